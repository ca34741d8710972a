import { startOfDay, type CivilDate, type Instant, type WorkingCalendar } from '@otklik/core';
import type { Labels, Layout } from '@otklik/rules';
import type { UsedColumn } from './header.ts';
import type { IssueKind } from './issue.ts';
import { findMet, kept, metCells, remember, type MetCells } from './met-cells.ts';
import type { Cell, CellMark } from './row.ts';
import { shownValue } from './shown-value.ts';
import { endOfDay, instantShowing, writtenClock, writtenDay, writtenLength } from './written-time.ts';

/** What a cell gives a field: a word, an instant, a length in milliseconds, a word of a closed list, or nothing. */
export type CellValue = string | number | boolean | null;

/** Why a cell gives nothing. */
export interface CellProblem {
  readonly kind: IssueKind;
  /** What stands there, as `shownValue` shows it. */
  readonly value: string | null;
  readonly expected: readonly string[];
}

/** What the cells of one column are read with. */
export interface CellReader {
  readonly column: UsedColumn;
  readonly calendar: WorkingCalendar;
  /** What stands for an empty cell, and the length of the longest. */
  readonly empties: ReadonlySet<string>;
  readonly longestEmpty: number;
  /** Cells met before: days and words come again. */
  readonly met: MetCells<Read>;
}

type Read = CellValue | CellProblem;

const DAY = 86_400_000;
const SECOND = 1000;
const REMEMBERED = 4096;
/** The last of December 9999. */
const LAST_SERIAL = 2_958_466;
const ERRORS = new Set(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!']);

/**
 * Opens a reader for the cells of one column.
 *
 * @param column - The column.
 * @param layout - Its layout, which tells what stands for an empty cell.
 * @param calendar - The body's calendar.
 * @returns The reader, with nothing met yet.
 */
export function cellReader(column: UsedColumn, layout: Layout, calendar: WorkingCalendar): CellReader {
  const empties = new Set(['', ...layout.empties]);
  return {
    column,
    calendar,
    empties,
    longestEmpty: Math.max(...layout.empties.map(({ length }) => length), 0),
    // an id comes once, so there is nothing to remember
    met: metCells<Read>(column.fills === 'id' ? 0 : REMEMBERED, null),
  };
}

/**
 * Reads a cell as its column says.
 *
 * @param cell - The cell.
 * @param reader - What the cells of the column are read with.
 * @returns The value, `null` for an empty cell, or the problem.
 */
export function readCell(cell: Cell, reader: CellReader): Read {
  if (cell === null) return null;
  if (typeof cell === 'string') return readNext(cell, reader);
  if (typeof cell === 'object') return readMark(cell, reader.column, reader.calendar);
  return typeof cell === 'number' ? readNumber(cell, reader) : readText(String(cell), reader);
}

function readNext(cell: string, reader: CellReader): Read {
  const found = findMet(cell, reader.met);
  if (found !== null) return found.gave;
  const written = kept(cell, reader.met);
  if (written === null) return readText(unguarded(cell.trim()), reader);
  const gave = readText(unguarded(written.trim()), reader);
  remember(written, gave, reader.met);
  return gave;
}

function readNumber(number: number, reader: CellReader): Read {
  const { column } = reader;
  if (column.reading === 'fraction-of-a-day') return lengthOf(number, numberText(number));
  if ('form' in column && number > 0 && number < LAST_SERIAL)
    return problem('date-serial', String(number), [column.form]);
  return Number.isSafeInteger(number) ? readText(String(number), reader) : problem('bad-number', numberText(number));
}

/** A number of hundreds of digits comes out of a workbook as infinity, and its digits are lost. */
function numberText(number: number): string {
  if (Number.isFinite(number)) return String(number);
  return number > 0 ? '> 1.79e+308' : number < 0 ? '< -1.79e+308' : '?';
}

/** An export may guard any text against formulas with an apostrophe. */
function unguarded(text: string): string {
  return text.startsWith("'") ? text.slice(1).trimStart() : text;
}

/**
 * Tells a problem from a value.
 *
 * @param read - What `readCell` gave.
 * @returns Whether it is a problem.
 */
export function isProblem(read: Read): read is CellProblem {
  return typeof read === 'object' && read !== null;
}

function readText(text: string, { column, calendar, empties, longestEmpty }: CellReader): Read {
  return text.length <= longestEmpty && empties.has(text) ? null : readWritten(text, column, calendar);
}

function readWritten(text: string, column: UsedColumn, calendar: WorkingCalendar): Read {
  if (text.startsWith('#') && ERRORS.has(text)) return problem('error-cell', text);
  switch (column.reading) {
    case 'text':
    case 'guarded-text':
      return text;
    case 'label':
      return readLabel(text, column.labels);
    case 'fraction-of-a-day':
      return lengthOf(writtenLength(text), text);
    default:
      return readTime(text, column, calendar);
  }
}

function readLabel(text: string, labels: Labels<CellValue>): Read {
  return Object.hasOwn(labels, text) ? (labels[text] ?? null) : problem('unknown-value', text, Object.keys(labels));
}

type TimeColumn = Extract<UsedColumn, { readonly form: string }>;

function readTime(text: string, column: TimeColumn, calendar: WorkingCalendar): Read {
  if (column.reading === 'day') {
    const date = writtenDay(text, column.form);
    return date === null ? problem('not-a-day', text, [column.form]) : dayInstant(date, column, calendar);
  }
  const clock = writtenClock(text, column.form);
  return clock === null ? problem('not-a-moment', text, [column.form]) : clockInstant(clock, text, calendar);
}

function readMark(mark: CellMark, column: UsedColumn, calendar: WorkingCalendar): Read {
  if (mark.kind === 'formula') return problem('formula-cell', null);
  const { serial, since1970 } = mark;
  if (!(Math.abs(serial) < LAST_SERIAL)) return problem('bad-number', numberText(serial));
  switch (column.reading) {
    case 'fraction-of-a-day':
      return lengthOf(serial, numberText(serial));
    case 'day':
      return dayInstant(Math.floor(since1970) as CivilDate, column, calendar);
    case 'moment':
      return clockInstant(Math.round((since1970 * DAY) / SECOND) * SECOND, String(serial), calendar);
    default:
      return problem('unknown-value', String(serial));
  }
}

function dayInstant(date: CivilDate, { fills }: UsedColumn, calendar: WorkingCalendar): Instant {
  return fills === 'planned' ? endOfDay(date, calendar) : startOfDay(calendar, date);
}

function clockInstant(clock: number, text: string, calendar: WorkingCalendar): Read {
  return instantShowing(clock, calendar) ?? problem('no-such-local-time', text, [calendar.zone]);
}

function lengthOf(days: number, text: string): Read {
  return Number.isFinite(days) && days >= 0 ? Math.round(days * DAY) : problem('bad-number', text);
}

function problem(kind: IssueKind, value: string | null, expected: readonly string[] = []): CellProblem {
  return { kind, value: value === null ? null : shownValue(value), expected };
}
