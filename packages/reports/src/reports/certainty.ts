import { roundPercent, roundRatio, type GroupKey, type Method, type RatedGroup } from '@otklik/core';
import {
  estimatedRatio,
  uncertaintyOf,
  weightSensitivity,
  type Interval,
  type PlaceRange,
  type WeightSensitivity,
} from '@otklik/core/analysis';
import type { RatedBy } from './rated.ts';

/** Between which ends something lies, as decimal text. */
export interface ShownEnds {
  readonly low: string;
  readonly high: string;
}

/** How far the place of a group can be relied on. */
export interface GroupCertainty {
  readonly group: RatedGroup;
  /** An interval an indicator, in the order of the method; `null` where there is none. */
  readonly figures: readonly (Interval | null)[];
  /** The interval of the score, rounded outwards as the method shows scores; `null` when it is not known. */
  readonly score: ShownEnds | null;
  /** The places that chance allows, and those that other weights give; `null` without a place. */
  readonly byChance: PlaceRange | null;
  readonly byWeights: PlaceRange | null;
  /** Groups with a place that are not distinguishable from this one. */
  readonly near: readonly GroupKey[];
}

/** How far the places of a rating can be relied on. */
export interface Certainty {
  readonly groups: readonly GroupCertainty[];
  readonly changes: WeightSensitivity['changes'];
}

/**
 * Finds how far the places of a rating can be relied on: intervals, who is not distinguishable, and other weights.
 *
 * @param rated - The rating and its method.
 * @returns The groups in the order of the rating, and what each change of the weights would move.
 * @example
 * const record = (body, firstAnswered) => ({ body, leads: true, due: 5, firstAnswered, workToFirstAnswer: null, type: null })
 * const records = [record('А', 1), record('А', 2), record('Б', 3), record('Б', 9)]
 * const method = TIMELY_SERVICE
 * const rating = unwrap(finish(tally(records, method, 10), method))
 * certaintyOf({ rating, method }).groups.map(({ score, byChance }) => [score, byChance])
 * //=> [[{ low: '34.2', high: '100.0' }, { best: 1, worst: 2 }], [{ low: '9.4', high: '90.6' }, { best: 1, worst: 2 }]]
 */
export function certaintyOf({ rating, method }: RatedBy): Certainty {
  const { changes, places } = weightSensitivity(rating, method);
  const ranges = new Map(places.map(({ key, range }) => [JSON.stringify(key), range]));
  const groups = uncertaintyOf(rating, method).map((found, at): GroupCertainty => ({
    group: rating.groups[at] as RatedGroup,
    figures: found.figures,
    score: found.score === null ? null : shownEnds(found.score, method),
    byChance: found.places,
    byWeights: ranges.get(JSON.stringify(found.key)) ?? null,
    near: found.places === null ? [] : found.near,
  }));
  return { groups, changes };
}

/**
 * Writes places from the best to the worst.
 *
 * @param range - The places.
 * @returns Such as `2` or `1–3`; a dash without a range.
 * @example
 * placesWords({ best: 1, worst: 3 }) //=> '1–3'
 * placesWords({ best: 2, worst: 2 }) //=> '2'
 */
export function placesWords(range: PlaceRange | null): string {
  if (range === null) return '—';
  return range.best === range.worst ? `${range.best}` : `${range.best}–${range.worst}`;
}

function shownEnds({ low, high }: Interval, { shown }: Method): ShownEnds {
  const round = shown?.as === 'number' ? roundRatio : roundPercent;
  const digits = shown?.digits ?? 2;
  return { low: round(estimatedRatio(low), digits, 'floor'), high: round(estimatedRatio(high), digits, 'ceiling') };
}
