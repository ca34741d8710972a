import type { Delimiter } from '@otklik/rules';
import type { RowFlaw } from '../row.ts';

/** A text of rows whose quotes are not all in their places. */
export interface CarefulText {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r';
  /** No more text follows. */
  readonly last: boolean;
  /** The longest row, in characters, that is waited for. */
  readonly longest: number;
}

/** A row that was cut out. */
export interface CutRow {
  readonly cells: string[];
  readonly flaw: RowFlaw | null;
}

/**
 * Cuts a text into rows and begins anew at the next line after each row whose quotes are wrong.
 *
 * Of such a row only its first line is given up: what its quote has swallowed is read again. Inside a quote all that
 * follows is one whoever opened it, so no line that ended in a row given up may open a quote that it does not close.
 *
 * @param source - The text.
 * @returns The rows, and where the row begins whose end has not come yet.
 * @example
 * carefulLines({ text: '1;"A" b\n2;"B', delimiter: ';', newline: '\n', last: false, longest: 100 }) //=> { rows: [{ cells: ['1', '"A" b'], flaw: 'bad-quotes' }], cursor: 8 }
 */
export function carefulLines(source: CarefulText): { readonly rows: readonly CutRow[]; readonly cursor: number } {
  const rows: CutRow[] = [];
  let lost: Lost = { until: 0, flaw: 'bad-quotes' };
  let at = 0;
  while (at < source.text.length) {
    const row = rowAt(source, at, lost);
    if (row === null) break;
    rows.push({ cells: row.cells, flaw: row.flaw });
    if (row.flaw !== null) lost = { until: Math.max(lost.until, row.seen), flaw: row.flaw };
    at = row.next;
  }
  return { rows, cursor: Math.min(at, source.text.length) };
}

/** How far the row given up last has reached, and why it was. */
interface Lost {
  readonly until: number;
  readonly flaw: RowFlaw;
}

interface FoundRow extends CutRow {
  readonly next: number;
  /** How far the text was looked through. */
  readonly seen: number;
}

function rowAt(source: CarefulText, at: number, lost: Lost): FoundRow | null {
  const { text, newline, last } = source;
  const found = text.indexOf(newline, at);
  if (found < 0 && !last) return null;
  const line = { at, text: text.slice(at, found < 0 ? text.length : found) };
  return found >= 0 && found < lost.until ? rowAlone(source, line, lost.flaw) : rowOfLines(source, line);
}

interface Line {
  readonly at: number;
  readonly text: string;
}

/** A row that is not to go beyond its line. */
function rowAlone(source: CarefulText, line: Line, flaw: RowFlaw): FoundRow {
  const row = scanRow({ ...source, text: line.text }, 0);
  if (row.flaw !== null) return givenUp(source, line, { until: 0, flaw });
  return { cells: row.cells, flaw: null, next: line.at + line.text.length + 1, seen: 0 };
}

function rowOfLines(source: CarefulText, line: Line): FoundRow | null {
  const row = scanRow(source, line.at);
  const length = source.text.length;
  const open = row.end === length && !source.last && row.flaw !== 'bad-quotes';
  if (open && length - line.at <= source.longest) return null;
  const flaw = open ? 'unclosed-quote' : row.flaw;
  return flaw === null
    ? { cells: row.cells, flaw, next: row.end + 1, seen: row.end }
    : givenUp(source, line, { until: row.end, flaw });
}

function givenUp({ delimiter }: CarefulText, { at, text }: Line, { until, flaw }: Lost): FoundRow {
  return { cells: text.split(delimiter), flaw, next: at + text.length + 1, seen: until };
}

interface Scanned extends CutRow {
  readonly end: number;
}

function scanRow(source: CarefulText, from: number): Scanned {
  const cells: string[] = [];
  for (let at = from; ;) {
    const { cell, end, flaw } = source.text[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    cells.push(cell);
    if (flaw !== null || source.text[end] !== source.delimiter) return { cells, end, flaw };
    at = end + 1;
  }
}

interface ScannedCell {
  readonly cell: string;
  readonly end: number;
  readonly flaw: RowFlaw | null;
}

function plainCell({ text, delimiter, newline }: CarefulText, from: number): ScannedCell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== newline) end += 1;
  return { cell: text.slice(from, end), end, flaw: null };
}

function quotedCell({ text, delimiter, newline }: CarefulText, from: number): ScannedCell {
  const close = closingQuote(text, from + 1);
  if (close < 0) return { cell: text.slice(from), end: text.length, flaw: 'unclosed-quote' };
  const cell = text.slice(from + 1, close).replaceAll('""', '"');
  let end = close + 1;
  const ends = (): boolean => end === text.length || text[end] === delimiter || text[end] === newline;
  while (!ends() && /\s/u.test(text[end] ?? '')) end += 1;
  return { cell, end, flaw: ends() ? null : 'bad-quotes' };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
