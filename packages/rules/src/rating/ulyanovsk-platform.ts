import { byAssumption, byClause, type Exact, type Method, type MinMaxPoints } from '@otklik/core';
import { questions, volume } from './indicators.ts';
import { NO_BODY, otherSystems } from './exclusions.ts';
import { fastTrackShare, goodMarks, meanAnswerTime, overdueShare, TWO_MESSAGES_A_MONTH } from './regional-criteria.ts';

/** Weights that the publication does not give; whole numbers or ratios. */
export interface UlyanovskWeights {
  readonly time: Exact;
  readonly overdue: Exact;
  readonly marks: Exact;
  readonly fastTrack: Exact;
}

const FASTEST: MinMaxPoints = { kind: 'min-max', better: 'less', whenEqual: 1 };

/**
 * Makes the rating by the four criteria that the regional centre of Ulyanovsk published for the feedback platform.
 *
 * The publication names the criteria; points for time and weights are not in it.
 *
 * @param weights - The caller's weights; equal when left out.
 * @returns The method.
 * @clause ulyanovsk-pos-news критерии рейтинга
 * @assumption weights-are-the-callers
 * @assumption fastest-gets-one
 * @assumption equal-extremes-get-one
 * @assumption two-messages-a-month
 * @assumption silence-is-not-in-the-formula
 * @assumption dense-places
 * @example
 * ulyanovskPlatformRating().indicators.map(({ id }) => id)
 * //=> ['volume', 'questions', 'mean-answer-time', 'overdue', 'good-marks', 'fast-track']
 */
export function ulyanovskPlatformRating(
  weights: UlyanovskWeights = { time: 1, overdue: 1, marks: 1, fastTrack: 1 },
): Method {
  const criteria = byClause('ulyanovsk-pos-news', 'критерии рейтинга', 'C');
  return {
    id: 'ulyanovsk-platform',
    edition: `1 ${JSON.stringify(weights)}`,
    title: 'Рейтинг исполнителей на платформе обратной связи по критериям регионального центра',
    by: ['body'],
    exclusions: [NO_BODY, otherSystems('feedback-platform')],
    indicators: [
      volume(byAssumption('volume-is-context')),
      questions(criteria),
      meanAnswerTime(criteria),
      overdueShare(criteria),
      goodMarks(criteria),
      fastTrackShare(criteria),
    ],
    score: {
      parts: [
        { indicator: 'mean-answer-time', weight: weights.time, points: FASTEST },
        { indicator: 'overdue', weight: weights.overdue, points: 'complement' },
        { indicator: 'good-marks', weight: weights.marks, points: 'share' },
        { indicator: 'fast-track', weight: weights.fastTrack, points: 'share' },
      ],
      normative: false,
      because: [
        byAssumption('weights-are-the-callers'),
        byAssumption('fastest-gets-one'),
        byAssumption('equal-extremes-get-one'),
      ],
    },
    minimum: TWO_MESSAGES_A_MONTH,
    ties: 'dense',
    because: [criteria, byAssumption('silence-is-not-in-the-formula'), byAssumption('dense-places')],
  };
}
