import { dimensionOf, type CaseRecord, type Dimension } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import { compileCondition, quantityOf, type Quantity } from './condition.ts';
import type { Indicator, Method } from './method.ts';

/** A value and how many records have it. */
export type HistogramBar = readonly [value: number, count: number];

/** The place of a group in each dimension of the method. */
export type GroupKey = readonly (string | null)[];

/** What one indicator has counted in one group. */
export interface TallyCell {
  /** Records counted: for a share the part, for a quantity those that have it. */
  readonly count: number;
  /** Records of the whole that a share is taken of; elsewhere the same as `count`. */
  readonly whole: number;
  /** The exact histogram of a quantity, by value; empty for counts and shares. */
  readonly histogram: readonly HistogramBar[];
}

/** The counts of one group, one cell an indicator, in the order of the method. */
export interface TallyGroup {
  readonly key: GroupKey;
  readonly cells: readonly TallyCell[];
}

/**
 * Counts that merge: the tally of two lots of records is the merge of their tallies, in any order.
 *
 * It holds no personal datum, so municipalities can send it on.
 */
export interface Tally {
  readonly method: string;
  readonly edition: string;
  readonly asOf: Instant;
  /** Records seen, records counted, and records left out by each exclusion of the method. */
  readonly seen: number;
  readonly counted: number;
  readonly excluded: readonly number[];
  /** In the order of their keys. */
  readonly groups: readonly TallyGroup[];
}

/** Takes records one by one and gives the tally of all it has seen. */
export interface TallyCounter {
  readonly add: (record: CaseRecord) => void;
  readonly tally: () => Tally;
}

interface OpenCell {
  count: number;
  whole: number;
  readonly histogram: Map<number, number>;
}

type Counting = (record: CaseRecord, cell: OpenCell) => void;

/**
 * Counts records by a method.
 *
 * @param records - The records, in any order.
 * @param method - What is counted, and in which groups.
 * @param asOf - The moment by which open records are judged.
 * @returns The tally.
 */
export function tally(records: Iterable<CaseRecord>, method: Method, asOf: Instant): Tally {
  const counter = tallyCounter(method, asOf);
  for (const record of records) counter.add(record);
  return counter.tally();
}

/**
 * Opens a count that takes records as they come, for streams of any length.
 *
 * @param method - What is counted, and in which groups.
 * @param asOf - The moment by which open records are judged.
 * @returns The counter; its memory grows with groups and distinct values, not with records.
 */
export function tallyCounter(method: Method, asOf: Instant): TallyCounter {
  const groups = new Map<string | null, { readonly key: GroupKey; readonly cells: readonly OpenCell[] }>();
  const excludes = method.exclusions.map(({ where }) => compileCondition(where, asOf));
  const countings = method.indicators.map((indicator) => countingOf(indicator, asOf));
  const excluded = method.exclusions.map(() => 0);
  const nameOf = groupName(method.by);
  let [seen, counted] = [0, 0];
  const groupOf = (record: CaseRecord): readonly OpenCell[] => {
    const name = nameOf(record);
    const found = groups.get(name);
    if (found !== undefined) return found.cells;
    const cells = method.indicators.map(() => ({ count: 0, whole: 0, histogram: new Map<number, number>() }));
    groups.set(name, { key: method.by.map((dimension) => dimensionOf(record, dimension)), cells });
    return cells;
  };
  return {
    add: (record) => {
      seen += 1;
      const reason = excludes.findIndex((meets) => meets(record));
      if (reason >= 0) {
        excluded[reason] = (excluded[reason] as number) + 1;
        return;
      }
      counted += 1;
      const cells = groupOf(record);
      for (let index = 0; index < countings.length; index += 1)
        (countings[index] as Counting)(record, cells[index] as OpenCell);
    },
    tally: () => ({
      method: method.id,
      edition: method.edition,
      asOf,
      seen,
      counted,
      excluded: [...excluded],
      groups: [...groups.values()].map(closeGroup).toSorted((a, b) => compareKeys(a.key, b.key)),
    }),
  };
}

/**
 * Orders keys by their words, what is not told coming last; the order of no locale.
 *
 * @param a - One key.
 * @param b - Another of the same length.
 * @returns Negative, zero or positive, as `sort` wants it.
 * @example
 * compareKeys(['Б'], ['А']) > 0 //=> true
 * compareKeys([null], ['Я']) > 0 //=> true
 */
export function compareKeys(a: GroupKey, b: GroupKey): number {
  const index = a.findIndex((word, at) => word !== b[at]);
  const [one, two] = [a[index], b[index]];
  if (one === two) return 0;
  if (one === null || one === undefined) return 1;
  return two === null || two === undefined || one < two ? -1 : 1;
}

function groupName(by: readonly Dimension[]): (record: CaseRecord) => string | null {
  const [only] = by;
  if (only !== undefined && by.length === 1) return (record) => dimensionOf(record, only);
  return (record) => JSON.stringify(by.map((dimension) => dimensionOf(record, dimension)));
}

function countingOf(indicator: Indicator, asOf: Instant): Counting {
  if (indicator.kind === 'share') {
    const [isPart, isWhole] = [compileCondition(indicator.part, asOf), compileCondition(indicator.of, asOf)];
    return (record, cell) => {
      if (!isWhole(record)) return;
      cell.whole += 1;
      if (isPart(record)) cell.count += 1;
    };
  }
  const meets = compileCondition(indicator.where, asOf);
  const add = indicator.kind === 'count' ? countOne : countQuantity(indicator.quantity);
  return (record, cell) => {
    if (meets(record)) add(record, cell);
  };
}

function countOne(_record: CaseRecord, cell: OpenCell): void {
  cell.count += 1;
  cell.whole += 1;
}

function countQuantity(quantity: Quantity): Counting {
  return (record, cell) => {
    const value = quantityOf(record, quantity);
    if (value === null) return;
    countOne(record, cell);
    cell.histogram.set(value, (cell.histogram.get(value) ?? 0) + 1);
  };
}

function closeGroup(group: { readonly key: GroupKey; readonly cells: readonly OpenCell[] }): TallyGroup {
  const cells = group.cells.map(({ count, whole, histogram }) => ({
    count,
    whole,
    histogram: [...histogram].toSorted(([a], [b]) => a - b),
  }));
  return { key: group.key, cells };
}
