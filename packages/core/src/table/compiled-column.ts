import { endsOfColumn, type ColumnEnds } from './column-ends.ts';
import type { Column, ConditionOf, ListColumn, Member, Range } from './decision-table.ts';
import { addRow, dropRow, rowBits, type RowBits } from './row-bits.ts';

/** A column cut into pieces: its members, or the stretches between the ends of ranges. */
export interface CompiledColumn {
  readonly name: string;
  readonly column: Column;
  /** Of a list: where each member stands in it, by the member as text. */
  readonly places: Readonly<Record<string, number>>;
  /** Of a range: its first and its last value, an open end too. */
  readonly ends: { readonly from: number; readonly to: number };
  /** Of a range: where each piece but the first begins, in order. */
  readonly cuts: readonly number[];
  /** For each piece: the rows that it fits. */
  readonly fits: readonly RowBits[];
}

type Condition = ConditionOf<Column> | undefined;

/** Cuts a column by what the rows want of it. */
export function compileColumn(
  { name, column }: Pick<CompiledColumn, 'name' | 'column'>,
  conditions: readonly Condition[],
): CompiledColumn {
  if (column.kind === 'one-of') {
    const places = Object.fromEntries(column.values.map((value, at) => [`${value}`, at]));
    return { name, column, places, ends: { from: 0, to: -1 }, cuts: [], fits: fitsOfList(column, places, conditions) };
  }
  const ends = endsOfColumn(column);
  const cuts = cutsOf(ends, conditions);
  return { name, column, places: {}, ends, cuts, fits: fitsOfRange(ends.from, cuts, conditions) };
}

/** Each member fits the rows that name it, and those that want nothing of the column. */
function fitsOfList(
  { values }: ListColumn,
  places: CompiledColumn['places'],
  conditions: readonly Condition[],
): readonly RowBits[] {
  const anything = rowBits(conditions.length, (row) => conditions[row] === undefined);
  const fits = values.map(() => [...anything]);
  for (const [row, condition] of conditions.entries()) {
    for (const member of (condition as readonly Member[] | undefined) ?? [])
      addRow(fits[places[`${member}`] ?? -1] ?? [], row);
  }
  return fits;
}

/** From piece to piece only those rows change that begin there or were over just before. */
function fitsOfRange(first: number, cuts: readonly number[], conditions: readonly Condition[]): readonly RowBits[] {
  const turns = turnsOf(conditions);
  const fits = [[...rowBits(conditions.length, (row) => holds(conditions[row], first))]];
  for (const cut of cuts) {
    const next = [...(fits.at(-1) ?? [])];
    for (const { row, begins } of turns.get(cut) ?? []) (begins ? addRow : dropRow)(next, row);
    fits.push(next);
  }
  return fits;
}

interface Turn {
  readonly row: number;
  readonly begins: boolean;
}

/** Which rows begin at a value, or were over just before it. */
function turnsOf(conditions: readonly Condition[]): ReadonlyMap<number, readonly Turn[]> {
  const turns = new Map<number, Turn[]>();
  const turn = (at: number | null, what: Turn): void => {
    if (at === null) return;
    const known = turns.get(at);
    if (known === undefined) turns.set(at, [what]);
    else known.push(what);
  };
  for (const [row, condition] of conditions.entries()) {
    if (condition === undefined || !('from' in condition)) continue;
    turn(condition.from, { row, begins: true });
    turn(condition.to === null ? null : condition.to + 1, { row, begins: false });
  }
  return turns;
}

/** Finds the piece that a fact lies in, or -1 when it is none of the column's. */
export function pieceOf(compiled: CompiledColumn, fact: unknown): number {
  return compiled.column.kind === 'one-of' ? placeOf(compiled, fact) : stretchOf(compiled, fact);
}

function placeOf({ column, places }: CompiledColumn, fact: unknown): number {
  if (typeof fact === 'object' && fact !== null) return -1;
  const place = places[fact as string];
  return place !== undefined && (column as ListColumn).values[place] === fact ? place : -1;
}

function stretchOf({ ends, cuts }: CompiledColumn, fact: unknown): number {
  if (!Number.isSafeInteger(fact) || !holds(ends, fact as number)) return -1;
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) <= (fact as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ends of a piece of a range, both included. */
export function endsOf({ column, cuts }: CompiledColumn, piece: number): Range<number> {
  const { from, to } = column as Range<number>;
  const next = cuts[piece];
  return { from: piece === 0 ? from : (cuts[piece - 1] as number), to: next === undefined ? to : next - 1 };
}

/** A value of some pieces: of a range the one nearest to a number, of a list the first. */
export function valueIn(column: CompiledColumn, pieces: readonly number[], near: number): Member {
  const [first = 0] = pieces;
  if (column.column.kind === 'one-of') return column.column.values[first] as Member;
  const values = pieces.map((piece) => {
    const { from, to } = endsOf(column, piece);
    return Math.min(Math.max(near, from ?? near), to ?? Infinity);
  });
  return values.reduce((best, value) => (Math.abs(value - near) < Math.abs(best - near) ? value : best));
}

/** Where a row's range begins and where it is over, inside the column's own. */
function cutsOf({ from, to }: ColumnEnds, conditions: readonly Condition[]): readonly number[] {
  const ends = conditions.flatMap((condition) => {
    if (condition === undefined || !('from' in condition)) return [];
    return [...(condition.from === null ? [] : [condition.from]), ...(condition.to === null ? [] : [condition.to + 1])];
  });
  const inside = ends.filter((cut) => cut > from && cut <= to);
  return [...new Set(inside)].toSorted((one, other) => one - other);
}

function holds(condition: Condition, value: number | Member): boolean {
  if (condition === undefined) return true;
  if (!('from' in condition)) return condition.includes(value);
  const { from, to } = condition;
  return (from === null || (value as number) >= from) && (to === null || (value as number) <= to);
}
