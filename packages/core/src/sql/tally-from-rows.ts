import { refuse, success, type Result } from '../basis/result.ts';
import { digestOf } from '../measure/digest.ts';
import type { Method } from '../measure/method.ts';
import type { Tally } from '../measure/tally.ts';
import { shownValue, type Malformed, type MalformedIssue } from '../source/malformed.ts';
import { assembleTally } from './assemble-tally.ts';
import { numberIn, rowReader, type ReadRow } from './read-row.ts';
import { ROW, TOTAL, type TallyRow } from './tally-row.ts';

/** Why the rows of an answer give no tally. */
export type RowsRefusal =
  | Malformed
  | { readonly kind: 'tally-of-another-method'; readonly method: string; readonly tally: string }
  | { readonly kind: 'records-outside-calendar'; readonly dataSet: string | null; readonly records: number };

/** The tally of one data set. */
export interface DataSetTally {
  readonly dataSet: string | null;
  readonly tally: Tally;
}

interface OpenSet {
  total: ReadRow | undefined;
  readonly groups: ReadRow[];
  readonly bars: ReadRow[];
}

/**
 * Makes the rows that an engine has answered to `tallySql` a tally, the same that `tally` counts from the records.
 *
 * @param rows - The rows in any order, by column name; numbers may be numbers, big integers or text.
 * @param method - The method that the query was written for.
 * @returns The tally.
 * @refuses `malformed` — a column is missing or no whole number, a row is lost or told twice, there is more than one data set.
 * @refuses `tally-of-another-method` — the query was written for another method.
 * @refuses `records-outside-calendar` — so many answered records begin or end outside the joined calendar.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [], kind: 'count', where: [{ kind: 'leads' }] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: ['body'], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * const numbers = (...some) => Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`tally_n${at + 1}`, some[at] ?? 0]))
 * const of = digestOf(method)
 * const rows = [
 *   { tally_of: of, tally_row: 'total', tally_key_1: null, tally_value: '0', ...numbers(3, 3, 20_500, 20_510) },
 *   { tally_of: of, tally_row: 'group', tally_key_1: 'ЖКХ', tally_value: null, ...numbers(3, 2, 2) },
 * ]
 * unwrap(tallyFromRows(rows, method)).groups //=> [{ key: ['ЖКХ'], cells: [{ count: 2, whole: 2, histogram: [] }] }]
 * tallyFromRows(rows.slice(0, 1), method).refusal.issues //=> [{ path: [0], expected: 'sum-of-groups', value: 3 }]
 */
export function tallyFromRows(rows: Iterable<TallyRow>, method: Method): Result<Tally, RowsRefusal> {
  const read = talliesFromRows(rows, method);
  if (!read.ok) return read;
  const [only, another] = read.value;
  if (only !== undefined && another === undefined) return success(only.tally);
  return refuse({ kind: 'malformed', issues: [{ path: [], expected: 'one-total', value: read.value.length }] });
}

/**
 * Makes the rows of many data sets tallies, one a data set.
 *
 * @param rows - The rows in any order.
 * @param method - The method that the query was written for.
 * @returns The tallies in the order in which their data sets come first; a data set without records is not among them.
 * @refuses `malformed` — a column is missing or no whole number, a row is lost or told twice.
 * @refuses `tally-of-another-method` — the query was written for another method.
 * @refuses `records-outside-calendar` — so many answered records begin or end outside the joined calendar.
 * @example
 * const method = { id: 'm', edition: '1', title: 'Всего', by: [], exclusions: [], indicators: [], score: null, minimum: null, ties: 'dense', because: [] }
 * const row = (set, kind, seen) => ({
 *   tally_data_set: set, tally_of: digestOf(method), tally_row: kind, tally_value: 0,
 *   tally_n1: seen, tally_n2: seen, tally_n3: 0, tally_n4: 0, tally_n5: 0,
 * })
 * const sets = unwrap(talliesFromRows([row('a', 'total', 2), row('b', 'total', 5), row('a', 'group', 2), row('b', 'group', 5)], method))
 * sets.map(({ dataSet, tally }) => [dataSet, tally.seen]) //=> [['a', 2], ['b', 5]]
 */
export function talliesFromRows(
  rows: Iterable<TallyRow>,
  method: Method,
): Result<readonly DataSetTally[], RowsRefusal> {
  const [sets, issues] = [new Map<string | null, OpenSet>(), [] as MalformedIssue[]];
  const [reader, digest] = [rowReader(method), digestOf(method)];
  let at = 0;
  for (const row of rows) {
    if (!isRow(row)) {
      issues.push({ path: [at++], expected: 'object', value: shownValue(row) });
      continue;
    }
    const { read, issues: found } = reader(row, at++);
    if (typeof read.of === 'string' && read.of !== digest) return anotherMethod(method, read.of);
    issues.push(...found, ...place(read, sets));
  }
  if (issues.length > 0) return refuse({ kind: 'malformed', issues });
  return assembleAll(sets, method);
}

/** What a client hands on may be anything. */
function isRow(row: unknown): row is TallyRow {
  return typeof row === 'object' && row !== null;
}

function place(read: ReadRow, sets: Map<string | null, OpenSet>): readonly MalformedIssue[] {
  const set = sets.get(read.dataSet) ?? { total: undefined, groups: [], bars: [] };
  sets.set(read.dataSet, set);
  if (typeof read.of !== 'string') return [{ path: [read.at, ROW.of], expected: 'string', value: shownValue(read.of) }];
  if (read.row === 'group') set.groups.push(read);
  else if (read.row === 'bar') set.bars.push(read);
  else if (read.row !== 'total')
    return [{ path: [read.at, ROW.row], expected: 'total | group | bar', value: shownValue(read.row) }];
  else if (read.value === null) return [{ path: [read.at, ROW.value], expected: 'int', value: null }];
  else if (set.total !== undefined) return [{ path: [read.at], expected: 'one-total', value: read.dataSet }];
  else set.total = read;
  return [];
}

function assembleAll(
  sets: ReadonlyMap<string | null, OpenSet>,
  method: Method,
): Result<readonly DataSetTally[], RowsRefusal> {
  const [tallies, issues]: [DataSetTally[], MalformedIssue[]] = [[], []];
  for (const [dataSet, { total, groups, bars }] of sets) {
    const records = total === undefined ? 0 : numberIn(total, TOTAL.outside);
    if (records > 0) return refuse({ kind: 'records-outside-calendar', dataSet, records });
    if (total === undefined) issues.push({ path: [], expected: 'one-total', value: dataSet });
    else {
      const assembled = assembleTally({ total, groups, bars }, method);
      issues.push(...assembled.issues);
      tallies.push({ dataSet, tally: assembled.tally });
    }
  }
  return issues.length > 0 ? refuse({ kind: 'malformed', issues }) : success(tallies);
}

function anotherMethod({ id, edition }: Method, found: string): Result<never, RowsRefusal> {
  return refuse({ kind: 'tally-of-another-method', method: `${id} ${edition}`, tally: found });
}
