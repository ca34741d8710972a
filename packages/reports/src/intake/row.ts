import type { IntakeIssue } from './issue.ts';

/**
 * What stands in a cell: a text, a number, a truth value, nothing, or one of the marks.
 *
 * - `date`: a number shown as a date or a length: `serial` as it is kept, and the days since 1970-01-01 that it means.
 * - `formula`: its value is not trusted, so it is not carried.
 */
export type Cell = string | number | boolean | null | CellMark;

/** A cell that is more than its value. */
export type CellMark =
  { readonly kind: 'date'; readonly serial: number; readonly since1970: number } | { readonly kind: 'formula' };

/** One row of a table. */
export interface Row {
  /** As a spreadsheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Why the cells cannot be trusted; left out when they can. */
  readonly flaw?: RowFlaw;
}

/** Text behind a closing quote, or a quote that nothing closes. */
export type RowFlaw = 'bad-quotes' | 'unclosed-quote';

/** Some rows of a table, and why there are no more of them. */
export interface RowBatch {
  readonly rows: readonly Row[];
  /** The file cannot be read beyond these rows; `null` while all is well. */
  readonly broken: IntakeIssue | null;
}

/**
 * A table as a stream of batches: a promise a row would cost more than the row.
 */
export interface Table {
  /** Every row has a cell for every header, as in a delimited file; a row that has not is torn. */
  readonly ragged: 'torn' | 'padded';
  /** What was noticed on opening. */
  readonly notes: readonly IntakeIssue[];
  readonly batches: AsyncIterable<RowBatch> | Iterable<RowBatch>;
}

/**
 * Makes a table of rows that are already in memory.
 *
 * @param rows - The cells, the header first.
 * @returns The table; its rows are numbered from 1, and a short row is padded with empty cells.
 * @example
 * tableOf([['ID'], ['7']]).batches[0].rows[1] //=> { number: 2, cells: ['7'] }
 */
export function tableOf(rows: readonly (readonly Cell[])[]): Table & { readonly batches: readonly RowBatch[] } {
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  return { ragged: 'padded', notes: [], batches: [{ rows: numbered, broken: null }] };
}

/**
 * Names a column as a spreadsheet does.
 *
 * @param index - The column from 0.
 * @returns Its letters.
 * @example
 * columnLetters(0) //=> 'A'
 * columnLetters(46) //=> 'AU'
 */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/**
 * Writes what stands in a cell as text, for a message.
 *
 * @param cell - The cell.
 * @returns The text, or `null` for an empty cell and for a formula.
 * @example
 * cellText({ kind: 'date', serial: 46021.5, since1970: 20452.5 }) //=> '46021.5'
 */
export function cellText(cell: Cell): string | null {
  if (typeof cell !== 'object') return String(cell);
  return cell?.kind === 'date' ? String(cell.serial) : null;
}
