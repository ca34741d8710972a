import type { Exact } from '../basis/ratio.ts';
import type { Rounding } from '../basis/rounding.ts';
import type { Ground } from '../source/decision.ts';

/** Where a band ends. */
export interface BandEnd {
  readonly at: Exact;
  readonly included: boolean;
}

/** Figures between two ends, and the points they bring; `null` ends are open, `null` points are not told by the source. */
export interface Band {
  readonly from: BandEnd | null;
  readonly to: BandEnd | null;
  readonly points: Exact | null;
}

/** Points by bands; every figure of the unit falls into exactly one. */
export interface BandPoints {
  readonly kind: 'bands';
  /** `percent`: 17 of 20 is 85; `own`: the figure in its own unit. */
  readonly unit: 'percent' | 'own';
  /** How a figure is rounded before its band is looked up; `null` when it is taken as it is. */
  readonly rounded: { readonly digits: number; readonly rounding: Rounding } | null;
  readonly bands: readonly Band[];
}

/** Points from 0 for the worst of all groups that can have a place to 1 for the best. */
export interface MinMaxPoints {
  readonly kind: 'min-max';
  readonly better: 'more' | 'less';
  /** What everyone gets when the extremes are equal; `refused` gives no rating, `left-out` drops the part. */
  readonly whenEqual: Exact | 'left-out' | 'refused';
}

/**
 * How a figure becomes points.
 *
 * - `share`, `complement`: a share as it is, or what it lacks to the whole.
 * - `value`: the figure as it is.
 */
export type Points = 'share' | 'complement' | 'value' | BandPoints | MinMaxPoints;

/** What one indicator or input adds to a score. */
export interface FigurePart {
  /** The id of an indicator or an input. */
  readonly indicator: string;
  /** Zero or more. */
  readonly weight: Exact;
  readonly points: Points;
  /** The neutral points of a group the figure does not apply to; when left out, the part is left out of the weights. */
  readonly neutral?: Exact | undefined;
}

/** Parts that make one part together, such as a group of indicators with a weight of its own. */
export interface ScoreGroup {
  readonly title: string;
  readonly weight: Exact;
  readonly parts: readonly ScorePart[];
  readonly divided?: Divided | undefined;
}

/** A part of a score: a figure, or parts of its own. */
export type ScorePart = FigurePart | ScoreGroup;

/**
 * What the weighted sum is divided by: the weights of the parts that apply, which is meant when nothing is said, the
 * number of the parts that apply, or nothing. A part that does not apply is no zero: in an undivided sum the others
 * carry its weight.
 */
export type Divided = 'by-weights' | 'by-number' | 'undivided';

/** How figures become one score. */
export interface Score {
  readonly parts: readonly ScorePart[];
  readonly divided?: Divided | undefined;
  /** What the weights of each list must add up to; any sum will do when left out. */
  readonly weightsSum?: Exact | undefined;
  /** Whether an act gives the weights; when none does, the result says that it is not normative. */
  readonly normative: boolean;
  readonly because: readonly Ground[];
}

/** How an exact score is shown: as it is, or out of a hundred. */
export interface Shown {
  readonly as: 'number' | 'percent';
  readonly digits: number;
  readonly rounding: Rounding;
}
