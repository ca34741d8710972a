import { spend, type Effort } from './effort.ts';
import { addRow, addRows, dropRow, inBoth, keepRows, meet, rowCount, rowsIn, type RowBits } from './row-bits.ts';

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

/** What a cover comes down to: the rows that lie within no other one, and whether no two of them share a case. */
export interface Outline {
  readonly alive: RowBits;
  readonly apart: boolean;
}

/** Leaves out the rows that lie within another one: what they cover is covered without them. */
export function outlineOf(state: CoverState, effort: Effort): Outline {
  const { alive } = state;
  const company = companyOf(state, effort);
  if (company === null) return { alive, apart: false };
  const outer = [...alive];
  for (const [row, { around }] of company) {
    dropRow(outer, row);
    if (!meet(around, outer)) addRow(outer, row);
  }
  const apart = rowsIn(outer).every((row) => rowCount(inBoth(company.get(row)?.meeting ?? [], outer)) === 1);
  return { alive: outer, apart };
}

/** Which rows share a case with a row, and which have all of its cases; itself is among both. */
export interface Company {
  readonly meeting: RowBits;
  readonly around: RowBits;
}

/** Finds the company of each row that is alive; `null` when the search has given up. */
export function companyOf({ classes, alive }: CoverState, effort: Effort): ReadonlyMap<number, Company> | null {
  const looks = classes.flat().reduce((sum, { fits }) => sum + 1 + rowCount(fits), rowCount(alive));
  if (!spend(effort, looks * alive.length)) return null;
  const company = new Map(rowsIn(alive).map((row) => [row, { meeting: [...alive], around: [...alive] }]));
  for (const open of classes) lookAt(open, alive, company);
  return company;
}

function lookAt(
  open: readonly PieceClass[],
  alive: RowBits,
  company: ReadonlyMap<number, { readonly meeting: number[]; readonly around: number[] }>,
): void {
  const met = new Map<number, number[]>();
  for (const [row, fits] of placesIn(open, alive)) {
    keepRows(company.get(row)?.around ?? [], fits);
    const some = met.get(row) ?? [...fits];
    addRows(some, fits);
    met.set(row, some);
  }
  for (const [row, some] of met) keepRows(company.get(row)?.meeting ?? [], some);
}

/** Each row with the rows of each class of a column that it fits. */
function* placesIn(open: readonly PieceClass[], alive: RowBits): Generator<readonly [number, RowBits]> {
  for (const { fits } of open) for (const row of rowsIn(inBoth(fits, alive))) yield [row, fits];
}

/** Counts the classes of all columns. */
export function pieceCount(classes: CoverState['classes']): number {
  return classes.reduce((sum, open) => sum + open.length, 0);
}

/** Whether rows that share no case have together as many cases as there are: then they leave none. */
export function fillAll({ classes, alive }: CoverState): boolean {
  const held = new Map(rowsIn(alive).map((row) => [row, 1n]));
  for (const open of classes) {
    const pieces = new Map<number, number>();
    for (const part of open) {
      for (const row of rowsIn(inBoth(part.fits, alive))) pieces.set(row, (pieces.get(row) ?? 0) + part.pieces.length);
    }
    for (const [row, cases] of held) held.set(row, cases * BigInt(pieces.get(row) ?? 0));
  }
  const sum = [...held.values()].reduce((all, cases) => all + cases, 0n);
  return sum === classes.reduce((product, open) => product * BigInt(casesOf(open)), 1n);
}

function casesOf(open: readonly PieceClass[]): number {
  return open.reduce((sum, { pieces }) => sum + pieces.length, 0);
}
