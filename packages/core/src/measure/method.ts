import type { Exact } from '../basis/ratio.ts';
import type { Dimension } from '../record/case-record.ts';
import type { Ground } from '../source/decision.ts';
import type { Condition, Quantity } from './condition.ts';
import type { Score, Shown } from './score.ts';
import type { Target } from './target.ts';

/** What a figure has besides its formula: a name, a definition in words, and what it rests on. */
export interface IndicatorWords {
  /** Unique within its method, among indicators and inputs. */
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

/** A figure that no record holds; whoever finishes the tally gives it for every group, or says that it does not apply. */
export interface Input extends IndicatorWords {
  /** What it lies between, both ends included; anything will do when left out. */
  readonly range?: ExactRange | undefined;
}

/** Numbers between two ends, both included. */
export interface ExactRange {
  readonly from: Exact;
  readonly to: Exact;
}

/** Records left out of a method's population, counted and shown under their own name. */
export interface Exclusion {
  readonly id: string;
  readonly title: string;
  readonly where: Condition;
  readonly because: readonly Ground[];
}

/** The least volume at which a body is given a place. */
export interface MinimumVolume {
  readonly indicator: string;
  readonly atLeast: number;
  readonly because: readonly Ground[];
}

/** Places are given inside comparable groups; whoever finishes the tally says which group belongs where. */
export interface Cohorts {
  /** What groups are comparable by, such as the kind of municipality. */
  readonly title: string;
  readonly because: readonly Ground[];
}

/** How the act behind a formula stands: no longer in force, or read in part only. */
export type SourceStanding = 'repealed' | 'partial';

/** A rating method: data with an edition, which says what is counted, of whom, and by which clause. */
export interface Method {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** What a reader must know of its source; nothing when left out. */
  readonly standing?: readonly SourceStanding[] | undefined;
  /** What is rated: one group for each combination of these. */
  readonly by: readonly Dimension[];
  readonly exclusions: readonly Exclusion[];
  readonly indicators: readonly Indicator[];
  readonly inputs?: readonly Input[] | undefined;
  readonly targets?: readonly Target[] | undefined;
  readonly score: Score | null;
  readonly minimum: MinimumVolume | null;
  readonly cohorts?: Cohorts | undefined;
  /** Place after a tie: 1, 2, 2, 3 when dense; 1, 2, 2, 4 in a competition. */
  readonly ties: 'dense' | 'competition';
  /** How a score is rounded, once, when it is shown; places go by the exact score. */
  readonly shown?: Shown | undefined;
  readonly because: readonly Ground[];
}
