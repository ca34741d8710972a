import type { Cell, Sheet } from './workbook.ts';

const lineHeight: Readonly<Record<Cell['look'], number>> = {
  title: 21,
  heading: 18,
  caption: 15,
  header: 15,
  plain: 13.5,
  total: 13.5,
  notice: 14,
  remark: 12.5,
};

/**
 * Says whether the words of a cell are broken into lines; captions and notes of a table run on over empty cells.
 *
 * @param cell - A cell.
 * @param sheet - Its sheet.
 * @returns Whether the words wrap.
 * @example
 * wraps({ value: 'Примечание', look: 'remark', align: 'left' }, { name: 'Отчёт', widths: [100], rows: [], landscape: false }) //=> true
 */
export function wraps(cell: Cell, sheet: Sheet): boolean {
  if (sheet.header === undefined || cell.look === 'header') return true;
  return cell.align === 'left' && (cell.look === 'plain' || cell.look === 'total');
}

/**
 * Estimates how high a row must be, since a program that only reads the file does not measure words.
 *
 * @param sheet - The sheet.
 * @param row - The row's place from 0.
 * @returns The height in points.
 * @example
 * rowHeight({ name: 'Отчёт', widths: [10], rows: [[{ value: 'Комитет по образованию', look: 'plain', align: 'left' }]], landscape: false }, 0) //=> 56
 */
export function rowHeight(sheet: Sheet, row: number): number {
  const cells = sheet.rows[row] ?? [];
  const heights = cells.map((cell, column) => {
    const lines =
      wraps(cell, sheet) && typeof cell.value === 'string'
        ? linesOf(cell.value, roomOf(cell, sheet.widths[column]))
        : 1;
    return lines * lineHeight[cell.look];
  });
  return heights.reduce((most, height) => Math.max(most, height), lineHeight.plain) + 2;
}

// a width counts figures of the plain face; other faces are wider
function roomOf({ look }: Cell, width = 9): number {
  return Math.max(1, Math.floor((width - 1) / (lineHeight[look] / lineHeight.plain)));
}

function linesOf(text: string, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const word of text.split(/\s+/u)) {
    const length = word.length;
    if (taken > 0 && taken + 1 + length > room) {
      lines++;
      taken = 0;
    }
    lines += Math.floor(Math.max(length - 1, 0) / room);
    taken += taken === 0 ? length % room || length : length + 1;
  }
  return lines;
}
