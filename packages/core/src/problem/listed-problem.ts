import { ratio, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { compareProblems } from './problem-tally.ts';
import type { ProblemTrend, Told } from './problem-trends.ts';
import { problemKey } from './problem-window.ts';

/** A problem as the register shows it. */
export interface Problem {
  readonly key: string;
  readonly topic: string;
  readonly place: string;
  readonly window: CivilDate;
  readonly questions: number;
  readonly open: number;
  readonly openShare: Ratio;
  /** Of the questions of which it is known; `null` when it is known of none. */
  readonly repeatShare: Ratio | null;
  readonly reopenedShare: Ratio | null;
  readonly oldestOpen: CivilDate | null;
  /** Days from its receipt to the day of the register. */
  readonly openDays: number | null;
  /** The bodies that have the most questions of it: one, several alike, or none when none is told. */
  readonly owners: readonly string[];
  /** `null` when the window before lies outside the period. */
  readonly trend: ProblemTrend | null;
}

/** What a register shows of a problem. */
export function listedProblem(problem: Told, trend: ProblemTrend | null, on: CivilDate): Problem {
  const { topic, place, window, questions, closed, oldestOpen, bodies } = problem;
  const most = Math.max(...bodies.map(([, count]) => count));
  return {
    key: problemKey(problem),
    topic,
    place,
    window,
    questions,
    open: questions - closed,
    openShare: unwrap(ratio(questions - closed, questions)),
    repeatShare: shareOrNull(problem.repeats, problem.repeatsTold),
    reopenedShare: shareOrNull(problem.reopened, problem.reopenedTold),
    oldestOpen,
    openDays: oldestOpen === null ? null : on - oldestOpen,
    owners: bodies.filter(([, count]) => count === most).map(([body]) => body),
    trend,
  };
}

function shareOrNull(part: number, whole: number): Ratio | null {
  const share = ratio(part, whole);
  return share.ok ? share.value : null;
}

/** The latest window first, in it the problem with the most questions. */
export function byWindowAndSize(a: Problem, b: Problem): number {
  return b.window - a.window || b.questions - a.questions || compareProblems(a, b);
}
