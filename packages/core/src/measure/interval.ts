import { estimate, estimatedRatio, squareRoot, type Estimate } from '../basis/estimate.ts';
import {
  addRatios,
  divideRatios,
  multiplyRatios,
  ratio,
  subtractRatios,
  wholeNumber,
  type EmptyWhole,
  type Ratio,
} from '../basis/ratio.ts';
import { success, unwrap, type Result } from '../basis/result.ts';
import { roundRatio } from '../basis/rounding.ts';
import { shareOf, type ImpossibleShare } from '../basis/share.ts';
import type { HistogramBar, TallyCell } from './counting.ts';
import { meanOf } from './figure.ts';
import type { Indicator } from './method.ts';

/** Between which values a figure may well lie, had chance dealt the records otherwise. */
export interface Interval {
  readonly low: Estimate;
  readonly high: Estimate;
}

const DIGITS = 6;

/** The square of 1.959964, so that 95 of 100 such intervals hold the truth. */
const Z_SQUARED: Ratio = { part: '3841458820694', whole: '1000000000000' };
const [TWO, FOUR, ZERO] = [
  /* @__PURE__ */ wholeNumber(2),
  /* @__PURE__ */ wholeNumber(4),
  /* @__PURE__ */ wholeNumber(0),
];

/**
 * Finds the Wilson interval of a share at 95 %; its ends are cut outwards, so it is never narrower than the true one.
 *
 * @param part - How many of the whole.
 * @param whole - The whole.
 * @returns The interval; the low end of nothing is 0 and the high end of everything is 1.
 * @refuses `empty-whole` — the whole is zero.
 * @refuses `impossible-share` — one of both is negative or no whole number, or the part is greater than the whole.
 * @example
 * const interval = unwrap(wilsonInterval(180, 200))
 * interval.low.value //=> '0.850594'
 * interval.high.value //=> '0.934330'
 */
export function wilsonInterval(part: number, whole: number): Result<Interval, EmptyWhole | ImpossibleShare> {
  const share = shareOf(part, whole);
  if (!share.ok) return share;
  const spread = multiplyRatios(share.value, wholeNumber(whole - part));
  const centre = addRatios(wholeNumber(2 * part), Z_SQUARED);
  const under = addRatios(
    multiplyRatios(Z_SQUARED, Z_SQUARED),
    multiplyRatios(multiplyRatios(FOUR, Z_SQUARED), spread),
  );
  const divisor = multiplyRatios(TWO, addRatios(wholeNumber(whole), Z_SQUARED));
  const root = squareRoot(under, 'ceiling');
  const [low, high] = [subtractRatios(centre, root), addRatios(centre, root)];
  const ends = [low, high].map((end) => unwrap(divideRatios(end, divisor))) as [Ratio, Ratio];
  // of nothing and of everything the end is exact; elsewhere the root is never rational
  return success(outward([part === 0 ? ZERO : ends[0], part === whole ? wholeNumber(1) : ends[1]], 'wilson-95'));
}

/**
 * Finds the interval of a quantile at 95 % by the ranks of the records, whatever the values are spread like.
 *
 * @param histogram - Values in ascending order and their counts.
 * @param percent - 50 for the median.
 * @returns Two of the values; `null` of so few records that all of them together do not hold it 95 times of 100.
 * @example
 * const bars = Array.from({ length: 100 }, (_, index) => [index + 1, 1])
 * const interval = quantileInterval(bars, 50)
 * interval.low.value //=> '40.000000'
 * interval.high.value //=> '61.000000'
 */
export function quantileInterval(histogram: readonly HistogramBar[], percent: number): Interval | null {
  const count = countOf(histogram);
  if (!isHeldByAll(count, percent)) return null;
  const middle = unwrap(ratio(count * percent, 100));
  const half = squareRoot(
    multiplyRatios(Z_SQUARED, multiplyRatios(middle, unwrap(ratio(100 - percent, 100)))),
    'ceiling',
  );
  const low = Number(roundRatio(subtractRatios(middle, half), 0, 'floor'));
  const high = Number(roundRatio(addRatios(middle, half), 0, 'ceiling')) + 1;
  const ends = [Math.max(low, 1), Math.min(high, count)].map((rank) => wholeNumber(valueAt(histogram, rank)));
  return outward(ends as [Ratio, Ratio], 'ranks-95');
}

