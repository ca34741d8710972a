import type { CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import { compileCondition, compileQuantity, type Condition, type Quantity } from './condition.ts';
import type { Indicator } from './method.ts';

/** A value and how many records have it. */
export type HistogramBar = readonly [value: number, count: number];

/** What one indicator has counted in one group. */
export interface TallyCell {
  /** Records counted: for a share the part, for a quantity those that have it. */
  readonly count: number;
  /** Records of the whole that a share is taken of; elsewhere the same as `count`. */
  readonly whole: number;
  /** The exact histogram of a quantity, by value; empty for counts and shares. */
  readonly histogram: readonly HistogramBar[];
}

/** A cell that is still being counted; each bar is an object, so that one more of a value costs one look-up. */
export interface OpenCell {
  count: number;
  whole: number;
  readonly histogram: Map<number, { count: number }>;
}

/** What an indicator does with a record of a group. */
export type Counting = (record: CaseRecord, cell: OpenCell) => void;

/**
 * Turns an indicator into a function that counts one record.
 *
 * @param indicator - What is counted.
 * @param asOf - The moment by which open records are judged.
 * @returns What adds a record to a cell.
 * @example
 * const cell = openCell()
 * const add = countingOf({ id: 'mark', title: 'Оценка', definition: 'Средняя оценка.', because: [], kind: 'mean', quantity: 'mark', where: [] }, 0)
 * add({ mark: 5 }, cell)
 * add({ mark: null }, cell)
 * closeCell(cell) //=> { count: 1, whole: 1, histogram: [[5, 1]] }
 */
export function countingOf(indicator: Indicator, asOf: Instant): Counting {
  if (indicator.kind === 'share') return countShare(indicator, asOf);
  const meets = compileCondition(indicator.where, asOf);
  if (indicator.kind !== 'count') return countQuantity(indicator.quantity, indicator.where, meets);
  return (record, cell) => {
    if (meets(record)) countOne(cell);
  };
}

/**
 * Opens an empty cell.
 *
 * @returns The cell.
 * @example
 * openCell().count //=> 0
 */
export function openCell(): OpenCell {
  return { count: 0, whole: 0, histogram: new Map<number, { count: number }>() };
}

/**
 * Closes a cell.
 *
 * @param cell - The open cell; it may go on counting.
 * @returns Its counts, the histogram in ascending order of the values.
 * @example
 * closeCell(openCell()) //=> { count: 0, whole: 0, histogram: [] }
 */
export function closeCell({ count, whole, histogram }: OpenCell): TallyCell {
  const bars = [...histogram].map(([value, bar]): HistogramBar => [value, bar.count]);
  return { count, whole, histogram: bars.toSorted(([a], [b]) => a - b) };
}

function countShare({ part, of }: Extract<Indicator, { kind: 'share' }>, asOf: Instant): Counting {
  const [isPart, isWhole] = [compileCondition(part, asOf), compileCondition(of, asOf)];
  return (record, cell) => {
    if (!isWhole(record)) return;
    cell.whole += 1;
    if (isPart(record)) cell.count += 1;
  };
}

function countQuantity(quantity: Quantity, where: Condition, meets: (record: CaseRecord) => boolean): Counting {
  const amountOf = compileQuantity(quantity);
  // the condition that all meet is not asked
  if (where.length === 0) return (record, cell) => countValue(amountOf(record), cell);
  return (record, cell) => {
    if (meets(record)) countValue(amountOf(record), cell);
  };
}

function countValue(value: number | null, cell: OpenCell): void {
  if (value === null) return;
  cell.count += 1;
  cell.whole += 1;
  const bar = cell.histogram.get(value);
  if (bar === undefined) cell.histogram.set(value, { count: 1 });
  else bar.count += 1;
}

function countOne(cell: OpenCell): void {
  cell.count += 1;
  cell.whole += 1;
}
