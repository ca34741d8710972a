import { isCount } from '../measure/count.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { checkRule } from './problem-rule.ts';
import type { ProblemCount, ProblemTally } from './problem-tally.ts';
import { problemKey, windowOf } from './problem-window.ts';

const TOTALS = ['seen', 'counted', 'outside', 'later'] as const;
const COUNTS = ['questions', 'closed', 'repeats', 'repeatsTold', 'reopened', 'reopenedTold'] as const;
const PARTS = [
  ['closed', 'questions'],
  ['repeats', 'repeatsTold'],
  ['repeatsTold', 'questions'],
  ['reopened', 'reopenedTold'],
  ['reopenedTold', 'questions'],
] as const;

/**
 * Finds everything in a tally of problems that no records can have given.
 *
 * @param tally - The counts.
 * @returns The faults with their place, what was expected and what was found; none when there is nothing wrong.
 */
export function problemFaults(tally: ProblemTally): Issues {
  const setting = checkRule({ ...tally, id: tally.rule }, tally.asOf)?.issues ?? [];
  const numbers = [
    ...TOTALS.flatMap((total) => countFault(tally[total], [total])),
    ...tally.problems.flatMap((problem, at) => numberFaults(problem, ['problems', at])),
  ];
  if (setting.length + numbers.length > 0) return [...setting, ...numbers];
  const { window, period } = tally;
  const windows = { window, first: windowOf(period.from, window), last: windowOf(period.to, window) };
  return [
    ...tally.problems.flatMap((problem, at) => sumFaults(problem, windows, ['problems', at])),
    ...totalFaults(tally),
  ];
}

function numberFaults(problem: ProblemCount, path: Path): Issues {
  return [
    ...COUNTS.flatMap((count) => countFault(problem[count], [...path, count])),
    ...problem.bodies.flatMap(([, questions], at) => countFault(questions, [...path, 'bodies', at, 1])),
  ];
}

interface Windows extends Pick<ProblemTally, 'window'> {
  /** The first days of the first window of the period and of the last. */
  readonly first: CivilDate;
  readonly last: CivilDate;
}

function sumFaults(problem: ProblemCount, { window, first, last }: Windows, path: Path): Issues {
  const { questions, closed, oldestOpen, bodies } = problem;
  const names = bodies.map(([body]) => body);
  const assigned = bodies.reduce((sum, [, count]) => sum + count, 0);
  const begins = windowOf(problem.window, window) === problem.window && problem.window <= last;
  return [
    ...wanted(questions > 0, '>= 1', { path: [...path, 'questions'], value: questions }),
    ...PARTS.flatMap(([part, whole]) =>
      wanted(problem[part] <= problem[whole], 'part-of-whole', { path: [...path, part], value: problem[part] }),
    ),
    ...wanted(assigned <= questions, 'part-of-whole', { path: [...path, 'bodies'], value: assigned }),
    ...wanted(new Set(names).size === names.length, 'unique', { path: [...path, 'bodies'], value: names.join(', ') }),
    ...wanted((oldestOpen === null) === (questions === closed), 'oldest-of-the-open', {
      path: [...path, 'oldestOpen'],
      value: oldestOpen,
    }),
    ...wanted(isInWindow(problem, window), 'day-of-the-window', { path: [...path, 'oldestOpen'], value: oldestOpen }),
    ...wanted(begins && problem.window >= first, 'window-of-the-period', {
      path: [...path, 'window'],
      value: problem.window,
    }),
  ];
}

function isInWindow({ oldestOpen, window }: ProblemCount, unit: ProblemTally['window']): boolean {
  return oldestOpen === null || windowOf(oldestOpen, unit) === window;
}

function totalFaults({ seen, counted, outside, later, problems }: ProblemTally): Issues {
  const keys = problems.map(problemKey);
  const questions = problems.reduce((sum, problem) => sum + problem.questions, 0);
  return [
    ...wanted(new Set(keys).size === keys.length, 'unique', { path: ['problems'], value: keys.length }),
    ...wanted(questions === counted, 'sum-of-groups', { path: ['counted'], value: counted }),
    ...wanted(counted + outside + later === seen, 'counted-and-excluded', { path: ['seen'], value: seen }),
  ];
}

function countFault(count: number, path: Path): Issues {
  return wanted(isCount(count), 'whole-number', { path, value: count });
}
