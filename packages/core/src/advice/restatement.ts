import type { Figure } from '../measure/figure.ts';
import type { GroupKey } from '../measure/tally.ts';
import type { CaseRef } from './case-ref.ts';

/**
 * What a case was to a figure at one of two times of knowledge.
 *
 * - `counted`: the figure counts it, of a share as the part. `missed`: it is of the whole of a share, and not its part.
 * - `aside`: it is in the group, and the figure does not look at it.
 * - `elsewhere`: it is in another group. `excluded`: the method left it out. `unknown`: nobody knew of it.
 */
export type CaseStanding =
  | { readonly kind: 'counted'; readonly value: number | null }
  | { readonly kind: 'missed' | 'aside' | 'unknown' }
  | { readonly kind: 'elsewhere'; readonly group: GroupKey }
  | { readonly kind: 'excluded'; readonly exclusion: string };

/** A case that a figure changed by. */
export interface MovedCase extends CaseRef {
  readonly before: CaseStanding;
  readonly after: CaseStanding;
}

/** A figure of a group with the cases that moved it; `null` where the group did not exist. */
export interface RestatedFigure {
  readonly indicator: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** By their ids; taken off and put on, they make the one figure the other. */
  readonly moved: readonly MovedCase[];
}

/** A group whose place, score or figures are others now. */
export interface RestatedGroup {
  readonly key: GroupKey;
  readonly place: Then<number | null>;
  readonly shown: Then<string | null>;
  /** The figures by which a case moved; none where only others' figures moved the place. */
  readonly figures: readonly RestatedFigure[];
}

/** A value as it was told then, and as it is now. */
export interface Then<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** Why last month's figures are others now: the groups that changed, in the order of their keys. */
export interface Restatement {
  readonly groups: readonly RestatedGroup[];
  readonly seen: Then<number>;
}
