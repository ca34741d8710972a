import { element, textElement, type Attributes } from '../wording/markup.ts';
import type { ChartData, ChartPoint } from './chart-data.ts';
import type { Drawing } from './draw-bars.ts';
import type { Canvas } from './draw-stacked-bars.ts';
import { heatColours, heatSteps } from './heat.ts';
import { heatKey } from './heat-key.ts';
import { hatch, hatchId } from './hatch.ts';
import { layHeatMap, type HeatGrid } from './heat-grid.ts';
import { fontSize, px, words } from './svg.ts';

/**
 * Draws a cell a category and series, the darker the more, with its figure; an empty cell is hatched.
 *
 * Darkness alone tells the steps apart, so the map is read without seeing colours; the figures say the rest.
 *
 * @param data - The chart's figures, none below zero.
 * @param canvas - The least width, and the id that the hatching is named by.
 * @returns The drawing; wider than it was asked to be when there are many columns.
 * @example
 * drawHeatMap({ kind: 'heat-map', unit: 'integer', categories: [], series: [] }, { width: 720, id: 'figure-1' }).height //=> 40
 */
export function drawHeatMap(data: ChartData, { id, width }: Canvas): Drawing {
  const key = heatKey(width, data.series.some(({ points }) => points.some(({ value }) => value === null)) ? id : null);
  const grid = layHeatMap(data, { top: key.height + 8, width });
  const step = heatSteps(data.series.flatMap(({ points }) => points));
  const cells = data.series.flatMap(({ name, points }, column) =>
    points.map((point, row) => {
      const title = `${data.categories[row] ?? ''}, ${name}: ${point.text}`;
      return cellOf(point, { title, grid, column, row, look: lookOf(point, step, id) });
    }),
  );
  return { markup: hatch(id) + key.markup + grid.markup + cells.join(''), height: grid.bottom, width: grid.width };
}

interface CellLook {
  readonly box: Attributes;
  readonly ink: Attributes;
}

interface CellPlace {
  readonly title: string;
  readonly grid: HeatGrid;
  readonly column: number;
  readonly row: number;
  readonly look: CellLook;
}

function lookOf({ value }: ChartPoint, step: (figure: number) => number, id: string): CellLook {
  if (value === null) return { box: { fill: `url(#${hatchId(id)})` }, ink: { class: 'ink' } };
  const at = step(value);
  const { fill, ink } = heatColours(at);
  return { box: { class: `heat-${String(at)}`, fill }, ink: { class: `on-heat-${String(at)}`, fill: ink } };
}

function cellOf({ text, value }: ChartPoint, { title, grid, column, row, look }: CellPlace): string {
  const [x, y] = [grid.x(column), grid.y(row)];
  const box = element('rect', {
    ...look.box,
    x: px(x + 1),
    y: px(y + 1),
    width: px(grid.cellWidth - 2),
    height: px(grid.rowHeight - 2),
  });
  const at = { x: x + grid.cellWidth / 2, y: y + grid.rowHeight / 2 + fontSize * 0.35 };
  // a dash would be lost among the strokes: the hatching says it
  const figure = value === null ? '' : words(at, [text], { 'text-anchor': 'middle', ...look.ink });
  return element('g', {}, textElement('title', {}, title) + box + figure);
}
