import type { Mark } from '../appeal/vocabulary.ts';
import { ratio, type Ratio } from '../basis/ratio.ts';
import { refuse, success, unwrap, type Result } from '../basis/result.ts';
import { bandPoints } from '../measure/band.ts';
import { meanOf } from '../measure/figure.ts';
import { meanInterval, wilsonInterval, type Interval } from '../measure/interval.ts';
import type { BandPoints } from '../measure/score.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { Ground } from '../source/decision.ts';

/**
 * What somebody is satisfied with; the two are never added up.
 *
 * - `answers`: the answers that were sent to him. `actions`: what bodies do.
 *
 * @clause pestovo-1728 п. 2.2.2
 * @clause pestovo-1728 п. 2.2.9
 * @clause barnaul-1153 п. 2.2.1
 */
export type SatisfactionWith = 'answers' | 'actions';

/** Marks from 1 to 5 with how many gave each. */
export type MarkCounts = Readonly<Record<Mark, number>>;

/** Marks of one kind of satisfaction, ready to be added to others of the same kind. */
export interface SatisfactionTally {
  readonly with: SatisfactionWith;
  readonly marks: MarkCounts;
  /** How many were asked, with those who did not answer; `null` where nobody knows. */
  readonly asked: number | null;
}

/** Why marks were not added up: they are of two different things. */
export interface DifferentSatisfactions {
  readonly kind: 'different-satisfactions';
  readonly with: readonly [SatisfactionWith, SatisfactionWith];
}

/** Why satisfaction was not figured out: more answered than were asked, or a count is no whole number. */
export interface MarksDoNotAddUp {
  readonly kind: 'marks-do-not-add-up';
  readonly answered: number;
  readonly asked: number | null;
}

/** Satisfaction in figures, exact; what has nothing to divide by is `null`. */
export interface SatisfactionFigures {
  readonly with: SatisfactionWith;
  readonly marks: MarkCounts;
  readonly answered: number;
  /** Share of the marks 4 and 5. */
  readonly good: Ratio | null;
  readonly goodBetween: Interval | null;
  readonly mean: Ratio | null;
  readonly meanBetween: Interval | null;
  /** Share of those asked who gave no mark; `null` where nobody knows how many were asked, or none was. */
  readonly nonResponse: Ratio | null;
}

/** Points for a share of good marks, as an act gives them. */
export interface SatisfactionScale {
  readonly id: string;
  readonly title: string;
  readonly points: BandPoints;
  readonly because: readonly Ground[];
}

/** All marks, the worst first. */
export const MARKS: readonly Mark[] = [1, 2, 3, 4, 5];

const NONE: MarkCounts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };

/**
 * Counts the marks that applicants gave for their answers.
 *
 * @param records - Records in any order; a question without an answer is not asked about.
 * @returns The marks, and the answered questions as those asked about.
 * @clause pestovo-1728 п. 2.2.2
 * @assumption every-answered-question-was-asked
 * @example
 * const record = (mark) => ({ firstAnswered: 0, mark })
 * satisfactionWithAnswers([record(5), record(5), record(2), record(null)])
 * //=> { with: 'answers', marks: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 2 }, asked: 4 }
 */
export function satisfactionWithAnswers(records: Iterable<CaseRecord>): SatisfactionTally {
  const marks = { ...NONE };
  let asked = 0;
  for (const { firstAnswered, mark } of records) {
    if (firstAnswered === null && mark === null) continue;
    asked += 1;
    if (mark !== null) marks[mark] += 1;
  }
  return { with: 'answers', marks, asked };
}

/**
 * Adds marks of one kind up: of months, of bodies, of municipalities.
 *
 * @param a - Marks.
 * @param b - Marks of the same kind.
 * @returns The sums; where one of them does not know how many were asked, neither does the sum.
 * @refuses `different-satisfactions` — answers and actions are two different things.
 * @example
 * const answers = satisfactionWithAnswers([{ firstAnswered: 0, mark: 4 }])
 * unwrap(mergeSatisfaction(answers, answers)).marks[4] //=> 2
 * mergeSatisfaction(answers, { ...answers, with: 'actions' }).refusal.kind //=> 'different-satisfactions'
 */
export function mergeSatisfaction(
  a: SatisfactionTally,
  b: SatisfactionTally,
): Result<SatisfactionTally, DifferentSatisfactions> {
  if (a.with !== b.with) return refuse({ kind: 'different-satisfactions', with: [a.with, b.with] });
  const marks = { ...NONE };
  for (const mark of MARKS) marks[mark] = a.marks[mark] + b.marks[mark];
  return success({ with: a.with, marks, asked: a.asked === null || b.asked === null ? null : a.asked + b.asked });
}

/**
 * Finishes marks into figures: the share of 4 and 5, the mean, those who did not answer, with intervals at 95 %.
 *
 * @param tally - The marks.
 * @returns The figures, exact.
 * @refuses `marks-do-not-add-up` — more marks than people asked, or a count that is no whole number.
 * @example
 * const figures = unwrap(satisfactionFigures({ with: 'actions', marks: { 1: 1, 2: 1, 3: 3, 4: 5, 5: 10 }, asked: 50 }))
 * figures.good //=> { part: '3', whole: '4' }
 * figures.mean //=> { part: '41', whole: '10' }
 * figures.nonResponse //=> { part: '3', whole: '5' }
 * figures.goodBetween.low.value //=> '0.531299'
 */
export function satisfactionFigures(tally: SatisfactionTally): Result<SatisfactionFigures, MarksDoNotAddUp> {
  const { marks, asked } = tally;
  const counts = MARKS.map((mark) => marks[mark]);
  const answered = counts.reduce((sum, count) => sum + count, 0);
  const whole = [...counts, asked ?? 0].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!whole || (asked !== null && asked < answered)) {
    return refuse({ kind: 'marks-do-not-add-up', answered, asked });
  }
  const bars = MARKS.flatMap((mark) => (marks[mark] === 0 ? [] : [[mark, marks[mark]] as const]));
  const good = marks[4] + marks[5];
  const between = wilsonInterval(good, answered);
  return success({
    with: tally.with,
    marks,
    answered,
    good: shareOf(good, answered),
    goodBetween: between.ok ? between.value : null,
    mean: meanOf(bars),
    meanBetween: meanInterval(bars),
    nonResponse: asked === null ? null : shareOf(asked - answered, asked),
  });
}

/**
 * Looks the points of a share of good marks up.
 *
 * @param figures - The figures.
 * @param scale - The bands of an act.
 * @returns The points; `null` where there is no mark, or the act could not be read so far.
 * @example
 * const figures = unwrap(satisfactionFigures({ with: 'answers', marks: { 1: 0, 2: 0, 3: 7, 4: 20, 5: 25 }, asked: null }))
 * satisfactionPoints(figures, SAMARA_SCALE) //=> { part: '30', whole: '1' }
 */
export function satisfactionPoints({ good }: SatisfactionFigures, { points }: SatisfactionScale): Ratio | null {
  return good === null ? null : bandPoints(good, points);
}

function shareOf(part: number, whole: number): Ratio | null {
  return whole === 0 ? null : unwrap(ratio(part, whole));
}
