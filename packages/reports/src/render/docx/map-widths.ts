import type { Column, TableData } from '../../page/table-data.ts';
import { columnWidths } from '../column-widths.ts';

const character = 122;
const boldCharacter = 140;
const edges = 110;
const narrowest = 560;
const tallest = 3400;
/** The share of the page that the names of the rows have at least, and that no column of figures exceeds. */
const share = 0.2;

/**
 * Divides the width of a page between the columns of a heat map: figures are equally wide, the names take the rest.
 *
 * @param data - The table; its first column names the rows.
 * @param total - The width in twips.
 * @returns Whole widths that add up to the total.
 * @example
 * mapWidths({ columns: [{ title: 'Место', kind: 'text' }, { title: 'Дороги', kind: 'integer' }], rows: [] }, 10205) //=> [8164, 2041]
 */
export function mapWidths(data: TableData, total: number): readonly number[] {
  const bare = data.columns.map((column) => ({ ...column, title: '' }));
  const figures = columnWidths({ ...data, columns: bare }).slice(1);
  const most = figures.reduce((widest, width) => Math.max(widest, width), 0);
  const wanted = Math.max(most * character + edges, narrowest, Math.floor((total * 0.6) / Math.max(figures.length, 1)));
  const fair = Math.floor((total * (1 - share)) / Math.max(figures.length, 1));
  const width = Math.min(wanted, Math.floor(total * share), fair);
  return [total - width * figures.length, ...figures.map(() => width)];
}

/**
 * Says whether no word of a header is broken in its column.
 *
 * @param title - The words.
 * @param width - The width of the column in twips.
 * @returns Whether they fit lying.
 * @example
 * wordsFit('Благоустройство', 900) //=> false
 */
export function wordsFit(title: string, width: number): boolean {
  return title.split(/[\s-]+/u).every((word) => (word.length + 1) * boldCharacter + edges <= width);
}

/**
 * Says how high a row of upright headers is; a title of several words stands in two lines.
 *
 * @param columns - The columns.
 * @returns The height in twips.
 * @example
 * uprightHeight([{ title: 'Дороги', kind: 'integer' }]) //=> 1090
 */
export function uprightHeight(columns: readonly Column[]): number {
  const longest = columns.reduce((most, { title }) => Math.max(most, lineOf(title)), 0);
  return Math.min(longest * boldCharacter + edges, tallest);
}

function lineOf(title: string): number {
  const longest = title.split(/[\s-]+/u).reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(longest, Math.ceil(title.length / 2) + 4);
}
