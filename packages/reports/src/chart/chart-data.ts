import type { ChartSpec } from '../page/chart-spec.ts';
import { signOf, type TableData } from '../page/table-data.ts';
import { formatValue, type Value } from '../page/value.ts';

/** One figure of a chart: where it is drawn, and the words it has in the table; `null` where there is none. */
export interface ChartPoint {
  readonly value: number | null;
  readonly text: string;
}

/** A series of a chart: its name, and a point for every category. */
export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** What the figures of a chart are counted in. */
export type ChartUnit = 'integer' | 'decimal' | 'percent' | 'duration';

/** A chart with its figures taken from the table under it. */
export interface ChartData {
  readonly kind: ChartSpec['kind'];
  readonly unit: ChartUnit;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/**
 * Takes the figures of a chart from its table; the totals are not drawn.
 *
 * @param spec - Which columns are drawn, and how.
 * @param data - The table, checked by `buildPage`.
 * @returns Categories and series; lengths of time are in minutes, shares in percent.
 * @example
 * chartData({ kind: 'bars', category: 0, series: [1] }, { columns: [{ title: 'Тема', kind: 'text' }, { title: 'Всего', kind: 'integer' }], rows: [[{ kind: 'text', text: 'Дороги' }, { kind: 'integer', value: 7 }]] }).series //=> [{ name: 'Всего', points: [{ value: 7, text: '7' }] }]
 */
export function chartData(spec: ChartSpec, data: TableData): ChartData {
  const categories = data.rows.map((row) => textOf(row[spec.category]));
  const series = spec.series.map((column) => seriesOf(data, column));
  return { kind: spec.kind, unit: unitOf(data, spec), categories, series };
}

/** How far the intervals of a chart reach from their figures; `null` where there is no figure. */
export interface IntervalArms {
  readonly minus: readonly (number | null)[];
  readonly plus: readonly (number | null)[];
}

/**
 * Measures how far each interval reaches below and above its figure.
 *
 * @param data - The figures of a chart of intervals: the figure, the lower and the upper end.
 * @returns One length a category, in the unit of the figures.
 * @example
 * intervalArms({ kind: 'intervals', unit: 'integer', categories: ['а'], series: [7, 5, 8].map((value) => ({ name: '', points: [{ value, text: '' }] })) }) //=> { minus: [2], plus: [1] }
 */
export function intervalArms({ categories, series }: ChartData): IntervalArms {
  const [figure, low, high] = series.map(({ points }) => points.map(({ value }) => value));
  return {
    minus: categories.map((_, row) => span(figure?.[row], low?.[row])),
    plus: categories.map((_, row) => span(high?.[row], figure?.[row])),
  };
}

/** Twelve digits: the noise of a difference is not drawn. */
function span(to: number | null | undefined, from: number | null | undefined): number | null {
  return typeof to === 'number' && typeof from === 'number' ? Number((to - from).toPrecision(12)) : null;
}

/**
 * Turns a value into the number that is drawn.
 *
 * @param value - A cell.
 * @returns The nearest number; `null` for what is no figure.
 * @example
 * numberOf({ kind: 'percent', text: '34.64' }) //=> 34.64
 */
function numberOf(value: Value | undefined): number | null {
  switch (value?.kind) {
    case 'integer':
      return value.value;
    case 'duration':
      return value.minutes;
    case 'decimal':
    case 'percent':
      return Number(value.text);
    default:
      return null;
  }
}

function seriesOf(data: TableData, index: number): ChartSeries {
  const column = data.columns[index];
  const sign = column === undefined ? 'negative-only' : signOf(column);
  const points = data.rows.map((row) => ({ value: numberOf(row[index]), text: textOf(row[index], sign) }));
  return { name: column?.title ?? '', points };
}

function textOf(value: Value | undefined, sign: ReturnType<typeof signOf> = 'negative-only'): string {
  return value === undefined ? '' : formatValue(value, sign);
}

function unitOf(data: TableData, spec: ChartSpec): ChartUnit {
  const kind = data.columns[spec.series[0] ?? -1]?.kind;
  return kind === 'decimal' || kind === 'percent' || kind === 'duration' ? kind : 'integer';
}
