import { valueAxis } from '../../chart/axis.ts';
import { chartData, intervalArms, type ChartData, type ChartUnit, type IntervalArms } from '../../chart/chart-data.ts';
import { markColour } from '../../chart/palette.ts';
import { placeAxis } from '../place-axis.ts';
import type { Figure } from '../../page/block.ts';
import { formatOf } from './cell-of.ts';
import type { Range, SheetChart } from './workbook.ts';

/** Where the figures of a chart stand on their sheet. */
export interface FigureRows {
  /** The first row of figures; the header stands above it. */
  readonly fromRow: number;
  /** How many rows the sheet has. */
  readonly rows: number;
  readonly widths: readonly number[];
}

const rowsAboveChart = 40;
const chartCharacters = 90;
const furtherColumn = 9;
const perCell: Readonly<Record<ChartUnit, number>> = { integer: 1, decimal: 1, percent: 100, duration: 1440 };

/**
 * Lays out the chart of a figure over the cells of its data: below a short table, beside a long one.
 *
 * @param figure - A figure of a finished page.
 * @param at - Where its rows stand.
 * @returns The chart; `undefined` for a heat map, which is the cells themselves.
 * @example
 * sheetChart({ kind: 'figure', number: 1, caption: 'Темы', alternative: 'Дороги: 7.', chart: { kind: 'bars', category: 0, series: [1] }, data: { columns: [{ title: 'Тема', kind: 'text' }, { title: 'Всего', kind: 'integer' }], rows: [[{ kind: 'text', text: 'Дороги' }, { kind: 'integer', value: 7 }]] } }, { fromRow: 2, rows: 3, widths: [20, 9] })?.axis //=> { from: 0, to: 7, step: 1, format: '#,##0' }
 */
export function sheetChart(figure: Figure, at: FigureRows): SheetChart | undefined {
  const { kind } = figure.chart;
  if (kind === 'heat-map') return undefined;
  const data = chartData(figure.chart, figure.data);
  const cells = kind === 'rank-slope' ? byRows(figure, data, at) : byColumns(figure, at);
  return {
    kind,
    title: figure.caption,
    alternative: figure.alternative,
    ...cells,
    ...(kind === 'intervals' ? { arms: armsOf(data) } : {}),
    axis: axisOf(figure, data),
    over: placeOf(figure, at),
  };
}

type Cells = Pick<SheetChart, 'categories' | 'series'>;

/** A series a column. */
function byColumns({ chart, data }: Figure, { fromRow }: FigureRows): Cells {
  const toRow = fromRow + data.rows.length - 1;
  const column = (at: number): Range => ({ fromRow, toRow, fromColumn: at, toColumn: at });
  // the ends of an interval are drawn as its arms
  const drawn = chart.kind === 'intervals' ? chart.series.slice(0, 1) : chart.series;
  const series = drawn.map((at, index) => ({
    name: data.columns[at]?.title ?? '',
    cells: column(at),
    colour: markColour(index).slice(1),
  }));
  return { categories: column(chart.category), series };
}

/** A series a row, from one column of places to the other. */
function byRows({ chart }: Figure, data: ChartData, { fromRow }: FigureRows): Cells {
  const [before = 0, now = 0] = chart.series;
  const row = (at: number): Range => ({
    fromRow: at,
    toRow: at,
    fromColumn: Math.min(before, now),
    toColumn: Math.max(before, now),
  });
  const series = data.categories.map((name, index) => ({
    name,
    cells: row(fromRow + index),
    colour: markColour(index).slice(1),
  }));
  return { categories: row(fromRow - 1), series };
}

function armsOf(data: ChartData): IntervalArms {
  const size = perCell[data.unit];
  const { minus, plus } = intervalArms(data);
  const scaled = (arm: number | null): number | null => (arm === null ? null : Number((arm / size).toPrecision(12)));
  return { minus: minus.map(scaled), plus: plus.map(scaled) };
}

function axisOf({ chart, data }: Figure, figures: ChartData): SheetChart['axis'] {
  if (chart.kind === 'rank-slope') return rankAxis(figures);
  const { domain, ticks } = valueAxis(figures);
  const size = perCell[figures.unit];
  const column = data.columns[chart.series[0] ?? -1];
  const step = (ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0);
  return {
    from: domain[0] / size,
    to: domain[1] / size,
    step: step / size,
    format: column === undefined ? 'General' : formatOf(column),
  };
}

function rankAxis(data: ChartData): SheetChart['axis'] {
  const { last, format } = placeAxis(data);
  return { from: 0, to: last + 1, step: 1, format };
}

function placeOf({ chart, data }: Figure, { fromRow, rows, widths }: FigureRows): Range {
  const below = data.rows.length <= rowsAboveChart;
  const top = below ? rows + 1 : fromRow - 1;
  const left = below ? 0 : data.columns.length + 1;
  const height = chart.kind === 'lines' ? 20 : 7 + 2 * data.rows.length;
  return { fromRow: top, toRow: top + height, fromColumn: left, toColumn: columnAfter(widths, left) };
}

function columnAfter(widths: readonly number[], left: number): number {
  let column = left;
  for (let taken = 0; taken < chartCharacters; column++) taken += widths[column] ?? furtherColumn;
  return column;
}
