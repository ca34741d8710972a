import { byAssumption, byClause, type Exact, type Indicator, type Input, type Method } from '@otklik/core';
import { NO_BODY } from './exclusions.ts';
import {
  completeness,
  medianWorkingTime,
  OVERDUE_UNANSWERED,
  questions,
  volume,
  type CompletenessReading,
} from './indicators.ts';
import { goodMarks, TWO_MESSAGES_A_MONTH, withinEightHours } from './regional-criteria.ts';

/** The two readings of «качество»: marks of the applicants, or the mean mark of experts, which the caller gives. */
export type QualityReading = 'good-marks' | 'expert-mark';

/** What Kirovsk's act leaves to whoever analyses: the readings of quality and completeness, and the weights. */
export interface KirovskSetting {
  readonly quality: QualityReading;
  readonly completeness: CompletenessReading;
  /** No act gives them. */
  readonly weights: { readonly quality: Exact; readonly speed: Exact; readonly completeness: Exact };
}

/** Marks 4 and 5, measures taken, equal weights. */
export const USUAL_KIROVSK_SETTING: KirovskSetting = {
  quality: 'good-marks',
  completeness: 'measures-taken',
  weights: { quality: 1, speed: 1, completeness: 1 },
};

const CLAUSE = /* @__PURE__ */ byClause('kirovsk-145r', 'п. 2.3', 'A');

/**
 * Makes the analysis of bodies by volume, quality, speed and completeness of response.
 *
 * The act names the four and gives no formula, so the score is never normative. Speed is scored by the share answered
 * within eight working hours; the median stands beside it. A mean mark of experts, from 1 to 10, is an input. In every
 * share questions past their term without an answer are of the whole, so that nobody gains by staying silent.
 *
 * @param setting - The readings and the weights.
 * @returns The method.
 * @clause kirovsk-145r п. 2.3
 * @clause kirovsk-145r п. 4.2
 * @assumption quality-means-good-marks
 * @assumption quality-means-expert-mark
 * @assumption overdue-counts-against
 * @assumption speed-means-eight-hours
 * @assumption weights-are-the-callers
 * @assumption volume-is-context
 * @assumption two-messages-a-month
 * @assumption dense-places
 * @example
 * kirovskRating().indicators.map(({ id }) => id)
 * //=> ['volume', 'questions', 'good-marks', 'within-eight-hours', 'median-working-time', 'completeness']
 */
export function kirovskRating(setting: KirovskSetting = USUAL_KIROVSK_SETTING): Method {
  const byExperts = setting.quality === 'expert-mark';
  const { quality, speed, completeness: complete } = setting.weights;
  return {
    id: 'kirovsk-2.3',
    edition: `1 ${JSON.stringify(setting)}`,
    title: 'Анализ работы органов по количеству, качеству, скорости и полноте реагирования',
    by: ['body'],
    exclusions: [NO_BODY],
    indicators: [
      volume(CLAUSE, byAssumption('volume-is-context')),
      questions(CLAUSE),
      ...(byExperts ? [] : [QUALITY]),
      withinEightHours(CLAUSE, byAssumption('speed-means-eight-hours')),
      medianWorkingTime(CLAUSE),
      completeness(setting.completeness, CLAUSE),
    ],
    ...(byExperts ? { inputs: [EXPERT_MARK] } : {}),
    score: {
      parts: [
        byExperts ? expertPart(quality) : { indicator: 'good-marks', weight: quality, points: 'share' },
        { indicator: 'within-eight-hours', weight: speed, points: 'share' },
        { indicator: 'completeness', weight: complete, points: 'share' },
      ],
      normative: false,
      because: [byAssumption('weights-are-the-callers')],
    },
    minimum: TWO_MESSAGES_A_MONTH,
    ties: 'dense',
    because: [CLAUSE, byClause('kirovsk-145r', 'п. 4.2', 'A'), byAssumption('dense-places')],
  };
}

const MARKS: Indicator = /* @__PURE__ */ goodMarks(
  CLAUSE,
  /* @__PURE__ */ byAssumption('quality-means-good-marks'),
  /* @__PURE__ */ byAssumption('overdue-counts-against'),
);

/** Good marks among those given and the questions that nobody answered: who is silent gets no marks, and no gain. */
const QUALITY: Indicator = {
  ...MARKS,
  definition:
    'Доля оценок 4 и 5 среди оценок, которые поставили заявители, и вопросов, на которые не ответили до конца срока.',
  kind: 'share',
  part: [{ kind: 'between', quantity: 'mark', from: 4, to: 5 }],
  of: [{ kind: 'any-of', tests: [{ kind: 'between', quantity: 'mark', from: 1, to: 5 }, OVERDUE_UNANSWERED] }],
};

const EXPERT_MARK: Input = {
  id: 'expert-mark',
  title: 'Экспертная оценка',
  definition: 'Среднее арифметическое оценок качества ответа от 1 до 10, делённое на 10; его даёт составитель.',
  range: { from: { part: '1', whole: '10' }, to: 1 },
  because: [
    CLAUSE,
    /* @__PURE__ */ byClause('municipal-practice-270', 'п. 8', 'C'),
    /* @__PURE__ */ byAssumption('quality-means-expert-mark'),
  ],
};

function expertPart(weight: Exact): { indicator: string; weight: Exact; points: 'value' } {
  return { indicator: 'expert-mark', weight, points: 'value' };
}
