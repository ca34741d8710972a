import { element } from '../wording/markup.ts';
import type { ChartData } from './chart-data.ts';
import { fontSize, px, words } from './svg.ts';
import { fitText, textWidth } from './text-fit.ts';

/** Where the cells of a heat map stand. */
export interface HeatGrid {
  /** Left edge of a column and upper edge of a row. */
  readonly x: (column: number) => number;
  readonly y: (row: number) => number;
  readonly cellWidth: number;
  readonly rowHeight: number;
  readonly bottom: number;
  readonly width: number;
  /** Names of the rows and the columns. */
  readonly markup: string;
}

/** The room for a heat map. */
export interface HeatRoom {
  readonly top: number;
  readonly width: number;
}

const labelShare = 0.3;
const tallest = 150;
const line = fontSize + 2;

/**
 * Lays out a heat map: names of the rows at the left, names of the columns above, upright where a word does not fit.
 *
 * @param data - The chart's figures.
 * @param room - The room there is; many columns take more.
 * @returns Places and the markup of everything but the cells.
 * @example
 * layHeatMap({ kind: 'heat-map', unit: 'integer', categories: [], series: [] }, { top: 10, width: 720 }).width //=> 720
 */
export function layHeatMap(data: ChartData, room: HeatRoom): HeatGrid {
  const labels = data.categories.map((name) =>
    fitText(name, { width: room.width * labelShare, size: fontSize, lines: 2 }),
  );
  const left = widest(labels.flat()) + 12;
  const figures = widest(data.series.flatMap(({ points }) => points.map(({ text }) => text))) + 12;
  const cellWidth = Math.max((room.width - left) / Math.max(data.series.length, 1), figures, 40);
  const heads = headsOf(data, cellWidth);
  const top = room.top + heads.height;
  const rowHeight = labels.some((lines) => lines.length > 1) ? 38 : 30;
  const grid = {
    x: (column: number): number => left + cellWidth * column,
    y: (row: number): number => top + rowHeight * row,
    cellWidth,
    rowHeight,
    bottom: top + rowHeight * data.categories.length,
    width: Math.ceil(Math.max(room.width, left + cellWidth * data.series.length)),
  };
  const names = labels.map((lines, row) => rowName(lines, { x: left - 10, y: grid.y(row) + rowHeight / 2 }));
  const columns = heads.lines.map((lines, column) =>
    columnName(lines, { x: grid.x(column) + cellWidth / 2, y: top - 8 }, heads.upright),
  );
  return { ...grid, markup: element('g', { 'aria-hidden': 'true' }, [...names, ...columns].join('')) };
}

interface Heads {
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
  readonly upright: boolean;
}

function headsOf({ series }: ChartData, cellWidth: number): Heads {
  const parts = series.flatMap(({ name }) => name.split(/[\s-]+/u));
  const upright = parts.some((word) => textWidth(`${word}-`, fontSize) > cellWidth - 8);
  const room = upright
    ? { width: tallest, size: fontSize, lines: 2 }
    : { width: cellWidth - 8, size: fontSize, lines: 3 };
  const lines = series.map(({ name }) => fitText(name, room));
  const most = lines.reduce((top, { length }) => Math.max(top, length), 0);
  const height = upright ? widest(lines.flat()) + 14 : most * line + 8;
  return { lines, height: series.length === 0 ? 0 : height, upright };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function rowName(lines: readonly string[], at: Place): string {
  const first = at.y + 4.5 - ((lines.length - 1) * line) / 2;
  return words({ x: at.x, y: first }, lines, { 'text-anchor': 'end' });
}

function columnName(lines: readonly string[], at: Place, upright: boolean): string {
  if (!upright) return words({ x: at.x, y: at.y - (lines.length - 1) * line }, lines, { 'text-anchor': 'middle' });
  const x = at.x + 4.5 - ((lines.length - 1) * line) / 2;
  return lines
    .map((text, index) => {
      const place = { x: x + index * line, y: at.y };
      return words(place, [text], { transform: `rotate(-90 ${px(place.x)} ${px(place.y)})` });
    })
    .join('');
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, fontSize)), 0);
}
