import { formatValue, type Value } from './value.ts';
import type { SignStyle } from '../wording/number.ts';

/** A column of a table: its title and what its cells hold. */
export type Column =
  | { readonly title: string; readonly kind: 'text' | 'date' | 'moment' | 'duration' }
  | { readonly title: string; readonly kind: 'integer'; readonly sign?: SignStyle }
  | {
      readonly title: string;
      readonly kind: 'decimal' | 'percent';
      readonly digits: number;
      readonly sign?: SignStyle;
    };

/** One row: a value, or the reason for its absence, for every column. */
export type Row = readonly Value[];

/** The contents of a table: columns, rows and, where it has one, a row of totals. */
export interface TableData {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly totals?: Row;
}

/** How a column stands on the page: words to the left, figures to the right, days in the middle. */
export type Alignment = 'left' | 'right' | 'center';

const alignments: Readonly<Record<Column['kind'], Alignment>> = {
  text: 'left',
  integer: 'right',
  decimal: 'right',
  percent: 'right',
  duration: 'right',
  date: 'center',
  moment: 'center',
};

/**
 * Says how a column is aligned.
 *
 * @param column - A column.
 * @returns Left, right or center.
 * @example
 * alignmentOf({ title: 'Всего', kind: 'integer' }) //=> 'right'
 */
export function alignmentOf(column: Column): Alignment {
  return alignments[column.kind];
}

/**
 * Says whether a column shows the plus of a figure above zero.
 *
 * @param column - A column.
 * @returns The column's sign style; only below zero unless the column says otherwise.
 * @example
 * signOf({ title: 'Рост', kind: 'integer', sign: 'always' }) //=> 'always'
 */
export function signOf(column: Column): SignStyle {
  return ('sign' in column ? column.sign : undefined) ?? 'negative-only';
}

/**
 * Lists why cells of a table are empty, each reason once, in the order of reading.
 *
 * @param data - A table.
 * @returns The reasons; the first is marked ¹ on the page, the second ².
 * @example
 * emptyReasons({ columns: [{ title: 'Балл', kind: 'integer' }], rows: [[{ kind: 'empty', reason: 'нет оценок' }]] }) //=> ['нет оценок']
 */
export function emptyReasons(data: TableData): readonly string[] {
  const cells = [...data.rows, data.totals ?? []].flat();
  return [...new Set(cells.flatMap((cell) => (cell.kind === 'empty' && cell.reason !== '' ? [cell.reason] : [])))];
}

/**
 * Writes the mark that leads from a dash to its reason under the table.
 *
 * @param number - The reason's number, from 1.
 * @returns The number in superscript figures.
 * @example
 * reasonMark(12) //=> '¹²'
 */
export function reasonMark(number: number): string {
  return String(number).replaceAll(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

/**
 * Prepares the writing of a table's rows as they stand on the page, each empty cell with the mark of its reason.
 *
 * @param data - The table, for its columns and its reasons.
 * @returns Writes a row: one text a cell.
 * @example
 * rowFormatter({ columns: [{ title: 'Всего', kind: 'integer' }], rows: [] })([{ kind: 'integer', value: 1200 }]) //=> ['1\u00A0200']
 */
export function rowFormatter(data: TableData): (row: Row) => readonly string[] {
  const marks = new Map(emptyReasons(data).map((reason, index) => [reason, reasonMark(index + 1)]));
  const signs = data.columns.map(signOf);
  return (row) =>
    row.map(
      (cell, index) => formatValue(cell, signs[index]) + (cell.kind === 'empty' ? (marks.get(cell.reason) ?? '') : ''),
    );
}

/**
 * Writes the notes under a table: first why cells are empty, then the author's own.
 *
 * @param data - The table.
 * @param notes - The author's notes.
 * @returns One text a note.
 * @example
 * tableNotes({ columns: [], rows: [[{ kind: 'empty', reason: 'нет оценок' }]] }, ['По дате регистрации.']) //=> ['¹\u00A0нет оценок', 'По дате регистрации.']
 */
export function tableNotes(data: TableData, notes: readonly string[] = []): readonly string[] {
  return [...emptyReasons(data).map((reason, index) => `${reasonMark(index + 1)}\u00A0${reason}`), ...notes];
}