/**
 * Finds the interval of a mean at 95 % by the spread of the values.
 *
 * @param histogram - Values and their counts.
 * @returns The interval; `null` when all values are the same, for they tell nothing of their spread.
 * @example
 * const interval = meanInterval([[1, 1], [2, 1], [3, 3], [4, 5], [5, 10]])
 * interval.low.value //=> '3.589299'
 * interval.high.value //=> '4.610701'
 */
export function meanInterval(histogram: readonly HistogramBar[]): Interval | null {
  const count = countOf(histogram);
  const mean = meanOf(histogram);
  if (mean === null || histogram.length < 2) return null;
  const squares = histogram.reduce((sum, [value, records]) => sum + BigInt(value) ** 2n * BigInt(records), 0n);
  const around = subtractRatios(wholeNumber(squares), multiplyRatios(wholeNumber(count), multiplyRatios(mean, mean)));
  const variance = multiplyRatios(around, unwrap(ratio(1, BigInt(count) * BigInt(count - 1))));
  const half = squareRoot(multiplyRatios(Z_SQUARED, variance), 'ceiling');
  return outward([subtractRatios(mean, half), addRatios(mean, half)], 'normal-95');
}

/**
 * Finds the interval of an indicator's figure at 95 %.
 *
 * @param indicator - What was counted.
 * @param cell - The counts.
 * @returns The interval; `null` for counts and histograms, which are what they are, and where there is too little to
 *   judge by: such a figure may lie anywhere.
 * @example
 * const mark = { id: 'mark', title: 'Оценка', definition: 'Средняя оценка.', because: [], kind: 'mean', quantity: 'mark', where: [] }
 * figureInterval(mark, { count: 1, whole: 1, histogram: [[5, 1]] }).low.value //=> '1.826196'
 * figureInterval({ ...mark, quantity: 'days-to-closing' }, { count: 1, whole: 1, histogram: [[5, 1]] }) //=> null
 */
export function figureInterval(indicator: Indicator, cell: TallyCell): Interval | null {
  switch (indicator.kind) {
    case 'share': {
      const interval = wilsonInterval(cell.count, cell.whole);
      return interval.ok ? interval.value : null;
    }
    case 'quantile':
      return quantileInterval(cell.histogram, indicator.percent);
    case 'mean':
      return meanInterval(cell.histogram) ?? (indicator.quantity === 'mark' ? sameMarks(cell.histogram) : null);
    default:
      return null;
  }
}

/** Whether the least and the greatest record hold a quantile between them 95 times of 100. */
function isHeldByAll(count: number, percent: number): boolean {
  // of so many records they hold every whole percent
  if (count >= 300) return true;
  const [below, above] = [BigInt(percent) ** BigInt(count), BigInt(100 - percent) ** BigInt(count)];
  return count > 0 && (below + above) * 20n <= 100n ** BigInt(count);
}

/**
 * The interval of marks that are all the same: one more could be anything from 1 to 5, so each step of the scale is
 * taken as a share, of which all have reached those up to the mark and none the others.
 */
function sameMarks([bar]: readonly HistogramBar[]): Interval | null {
  if (bar === undefined) return null;
  const [mark, count] = bar;
  const [reached, beyond] = [unwrap(wilsonInterval(count, count)).low, unwrap(wilsonInterval(0, count)).high];
  const low = addRatios(wholeNumber(1), multiplyRatios(wholeNumber(mark - 1), estimatedRatio(reached)));
  const high = addRatios(wholeNumber(mark), multiplyRatios(wholeNumber(5 - mark), estimatedRatio(beyond)));
  return outward([low, high], 'wilson-95');
}

function outward([low, high]: readonly [Ratio, Ratio], method: string): Interval {
  return {
    low: estimate(low, method, { digits: DIGITS, rounding: 'floor' }),
    high: estimate(high, method, { digits: DIGITS, rounding: 'ceiling' }),
  };
}

function countOf(histogram: readonly HistogramBar[]): number {
  return histogram.reduce((total, [, count]) => total + count, 0);
}

function valueAt(histogram: readonly HistogramBar[], rank: number): number {
  let passed = 0;
  return histogram.find(([, count]) => (passed += count) >= rank)?.[0] ?? 0;
}
