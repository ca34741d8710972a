import { element, textElement } from '../wording/markup.ts';
import { layBarRows, type BarRows } from './bar-rows.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing } from './draw-bars.ts';
import { legend } from './legend.ts';
import { lightPalette } from './palette.ts';
import { patternId, patterns } from './pattern.ts';
import { fontSize, px, words } from './svg.ts';
import { textWidth } from './text-fit.ts';

/** A drawing's width and the id that its patterns are named by. */
export interface Canvas {
  readonly width: number;
  readonly id: string;
}

/**
 * Draws horizontal bars laid end to end; parts differ by colour and by pattern, and carry their figure where it fits.
 *
 * @param data - The chart's figures, none below zero.
 * @param canvas - Width and id.
 * @returns The drawing.
 * @example
 * drawStackedBars({ kind: 'stacked-bars', unit: 'integer', categories: [], series: [] }, { width: 720, id: 'figure-1' }).height //=> 66
 */
export function drawStackedBars(data: ChartData, canvas: Canvas): Drawing {
  const key = legend(
    data.series.map(({ name }) => name),
    canvas.width,
    (series, { x, y }) =>
      element('rect', {
        fill: `url(#${patternId(canvas.id, series)})`,
        x: px(x - 9),
        y: px(y - 7),
        width: 18,
        height: 14,
      }),
  );
  const rows = layBarRows(data, { top: key.height + 8, width: canvas.width, tail: 24 });
  const bars = data.categories.map((_, row) => drawRow(data, row, { rows, canvas }));
  return {
    markup: patterns(canvas.id, data.series.length) + key.markup + rows.markup + bars.join(''),
    height: rows.bottom,
  };
}

interface Place {
  readonly rows: BarRows;
  readonly canvas: Canvas;
}

function drawRow(data: ChartData, row: number, place: Place): string {
  const ends = endsOf(data, row);
  const parts = data.series.map(({ name, points }, series) => {
    const text = points[row]?.text ?? '';
    const [from = 0, to = 0] = [ends[series], ends[series + 1]];
    const title = `${data.categories[row] ?? ''}, ${name}: ${text}`;
    return from === to ? '' : drawPart({ from, to, row, series, title, text }, place);
  });
  return element('g', {}, parts.join(''));
}

/** Where the parts of a row begin and end: one more than there are parts. */
function endsOf({ series }: ChartData, row: number): readonly number[] {
  const ends = [0];
  for (const { points } of series) ends.push((ends.at(-1) ?? 0) + (points[row]?.value ?? 0));
  return ends;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly series: number;
  readonly title: string;
  readonly text: string;
}

function drawPart(part: Part, { rows, canvas }: Place): string {
  const x = rows.x(part.from);
  const width = rows.x(part.to) - x;
  const box = { x: px(x), y: px(rows.y(part.row) - rows.barHeight / 2), width: px(width), height: rows.barHeight };
  const edge = { class: 'paper-line', stroke: lightPalette.paper, 'stroke-width': 1 };
  const bar = element('rect', { fill: `url(#${patternId(canvas.id, part.series)})`, ...box, ...edge });
  const halo = {
    'text-anchor': 'middle',
    class: 'ink halo',
    stroke: lightPalette.paper,
    'stroke-width': 4,
    'paint-order': 'stroke',
  };
  const fits = textWidth(part.text, fontSize) + 8 <= width;
  const figure = fits ? words({ x: x + width / 2, y: rows.y(part.row) + 4.5 }, [part.text], halo) : '';
  return element('g', {}, textElement('title', {}, part.title) + bar + figure);
}
