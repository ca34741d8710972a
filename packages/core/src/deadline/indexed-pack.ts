import type { Move } from '../appeal/moves.ts';
import { effectsOn, type Effects } from './effects.ts';
import { numberFault, type ImpossiblePack } from './pack-numbers.ts';
import type { RulePack } from './rule-pack.ts';
import type { Told } from './trigger.ts';

/** A pack with what is found out about it once, however many cases go by it. */
export interface IndexedPack {
  readonly pack: RulePack;
  /** A number in it that is none, such as NaN. */
  readonly fault: ImpossiblePack | null;
  /** What each move does to its clocks, filled as moves are met. */
  readonly effects: Map<Move, Effects>;
}

/** A pack is a value that never changes, so what is known of it holds as long as it lives. */
const KNOWN = /* @__PURE__ */ new WeakMap<RulePack, IndexedPack>();

/** Finds what is known of a pack. */
export function indexed(pack: RulePack): IndexedPack {
  const known = KNOWN.get(pack);
  if (known !== undefined) return known;
  const fresh = { pack, fault: numberFault(pack), effects: new Map<Move, Effects>() };
  KNOWN.set(pack, fresh);
  return fresh;
}

/** Lists the clocks of the pack that an event moves. */
export function effectsOf({ pack, effects }: IndexedPack, told: Told): Effects {
  // notices are of one row of the table and of many matters
  if (told.move === 'notified') return effectsOn(pack.clocks, told);
  const known = effects.get(told.move);
  if (known !== undefined) return known;
  const found = effectsOn(pack.clocks, told);
  effects.set(told.move, found);
  return found;
}
