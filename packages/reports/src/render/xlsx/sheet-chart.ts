import { valueAxis } from '../../chart/axis.ts';
import { chartData, type ChartUnit } from '../../chart/chart-data.ts';
import { markColour } from '../../chart/palette.ts';
import type { Figure } from '../../page/block.ts';
import { formatOf } from './cell-of.ts';
import type { Range, SheetChart } from './workbook.ts';

/** Where the figures of a chart stand on their sheet. */
export interface FigureRows {
  /** The first row of figures. */
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
 * @returns The chart.
 * @example
 * sheetChart({ kind: 'figure', number: 1, caption: 'Темы', alternative: 'Дороги: 7.', chart: { kind: 'bars', category: 0, series: [1] }, data: { columns: [{ title: 'Тема', kind: 'text' }, { title: 'Всего', kind: 'integer' }], rows: [[{ kind: 'text', text: 'Дороги' }, { kind: 'integer', value: 7 }]] } }, { fromRow: 2, rows: 3, widths: [20, 9] }).axis //=> { from: 0, to: 7, step: 1, format: '#,##0' }
 */
export function sheetChart(figure: Figure, at: FigureRows): SheetChart {
  const { chart, data } = figure;
  return {
    kind: chart.kind,
    title: figure.caption,
    alternative: figure.alternative,
    fromRow: at.fromRow,
    toRow: at.fromRow + data.rows.length - 1,
    category: chart.category,
    series: chart.series.map((column, index) => ({
      name: data.columns[column]?.title ?? '',
      column,
      colour: markColour(index).slice(1),
    })),
    axis: axisOf(figure),
    over: placeOf(figure, at),
  };
}

function axisOf({ chart, data }: Figure): SheetChart['axis'] {
  const figures = chartData(chart, data);
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
