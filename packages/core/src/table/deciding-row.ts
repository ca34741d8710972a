import { ownValue } from '../basis/own-value.ts';
import { refuse, type Result } from '../basis/result.ts';
import { shownValue } from '../source/malformed.ts';
import type { Fact } from '../source/decision.ts';
import type { CompiledTable } from './compile-table.ts';
import { pieceOf, type CompiledColumn } from './compiled-column.ts';
import { meet, rowsIn, type RowBits } from './row-bits.ts';

/** Why a case was not answered: a fact is missing, or is no value of its column. */
export interface OutsideTable {
  readonly kind: 'outside-table';
  readonly table: string;
  readonly column: string;
  readonly value: Fact['value'];
}

/** Why a case was not answered: the table has no row for it. */
export interface NoRowFits {
  readonly kind: 'no-row-fits';
  readonly table: string;
}

/** Why a case was not answered: rows fit it that contradict each other. */
export interface RowsDisagree {
  readonly kind: 'rows-disagree';
  readonly table: string;
  readonly rows: readonly string[];
}

/** Why a case was not answered. */
export type DecideRefusal = OutsideTable | NoRowFits | RowsDisagree;

/** The facts of a case, not yet looked at. */
export type AnyFacts = Readonly<Record<string, unknown>>;

/** What stands in the way of an answer where no row decides. */
const DISAGREE = -1;

/** Finds the rows that a case fits; `null` when a fact is outside its column. */
export function fittingRows({ columns, stronger }: CompiledTable, facts: AnyFacts): RowBits | null {
  const fitting: number[] = [];
  for (let row = 0; row < stronger.length; row += 32) fitting.push(-1);
  for (const column of columns) {
    const fits = column.fits[pieceOf(column, ownValue(facts, column.name))];
    if (fits === undefined) return null;
    for (let at = 0; at < fits.length; at += 1) fitting[at] = (fitting[at] as number) & (fits[at] as number);
  }
  return fitting;
}

/** Finds the one row that decides among those that fit: the number of rows when none fits, -1 when several disagree. */
export function decidingRow({ stronger }: CompiledTable, fitting: RowBits): number {
  let found = stronger.length;
  for (let at = 0; at < fitting.length; at += 1) {
    for (let rest = fitting[at] as number; rest !== 0; rest &= rest - 1) {
      const row = at * 32 + 31 - Math.clz32(rest & -rest);
      if (meet(stronger[row] as RowBits, fitting)) continue;
      if (found !== stronger.length) return DISAGREE;
      found = row;
    }
  }
  return found;
}

/** Says which fact is outside its column. */
export function whyOutside({ table, columns }: CompiledTable, facts: AnyFacts): Result<never, OutsideTable> {
  const odd = columns.find((column) => pieceOf(column, ownValue(facts, column.name)) < 0) as CompiledColumn;
  return refuse({
    kind: 'outside-table',
    table: table.id,
    column: odd.name,
    value: shownValue(ownValue(facts, odd.name)),
  });
}

/** Says why no row decides. */
export function whyUndecided(
  { table, stronger }: CompiledTable,
  fitting: RowBits,
): Result<never, NoRowFits | RowsDisagree> {
  const rows = rowsIn(fitting).filter((row) => !meet(stronger[row] as RowBits, fitting));
  if (rows.length === 0) return refuse({ kind: 'no-row-fits', table: table.id });
  return refuse({ kind: 'rows-disagree', table: table.id, rows: rows.map((row) => table.rows[row]?.id ?? '') });
}
