import type { CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import { compileCondition } from '../measure/condition.ts';
import { closeCell, countingOf, openCell, type HistogramBar, type TallyCell } from '../measure/counting.ts';
import type { Method } from '../measure/method.ts';
import { figureParts } from '../measure/scoring.ts';
import { compileDimension } from '../record/case-record.ts';
import type { PossibleChange } from './possible-change.ts';

/** What one change does to one cell. */
export interface CellEffect {
  readonly count: number;
  readonly whole: number;
  /** Values of the histogram that come and go. */
  readonly bars: readonly HistogramBar[];
}

/** What one change does to the cells of its group, one effect an indicator. */
export type Effect = readonly CellEffect[];

/** A change that can be made to a record, with what it does. */
export interface Option {
  readonly change: string;
  readonly effect: Effect;
}

const NOTHING: CellEffect = { count: 0, whole: 0, bars: [] };

/**
 * Finds what the changes would do to the cells of a record's group.
 *
 * @param method - The method that counts.
 * @param asOf - The moment by which open records are judged.
 * @param changes - The changes.
 * @returns What lists the options of a record: those that change a cell and leave the record in its group.
 */
export function optionsBy(
  method: Method,
  asOf: Instant,
  changes: readonly PossibleChange[],
): (record: CaseRecord) => readonly Option[] {
  const countings = method.indicators.map((indicator) => countingOf(indicator, asOf));
  const exclusions = method.exclusions.map(({ where }) => compileCondition(where, asOf));
  const dimensions = method.by.map(compileDimension);
  const looked = method.indicators.map(({ id }) => decides(id, method));
  const isCounted = (record: CaseRecord): boolean => !exclusions.some((excludes) => excludes(record));
  const staysBeside = (one: CaseRecord, other: CaseRecord): boolean =>
    isCounted(other) && dimensions.every((wordOf) => wordOf(one) === wordOf(other));
  const cellsOf = (record: CaseRecord): readonly TallyCell[] =>
    countings.map((count) => {
      const cell = openCell();
      count(record, cell);
      return closeCell(cell);
    });
  return (record) => {
    if (!isCounted(record)) return [];
    const before = cellsOf(record);
    return changes.flatMap(({ id, made }) => {
      const after = made(record);
      if (after === null || !staysBeside(record, after)) return [];
      const effect = cellsOf(after).map((cell, at) =>
        looked[at] === true ? difference(before[at] as TallyCell, cell) : NOTHING,
      );
      return effect.some(({ count, whole, bars }) => count !== 0 || whole !== 0 || bars.length > 0)
        ? [{ change: id, effect }]
        : [];
    });
  };
}

/** Whether a figure decides about a place; what does not is left out, so that more cases are of one kind. */
function decides(id: string, { score, minimum }: Method): boolean {
  return minimum?.indicator === id || figureParts(score?.parts ?? []).some(({ indicator }) => indicator === id);
}

/**
 * Adds an effect to a cell a number of times.
 *
 * @param cell - The cell.
 * @param effect - What one change does to it.
 * @param times - How many such changes are made.
 * @returns The changed cell, the histogram in ascending order.
 */
export function affected(cell: TallyCell, effect: CellEffect, times: number): TallyCell {
  const [count, whole] = [cell.count + times * effect.count, cell.whole + times * effect.whole];
  if (effect.bars.length === 0) return { count, whole, histogram: cell.histogram };
  const bars = new Map(cell.histogram);
  for (const [value, records] of effect.bars) bars.set(value, (bars.get(value) ?? 0) + times * records);
  const histogram = [...bars].filter(([, records]) => records !== 0).toSorted(([a], [b]) => a - b);
  return { count, whole, histogram };
}

function difference(before: TallyCell, after: TallyCell): CellEffect {
  const bars = new Map(after.histogram);
  for (const [value, records] of before.histogram) bars.set(value, (bars.get(value) ?? 0) - records);
  return {
    count: after.count - before.count,
    whole: after.whole - before.whole,
    bars: [...bars].filter(([, records]) => records !== 0).toSorted(([a], [b]) => a - b),
  };
}
