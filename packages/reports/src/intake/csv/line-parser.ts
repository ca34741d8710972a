import type { Delimiter } from '@otklik/rules';
import Papa from 'papaparse';
import type { Row } from '../row.ts';

/** Rows cut out of a text, and what is left of it. */
export interface ParsedLines {
  readonly rows: readonly Row[];
  /** The beginning of a row whose end has not come yet. */
  readonly rest: string;
  /** The row that begins with the quote that nothing closes. */
  readonly unclosed: number | null;
}

/** A text of delimited rows. */
export interface Lines {
  readonly text: string;
  /** The number of the row before the first. */
  readonly after: number;
  /** No more text follows. */
  readonly last: boolean;
}

interface PapaResult {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Makes a function that cuts texts into rows.
 *
 * @param delimiter - What parts the cells.
 * @param newline - What parts the rows; a `\r` before a `\n` is taken off.
 * @returns The function.
 * @example
 * lineParser(';', '\n')({ text: 'a;"b;c"\r\nd', after: 4, last: false }) //=> { rows: [{ number: 5, cells: ['a', 'b;c'] }], rest: 'd', unclosed: null }
 */
export function lineParser(delimiter: Delimiter, newline: '\n' | '\r'): (lines: Lines) => ParsedLines {
  const parser = new Papa.Parser({ delimiter, newline });
  return ({ text, after, last }) => {
    if (text === '') return { rows: [], rest: '', unclosed: null };
    const { data, errors, meta } = parser.parse(text, 0, !last) as PapaResult;
    const unclosed = errors.find(({ code }) => code === 'MissingQuotes')?.row ?? null;
    const flawed = new Set(errors.map(({ row }) => row));
    const whole = unclosed === null ? data : data.slice(0, unclosed);
    const rows = whole.map((cells, index) => rowOf(after + index + 1, cells, flawed.has(index)));
    return { rows, rest: text.slice(meta.cursor), unclosed: unclosed === null ? null : after + unclosed + 1 };
  };
}

function rowOf(number: number, cells: string[], flawed: boolean): Row {
  const last = cells.length - 1;
  const end = cells[last];
  if (end?.endsWith('\r') === true) cells[last] = end.slice(0, -1);
  return flawed ? { number, cells, flaw: 'bad-quotes' } : { number, cells };
}
