import { ownValue } from '../basis/own-value.ts';
import { ratio, type Ratio } from '../basis/ratio.ts';
import { refuse, success, unwrap, type Result } from '../basis/result.ts';
import type { AnswerReview, Checklist, ChecklistItem, QualityCriterion } from './checklist.ts';

/** One thing that is wrong with a review. */
export type ReviewIssue =
  | { readonly kind: 'other-checklist'; readonly expected: string; readonly found: string }
  | { readonly kind: 'item-not-answered' | 'must-apply' | 'unknown-item'; readonly item: string }
  | { readonly kind: 'none-of-them-applies'; readonly items: readonly string[] };

/** Why a review was not scored: every issue. */
export interface FaultyReview {
  readonly kind: 'faulty-review';
  readonly appeal: string;
  readonly question: number;
  readonly reviewer: string;
  readonly issues: readonly ReviewIssue[];
}

/** Points of some items: those that apply, and those met. */
export interface ReviewPoints {
  readonly earned: number;
  readonly possible: number;
  /** `null` where no item applies. */
  readonly share: Ratio | null;
}

/** What a review comes to. */
export interface ScoredReview extends ReviewPoints {
  readonly byCriterion: Readonly<Record<QualityCriterion, ReviewPoints>>;
  /** Items not met, in the order of the checklist. */
  readonly notMet: readonly string[];
}

/**
 * Counts the points of a review: those of the items met among those that apply.
 *
 * @param review - What a reviewer has said of an answer.
 * @param checklist - The list that was gone through.
 * @returns The points as a whole and by criterion, exact, and what was not met.
 * @refuses `faulty-review` — another list or edition, an item not answered or not known, one that must apply and was said
 * not to, or no way of answering in substance that applies: all of them at once.
 * @clause kirovsk-145r п. 2.3
 * @clause barnaul-1153 п. 2.2.6
 * @example
 * const items = ['every-question', 'polite'].map((id) => ({ id, criterion: 'completeness', title: id, points: 2, optional: false, because: [] }))
 * const checklist = { id: 'own', edition: '1', title: 'Ответ', items, oneOf: [], because: [] }
 * const review = { appeal: 'A-1', question: 1, reviewer: 'r1', checklist: 'own', edition: '1', answers: { 'every-question': 'met', polite: 'not-met' } }
 * unwrap(scoreReview(review, checklist)).share //=> { part: '1', whole: '2' }
 * scoreReview({ ...review, answers: {} }, checklist).refusal.issues.length //=> 2
 */
export function scoreReview(review: AnswerReview, checklist: Checklist): Result<ScoredReview, FaultyReview> {
  const issues = issuesOf(review, checklist);
  const { appeal, question, reviewer } = review;
  if (issues.length > 0) return refuse({ kind: 'faulty-review', appeal, question, reviewer, issues });
  const { items } = checklist;
  const of = (criterion: QualityCriterion): ReviewPoints =>
    pointsOf(
      review,
      items.filter((item) => item.criterion === criterion),
    );
  return success({
    ...pointsOf(review, items),
    byCriterion: { completeness: of('completeness'), quality: of('quality'), speed: of('speed') },
    notMet: items.flatMap(({ id }) => (review.answers[id] === 'not-met' ? [id] : [])),
  });
}

/** The criteria, in the order in which they are told. */
export const QUALITY_CRITERIA: readonly QualityCriterion[] = ['completeness', 'quality', 'speed'];

function pointsOf({ answers }: AnswerReview, items: readonly ChecklistItem[]): ReviewPoints {
  const possible = sumOf(items.filter(({ id }) => answers[id] !== 'not-applicable'));
  const earned = sumOf(items.filter(({ id }) => answers[id] === 'met'));
  return { earned, possible, share: possible === 0 ? null : unwrap(ratio(earned, possible)) };
}

function sumOf(items: readonly ChecklistItem[]): number {
  return items.reduce((total, { points }) => total + points, 0);
}

function issuesOf(review: AnswerReview, { id, edition, items, oneOf }: Checklist): readonly ReviewIssue[] {
  const { answers } = review;
  const [expected, found] = [`${id} ${edition}`, `${review.checklist} ${review.edition}`];
  if (expected !== found) return [{ kind: 'other-checklist', expected, found }];
  const known = new Set(items.map((item) => item.id));
  const strange = Object.keys(answers).filter((item) => !known.has(item));
  const idle = oneOf.filter((group) => group.every((item) => ownValue(answers, item) === 'not-applicable'));
  return [
    ...items.flatMap((item) => itemIssues(item, review)),
    ...strange.map((item) => ({ kind: 'unknown-item' as const, item })),
    ...idle.map((group) => ({ kind: 'none-of-them-applies' as const, items: group })),
  ];
}

function itemIssues({ id, optional }: ChecklistItem, { answers }: AnswerReview): readonly ReviewIssue[] {
  const answer = ownValue(answers, id);
  if (answer === undefined) return [{ kind: 'item-not-answered', item: id }];
  return answer === 'not-applicable' && !optional ? [{ kind: 'must-apply', item: id }] : [];
}
