import { byAssumption, byClause, type Input, type Method, type ScorePart } from '@otklik/core';
import { NO_BODY } from './exclusions.ts';
import {
  completeness,
  medianWorkingTime,
  questions,
  timeliness,
  volume,
  type CompletenessReading,
} from './indicators.ts';
import { TWO_MESSAGES_A_MONTH } from './regional-criteria.ts';

/** What Barnaul's act leaves to whoever rates: the reading of completeness and the weights. */
export interface BarnaulSetting {
  readonly completeness: CompletenessReading;
  /** Whole numbers; no act gives them. Digital transformation is rated when it has a weight. */
  readonly weights: { readonly timeliness: number; readonly completeness: number; readonly digital?: number };
}

/** Measures taken, equal weights. */
export const USUAL_BARNAUL_SETTING: BarnaulSetting = {
  completeness: 'measures-taken',
  weights: { timeliness: 1, completeness: 1 },
};

/**
 * Makes the rating of bodies by volume, timeliness and completeness in substance, and by digital transformation when
 * it has a weight.
 *
 * The act names the criteria and gives no formula, so the score is never normative; volume is shown beside it. No
 * record tells of digital transformation: whoever finishes the tally gives its value, between 0 and 1, for every body,
 * and without it there is no rating.
 *
 * @param setting - The reading of completeness and the weights.
 * @returns The method.
 * @clause barnaul-1153 п. 2.2.6
 * @clause barnaul-1153 п. 4.3
 * @assumption weights-are-the-callers
 * @assumption volume-is-context
 * @assumption digital-transformation-is-given
 * @assumption two-messages-a-month
 * @assumption dense-places
 * @example
 * barnaulRating().indicators.map(({ id }) => id) //=> ['volume', 'questions', 'timeliness', 'completeness', 'median-working-time']
 * barnaulRating().score?.normative //=> false
 * const digital = barnaulRating({ completeness: 'measures-taken', weights: { timeliness: 1, completeness: 1, digital: 1 } })
 * finish(tally([], digital, 0), digital, { inputs: [{ input: 'digital', key: ['Отдел дорог'], value: null }] }).ok //=> true
 * const record = { body: 'Отдел дорог', leads: true, due: null, firstAnswered: null, workToFirstAnswer: null }
 * finish(tally([record], digital, 0), digital).refusal.issues
 * //=> [{ asked: 'digital', group: ['Отдел дорог'], found: 'missing' }]
 */
export function barnaulRating(setting: BarnaulSetting = USUAL_BARNAUL_SETTING): Method {
  const clause = byClause('barnaul-1153', 'п. 2.2.6', 'A');
  const { digital } = setting.weights;
  const slot = digital === undefined ? '' : `:${digital}`;
  return {
    id: 'barnaul-2.2.6',
    edition: `1 ${setting.completeness} ${setting.weights.timeliness}:${setting.weights.completeness}${slot}`,
    title: 'Рейтинг органов по количеству, срокам и полноте реагирования',
    by: ['body'],
    exclusions: [NO_BODY],
    indicators: [
      volume(clause, byAssumption('volume-is-context')),
      questions(clause),
      timeliness('first-answer', clause),
      completeness(setting.completeness, clause),
      medianWorkingTime(byAssumption('own-measure')),
    ],
    ...(digital === undefined ? {} : { inputs: [DIGITAL] }),
    score: {
      parts: scoreParts(setting),
      normative: false,
      because: [byAssumption('weights-are-the-callers')],
    },
    minimum: TWO_MESSAGES_A_MONTH,
    ties: 'dense',
    because: [clause, byClause('barnaul-1153', 'п. 4.3', 'A'), byAssumption('dense-places')],
  };
}

const DIGITAL: Input = {
  id: 'digital',
  title: 'Цифровая трансформация',
  definition: 'Оценка по вопросам цифровой трансформации от 0 до 1: записи её не знают, её даёт составитель.',
  range: { from: 0, to: 1 },
  because: [
    /* @__PURE__ */ byClause('barnaul-1153', 'п. 2.2.6', 'A'),
    /* @__PURE__ */ byAssumption('digital-transformation-is-given'),
  ],
};

function scoreParts({ weights }: BarnaulSetting): readonly ScorePart[] {
  const { timeliness: inTime, completeness: complete, digital } = weights;
  return [
    { indicator: 'timeliness', weight: inTime, points: 'share' },
    { indicator: 'completeness', weight: complete, points: 'share' },
    ...(digital === undefined ? [] : [{ indicator: 'digital', weight: digital, points: 'value' as const }]),
  ];
}
