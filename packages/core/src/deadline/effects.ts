import type { Move } from '../appeal/moves.ts';
import type { PackClock } from './rule-pack.ts';
import { anyTriggers, triggers, type Told } from './trigger.ts';

/** What an event would do to one clock of a pack, whatever happened to it before. */
export interface Effect {
  /** The place of the clock in its pack. */
  readonly clock: number;
  readonly restarts: boolean;
  readonly starts: boolean;
  /** Whether a start begins it anew once it has stopped. */
  readonly renews: boolean;
  readonly stops: boolean;
  readonly reopens: boolean;
}

type Effects = readonly Effect[];

/** The clocks of a pack never change, so what each move does to them is found once. */
const KNOWN = /* @__PURE__ */ new WeakMap<readonly PackClock[], Map<Move, Effects>>();

/** Lists the clocks that an event moves; all others stay as they are. */
export function effectsOf(clocks: readonly PackClock[], told: Told): Effects {
  // notices are of one row of the table and of many matters
  if (told.move === 'notified') return effectsOn(clocks, told);
  const known = KNOWN.get(clocks) ?? begin(clocks);
  const effects = known.get(told.move);
  return effects ?? remember(known, told.move, effectsOn(clocks, told));
}

function begin(clocks: readonly PackClock[]): Map<Move, Effects> {
  const known = new Map<Move, Effects>();
  KNOWN.set(clocks, known);
  return known;
}

function remember(known: Map<Move, Effects>, move: Move, effects: Effects): Effects {
  known.set(move, effects);
  return effects;
}

function effectsOn(clocks: readonly PackClock[], told: Told): Effects {
  return clocks.map((rule, clock) => effectOn(rule, clock, told)).filter(doesAnything);
}

function effectOn(rule: PackClock, clock: number, told: Told): Effect {
  return {
    clock,
    restarts: anyTriggers(rule.restarts, told),
    starts: triggers(rule.starts, told),
    renews: rule.renews === true,
    stops: anyTriggers(rule.stops, told),
    reopens: rule.reopens && told.kind === 'reopened',
  };
}

function doesAnything({ restarts, starts, stops, reopens }: Effect): boolean {
  return restarts || starts || stops || reopens;
}
