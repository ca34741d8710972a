import { byAssumption, byClause, type Method } from '@otklik/core';
import { completeness, medianWorkingTime, timeliness, volume, type CompletenessReading } from './indicators.ts';

/** What Barnaul's act leaves to whoever rates: the reading of completeness and the weights. */
export interface BarnaulSetting {
  readonly completeness: CompletenessReading;
  /** Whole numbers; no act gives them. */
  readonly weights: { readonly timeliness: number; readonly completeness: number };
}

/** Measures taken, equal weights. */
export const USUAL_BARNAUL_SETTING: BarnaulSetting = {
  completeness: 'measures-taken',
  weights: { timeliness: 1, completeness: 1 },
};

/**
 * Makes the rating of bodies by volume, timeliness and completeness in substance.
 *
 * The act names the criteria and gives no formula, so the score is never normative; volume is shown beside it.
 *
 * @param setting - The reading of completeness and the weights.
 * @returns The method.
 * @clause barnaul-1153 п. 2.2.6
 * @assumption weights-are-the-callers
 * @assumption volume-is-context
 * @assumption two-messages-a-month
 * @assumption dense-places
 * @example
 * barnaulRating().indicators.map(({ id }) => id) //=> ['volume', 'timeliness', 'completeness', 'median-working-time']
 * barnaulRating().score?.normative //=> false
 */
export function barnaulRating(setting: BarnaulSetting = USUAL_BARNAUL_SETTING): Method {
  const clause = byClause('barnaul-1153', 'п. 2.2.6', 'A');
  return {
    id: 'barnaul-2.2.6',
    edition: `1 ${setting.completeness} ${setting.weights.timeliness}:${setting.weights.completeness}`,
    title: 'Рейтинг органов по количеству, срокам и полноте реагирования',
    by: ['body'],
    exclusions: [
      {
        id: 'no-body',
        title: 'Орган в источнике не указан',
        where: [{ kind: 'one-of', field: 'body', values: [null] }],
        because: [byAssumption('own-measure')],
      },
    ],
    indicators: [
      volume(clause, byAssumption('volume-is-context')),
      timeliness('first-answer', clause),
      completeness(setting.completeness, clause),
      medianWorkingTime(byAssumption('own-measure')),
    ],
    score: {
      parts: [
        { indicator: 'timeliness', weight: setting.weights.timeliness, points: 'share' },
        { indicator: 'completeness', weight: setting.weights.completeness, points: 'share' },
      ],
      normative: false,
      because: [byAssumption('weights-are-the-callers')],
    },
    minimum: {
      indicator: 'volume',
      atLeast: 2,
      because: [byClause('ulyanovsk-rating-news', 'условие рейтингования', 'C'), byAssumption('two-messages-a-month')],
    },
    ties: 'dense',
    because: [clause, byAssumption('dense-places')],
  };
}
