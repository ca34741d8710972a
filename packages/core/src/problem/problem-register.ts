import { refuse, success, type Result } from '../basis/result.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { dayAt } from '../time/instant.ts';
import type { ExposureRefusal } from './exposure.ts';
import { byWindowAndSize, listedProblem, type Problem } from './listed-problem.ts';
import { impossibleProblems, type ImpossibleProblemTally } from './merge-problems.ts';
import { correctionIssues, faultySetting, levelIssues, spreadIssues } from './problem-setting.ts';
import type { ProblemTally } from './problem-tally.ts';
import { isTold, withTrends, type RegisterSetting } from './problem-trends.ts';
import { coveredWindows } from './window-change.ts';

/** A register of problems. */
export interface ProblemRegister {
  readonly on: CivilDate;
  /** The latest window first, in it the problem with the most questions. */
  readonly problems: readonly Problem[];
  /** Questions without a topic or a place, which belong to no problem. */
  readonly untold: number;
}

/**
 * Makes a register of problems from their counts.
 *
 * @param tally - The counts.
 * @param setting - How days are weighed, and when a change is called a trend.
 * @returns The register; all shares are exact, and what the source does not tell is `null`.
 * @refuses `impossible-problem-tally` — counts that no records give.
 * @refuses `faulty-problem-setting` — a level that is no share, no such correction, a spread below one, or a weight of a day
 *   off below zero.
 * @refuses `outside-calendar` — a window of the period leaves the calendar.
 * @clause barnaul-1153 п. 2.2.7
 * @example
 * const rule = { id: 'register', edition: '1', topic: 'topic', window: 'month', period: { from: day('2026-04-01'), to: day('2026-05-31') } }
 * const record = (on) => ({ topic: 'Ямы', territory: 'Заречье', body: 'Отдел', receivedOn: day(on), received: 0, closed: null, repeat: null })
 * const records = ['2026-04-06', ...Array.from({ length: 14 }, () => '2026-05-06')].map(record)
 * const tally = unwrap(tallyProblems(records, rule, moment('2026-05-31T12:00', zone('Europe/Moscow'))))
 * const setting = { calendar: null, dayOff: 0, zone: zone('Europe/Moscow'), level: { part: '1', whole: '20' }, correction: 'benjamini-hochberg' }
 * const [problem] = unwrap(problemRegister(tally, setting)).problems
 * const told = [problem.questions, problem.owners, problem.openDays, problem.trend.trend] //=> [14, ['Отдел'], 25, 'rising']
 */
export function problemRegister(
  tally: ProblemTally,
  setting: RegisterSetting,
): Result<ProblemRegister, ImpossibleProblemTally | ExposureRefusal> {
  const fault = faultySetting('register', [
    ...levelIssues(setting.level, ['level']),
    ...spreadIssues(setting, ['spread']),
    ...correctionIssues(setting.correction),
  ]);
  const impossible = impossibleProblems(tally) ?? fault;
  if (impossible !== null) return refuse(impossible);
  const on = dayAt(tally.asOf, setting.zone);
  const windows = coveredWindows(tally, on, setting);
  if (!windows.ok) return windows;
  const told = tally.problems.filter(isTold);
  const problems = withTrends(told, windows.value, setting).map(([problem, trend]) =>
    listedProblem(problem, trend, on),
  );
  const counted = told.reduce((sum, { questions }) => sum + questions, 0);
  return success({ on, problems: problems.toSorted(byWindowAndSize), untold: tally.counted - counted });
}
