import { scaleLinear, scalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { element, textElement } from '../wording/markup.ts';
import { valueAxis } from './axis.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import type { Drawing } from './draw-bars.ts';
import { legend } from './legend.ts';
import { fontSize, gridLine, markFill, markStroke, px, words, type At } from './svg.ts';
import { fitText, textWidth } from './text-fit.ts';

const plotHeight = 260;
const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];
const dashes = [undefined, '7 4', '2 3', '9 3 2 3'];

interface Plot {
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
  readonly markup: string;
}

/**
 * Draws a line a series over categories in their order; an absent figure leaves a gap.
 *
 * Lines differ by colour, by dashes and by the shape of their points.
 *
 * @param data - The chart's figures.
 * @param width - Width of the drawing in pixels.
 * @returns The drawing.
 * @example
 * drawLines({ kind: 'lines', unit: 'integer', categories: [], series: [] }, 720).height //=> 340
 */
export function drawLines(data: ChartData, width: number): Drawing {
  const key = legend(
    data.series.map(({ name }) => name),
    width,
    (series, { x, y }) => stroke(series, `M${px(x - 9)},${px(y)}h18`) + dot(series, { x, y }),
  );
  const top = key.height + 8;
  const plot = layPlot(data, { top, width });
  const lines = data.series.map((series, index) => drawSeries(data, { series, index }, plot));
  return { markup: key.markup + plot.markup + lines.join(''), height: top + plotHeight + 40 };
}

function layPlot(data: ChartData, { top, width }: { readonly top: number; readonly width: number }): Plot {
  const axis = valueAxis(data);
  const left = axis.ticks.reduce((most, { label }) => Math.max(most, textWidth(label, fontSize)), 0) + 10;
  const bottom = top + plotHeight;
  const y = scaleLinear(axis.domain, [bottom, top]);
  const places = scalePoint(
    data.categories.map((_, index) => index),
    [left + 12, width - 16],
  ).padding(0.4);
  const x = (category: number): number => places(category) ?? left;
  const grid = axis.ticks.map(
    ({ value, label }) =>
      gridLine({ x: left, y: y(value) }, { x: width, y: y(value) }) +
      words({ x: left - 6, y: y(value) + 4.5 }, [label], { 'text-anchor': 'end' }),
  );
  const names = nameCategories(data.categories, { x, y: bottom + 20, step: places.step() });
  return { x, y, markup: element('g', { 'aria-hidden': 'true' }, grid.join('') + names) };
}

interface NamePlace {
  readonly x: (category: number) => number;
  readonly y: number;
  readonly step: number;
}

function nameCategories(categories: readonly string[], { x, y, step }: NamePlace): string {
  const widest = categories.reduce((most, name) => Math.max(most, textWidth(name, fontSize)), 0);
  const every = Math.max(1, Math.ceil(Math.min(widest + 8, 90) / Math.max(step, 1)));
  const names = categories.map((name, index) => {
    if (index % every !== 0) return '';
    const lines = fitText(name, { width: Math.max(step * every - 8, 24), size: fontSize, lines: 2 });
    return words({ x: x(index), y }, lines, { 'text-anchor': 'middle' });
  });
  return names.join('');
}

interface Numbered {
  readonly series: ChartSeries;
  readonly index: number;
}

function drawSeries(data: ChartData, { series, index }: Numbered, plot: Plot): string {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, category) => plot.x(category))
    .y((value) => plot.y(value ?? 0))
    .digits(2);
  const dots = series.points.map(({ value, text }, category) => {
    if (value === null) return '';
    const title = textElement('title', {}, `${data.categories[category] ?? ''}, ${series.name}: ${text}`);
    return element('g', {}, title + dot(index, { x: plot.x(category), y: plot.y(value) }));
  });
  return element('g', {}, stroke(index, path(series.points.map(({ value }) => value)) ?? '') + dots.join(''));
}

function stroke(series: number, d: string): string {
  const dash = dashes[series % dashes.length];
  return element('path', { d, fill: 'none', 'stroke-width': 2.25, 'stroke-dasharray': dash, ...markStroke(series) });
}

function dot(series: number, at: At): string {
  const d = symbol(shapes[series % shapes.length], 56).digits(2)() ?? '';
  return element('path', { d, transform: `translate(${px(at.x)},${px(at.y)})`, ...markFill(series) });
}
