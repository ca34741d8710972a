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

/** A pack that was gone by never changes again, so what is known of it holds as long as it lives. */
const KNOWN = /* @__PURE__ */ new WeakMap<RulePack, IndexedPack>();

/** Finds what is known of a pack, and freezes one of which nothing was known: a change in place would not be seen. */
export function indexed(pack: RulePack): IndexedPack {
  const known = KNOWN.get(pack);
  if (known !== undefined) return known;
  freeze(pack, new Set());
  const fresh = { pack, fault: numberFault(pack), effects: new Map<Move, Effects>() };
  KNOWN.set(pack, fresh);
  return fresh;
}

/** Freezes a value with all its parts, whichever of them were frozen before. */
function freeze(value: unknown, met: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || met.has(value)) return;
  met.add(Object.freeze(value));
  for (const part of Object.values(value)) freeze(part, met);
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
