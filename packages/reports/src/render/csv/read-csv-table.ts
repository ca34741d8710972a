import { byteOrderMark, RUSSIAN_CSV, type CsvDialect } from './csv-dialect.ts';
import { unguardFormula } from './formula-guard.ts';

/**
 * Reads a file that `renderCsv` wrote and takes the guard off its words.
 *
 * @param text - The text of the file.
 * @param dialect - How it was written.
 * @returns The cells as text, a row each; the first row is the header.
 * @example
 * readCsvTable("Орган;Всего\r\n'=1+1;7\r\n") //=> [['Орган', 'Всего'], ['=1+1', '7']]
 */
export function readCsvTable(text: string, { separator }: CsvDialect = RUSSIAN_CSV): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0; at < text.length;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(unguardFormula(cell.words));
    at = cell.end + 1;
    if (text[cell.end] === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell: its words, and where what ends it stands: a separator or a line feed. */
interface FoundCell {
  readonly words: string;
  readonly end: number;
}

function quotedCell(text: string, from: number): FoundCell {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) close = text.length;
  const words = text.slice(from + 1, close).replaceAll('""', '"');
  return { words, end: text[close + 1] === '\r' ? close + 2 : close + 1 };
}

function plainCell(text: string, from: number, separator: string): FoundCell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  return { words: text.slice(from, text[end - 1] === '\r' && text[end] === '\n' ? end - 1 : end), end };
}
