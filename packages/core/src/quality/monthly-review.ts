import type { Channel } from '../appeal/vocabulary.ts';
import { ratio, type Ratio } from '../basis/ratio.ts';
import { success, unwrap, type Result } from '../basis/result.ts';
import { wilsonInterval, type Interval } from '../measure/interval.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { AnswerReview, Checklist } from './checklist.ts';
import { drawSample } from './draw-sample.ts';
import { scoreReview, type FaultyReview } from './score-review.ts';

/** A month's answers that are to be reviewed, of one system. */
export interface SystemSample {
  readonly system: Channel;
  /** Questions that got their first answer in the month. */
  readonly answered: number;
  /** Those drawn, in the order of the draw. */
  readonly drawn: readonly CaseRecord[];
}

/** What is reviewed of a month: the days, the systems, how many of each, and the seed that draws them. */
export interface ReviewPlan {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly systems: readonly Channel[];
  readonly size: number;
  /** Published before the month ends, so that nobody chooses what is looked at. */
  readonly seed: string;
}

/**
 * Draws the answers of a month that are to be reviewed, each system by itself.
 *
 * @param records - Records in any order.
 * @param plan - The month, the systems, the size and the seed.
 * @returns A sample a system, in the order of the plan; where there are fewer answers than wanted, all of them.
 * @clause petrovsk-56p п. 4.4
 * @assumption review-is-of-a-sample
 * @example
 * const record = (id, channel) => ({ id, question: 1, channel, firstAnsweredOn: day('2026-05-12') })
 * const plan = { from: day('2026-05-01'), to: day('2026-05-31'), systems: ['feedback-platform', 'incident-management'], size: 1, seed: '2026-05' }
 * const samples = monthlyReview([record('1', 'feedback-platform'), record('2', 'feedback-platform'), record('3', 'post')], plan)
 * samples.map(({ answered, drawn }) => [answered, drawn.length]) //=> [[2, 1], [0, 0]]
 */
export function monthlyReview(records: readonly CaseRecord[], plan: ReviewPlan): readonly SystemSample[] {
  const { from, to, systems, size, seed } = plan;
  return systems.map((system) => {
    const answered = records.filter(({ channel, firstAnsweredOn }) => {
      return channel === system && firstAnsweredOn !== null && firstAnsweredOn >= from && firstAnsweredOn <= to;
    });
    return { system, answered: answered.length, drawn: drawSample(answered, { seed: `${seed} ${system}`, size }) };
  });
}

/** What the reviews of a sample come to. */
export interface ReviewSummary {
  readonly reviewed: number;
  /** Points earned among those possible, over all answers; `null` when nothing was reviewed. */
  readonly points: Ratio | null;
  /** Answers that met every item that applied. */
  readonly faultless: number;
  /** Between which shares of faultless answers the whole month may well lie; `null` when nothing was reviewed. */
  readonly faultlessBetween: Interval | null;
  /** How often each item was not met, in the order of the checklist. */
  readonly notMet: readonly (readonly [item: string, answers: number])[];
}

/**
 * Sums the reviews of a sample up.
 *
 * @param reviews - One review an answer; of two reviewers the one that was settled.
 * @param checklist - The list that was gone through.
 * @returns Points, faultless answers with the interval of their share, and what is missing most.
 * @refuses `faulty-review` — a review cannot be scored.
 * @example
 * const items = [{ id: 'polite', criterion: 'quality', title: 'Вежливо', points: 1, optional: false, because: [] }]
 * const checklist = { id: 'own', edition: '1', title: 'Ответ', items, oneOf: [], because: [] }
 * const review = (appeal, polite) => ({ appeal, question: 1, reviewer: 'r1', checklist: 'own', edition: '1', answers: { polite } })
 * const summary = unwrap(summariseReviews([review('A-1', 'met'), review('A-2', 'not-met')], checklist))
 * summary.points //=> { part: '1', whole: '2' }
 * summary.notMet //=> [['polite', 1]]
 */
export function summariseReviews(
  reviews: readonly AnswerReview[],
  checklist: Checklist,
): Result<ReviewSummary, FaultyReview> {
  const counts = new Map(checklist.items.map(({ id }) => [id, 0]));
  let [earned, possible, faultless] = [0, 0, 0];
  for (const review of reviews) {
    const scored = scoreReview(review, checklist);
    if (!scored.ok) return scored;
    earned += scored.value.earned;
    possible += scored.value.possible;
    faultless += scored.value.notMet.length === 0 ? 1 : 0;
    for (const item of scored.value.notMet) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const between = wilsonInterval(faultless, reviews.length);
  return success({
    reviewed: reviews.length,
    points: possible === 0 ? null : unwrap(ratio(earned, possible)),
    faultless,
    faultlessBetween: between.ok ? between.value : null,
    notMet: [...counts],
  });
}
