import type { Column } from '../../page/table-data.ts';
import type { Value } from '../../page/value.ts';
import { printable } from '../../wording/markup.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { guardFormula } from './formula-guard.ts';

const units: Partial<Readonly<Record<Column['kind'], string>>> = { percent: ', %', duration: ', мин' };

/**
 * Writes the header of a column; its unit stands here, so that the cells are bare figures.
 *
 * @param column - A column.
 * @returns The words, guarded, in quotes where they need them.
 * @example
 * csvHeader({ title: 'В срок', kind: 'percent', digits: 1 }) //=> '"В срок, %"'
 */
export function csvHeader({ kind, title }: Column): string {
  return csvText(title + (units[kind] ?? ''));
}

/**
 * Writes a value bare, as a program or a spreadsheet takes it: no thousands apart, no unit, no plus.
 *
 * @param value - A value of a page.
 * @param dialect - How the file is written.
 * @returns A figure, a length in minutes, a day as in ISO 8601, guarded words; nothing for an absent value.
 * @example
 * csvValue({ kind: 'percent', text: '-34.64' }, { separator: ';' }) //=> '-34,64'
 * csvValue({ kind: 'moment', at: '2026-04-09T10:05' }, { separator: ';' }) //=> '2026-04-09 10:05'
 */
export function csvValue(value: Value, { separator }: CsvDialect): string {
  switch (value.kind) {
    case 'text':
      return csvText(value.text);
    case 'integer':
      return String(value.value);
    case 'decimal':
    case 'percent':
      return separator === ';' ? value.text.replace('.', ',') : value.text;
    default:
      return csvTime(value);
  }
}

function csvTime(value: Extract<Value, { kind: 'duration' | 'date' | 'moment' | 'empty' }>): string {
  switch (value.kind) {
    case 'duration':
      return String(value.minutes);
    case 'date':
      return value.day;
    case 'moment':
      return value.at.replace('T', ' ');
    case 'empty':
      return '';
  }
}

/** Words in quotes where a quote, the end of a line or any usual separator stands in them. */
function csvText(text: string): string {
  const cell = guardFormula(printable(text));
  return /["\r\n;,\t|]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Writes one row; a row of one empty cell is not an empty line.
 *
 * @param cells - The cells as they stand in the file.
 * @param dialect - How the file is written.
 * @returns The row with the end of its line.
 * @example
 * csvRow(['ЖКХ', '7'], { separator: ';' }) //=> 'ЖКХ;7\r\n'
 */
export function csvRow(cells: readonly string[], { separator }: CsvDialect): string {
  return `${cells.join(separator) || '""'}\r\n`;
}
