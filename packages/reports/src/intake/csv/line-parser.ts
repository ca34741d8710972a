import type { Delimiter } from '@otklik/rules';
import Papa from 'papaparse';
import type { Row, RowFlaw } from '../row.ts';
import { carefulLines } from './careful-lines.ts';

const RETURN = 13;

/** Rows cut out of a text, and what is left of it. */
export interface ParsedLines {
  readonly rows: readonly Row[];
  /** The beginning of a row whose end has not come yet. */
  readonly rest: string;
}

/** A text of delimited rows. */
export interface Lines {
  readonly text: string;
  /** The number of the row before the first. */
  readonly after: number;
  /** No more text follows. */
  readonly last: boolean;
  /** The longest row, in characters, that is waited for. */
  readonly longest: number;
}

interface PapaResult {
  readonly data: string[][];
  readonly errors: readonly unknown[];
  readonly meta: { readonly cursor: number };
}

/**
 * Makes a function that cuts texts into rows.
 *
 * A text whose quotes are all in their places is left to the fast parser; any other is read again with care.
 *
 * @param delimiter - What parts the cells.
 * @param newline - What parts the rows; a `\r` before a `\n` is taken off.
 * @returns The function.
 * @example
 * lineParser(';', '\n')({ text: 'a;"b;c"\r\nd', after: 4, last: false, longest: 100 }) //=> { rows: [{ number: 5, cells: ['a', 'b;c'] }], rest: 'd' }
 */
export function lineParser(delimiter: Delimiter, newline: '\n' | '\r'): (lines: Lines) => ParsedLines {
  const parser = new Papa.Parser({ delimiter, newline });
  return ({ text, after, last, longest }) => {
    if (text === '') return { rows: [], rest: '' };
    const { data, errors, meta } = parser.parse(text, 0, !last) as PapaResult;
    if (errors.length === 0 && text.length - meta.cursor <= longest)
      return { rows: data.map((cells, index) => rowOf(after + index + 1, cells, null)), rest: text.slice(meta.cursor) };
    const { rows, cursor } = carefulLines({ text, delimiter, newline, last, longest });
    return {
      rows: rows.map(({ cells, flaw }, index) => rowOf(after + index + 1, cells, flaw)),
      rest: text.slice(cursor),
    };
  };
}

function rowOf(number: number, cells: string[], flaw: RowFlaw | null): Row {
  const last = cells.length - 1;
  const end = cells[last];
  if (end?.charCodeAt(end.length - 1) === RETURN) cells[last] = end.slice(0, -1);
  return flaw === null ? { number, cells } : { number, cells, flaw };
}
