import type { HistogramBar, TallyCell } from '../measure/counting.ts';
import type { Indicator, Method } from '../measure/method.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { cellOf } from './cell-sql.ts';
import { QUANTITY_SQL } from './quantity-sql.ts';
import { numberIn, type ReadRow } from './read-row.ts';
import { BAR, GROUP } from './tally-row.ts';

/** A group whose bars are still being put together. */
export interface OpenGroup {
  readonly row: ReadRow;
  /** The bars of each indicator, by value. */
  readonly bars: readonly Map<number, number>[];
}

/**
 * Opens a group.
 *
 * @param row - The row of the group.
 * @param method - The method.
 * @returns The group without bars.
 */
export function openGroup(row: ReadRow, { indicators }: Method): OpenGroup {
  return { row, bars: indicators.map(() => new Map<number, number>()) };
}

/**
 * Adds a bar to its group.
 *
 * @param row - The row of the bar.
 * @param group - Its group, if there is one.
 * @param method - The method.
 * @returns What is wrong with the bar, if anything is.
 */
export function addBar(row: ReadRow, group: OpenGroup | undefined, { indicators }: Method): readonly MalformedIssue[] {
  const at = numberIn(row, BAR.indicator);
  const [bars, value] = [group?.bars[at], valueOf(row, indicators[at])];
  const issue = (expected: string, found: MalformedIssue['value']): readonly MalformedIssue[] => [
    { path: [row.at], expected, value: found },
  ];
  if (group === undefined) return issue('known-group', JSON.stringify(row.key));
  if (bars === undefined || value === null) return issue('known-indicator', at);
  if (!Number.isInteger(value)) return issue('int', row.value);
  if (bars.has(value)) return issue('unique', row.value);
  bars.set(value, numberIn(row, BAR.records));
  return numberIn(row, BAR.records) > 0 ? [] : issue('whole-number', numberIn(row, BAR.records));
}

/**
 * Closes a group.
 *
 * @param group - The group.
 * @returns Its cells, in the order of the method.
 */
export function cellsOf({ row, bars }: OpenGroup): readonly TallyCell[] {
  return bars.map((values, at) => ({
    count: numberIn(row, GROUP.cells + 2 * at),
    whole: numberIn(row, GROUP.cells + 2 * at + 1),
    histogram: [...values].map(([value, count]): HistogramBar => [value, count]).toSorted(([a], [b]) => a - b),
  }));
}

/** The value of a bar in the unit of its quantity; `null` when the indicator has no bars. */
function valueOf({ value }: ReadRow, indicator: Indicator | undefined): number | null {
  const quantity = indicator === undefined ? null : cellOf(indicator).quantity;
  return quantity === null ? null : (value ?? Number.NaN) / QUANTITY_SQL[quantity].times;
}
