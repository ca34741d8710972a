import { refuse, success, type Result } from '../basis/result.ts';
import { compareKeys, type DayRange } from '../measure/tally.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { checkRule, type ProblemRule } from './problem-rule.ts';
import type { FaultyProblemSetting } from './problem-setting.ts';
import { windowOf, type ProblemPlace } from './problem-window.ts';

/** The counts of one problem. */
export interface ProblemCounts {
  readonly questions: number;
  /** Questions that are closed by the moment of the tally; all others are open. */
  readonly closed: number;
  /** Questions that are repeats, and those of which the source says whether they are. */
  readonly repeats: number;
  readonly repeatsTold: number;
  /** Questions of cases that were opened again, and those of which it is known. */
  readonly reopened: number;
  readonly reopenedTold: number;
  /** When the oldest question that is still open was received. */
  readonly oldestOpen: CivilDate | null;
  /** How many questions each body has, in the order of their names; questions without a body are in none. */
  readonly bodies: readonly (readonly [body: string, questions: number])[];
}

/** A problem with its counts. */
export type ProblemCount = ProblemPlace & ProblemCounts;

/** Counts of problems that merge: the tally of two lots of records is the merge of their tallies, in any order. */
export interface ProblemTally extends Omit<ProblemRule, 'id'> {
  readonly rule: string;
  readonly asOf: Instant;
  /** Records seen; counted; received outside the period; received after the moment of the tally. */
  readonly seen: number;
  readonly counted: number;
  readonly outside: number;
  readonly later: number;
  /** In the order of topic, place and window, what is not told coming last. */
  readonly problems: readonly ProblemCount[];
}

/** Takes records one by one and gives the tally of all it has seen. */
export interface ProblemCounter {
  /** Counts one question; how often its case was opened again is known from its log only. */
  readonly add: (record: CaseRecord, reopenings?: number | null) => void;
  /** Gives the tally of what was added so far; more may be added after it. */
  readonly tally: () => ProblemTally;
}

interface OpenProblem {
  readonly problem: ProblemPlace;
  questions: number;
  closed: number;
  repeats: number;
  repeatsTold: number;
  reopened: number;
  reopenedTold: number;
  oldestOpen: CivilDate | null;
  readonly bodies: Map<string, number>;
}

/**
 * Counts records by problem.
 *
 * @param records - The records, in any order.
 * @param rule - By what problems are told apart, and of which days.
 * @param asOf - The moment by which open and closed are judged.
 * @returns The tally.
 * @refuses `faulty-problem-setting` — a period that ends before it begins, or a word that the rule has not.
 * @clause barnaul-1153 п. 2.2.7
 * @example
 * const rule = { id: 'register', edition: '1', topic: 'topic', window: 'month', period: { from: day('2026-05-01'), to: day('2026-05-31') } }
 * const record = (on, repeat) => ({ topic: 'Ямы', territory: 'Заречье', body: 'Отдел', receivedOn: day(on), received: 0, closed: null, repeat })
 * const [problem] = unwrap(tallyProblems([record('2026-05-04', true), record('2026-05-12', false)], rule, 1)).problems
 * const counted = [problem.questions, problem.repeats, problem.bodies] //=> [2, 1, [['Отдел', 2]]]
 * formatDay(problem.oldestOpen) //=> '2026-05-04'
 */
export function tallyProblems(
  records: Iterable<CaseRecord>,
  rule: ProblemRule,
  asOf: Instant,
): Result<ProblemTally, FaultyProblemSetting> {
  const counter = problemCounter(rule, asOf);
  if (!counter.ok) return counter;
  for (const record of records) counter.value.add(record);
  return success(counter.value.tally());
}

