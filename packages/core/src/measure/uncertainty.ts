import { estimate } from '../basis/estimate.ts';
import { compareRatios } from '../basis/ratio.ts';
import { figureInterval, type Interval } from './interval.ts';
import type { Method } from './method.ts';
import { placesBetween, type PlaceRange } from './place-range.ts';
import type { RatedGroup, Rating } from './rating.ts';
import { spanOf, type Span } from './score-span.ts';
import { extremesAmong } from './scored-group.ts';
import type { GroupKey } from './tally.ts';

/** How far the figures, the score and the place of a group can be told from those of others. */
export interface Uncertainty {
  readonly key: GroupKey;
  /** An interval an indicator, in the order of the method; `null` of counts, histograms, and where there is nothing. */
  readonly figures: readonly (Interval | null)[];
  /** All parts at their worse ends together, and at their better ones: wider than the 95 % of each; `null` if unknown. */
  readonly score: Interval | null;
  /** The best and the worst place that the intervals allow; `null` without a place. */
  readonly places: PlaceRange | null;
  /**
   * Groups with a place in the same cohort that are not distinguishable from this one: their intervals overlap, or that
   * of one of the two is not known.
   */
  readonly near: readonly GroupKey[];
}

/**
 * Finds how much of a rating is chance: intervals of shares, quantiles and means, of the scores made of them, and of
 * the places.
 *
 * Inputs and counts are taken as they are; so are the extremes of all, between which points are given.
 *
 * @param rating - The rating.
 * @param method - The method it was made by.
 * @returns One entry a group, in the order of the rating.
 * @example
 * const timeliness = { id: 'timeliness', title: 'В срок', definition: 'В срок среди всех.', because: [], kind: 'share', part: [], of: [] }
 * const score = { parts: [{ indicator: 'timeliness', weight: 1, points: 'share' }], normative: false, because: [] }
 * const method = { id: 'm', edition: '1', title: 'Сроки', by: ['body'], exclusions: [], indicators: [timeliness], score, minimum: null, ties: 'dense', because: [] }
 * const group = (body, count, whole) => ({ key: [body], cells: [{ count, whole, histogram: [] }] })
 * const counts = { method: 'm', edition: '1', digest: digestOf(method), asOf: 0, received: null, seen: 130, counted: 130, excluded: [] }
 * const rating = unwrap(finish({ ...counts, groups: [group('Архив', 0, 90), group('Дороги', 17, 20), group('ЖКХ', 18, 20)] }, method))
 * uncertaintyOf(rating, method).map(({ key, places, near }) => [key[0], places, near])
 * //=> [['ЖКХ', { best: 1, worst: 2 }, [['Дороги']]], ['Дороги', { best: 1, worst: 2 }, [['ЖКХ']]], ['Архив', { best: 2, worst: 3 }, []]]
 */
export function uncertaintyOf(rating: Rating, method: Method): readonly Uncertainty[] {
  const extremesOf = extremesAmong(rating.groups, method);
  const judged = rating.groups.map((group) => {
    const figures = method.indicators.map((indicator, at) => {
      const cell = group.cells[at];
      return cell === undefined ? null : figureInterval(indicator, cell);
    });
    return { group, figures, span: spanOf({ group, figures, method, extremesOf }) };
  });
  return judged.map(({ group, figures, span }) => {
    const rivals = judged.filter((other) => other.group !== group && isRival(other.group, group));
    const near = rivals.filter((other) => overlap(other.span, span)).map((other) => other.group.key);
    const others = rivals.map((other) => other.span);
    const places = group.place === null ? null : placesBetween(span, { others, ties: method.ties });
    return { key: group.key, figures, score: span === null ? null : asInterval(span), places, near };
  });
}

function isRival(other: RatedGroup, { cohort, place }: RatedGroup): boolean {
  return other.place !== null && place !== null && other.cohort === cohort;
}

/** What is not known may lie anywhere, and so beside anything. */
function overlap(a: Span | null, b: Span | null): boolean {
  if (a === null || b === null) return true;
  return compareRatios(a.low, b.high) <= 0 && compareRatios(b.low, a.high) <= 0;
}

function asInterval({ low, high }: Span): Interval {
  return {
    low: estimate(low, 'parts-together-95', { digits: 6, rounding: 'floor' }),
    high: estimate(high, 'parts-together-95', { digits: 6, rounding: 'ceiling' }),
  };
}
