import { scaleLinear } from 'd3-scale';
import { formatDecimal } from '../wording/number.ts';
import type { ChartData, ChartUnit } from './chart-data.ts';

/** A value on an axis and the words at it. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** An axis of values: its span and its ticks, in the unit of the figures. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** How many units of the figures one unit of the labels holds: 60 where minutes are labelled in hours. */
  readonly size: number;
  /** What stands behind a number in a label, and how many digits it has. */
  readonly suffix: string;
  readonly digits: number;
}

/**
 * Spans an axis over the figures of a chart; zero is always on it, so that lengths can be compared.
 *
 * @param data - The chart's figures.
 * @returns The span and about five round ticks.
 * @example
 * valueAxis({ kind: 'bars', unit: 'percent', categories: ['а'], series: [{ name: 'б', points: [{ value: 90, text: '90 %' }] }] }).ticks.map((tick) => tick.label) //=> ['0\u00A0%', '20\u00A0%', '40\u00A0%', '60\u00A0%', '80\u00A0%', '100\u00A0%']
 */
export function valueAxis(data: ChartData): Axis {
  const [low, high] = spanOf(data);
  const unit = tickUnit(data.unit, high - low);
  const step = stepOf(low / unit.size, high / unit.size, data.unit);
  const first = Math.floor(low / unit.size / step + 1e-9);
  const last = Math.ceil(high / unit.size / step - 1e-9);
  const digits = digitsOf(step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => ((first + index) * step).toFixed(digits));
  return {
    domain: [first * step * unit.size, last * step * unit.size],
    ticks: ticks.map((text) => ({ value: Number(text) * unit.size, label: formatDecimal(text) + unit.suffix })),
    digits,
    ...unit,
  };
}

function stepOf(low: number, high: number, unit: ChartUnit): number {
  const [first = 0, second = 1] = scaleLinear([low, high], [0, 1]).ticks(5);
  return unit === 'integer' ? Math.max(1, second - first) : second - first;
}

function tickUnit(unit: ChartUnit, span: number): Pick<Axis, 'size' | 'suffix'> {
  if (unit === 'percent') return { size: 1, suffix: '\u00A0%' };
  if (unit !== 'duration') return { size: 1, suffix: '' };
  return span >= 180 ? { size: 60, suffix: '\u00A0ч' } : { size: 1, suffix: '\u00A0мин' };
}

function spanOf(data: ChartData): readonly [number, number] {
  const figures =
    data.kind === 'stacked-bars'
      ? sums(data)
      : data.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  const low = figures.reduce((least, figure) => Math.min(least, figure), 0);
  const high = figures.reduce((most, figure) => Math.max(most, figure), 0);
  return low === high ? [0, 1] : [low, high];
}

function sums(data: ChartData): readonly number[] {
  return data.categories.map((_, row) => data.series.reduce((sum, { points }) => sum + (points[row]?.value ?? 0), 0));
}

function digitsOf(step: number): number {
  return step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));
}
