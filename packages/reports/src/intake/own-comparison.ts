import type { CaseRecord } from '@otklik/core';
import type { Layout, OwnFigure } from '@otklik/rules';
import type { TakenCase } from './intake-item.ts';

/**
 * What of the source's own reckoning is compared with ours.
 *
 * - `sampled-working-minutes`: its whole working minutes with the same counting of ours; they must be equal.
 * - `exact-working-time`: its working time with the exact one; within a minute.
 * - `time-to-first-answer`, `time-to-close`: its lengths with the moments of the row; within a second.
 */
export type ComparedFigure =
  'sampled-working-minutes' | 'exact-working-time' | 'time-to-first-answer' | 'time-to-close';

/** A row whose own figure is not ours. */
export interface DifferingRow {
  readonly row: number;
  readonly id: string;
  readonly own: number;
  /** `null` when the row's moments give no such length. */
  readonly ours: number | null;
}

/** The source's own figures of one kind beside ours. */
export interface OwnComparison {
  readonly figure: ComparedFigure;
  readonly unit: 'minute' | 'millisecond';
  /** How far the two may lie apart and still agree. */
  readonly tolerance: number;
  /** Rows in which the source tells the figure. */
  readonly compared: number;
  readonly differing: number;
  /** The first rows that differ, a thousand at most. */
  readonly rows: readonly DifferingRow[];
}

interface Comparing {
  readonly figure: ComparedFigure;
  readonly unit: OwnComparison['unit'];
  readonly tolerance: number;
  readonly fills: OwnFigure;
  readonly ours: (record: CaseRecord) => number | null;
}

const MINUTE = 60_000;
const ROWS_KEPT = 1000;

const SAMPLED: Comparing = {
  figure: 'sampled-working-minutes',
  unit: 'minute',
  tolerance: 0,
  fills: 'workToFirstAnswer',
  ours: ({ workingMinutesAsExported }) => workingMinutesAsExported,
};

const LENGTHS: readonly Comparing[] = [
  {
    figure: 'exact-working-time',
    unit: 'millisecond',
    tolerance: MINUTE,
    fills: 'workToFirstAnswer',
    ours: ({ workToFirstAnswer }) => workToFirstAnswer,
  },
  {
    figure: 'time-to-first-answer',
    unit: 'millisecond',
    tolerance: 1000,
    fills: 'timeToFirstAnswer',
    ours: ({ received, firstAnswered }) => (firstAnswered === null ? null : firstAnswered - received),
  },
  {
    figure: 'time-to-close',
    unit: 'millisecond',
    tolerance: 1000,
    fills: 'timeToClose',
    ours: ({ received, closed }) => (closed === null ? null : closed - received),
  },
];

/**
 * Compares what the source has reckoned itself with what its own moments give.
 *
 * @param cases - Rows that became records.
 * @param layout - The layout they were read by; a figure that it does not hold is not compared.
 * @returns A comparison for each figure of the layout.
 * @example
 * compareOwn([], incidentManagement).map(({ figure }) => figure) //=> ['sampled-working-minutes', 'exact-working-time', 'time-to-first-answer', 'time-to-close']
 */
export function compareOwn(cases: readonly TakenCase[], layout: Layout): readonly OwnComparison[] {
  const held = new Set<string>(layout.columns.map(({ fills }) => fills));
  const all = layout.ownCounting === 'sampled' ? [SAMPLED, ...LENGTHS] : LENGTHS;
  return all.filter(({ fills }) => held.has(fills)).map((comparing) => compared(cases, comparing));
}

/**
 * Merges the comparisons of two parts of one file.
 *
 * @param a - One part.
 * @param b - The part after it, of the same layout.
 * @returns The comparisons of both.
 * @example
 * mergeComparisons([], []) //=> []
 */
export function mergeComparisons(a: readonly OwnComparison[], b: readonly OwnComparison[]): readonly OwnComparison[] {
  return a.map((left) => {
    const right = b.find(({ figure }) => figure === left.figure);
    if (right === undefined) return left;
    const rows = [...left.rows, ...right.rows].slice(0, ROWS_KEPT);
    return { ...left, compared: left.compared + right.compared, differing: left.differing + right.differing, rows };
  });
}

function compared(cases: readonly TakenCase[], comparing: Comparing): OwnComparison {
  const { figure, unit, tolerance, fills } = comparing;
  const told = cases.filter(({ own }) => own[fills] !== null);
  const rows = told.flatMap((taken) => differing(taken, comparing));
  return { figure, unit, tolerance, compared: told.length, differing: rows.length, rows: rows.slice(0, ROWS_KEPT) };
}

function differing({ row, record, own }: TakenCase, comparing: Comparing): readonly DifferingRow[] {
  const { fills, unit, tolerance } = comparing;
  const length = own[fills] ?? 0;
  const theirs = unit === 'minute' ? Math.round(length / MINUTE) : length;
  const ours = comparing.ours(record);
  const agree = ours !== null && Math.abs(ours - theirs) <= tolerance;
  return agree ? [] : [{ row, id: record.id, own: theirs, ours }];
}
