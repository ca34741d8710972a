import { success, type Result } from '../basis/result.ts';
import { agreementOf, type Agreement, type NothingToCompare, type OneLabelOnly } from '../text/agreement.ts';
import type { AnswerReview, Checklist, ItemAnswer } from './checklist.ts';
import { scoreReview, type FaultyReview, type ScoredReview } from './score-review.ts';

/** An item on which two reviewers of one answer differ. */
export interface Disagreement {
  readonly item: string;
  readonly said: readonly [ItemAnswer, ItemAnswer];
}

/** An answer that two have reviewed. */
export interface ReviewedTwice {
  readonly appeal: string;
  readonly question: number;
  readonly reviewers: readonly [string, string];
  readonly scores: readonly [ScoredReview, ScoredReview];
  readonly disagreements: readonly Disagreement[];
  /** Points of the two apart, whatever their sign. */
  readonly apart: number;
  /** They differ on an item: a third person, or the two together, settle it. */
  readonly toSettle: boolean;
}

/** How two reviewers agree on the items of a checklist; `null` for an item on which they cannot be compared. */
export interface ReviewersAgreement {
  readonly byItem: Readonly<Record<string, Result<Agreement, NothingToCompare | OneLabelOnly>>>;
  /** Over all items and answers together. */
  readonly overall: Result<Agreement, NothingToCompare | OneLabelOnly>;
}

/**
 * Sets two reviews of one answer side by side.
 *
 * @param first - One reviewer's review.
 * @param second - The other's, of the same question.
 * @param checklist - The list that both went through.
 * @returns The points of both and every item on which they differ.
 * @refuses `faulty-review` — one of the two cannot be scored.
 * @assumption two-reviewers-settle-together
 * @example
 * const items = ['every-question', 'polite'].map((id) => ({ id, criterion: 'quality', title: id, points: 1, optional: false, because: [] }))
 * const checklist = { id: 'own', edition: '1', title: 'Ответ', items, oneOf: [], because: [] }
 * const review = (reviewer, polite) => ({ appeal: 'A-1', question: 1, reviewer, checklist: 'own', edition: '1', answers: { 'every-question': 'met', polite } })
 * const both = unwrap(compareReviews(review('r1', 'met'), review('r2', 'not-met'), checklist))
 * both.disagreements //=> [{ item: 'polite', said: ['met', 'not-met'] }]
 * both.apart //=> 1
 */
export function compareReviews(
  first: AnswerReview,
  second: AnswerReview,
  checklist: Checklist,
): Result<ReviewedTwice, FaultyReview> {
  const one = scoreReview(first, checklist);
  if (!one.ok) return one;
  const other = scoreReview(second, checklist);
  if (!other.ok) return other;
  const disagreements = saidOf(first, second, checklist).filter(({ said: [here, there] }) => here !== there);
  return success({
    appeal: first.appeal,
    question: first.question,
    reviewers: [first.reviewer, second.reviewer],
    scores: [one.value, other.value],
    disagreements,
    apart: Math.abs(one.value.earned - other.value.earned),
    toSettle: disagreements.length > 0,
  });
}

/**
 * Measures how far two reviewers agree on the items of a checklist, by Cohen's kappa.
 *
 * @param pairs - Pairs of reviews of one answer each.
 * @param checklist - The list.
 * @returns Agreement item by item and over all; where both always said the same one thing it cannot be measured.
 * @example
 * const items = [{ id: 'polite', criterion: 'quality', title: 'Вежливо', points: 1, optional: false, because: [] }]
 * const checklist = { id: 'own', edition: '1', title: 'Ответ', items, oneOf: [], because: [] }
 * const review = (polite) => ({ appeal: 'A-1', question: 1, reviewer: 'r1', checklist: 'own', edition: '1', answers: { polite } })
 * const pairs = [[review('met'), review('met')], [review('met'), review('not-met')], [review('not-met'), review('not-met')], [review('not-met'), review('not-met')]]
 * unwrap(reviewersAgreement(pairs, checklist).byItem.polite).kappa.value //=> '0.500000'
 */
export function reviewersAgreement(
  pairs: readonly (readonly [AnswerReview, AnswerReview])[],
  checklist: Checklist,
): ReviewersAgreement {
  const all = pairs.flatMap(([first, second]) => saidOf(first, second, checklist));
  const of = (item: string): readonly (readonly [string, string])[] =>
    all.flatMap((one) => (one.item === item ? [one.said] : []));
  return {
    byItem: Object.fromEntries(checklist.items.map(({ id }) => [id, agreementOf(of(id))])),
    overall: agreementOf(all.map(({ said }) => said)),
  };
}

function saidOf(first: AnswerReview, second: AnswerReview, { items }: Checklist): readonly Disagreement[] {
  return items.flatMap(({ id }) => {
    const [here, there] = [first.answers[id], second.answers[id]];
    return here === undefined || there === undefined ? [] : [{ item: id, said: [here, there] as const }];
  });
}
