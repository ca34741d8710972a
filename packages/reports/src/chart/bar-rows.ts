import { scaleLinear } from 'd3-scale';
import { element } from '../wording/markup.ts';
import { valueAxis } from './axis.ts';
import type { ChartData } from './chart-data.ts';
import { fontSize, gridLine, words } from './svg.ts';
import { fitText, textWidth } from './text-fit.ts';

/** Where the rows of a bar chart stand: one row a category, values from left to right. */
export interface BarRows {
  readonly top: number;
  readonly bottom: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly x: (value: number) => number;
  /** Middle of a row. */
  readonly y: (row: number) => number;
  /** Grid, ticks and names of the categories. */
  readonly markup: string;
}

/** The room for the rows of a bar chart. */
export interface BarRoom {
  readonly top: number;
  readonly width: number;
  /** Room at the right for the words at the end of a bar. */
  readonly tail: number;
}

const labelShare = 0.36;

/**
 * Lays out the rows of a bar chart.
 *
 * @param data - The chart's figures.
 * @param room - The room there is.
 * @returns Scales and the markup of everything but the bars.
 * @example
 * layBarRows({ kind: 'bars', unit: 'integer', categories: ['а'], series: [] }, { top: 10, width: 720, tail: 40 }).y(0) //=> 24
 */
export function layBarRows(data: ChartData, room: BarRoom): BarRows {
  const labels = data.categories.map((name) =>
    fitText(name, { width: room.width * labelShare, size: fontSize, lines: 2 }),
  );
  const labelWidth = Math.min(room.width * labelShare, widest(labels)) + 12;
  const rowHeight = labels.some((lines) => lines.length > 1) ? 38 : 28;
  const bottom = room.top + rowHeight * data.categories.length;
  const axis = valueAxis(data);
  const x = scaleLinear(axis.domain, [labelWidth, room.width - room.tail]);
  const y = (row: number): number => room.top + rowHeight * (row + 0.5);
  const grid = axis.ticks.map(
    ({ value, label }) =>
      gridLine({ x: x(value), y: room.top }, { x: x(value), y: bottom }) +
      words({ x: x(value), y: bottom + 18 }, [label], { 'text-anchor': 'middle' }),
  );
  const names = labels.map((lines, row) => nameOf(lines, { x: labelWidth - 10, y: y(row) }));
  return {
    top: room.top,
    bottom: bottom + 26,
    rowHeight,
    barHeight: 18,
    x,
    y,
    markup: element('g', { 'aria-hidden': 'true' }, [...grid, ...names].join('')),
  };
}

function nameOf(lines: readonly string[], at: { readonly x: number; readonly y: number }): string {
  const first = at.y + 4.5 - ((lines.length - 1) * (fontSize + 2)) / 2;
  return words({ x: at.x, y: first }, lines, { 'text-anchor': 'end' });
}

function widest(labels: readonly (readonly string[])[]): number {
  return labels.flat().reduce((most, line) => Math.max(most, textWidth(line, fontSize)), 0);
}
