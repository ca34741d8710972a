import type { Move } from '../appeal/moves.ts';
import { NOWHERE } from '../appeal/position.ts';
import type { Position } from '../appeal/turn.ts';
import type { Effects } from './effects.ts';
import { numberFault, type ImpossiblePack } from './pack-numbers.ts';
import type { RulePack } from './rule-pack.ts';

/** A pack with what is found out about it once, however many cases go by it. */
export interface IndexedPack {
  readonly pack: RulePack;
  /** A number in it that is none, such as NaN. */
  readonly fault: ImpossiblePack | null;
  /** Where every case begins, and where cases were met since: the table of moves is asked once a place, not once a log. */
  readonly start: Place;
  readonly places: Map<string, Place>;
}

/** A position of a case with the last step by each move from it. */
export interface Place {
  readonly position: Position;
  readonly steps: Map<Move, Step>;
}

/** What an event does: where the case stands then, and how the clocks of the pack are moved. */
export interface Step {
  readonly question: number | null;
  readonly place: Place;
  readonly pack: RulePack;
  readonly effects: Effects;
}

/** A pack that was gone by never changes again, so what is known of it holds as long as it lives. */
const KNOWN = /* @__PURE__ */ new WeakMap<RulePack, IndexedPack>();

/** Finds what is known of a pack, and freezes one of which nothing was known: a change in place would not be seen. */
export function indexed(pack: RulePack): IndexedPack {
  const known = KNOWN.get(pack);
  if (known !== undefined) return known;
  freeze(pack, new Set());
  const start = { position: NOWHERE, steps: new Map<Move, Step>() };
  const fresh = { pack, fault: numberFault(pack), start, places: new Map<string, Place>() };
  KNOWN.set(pack, fresh);
  return fresh;
}

/** Freezes a value with all its parts, whichever of them were frozen before. */
function freeze(value: unknown, met: Set<unknown>): void {
  if (typeof value !== 'object' || value === null || met.has(value)) return;
  met.add(Object.freeze(value));
  for (const part of Object.values(value)) freeze(part, met);
}
