import { compileDimension, type CaseRecord } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { compileCondition } from './condition.ts';
import { countingOf, openCell, closeCell, type Counting, type OpenCell, type TallyCell } from './counting.ts';
import { digestOf } from './digest.ts';
import type { Method } from './method.ts';

/** The place of a group in each dimension of the method. */
export type GroupKey = readonly (string | null)[];

/** The counts of one group, one cell an indicator, in the order of the method. */
export interface TallyGroup {
  readonly key: GroupKey;
  readonly cells: readonly TallyCell[];
}

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * Counts that merge: the tally of two lots of records is the merge of their tallies, in any order.
 *
 * It holds no personal datum, so municipalities can send it on.
 */
export interface Tally {
  readonly method: string;
  readonly edition: string;
  /** The fingerprint of what was counted and of whom. */
  readonly digest: string;
  readonly asOf: Instant;
  /** The first and the last day of receipt among the records counted; `null` when there are none. */
  readonly received: DayRange | null;
  /** Records seen, records counted, and records left out by each exclusion of the method. */
  readonly seen: number;
  readonly counted: number;
  readonly excluded: readonly number[];
  /** In the order of their keys. */
  readonly groups: readonly TallyGroup[];
}

/** Takes records one by one and gives the tally of all it has seen. */
export interface TallyCounter {
  /** Counts one record. */
  readonly add: (record: CaseRecord) => void;
  /** Gives the tally of what was added so far; more may be added after it. */
  readonly tally: () => Tally;
}

interface OpenGroup {
  readonly key: GroupKey;
  readonly cells: readonly OpenCell[];
}

/**
 * Counts records by a method.
 *
 * @param records - The records, in any order.
 * @param method - What is counted, and in which groups.
 * @param asOf - The moment by which open records are judged.
 * @returns The tally.
 * @example
 * const asOf = moment('2026-05-01T00:00', zone('Europe/Moscow'))
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [], kind: 'count', where: [{ kind: 'leads' }] }
 * const method = { id: 'by-body', edition: '1', title: 'По органам', by: ['body'], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * const records = [{ body: 'ЖКХ', leads: true }, { body: 'ЖКХ', leads: false }, { body: 'Дороги', leads: true }]
 * tally(records, method, asOf).groups.map(({ key, cells }) => [key[0], cells[0].count]) //=> [['Дороги', 1], ['ЖКХ', 1]]
 */
export function tally(records: Iterable<CaseRecord>, method: Method, asOf: Instant): Tally {
  const counter = tallyCounter(method, asOf);
  for (const record of records) counter.add(record);
  return counter.tally();
}

/**
 * Opens a count that takes records as they come, for streams of any length.
 *
 * @param method - What is counted, and in which groups.
 * @param asOf - The moment by which open records are judged.
 * @returns The counter; its memory grows with groups and distinct values, not with records.
 * @example
 * const counter = tallyCounter({ id: 'all', edition: '1', title: 'Всего', by: [], exclusions: [], indicators: [], score: null, minimum: null, ties: 'dense', because: [] }, 0)
 * counter.add({ id: '1' })
 * counter.add({ id: '2' })
 * counter.tally().seen //=> 2
 */
export function tallyCounter(method: Method, asOf: Instant): TallyCounter {
  const countings = method.indicators.map((indicator) => countingOf(indicator, asOf));
  const reasonOf = exclusionOf(method, asOf);
  const excluded = method.exclusions.map(() => 0);
  const groups = grouping(method);
  const digest = digestOf(method);
  let [seen, counted] = [0, 0];
  let [from, to] = [Infinity, -Infinity];
  const add = (record: CaseRecord): void => {
    seen += 1;
    const reason = reasonOf(record);
    if (reason < excluded.length) {
      excluded[reason] = (excluded[reason] as number) + 1;
      return;
    }
    counted += 1;
    if (record.receivedOn < from) from = record.receivedOn;
    if (record.receivedOn > to) to = record.receivedOn;
    const { cells } = groups.of(record);
    for (let index = 0; index < countings.length; index += 1)
      (countings[index] as Counting)(record, cells[index] as OpenCell);
  };
  return {
    add,
    tally: () => ({
      method: method.id,
      edition: method.edition,
      digest,
      asOf,
      received: from > to ? null : { from: from as CivilDate, to: to as CivilDate },
      seen,
      counted,
      excluded: [...excluded],
      groups: groups.closed(),
    }),
  };
}

/**
 * Orders keys by their words, what is not told coming last; the order of no locale.
 *
 * @param a - One key.
 * @param b - Another of the same length.
 * @returns Negative, zero or positive, as `sort` wants it.
 * @example
 * compareKeys(['Б'], ['А']) > 0 //=> true
 * compareKeys([null], ['Я']) > 0 //=> true
 */
export function compareKeys(a: GroupKey, b: GroupKey): number {
  const index = a.findIndex((word, at) => word !== b[at]);
  const [one, two] = [a[index], b[index]];
  if (one === two) return 0;
  if (one === null || one === undefined) return 1;
  return two === null || two === undefined || one < two ? -1 : 1;
}

/** Finds the first exclusion that a record meets; their number when it meets none. */
function exclusionOf({ exclusions }: Method, asOf: Instant): (record: CaseRecord) => number {
  const conditions = exclusions.map(({ where }) => compileCondition(where, asOf));
  return (record) => {
    let reason = 0;
    for (const meets of conditions) {
      if (meets(record)) break;
      reason += 1;
    }
    return reason;
  };
}

interface Grouping {
  readonly of: (record: CaseRecord) => OpenGroup;
  readonly closed: () => readonly TallyGroup[];
}

function grouping({ by, indicators }: Method): Grouping {
  const groups = new Map<string | null, OpenGroup>();
  const dimensions = by.map(compileDimension);
  const keyOf = (record: CaseRecord): GroupKey => dimensions.map((wordOf) => wordOf(record));
  const [only] = dimensions;
  // one dimension needs no joined name, which would cost more than the counting
  const nameOf = only !== undefined && by.length === 1 ? only : (record: CaseRecord) => JSON.stringify(keyOf(record));
  return {
    of: (record) => {
      const name = nameOf(record);
      const found = groups.get(name);
      if (found !== undefined) return found;
      const group = { key: keyOf(record), cells: indicators.map(openCell) };
      groups.set(name, group);
      return group;
    },
    closed: () =>
      [...groups.values()]
        .map(({ key, cells }) => ({ key, cells: cells.map(closeCell) }))
        .toSorted((a, b) => compareKeys(a.key, b.key)),
  };
}
