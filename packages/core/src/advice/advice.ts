import type { Instant } from '../time/instant.ts';
import type { Given } from '../measure/given.ts';
import type { Unplaced } from '../measure/scored-group.ts';
import type { GroupKey } from '../measure/tally.ts';
import type { CaseRef } from './case-ref.ts';
import type { PossibleChange } from './possible-change.ts';

/** Who is advised, and within what. */
export interface AdviceSetting {
  /** The group. */
  readonly key: GroupKey;
  /** The moment by which open records are judged. */
  readonly asOf: Instant;
  /** What may be done. */
  readonly changes: readonly PossibleChange[];
  /** What no record holds and the method asks for. */
  readonly given?: Given;
  /** How many sets of changes may be looked at; twenty thousand when left out. */
  readonly nodes?: number;
}

/** A change to be made to a case. */
export interface AdvisedChange extends CaseRef {
  readonly change: string;
}

/**
 * What a group can do to gain a place.
 *
 * - `gains`: the changes, and the place they bring; no smaller set of these changes gains one.
 * - `none-gains`: no set of these changes gains a place.
 * - `not-found`: no set of up to `proven` changes gains one; larger sets were not all looked at.
 * - `first`: nobody stands before it.
 * - `no-place`: it has none to gain from.
 */
export type Advice =
  | {
      readonly kind: 'gains';
      readonly from: number;
      readonly to: number;
      readonly changes: readonly AdvisedChange[];
      readonly nodes: number;
    }
  | { readonly kind: 'none-gains'; readonly from: number; readonly nodes: number }
  | { readonly kind: 'not-found'; readonly from: number; readonly proven: number; readonly nodes: number }
  | { readonly kind: 'first' }
  | { readonly kind: 'no-place'; readonly unplaced: Unplaced | null };

/** Why nobody was advised: no such group was rated. */
export interface NoSuchGroup {
  readonly kind: 'no-such-group';
  readonly method: string;
  readonly group: GroupKey;
}
