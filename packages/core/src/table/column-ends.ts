import { DAYS } from '../time/is-day.ts';
import type { DayColumn, IntegerColumn } from './decision-table.ts';

/** The least and the greatest that may be told a column, whatever ends it has: exact integers, the days of the years 1 to 9999. */
const OUTERMOST = {
  integer: { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER },
  day: DAYS,
} as const;

/** The first and the last value of a column. */
export interface ColumnEnds {
  readonly from: number;
  readonly to: number;
}

/** Finds both ends of a column, open or not. */
export function endsOfColumn({ kind, from, to }: IntegerColumn | DayColumn): ColumnEnds {
  const outermost = OUTERMOST[kind];
  return { from: from ?? outermost.from, to: to ?? outermost.to };
}

/** Whether a value may be an end of such a column or of a row that asks it. */
export function isEnd(value: unknown, kind: keyof typeof OUTERMOST): boolean {
  const { from, to } = OUTERMOST[kind];
  const exact = Number.isSafeInteger(value) && !Object.is(value, -0);
  return exact && (value as number) >= from && (value as number) <= to;
}
