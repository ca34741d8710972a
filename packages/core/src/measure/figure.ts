import { addRatios, multiplyRatios, ratio, wholeNumber, type Ratio } from '../basis/ratio.ts';
import type { Indicator } from './method.ts';
import type { HistogramBar, TallyCell } from './counting.ts';

/**
 * A finished figure.
 *
 * - `count`: a whole number.
 * - `share`: a part of a whole, exactly.
 * - `amount`: a mean or a quantile in the unit of its quantity, with how many records it speaks of.
 * - `histogram`: every value with how many records have it.
 * - `none`: there was nothing to divide by; neither 0 nor 100 %.
 */
export type Figure =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'share'; readonly share: Ratio; readonly part: number; readonly whole: number }
  | { readonly kind: 'amount'; readonly amount: Ratio; readonly count: number }
  | { readonly kind: 'histogram'; readonly bars: readonly HistogramBar[]; readonly count: number }
  | { readonly kind: 'none'; readonly because: 'empty-whole' };

const HALF: Ratio = { part: '1', whole: '2' };

/**
 * Finishes one cell of a tally: the only place where anything is divided.
 *
 * @param indicator - What the cell has counted.
 * @param cell - The counts.
 * @returns The exact figure.
 * @example
 * const timeliness = { id: 'timeliness', title: 'В срок', definition: 'В срок среди всех.', because: [], kind: 'share', part: [], of: [] }
 * figureOf(timeliness, { count: 180, whole: 200, histogram: [] })
 * //=> { kind: 'share', share: { part: '9', whole: '10' }, part: 180, whole: 200 }
 * figureOf(timeliness, { count: 0, whole: 0, histogram: [] }) //=> { kind: 'none', because: 'empty-whole' }
 */
export function figureOf(indicator: Indicator, cell: TallyCell): Figure {
  switch (indicator.kind) {
    case 'count':
      return { kind: 'count', count: cell.count };
    case 'share': {
      const share = ratio(cell.count, cell.whole);
      return share.ok ? { kind: 'share', share: share.value, part: cell.count, whole: cell.whole } : nothing();
    }
    case 'mean':
      return amount(meanOf(cell.histogram), cell.count);
    case 'quantile':
      return amount(quantileOf(cell.histogram, indicator.percent), cell.count);
    case 'histogram':
      return cell.count === 0 ? nothing() : { kind: 'histogram', bars: cell.histogram, count: cell.count };
  }
}

/**
 * Finds the mean of a histogram, exactly.
 *
 * @param histogram - Values and their counts.
 * @returns The mean, or `null` of nothing.
 * @example
 * meanOf([[1, 1], [2, 1], [3, 3], [4, 5], [5, 10]]) //=> { part: '41', whole: '10' }
 */
export function meanOf(histogram: readonly HistogramBar[]): Ratio | null {
  const sum = histogram.reduce((total, [value, count]) => total + BigInt(value) * BigInt(count), 0n);
  const mean = ratio(sum, countOf(histogram));
  return mean.ok ? mean.value : null;
}

/**
 * Finds a quantile of a histogram, exactly.
 *
 * The least value that at least `percent` % of the records do not exceed; when the cut falls between two records, the
 * mean of both, so that the median of 2 and 4 is 3.
 *
 * @param histogram - Values in ascending order and their counts.
 * @param percent - 50 for the median; a whole number above 0 and below 100.
 * @returns The quantile, or `null` of nothing.
 * @example
 * quantileOf([[2, 1], [4, 1]], 50) //=> { part: '3', whole: '1' }
 * quantileOf([[10, 9], [90, 1]], 95) //=> { part: '90', whole: '1' }
 */
export function quantileOf(histogram: readonly HistogramBar[], percent: number): Ratio | null {
  const count = countOf(histogram);
  if (count === 0) return null;
  const hundredfold = count * percent;
  const rank = Math.ceil(hundredfold / 100);
  const low = wholeNumber(valueAt(histogram, rank));
  if (hundredfold % 100 !== 0) return low;
  return multiplyRatios(HALF, addRatios(low, wholeNumber(valueAt(histogram, Math.min(rank + 1, count)))));
}

function valueAt(histogram: readonly HistogramBar[], rank: number): number {
  let passed = 0;
  const bar = histogram.find(([, count]) => (passed += count) >= rank);
  return bar?.[0] ?? 0;
}

function countOf(histogram: readonly HistogramBar[]): number {
  return histogram.reduce((total, [, count]) => total + count, 0);
}

function amount(value: Ratio | null, count: number): Figure {
  return value === null ? nothing() : { kind: 'amount', amount: value, count };
}

function nothing(): Figure {
  return { kind: 'none', because: 'empty-whole' };
}
