import type { Ground } from '../source/decision.ts';
import type { Dimension } from '../record/case-record.ts';
import type { Condition, Quantity } from './condition.ts';

/** What an indicator has besides its formula: a name, a definition in words, and what it rests on. */
export interface IndicatorWords {
  /** Unique within its method. */
  readonly id: string;
  readonly title: string;
  /** One Russian sentence that a lawyer can check. */
  readonly definition: string;
  readonly because: readonly Ground[];
}

/**
 * A figure counted from records.
 *
 * - `count`: how many records meet the condition.
 * - `share`: among the records that meet `of`, how many also meet `part`.
 * - `mean`, `quantile`, `histogram`: of a quantity, over the records that meet the condition and have it; the percent is
 *   a whole number above 0 and below 100.
 */
export type Indicator = IndicatorWords &
  (
    | { readonly kind: 'count'; readonly where: Condition }
    | { readonly kind: 'share'; readonly part: Condition; readonly of: Condition }
    | { readonly kind: 'mean'; readonly quantity: Quantity; readonly where: Condition }
    | { readonly kind: 'quantile'; readonly percent: number; readonly quantity: Quantity; readonly where: Condition }
    | { readonly kind: 'histogram'; readonly quantity: Quantity; readonly where: Condition }
  );

/** Records left out of a method's population, counted and shown under their own name. */
export interface Exclusion {
  readonly id: string;
  readonly title: string;
  readonly where: Condition;
  readonly because: readonly Ground[];
}

/** What one indicator adds to a score: its share, or what the share lacks to the whole. */
export interface ScorePart {
  readonly indicator: string;
  /** A whole number; an indicator that does not apply to a body is left out of the weights. */
  readonly weight: number;
  readonly points: 'share' | 'complement';
}

/** How indicators become one score between 0 and 1. */
export interface Score {
  readonly parts: readonly ScorePart[];
  /** Whether an act gives the weights; when none does, the result says that it is not normative. */
  readonly normative: boolean;
  readonly because: readonly Ground[];
}

/** The least volume at which a body is given a place. */
export interface MinimumVolume {
  readonly indicator: string;
  readonly atLeast: number;
  readonly because: readonly Ground[];
}

/** A rating method: data with an edition, which says what is counted, of whom, and by which clause. */
export interface Method {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** What is rated: one group for each combination of these. */
  readonly by: readonly Dimension[];
  readonly exclusions: readonly Exclusion[];
  readonly indicators: readonly Indicator[];
  readonly score: Score | null;
  readonly minimum: MinimumVolume | null;
  /** Place after a tie: 1, 2, 2, 3 when dense; 1, 2, 2, 4 in a competition. */
  readonly ties: 'dense' | 'competition';
  readonly because: readonly Ground[];
}
