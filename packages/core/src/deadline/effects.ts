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

export type Effects = readonly Effect[];

/** Lists the clocks that an event moves; all others stay as they are. */
export function effectsOn(clocks: readonly PackClock[], told: Told): Effects {
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
