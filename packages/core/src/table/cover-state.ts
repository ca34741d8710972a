import { hasRow, inBoth, meetingWith, rowBits, rowsIn, type RowBits } from './row-bits.ts';

/** Pieces of one column that no row in question tells apart, and the rows that they fit. */
export interface PieceClass {
  readonly pieces: readonly number[];
  readonly fits: RowBits;
}

/** What is still in question: the classes of each column, and the rows that fit somewhere in them. */
export interface CoverState {
  readonly classes: readonly (readonly PieceClass[])[];
  readonly alive: RowBits;
}

/** Of some rows, those that fit every class of a column. */
export function everywhere(open: readonly PieceClass[], rows: RowBits): RowBits {
  return open.reduce((left, { fits }) => inBoth(left, fits), rows);
}

/** Of some rows, those that fit some class of a column. */
export function somewhere(open: readonly PieceClass[], rows: RowBits): RowBits {
  return rows.map((word, at) => word & open.reduce((any, { fits }) => any | (fits[at] as number), 0));
}

/** Finds for each row that is alive the other such rows that share a case with it. */
function meetingsIn({ classes, alive }: CoverState): ReadonlyMap<number, readonly number[]> {
  const columns = classes.map((open) => open.map(({ fits }) => fits));
  const rows = rowsIn(alive);
  return new Map(
    rows.map((row) => [row, rowsIn(inBoth(meetingWith(columns, row), alive)).filter((other) => other !== row)]),
  );
}

/** Leaves out the rows that lie within another one: what they cover is covered without them. */
export function withoutInner({ classes, alive }: CoverState): RowBits {
  const outer = new Set(rowsIn(alive));
  for (const [row, others] of meetingsIn({ classes, alive })) {
    if (others.some((other) => outer.has(other) && lies(classes, row, other))) outer.delete(row);
  }
  return rowBits(alive.length * 32, (row) => outer.has(row));
}

function lies(classes: CoverState['classes'], inner: number, outer: number): boolean {
  return classes.every((open) => open.every(({ fits }) => !hasRow(fits, inner) || hasRow(fits, outer)));
}

/** Whether no two rows share a case. */
export function areApart(state: CoverState): boolean {
  return [...meetingsIn(state).values()].every(({ length }) => length === 0);
}

/** Whether rows that share no case have together as many cases as there are: then they leave none. */
export function fillAll({ classes, alive }: CoverState): boolean {
  const held = rowsIn(alive).map((row) => casesIn(classes, ({ fits }) => hasRow(fits, row)));
  return held.reduce((sum, cases) => sum + cases, 0n) === casesIn(classes, () => true);
}

function casesIn(classes: CoverState['classes'], counts: (of: PieceClass) => boolean): bigint {
  return classes.reduce((product, open) => {
    const pieces = open.filter(counts).reduce((sum, part) => sum + part.pieces.length, 0);
    return product * BigInt(pieces);
  }, 1n);
}