/**
 * Opens a count by problem that takes records as they come, for streams of any length.
 *
 * @param rule - By what problems are told apart, and of which days.
 * @param asOf - The moment by which open and closed are judged.
 * @returns The counter; its memory grows with problems and bodies, not with records.
 * @refuses `faulty-problem-setting` — a period that ends before it begins, or a word that the rule has not.
 * @example
 * const rule = { id: 'register', edition: '1', topic: 'topic', window: 'month', period: { from: day('2026-05-01'), to: day('2026-05-31') } }
 * const counter = unwrap(problemCounter(rule, 1))
 * counter.add({ topic: 'Ямы', territory: null, body: null, receivedOn: day('2026-05-04'), received: 0, closed: 0, repeat: null }, 2)
 * const [{ reopened, closed }] = counter.tally().problems
 * const counted = [reopened, closed] //=> [1, 1]
 */
export function problemCounter(rule: ProblemRule, asOf: Instant): Result<ProblemCounter, FaultyProblemSetting> {
  const fault = checkRule(rule, asOf);
  if (fault !== null) return refuse(fault);
  const { id, edition, topic, window, period } = rule;
  const problems = new Map<string, OpenProblem>();
  const windows = new Map<CivilDate, CivilDate>();
  const counts = { seen: 0, counted: 0, outside: 0, later: 0 };
  const add = (record: CaseRecord, reopenings: number | null = null): void => {
    counts.seen += 1;
    const apart = apartFrom(record, period, asOf);
    counts[apart ?? 'counted'] += 1;
    if (apart !== null) return;
    const known = windows.get(record.receivedOn);
    const from = known ?? windowOf(record.receivedOn, window);
    if (known === undefined) windows.set(record.receivedOn, from);
    const found = problemIn(problems, { topic: record[topic], place: record.territory, window: from });
    countIn(found, record, asOf);
    countReopenings(found, reopenings);
  };
  const tally = (): ProblemTally => ({
    rule: id,
    edition,
    topic,
    window,
    period,
    asOf,
    ...counts,
    problems: closed(problems),
  });
  return success({ add, tally });
}

function apartFrom(
  { receivedOn, received }: CaseRecord,
  { from, to }: DayRange,
  asOf: Instant,
): 'outside' | 'later' | null {
  // a day that is no number lies in no period
  if (!(receivedOn >= from && receivedOn <= to)) return 'outside';
  return received > asOf ? 'later' : null;
}

function problemIn(problems: Map<string, OpenProblem>, problem: ProblemPlace): OpenProblem {
  // the parts cannot be told for one another, whatever is in them: it is said where the topic ends
  const { topic, place, window } = problem;
  const name = `${window} ${topic === null ? '-' : topic.length} ${topic ?? ''}${place === null ? '' : `+${place}`}`;
  const found = problems.get(name);
  if (found !== undefined) return found;
  const none = { questions: 0, closed: 0, repeats: 0, repeatsTold: 0, reopened: 0, reopenedTold: 0 };
  const opened = { problem, ...none, oldestOpen: null, bodies: new Map<string, number>() };
  problems.set(name, opened);
  return opened;
}

function countIn(found: OpenProblem, { closed: closedAt, repeat, receivedOn, body }: CaseRecord, asOf: Instant): void {
  found.questions += 1;
  if (closedAt !== null && closedAt <= asOf) found.closed += 1;
  else if (found.oldestOpen === null || receivedOn < found.oldestOpen) found.oldestOpen = receivedOn;
  countRepeat(found, repeat);
  if (body !== null) found.bodies.set(body, (found.bodies.get(body) ?? 0) + 1);
}

function countRepeat(found: OpenProblem, repeat: boolean | null): void {
  if (repeat !== null) found.repeatsTold += 1;
  if (repeat === true) found.repeats += 1;
}

function countReopenings(found: OpenProblem, reopenings: number | null): void {
  if (reopenings === null) return;
  found.reopenedTold += 1;
  if (reopenings > 0) found.reopened += 1;
}

function closed(problems: ReadonlyMap<string, OpenProblem>): readonly ProblemCount[] {
  return [...problems.values()]
    .map(({ problem, bodies, ...counts }) => ({
      ...problem,
      ...counts,
      bodies: [...bodies].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    }))
    .toSorted(compareProblems);
}

/** Orders problems by topic, place and window; the order of no locale. */
export function compareProblems(a: ProblemPlace, b: ProblemPlace): number {
  return compareKeys([a.topic, a.place], [b.topic, b.place]) || a.window - b.window;
}
