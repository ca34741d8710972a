import { element, textElement } from '../wording/markup.ts';
import { layBarRows, type BarRows } from './bar-rows.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing } from './draw-bars.ts';
import { fontSize, markFill, markStroke, px, words } from './svg.ts';
import { textWidth } from './text-fit.ts';

/**
 * Draws a dot a category with its interval as a line with ends, and the three figures in words at the right.
 *
 * @param data - The chart's figures: the figure, the lower and the upper end.
 * @param width - Width of the drawing in pixels.
 * @returns The drawing.
 * @example
 * drawIntervals({ kind: 'intervals', unit: 'percent', categories: [], series: [] }, 720).height //=> 34
 */
export function drawIntervals(data: ChartData, width: number): Drawing {
  const tails = data.categories.map((_, row) => tailOf(data, row));
  const tail = tails.reduce((most, text) => Math.max(most, textWidth(text, fontSize)), 16) + 14;
  const rows = layBarRows(data, { top: 8, width, tail });
  const marks = tails.map((text, row) => {
    const title = textElement('title', {}, `${data.categories[row] ?? ''}: ${text}`);
    const figures = words({ x: width - tail + 12, y: rows.y(row) + 4.5 }, [text]);
    return element('g', {}, title + intervalOf(data, row, rows) + figures);
  });
  return { markup: rows.markup + marks.join(''), height: rows.bottom };
}

/** The three figures in words: the figure and its interval; a dash where there is none. */
function tailOf({ series }: ChartData, row: number): string {
  const [figure, low, high] = series.map(({ points }) => points[row]);
  if (figure === undefined) return '';
  if (figure.value === null || low === undefined || high === undefined) return figure.text;
  return `${figure.text} (${low.text}\u00A0\u2013 ${high.text})`;
}

function intervalOf({ series }: ChartData, row: number, rows: BarRows): string {
  const [figure, low, high] = series.map(({ points }) => points[row]?.value ?? null);
  if (figure === undefined || figure === null) return '';
  const y = rows.y(row);
  const dot = element('circle', { cx: px(rows.x(figure)), cy: px(y), r: 5, ...markFill(0) });
  if (typeof low !== 'number' || typeof high !== 'number') return dot;
  const [from, to] = [px(rows.x(low)), px(rows.x(high))];
  const d = `M${from},${px(y)}H${to}M${from},${px(y - 6)}v12M${to},${px(y - 6)}v12`;
  return element('path', { d, fill: 'none', 'stroke-width': 2, ...markStroke(0) }) + dot;
}
