import type { Mark } from '../appeal/vocabulary.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Interval } from '../measure/interval.ts';
import { wanted, type Issues } from '../source/issues.ts';
import { surelyAbove, type ShareBound } from '../measure/surely-above.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { Ground } from '../source/decision.ts';
import { countIssues, faultySetting, levelIssues, type FaultyProblemSetting } from './problem-setting.ts';

/** Surely more than `share`, of at least `atLeast` questions of which it is known, are repeats within so many days of an answer. */
export interface SoonRepeatRule extends ShareBound {
  readonly withinDays: number;
  readonly because: readonly Ground[];
}

/** Surely more than `share`, of at least `atLeast` marks, are below `below`. */
export interface LowMarksRule extends ShareBound {
  readonly below: Mark;
  readonly because: readonly Ground[];
}

/** By what signs of a conflict are looked for; no act gives them. */
export interface ConflictRules {
  readonly repeats: SoonRepeatRule;
  readonly marks: LowMarksRule;
}

/** A topic and place where people are at odds with the answers; it accuses nobody. */
export interface ConflictSignal {
  readonly kind: 'repeats-soon' | 'low-marks';
  readonly topic: string;
  readonly place: string;
  /** The bodies that have the questions, in the order of their names. */
  readonly bodies: readonly string[];
  /** The cases, in the order of their ids, each once; and of how many questions they are. */
  readonly cases: readonly string[];
  readonly part: number;
  readonly of: number;
  readonly between: Interval;
  readonly because: readonly Ground[];
}

/**
 * Finds topics and places where people write again soon after an answer, or mark the answers low.
 *
 * Who wrote is not known here: a repeat is soon when any question of the topic and place was answered in the days before it.
 *
 * @param records - The records, in any order; those without a topic or a place do not count.
 * @param rules - How soon, how low, and which share of how many.
 * @returns The signals, in the order of topic and place, repeats before marks.
 * @refuses `faulty-problem-setting` — a share that is none, or a number of days, of questions or of a mark that cannot be.
 * @clause pestovo-1728 п. 2.2.5
 * @assumption problem-thresholds-are-own
 * @example
 * const record = (id, on, repeat, mark) => ({ id: `${id}`, topic: 'Ямы', territory: 'Заречье', body: 'Отдел', receivedOn: day(on), firstAnsweredOn: day('2026-05-06'), repeat, mark })
 * const records = Array.from({ length: 10 }, (_, at) => record(at, '2026-05-12', at > 1, 1))
 * const bound = { share: { part: '1', whole: '4' }, atLeast: 10, because: [] }
 * const found = unwrap(conflictSignals(records, { repeats: { ...bound, withinDays: 10 }, marks: { ...bound, below: 3 } }))
 * found.map(({ kind, part, of }) => [kind, part, of]) //=> [['repeats-soon', 8, 10], ['low-marks', 10, 10]]
 */
export function conflictSignals(
  records: Iterable<CaseRecord>,
  rules: ConflictRules,
): Result<readonly ConflictSignal[], FaultyProblemSetting> {
  const fault = faultySetting('conflicts', ruleIssues(rules));
  if (fault !== null) return refuse(fault);
  const { repeats, marks } = rules;
  return success(groupsOf(records).flatMap((group) => [...soonRepeats(group, repeats), ...lowMarks(group, marks)]));
}

function ruleIssues({ repeats, marks }: ConflictRules): Issues {
  const isMark = Number.isInteger(marks.below) && marks.below >= 1 && marks.below <= 5;
  return [
    ...countIssues(repeats.withinDays, 0, ['repeats', 'withinDays']),
    ...wanted(isMark, 'mark', { path: ['marks', 'below'], value: marks.below }),
    ...boundIssues(repeats, 'repeats'),
    ...boundIssues(marks, 'marks'),
  ];
}

function boundIssues({ share, atLeast }: ShareBound, rule: string): Issues {
  return [...levelIssues(share, [rule, 'share']), ...countIssues(atLeast, 1, [rule, 'atLeast'])];
}

interface Group {
  readonly topic: string;
  readonly place: string;
  readonly records: CaseRecord[];
}

function groupsOf(records: Iterable<CaseRecord>): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const record of records) {
    const { topic, territory: place } = record;
    if (topic === null || place === null) continue;
    const name = JSON.stringify([topic, place]);
    const found = groups.get(name) ?? { topic, place, records: [] };
    groups.set(name, found);
    found.records.push(record);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function soonRepeats(group: Group, rule: SoonRepeatRule): readonly ConflictSignal[] {
  const told = group.records.filter(({ repeat }) => repeat !== null);
  const answered = group.records.flatMap(({ firstAnsweredOn }) => (firstAnsweredOn === null ? [] : [firstAnsweredOn]));
  const soon = told.filter(
    ({ repeat, receivedOn }) =>
      repeat === true && answered.some((on) => on <= receivedOn && receivedOn - on <= rule.withinDays),
  );
  return signalOf('repeats-soon', group, { part: soon, whole: told, rule });
}

function lowMarks(group: Group, rule: LowMarksRule): readonly ConflictSignal[] {
  const marked = group.records.filter(({ mark }) => mark !== null);
  const low = marked.filter(({ mark }) => mark !== null && mark < rule.below);
  return signalOf('low-marks', group, { part: low, whole: marked, rule });
}

function signalOf(
  kind: ConflictSignal['kind'],
  { topic, place }: Group,
  {
    part,
    whole,
    rule,
  }: { part: readonly CaseRecord[]; whole: readonly CaseRecord[]; rule: SoonRepeatRule | LowMarksRule },
): readonly ConflictSignal[] {
  const between = surelyAbove({ part: part.length, whole: whole.length }, rule);
  if (between === null) return [];
  const bodies = part.flatMap(({ body }) => (body === null ? [] : [body]));
  const cases = part.map(({ id }) => id);
  const facts = { part: part.length, of: whole.length, between, because: rule.because };
  return [{ kind, topic, place, bodies: inOrder(bodies), cases: inOrder(cases), ...facts }];
}

function inOrder(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));
}
