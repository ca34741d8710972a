import { refuse, success, type Result } from '../basis/result.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { canonicalJson } from '../basis/canonical.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { problemFaults } from './problem-faults.ts';
import { compareProblems, type ProblemCount, type ProblemTally } from './problem-tally.ts';
import { problemKey } from './problem-window.ts';

/** Why two tallies of problems do not merge. */
export interface DifferentProblemTallies {
  readonly kind: 'different-problem-tallies';
  readonly differ: 'rule' | 'edition' | 'topic' | 'window' | 'period' | 'asOf';
}

/** A tally of problems that no records give. */
export interface ImpossibleProblemTally {
  readonly kind: 'impossible-problem-tally';
  readonly rule: string;
  readonly issues: readonly MalformedIssue[];
}

const SAME = ['rule', 'edition', 'topic', 'window', 'period', 'asOf'] as const;

/**
 * Adds two tallies of problems.
 *
 * @param a - One tally.
 * @param b - The other, of other records.
 * @returns The tally of both lots of records.
 * @refuses `different-problem-tallies` — they were counted by different rules, of different days or as of different moments.
 * @refuses `impossible-problem-tally` — one of them holds what no records give, or their sum is too great to be exact.
 * @example
 * const rule = { id: 'register', edition: '1', topic: 'topic', window: 'month', period: { from: day('2026-05-01'), to: day('2026-05-31') } }
 * const record = (body) => ({ topic: 'Ямы', territory: 'Заречье', body, receivedOn: day('2026-05-04'), received: 0, closed: null, repeat: null })
 * const [one, other] = ['Отдел', 'Комитет'].map((body) => unwrap(tallyProblems([record(body)], rule, 1)))
 * unwrap(mergeProblemTallies(one, other)).problems[0].bodies //=> [['Комитет', 1], ['Отдел', 1]]
 * mergeProblemTallies(one, { ...other, edition: '2' }).refusal //=> { kind: 'different-problem-tallies', differ: 'edition' }
 */
export function mergeProblemTallies(
  a: ProblemTally,
  b: ProblemTally,
): Result<ProblemTally, DifferentProblemTallies | ImpossibleProblemTally> {
  const differ = SAME.find((field) => canonicalJson(a[field]) !== canonicalJson(b[field]));
  if (differ !== undefined) return refuse({ kind: 'different-problem-tallies', differ });
  for (const tally of [a, b]) {
    const impossible = impossibleProblems(tally);
    if (impossible !== null) return refuse(impossible);
  }
  const sum = added(a, b);
  const impossible = impossibleProblems(sum);
  return impossible === null ? success(sum) : refuse(impossible);
}

/** The refusal of a tally that no records give; `null` of a sound one. */
export function impossibleProblems(tally: ProblemTally): ImpossibleProblemTally | null {
  const issues = problemFaults(tally);
  return issues.length === 0 ? null : { kind: 'impossible-problem-tally', rule: tally.rule, issues };
}

function added(a: ProblemTally, b: ProblemTally): ProblemTally {
  return {
    ...a,
    seen: a.seen + b.seen,
    counted: a.counted + b.counted,
    outside: a.outside + b.outside,
    later: a.later + b.later,
    problems: sumProblems([...a.problems, ...b.problems]),
  };
}

function sumProblems(problems: readonly ProblemCount[]): readonly ProblemCount[] {
  const sums = new Map<string, ProblemCount>();
  for (const problem of problems) {
    const name = problemKey(problem);
    const other = sums.get(name);
    sums.set(name, other === undefined ? problem : addedCounts(other, problem));
  }
  return [...sums.values()].toSorted(compareProblems);
}

function addedCounts(a: ProblemCount, b: ProblemCount): ProblemCount {
  const bodies = new Map(a.bodies);
  for (const [body, questions] of b.bodies) bodies.set(body, (bodies.get(body) ?? 0) + questions);
  return {
    ...a,
    questions: a.questions + b.questions,
    closed: a.closed + b.closed,
    repeats: a.repeats + b.repeats,
    repeatsTold: a.repeatsTold + b.repeatsTold,
    reopened: a.reopened + b.reopened,
    reopenedTold: a.reopenedTold + b.reopenedTold,
    oldestOpen: earlier(a.oldestOpen, b.oldestOpen),
    bodies: [...bodies].toSorted(([one], [other]) => (one < other ? -1 : 1)),
  };
}

function earlier(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
