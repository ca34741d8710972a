import type { Figure, Table } from '../../page/block.ts';
import { printable } from '../../wording/markup.ts';

const longest = 31;

/** Name of the sheet with the text. */
export const textSheetName = 'Отчёт';

/**
 * Names the sheet of a table or of a figure's data: its number and as much of its caption as a name holds.
 *
 * The number makes the name unlike every other; what a spreadsheet forbids in a name is left out.
 *
 * @param block - A table or a figure of a finished page.
 * @returns A legal name of at most 31 characters.
 * @example
 * sheetName({ kind: 'table', number: 2, caption: 'Сроки: по органам', data: { columns: [], rows: [] } }) //=> 'Табл. 2. Сроки по органам'
 */
export function sheetName(block: Table | Figure): string {
  const start = `${block.kind === 'table' ? 'Табл.' : 'Рис.'} ${String(block.number)}`;
  const caption = printable(block.caption)
    .replaceAll(/[[\]:*?/\\'\p{C}\uFFFD]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return caption === '' ? start : cut(`${start}. ${caption}`);
}

function cut(name: string): string {
  if (name.length <= longest) return name;
  let short = '';
  for (const character of name) {
    if (short.length + character.length > longest - 1) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
