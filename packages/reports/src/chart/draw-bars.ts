import { element, textElement } from '../wording/markup.ts';
import { layBarRows, type BarRows } from './bar-rows.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import { fontSize, markFill, px, words } from './svg.ts';
import { textWidth } from './text-fit.ts';

/** A drawing without its frame: markup and the height it takes. */
export interface Drawing {
  readonly markup: string;
  readonly height: number;
  /** Where it is wider than it was asked to be. */
  readonly width?: number;
}

/**
 * Draws horizontal bars of one series, with the figure at the end of each.
 *
 * @param data - The chart's figures.
 * @param width - Width of the drawing in pixels.
 * @returns The drawing.
 * @example
 * drawBars({ kind: 'bars', unit: 'integer', categories: [], series: [] }, 720).height //=> 34
 */
export function drawBars(data: ChartData, width: number): Drawing {
  const points = data.series[0]?.points ?? [];
  const tail = points.reduce((most, { text }) => Math.max(most, textWidth(text, fontSize)), 16) + 10;
  const rows = layBarRows(data, { top: 8, width, tail });
  const bars = points.map((point, row) => drawBar(point, row, { data, rows }));
  return { markup: rows.markup + bars.join(''), height: rows.bottom };
}

function drawBar(
  point: ChartPoint,
  row: number,
  { data, rows }: { readonly data: ChartData; readonly rows: BarRows },
): string {
  const zero = rows.x(0);
  const end = rows.x(point.value ?? 0);
  const title = textElement('title', {}, `${data.categories[row] ?? ''}: ${point.text}`);
  const bar = element('rect', {
    ...markFill(0),
    x: px(Math.min(zero, end)),
    y: px(rows.y(row) - rows.barHeight / 2),
    width: px(Math.abs(end - zero)),
    height: rows.barHeight,
  });
  const figure = words({ x: Math.max(zero, end) + 6, y: rows.y(row) + 4.5 }, [point.text]);
  return element('g', {}, title + (point.value === null ? '' : bar) + figure);
}
