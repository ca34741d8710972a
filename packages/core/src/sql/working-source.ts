import { quoteName, wordsOf, type Dialect } from './dialect.ts';
import { downTo } from './quantity-sql.ts';
import { RECORD_FIELDS, type RecordField } from './record-columns.ts';
import { columnName, type OwnColumns } from './sql-context.ts';

/** A table made by `calendarTable`, and the step of its slots. */
export interface WorkingCalendarTable {
  readonly table: string | readonly string[];
  readonly step: number;
}

/** Where records lie. */
export interface RecordSource {
  readonly table: string | readonly string[];
  readonly columns?: OwnColumns | undefined;
  /** The column that says which data set a record belongs to, when many go in one query. */
  readonly dataSet?: string | undefined;
  /**
   * How working time is known: left out, it is a column of the records; a calendar is joined twice to count it; `joined`
   * means that the table is a view made by `workingView`.
   */
  readonly working?: WorkingCalendarTable | 'joined' | undefined;
}

/** The columns that the join adds: the work to the first answer, and 1 where the calendar does not reach. */
export const [WORK, OUTSIDE] = ['tally_work', 'tally_outside'] as const;

/** What the join counts, and what only the source system knows: neither is asked of the user's table. */
const COUNTED: readonly RecordField[] = ['workToFirstAnswer', 'workingMinutesAsExported'];
/** What the join itself reads. */
const READ: readonly RecordField[] = ['received', 'firstAnswered'];

interface Joining {
  readonly table: string | readonly string[];
  readonly columns: OwnColumns;
  readonly calendar: WorkingCalendarTable;
  readonly carried: readonly string[];
}

/**
 * Writes a view of records with their working time, so that a shard joins its own records to its own calendar.
 *
 * On a cluster the view is made on every shard, and a Distributed table is laid over the views.
 *
 * @param name - The name of the view.
 * @param dialect - The engine.
 * @param source - The records; they need no column of working time.
 * @returns One statement; the view has the columns of the records and is asked with `working: 'joined'`.
 * @example
 * const source = { table: 'case_records', working: { table: 'working_calendar', step: 1_800_000 } }
 * workingView('worked_records', 'duckdb', source).split('\n')[0] //=> 'CREATE VIEW "worked_records" AS'
 */
export function workingView(
  name: string | readonly string[],
  dialect: Dialect,
  source: RecordSource & { readonly working: WorkingCalendarTable },
): string {
  const { columns = {}, dataSet } = source;
  const fields = RECORD_FIELDS.filter((field) => !COUNTED.includes(field));
  return `CREATE VIEW ${quoteName(name, dialect)} AS\n${joinedSelect(dialect, {
    table: source.table,
    columns,
    calendar: source.working,
    carried: [...keyColumn(dataSet, dialect), ...fields.map((field) => columnName(field, dialect, columns))],
  })}`;
}

/**
 * Writes what a query reads from: a table, or a table joined twice to the calendar.
 *
 * @param dialect - The engine.
 * @param source - The records.
 * @param used - The fields that the query names.
 * @returns What stands after `FROM`.
 */
export function fromSql(dialect: Dialect, source: RecordSource, used: readonly RecordField[]): string {
  const { table, working, columns = {}, dataSet } = source;
  if (working === undefined || working === 'joined') return quoteName(table, dialect);
  const fields = [...new Set([...READ, ...used])].filter((field) => !COUNTED.includes(field));
  const carried = [...keyColumn(dataSet, dialect), ...fields.map((field) => columnName(field, dialect, columns))];
  return `(${joinedSelect(dialect, { table, columns, calendar: working, carried })}) AS tally_joined`;
}

function keyColumn(dataSet: string | undefined, dialect: Dialect): readonly string[] {
  return dataSet === undefined ? [] : [quoteName(dataSet, dialect)];
}

// ClickHouse 18 joins one table a query, by columns of one name, and makes no view of a query that names its tables
function joinedSelect(dialect: Dialect, { table, columns, calendar, carried }: Joining): string {
  const [from, to] = [columnName('received', dialect, columns), columnName('firstAnswered', dialect, columns)];
  const slots = [downTo(from, calendar.step), `COALESCE(${downTo(to, calendar.step)}, ${downTo(from, calendar.step)})`];
  const side = (at: 1 | 2): string => {
    const names = ['slot', 'worked', 'running'].map((column) => `${column} AS tally_${column}_${at}`);
    return `${wordsOf(dialect).leftJoin} (SELECT ${names.join(', ')}, 1 AS tally_known_${at} FROM ${quoteName(calendar.table, dialect)}) AS tally_calendar_${at} USING (tally_slot_${at})`;
  };
  const kept = (more: readonly string[]): string => [...new Set([...carried, ...more])].join(', ');
  const first = ['tally_slot_1', 'tally_slot_2', 'tally_worked_1', 'tally_running_1', 'tally_known_1'];
  return [
    `SELECT ${kept([`${workSql(from, to)} AS ${WORK}`, `${outsideSql(to)} AS ${OUTSIDE}`])}`,
    `FROM (SELECT ${kept(first)}`,
    `FROM (SELECT ${kept(slots.map((slot, at) => `${slot} AS tally_slot_${at + 1}`))} FROM ${quoteName(table, dialect)}) AS tally_records`,
    `${side(1)}) AS tally_begun`,
    side(2),
  ].join('\n');
}

const KNOWN = 'COALESCE(tally_known_1, 0) = 1 AND COALESCE(tally_known_2, 0) = 1';

function workSql(from: string, to: string): string {
  return `CASE WHEN ${to} IS NOT NULL AND ${KNOWN} THEN ${doneBy(to, 2)} - ${doneBy(from, 1)} END`;
}

function doneBy(instant: string, at: 1 | 2): string {
  return `(tally_worked_${at} + tally_running_${at} * (${instant} - tally_slot_${at}))`;
}

function outsideSql(to: string): string {
  return `CASE WHEN ${to} IS NOT NULL AND NOT (${KNOWN}) THEN 1 ELSE 0 END`;
}
