import { workedBefore } from '../time/working-time.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { Instant } from '../time/instant.ts';
import { csvLine } from './csv-line.ts';
import { quoteName, wordsOf, type Dialect } from './dialect.ts';

/** One slot of a calendar: its first millisecond, the work done before it, and 1 when it is worked from end to end. */
export type CalendarSlot = readonly [slot: Instant, worked: number, running: 0 | 1];

/** A working calendar as rows that SQL joins: every slot is worked whole or not at all. */
export interface CalendarTable {
  /** The length of a slot in milliseconds, the greatest that cuts no stretch of work. */
  readonly step: number;
  readonly slots: readonly CalendarSlot[];
}

/**
 * Turns a working calendar into a table of cumulative working time.
 *
 * The work before an instant is `worked + running × (instant − slot)` of the slot it falls into; working time between
 * two instants joins the table twice. A schedule by half hours gives 17,520 rows a year.
 *
 * @param calendar - The compiled calendar.
 * @returns The slots in order, from the first midnight of the calendar to its last.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const { step, slots } = calendarTable(calendar)
 * step / 60_000 //=> 60
 * slots.length //=> 8760
 * const monday = slots.find(([slot]) => slot === moment('2026-01-12T10:00', zone('Europe/Moscow')))
 * monday.slice(1) //=> [3_600_000, 1]
 */
export function calendarTable(calendar: WorkingCalendar): CalendarTable {
  const { span } = calendar;
  const step = calendarStep(calendar);
  const count = (span.until - span.from) / step;
  const slots = Array.from({ length: count }, (_, index): CalendarSlot => {
    const slot = (span.from + index * step) as Instant;
    const worked = workedBefore(calendar, slot);
    // the last millisecond of the slot, as its end may be that of the calendar
    return [slot, worked, workedBefore(calendar, slot + step - 1) > worked ? 1 : 0];
  });
  return { step, slots };
}

/**
 * Finds the length of a slot: the greatest that cuts no stretch of work.
 *
 * @param calendar - The compiled calendar.
 * @returns Milliseconds.
 * @example
 * const week = fiveDayWeek([{ from: 510, to: 1050 }])
 * calendarStep(unwrap(compileCalendar([productionCalendar2026], week, zone('Asia/Omsk')))) //=> 1_800_000
 */
export function calendarStep({ span, begins, ends }: WorkingCalendar): number {
  return [span.from, span.until, ...begins, ...ends].reduce(greatestCommon, 0);
}

/**
 * Declares a table that holds the slots of a working calendar.
 *
 * @param dialect - The engine.
 * @param table - The name of the table.
 * @returns One statement.
 * @example
 * calendarTableSql('duckdb', 'working_calendar').split('\n')[0] //=> 'CREATE TABLE "working_calendar" ('
 */
export function calendarTableSql(dialect: Dialect, table: string | readonly string[]): string {
  const words = wordsOf(dialect);
  const key = dialect === 'clickhouse' ? '' : ' PRIMARY KEY';
  const columns = [
    `  slot ${words.types.whole}${key}`,
    ...['worked', 'running'].map((name) => `  ${name} ${words.types.whole}`),
  ];
  return `CREATE TABLE ${quoteName(table, dialect)} (\n${columns.join(',\n')}\n)${words.tableEnding(['slot'])}`;
}

/**
 * Writes a slot as a line of CSV for `loadCsv`.
 *
 * @param slot - The slot.
 * @returns The line without its end.
 * @example
 * calendarLine([0, 3_600_000, 1]) //=> '0,3600000,1'
 */
export function calendarLine(slot: CalendarSlot): string {
  return csvLine(slot);
}

function greatestCommon(a: number, b: number): number {
  let [more, less] = [Math.abs(a), Math.abs(b)];
  while (less > 0) [more, less] = [less, more % less];
  return more;
}
