import type { CompiledColumn } from './compiled-column.ts';
import { spend, type Effort } from './effort.ts';
import {
  everywhere,
  fillAll,
  outlineOf,
  pieceCount,
  somewhere,
  type CoverState,
  type PieceClass,
} from './cover-state.ts';
import { inBoth, isEmpty, rowCount, withoutRows, type RowBits } from './row-bits.ts';

export type { Effort } from './effort.ts';

/** The cases in question: for each column, which of its pieces. */
export type Box = readonly (readonly number[])[];

/** Which rows are to cover which cases. */
export interface Cover {
  readonly box: Box;
  readonly rows: RowBits;
}

interface Search {
  readonly columns: readonly CompiledColumn[];
  readonly effort: Effort;
  readonly most: number;
  readonly apart: boolean;
  /** States that were found covered. */
  readonly covered: Set<string>;
  readonly gaps: Box[];
}

/**
 * Finds the cases of a box that no row covers, as boxes that do not overlap; at most so many.
 *
 * The box is cut along the column that tells most rows apart, until a part is free of rows or within one of them. What was
 * found covered is remembered, and where no two rows share a case, counting the cases says at once whether one is left.
 */
export function gapsIn(
  columns: readonly CompiledColumn[],
  { box, rows }: Cover,
  { effort, most }: { readonly effort: Effort; readonly most: number },
): readonly Box[] {
  if (!spend(effort, 1 + box.reduce((sum, { length }) => sum + length, 0) * rows.length)) return [];
  if (isEmpty(rows)) return [box];
  const classes = columns.map((column, at) => {
    const pieces = box[at] as readonly number[];
    return classesOf(
      column,
      pieces.map((piece) => ({ pieces: [piece], fits: inBoth(column.fits[piece] as RowBits, rows) })),
    );
  });
  const free = most === 1 ? freeOf(classes) : null;
  if (free !== null) return [free];
  const met = classes.reduce((left, open) => somewhere(open, left), rows);
  if (isWithinOne({ classes, alive: met })) return [];
  const { alive, apart } = outlineOf({ classes, alive: met }, effort);
  const search: Search = { columns, effort, most, apart, covered: new Set(), gaps: [] };
  isCovered(search, { classes, alive });
  return search.gaps;
}

/** Where no row fits some class of a column: a gap that needs no search. */
function freeOf(classes: CoverState['classes']): Box | null {
  const at = classes.findIndex((open) => open.some(({ fits }) => isEmpty(fits)));
  const free = classes[at]?.find(({ fits }) => isEmpty(fits));
  return free === undefined ? null : classes.map((open, column) => (column === at ? free.pieces : piecesOf(open)));
}

/** What a part of the search costs beside the looks at its rows. */
const TO_CUT = 20;

/** Whether a state is covered; the gaps on the way are gathered until there are enough. */
function isCovered(search: Search, state: CoverState): boolean {
  const { effort, gaps, covered, most } = search;
  if (gaps.length >= most || !spend(effort, TO_CUT + 2 * pieceCount(state.classes) * state.alive.length)) return false;
  if (isEmpty(state.alive)) {
    gaps.push(state.classes.map(piecesOf));
    return false;
  }
  const name = nameOf(state);
  if (isPlainlyCovered(search, state, name)) return true;
  const whole = cut(search, state).reduce((sofar, part) => isCovered(search, part) && sofar, true);
  if (whole) covered.add(name);
  return whole;
}

/** Whether one row holds all of it, or it was met before, or counting shows that nothing is left. */
function isPlainlyCovered({ covered, apart }: Search, state: CoverState, name: string): boolean {
  return isWithinOne(state) || covered.has(name) || (apart && fillAll(state));
}

function isWithinOne({ classes, alive }: CoverState): boolean {
  return !isEmpty(classes.reduce((left, open) => everywhere(open, left), alive));
}

/** Cuts a state along the column in which most rows do not fit everywhere. */
function cut({ columns }: Search, { classes, alive }: CoverState): readonly CoverState[] {
  const told = classes.map((open) => rowCount(withoutRows(alive, everywhere(open, alive))));
  const at = told.indexOf(Math.max(...told));
  const parts = (classes[at] as readonly PieceClass[]).map(({ pieces, fits }) => ({
    pieces,
    fits: inBoth(fits, alive),
  }));
  return classesOf(columns[at] as CompiledColumn, parts).map((part) => ({
    classes: classes.with(at, [part]),
    alive: part.fits,
  }));
}

/** Puts pieces together that fit the same rows; of a range only neighbours, so that what comes out is a range again. */
function classesOf({ column }: CompiledColumn, parts: readonly PieceClass[]): readonly PieceClass[] {
  const classes = new Map<string, { readonly pieces: number[]; readonly fits: RowBits }>();
  let [stretch, last] = [0, ''];
  for (const { pieces, fits } of parts) {
    const same = fits.join();
    if (column.kind !== 'one-of' && same !== last) stretch += 1;
    last = same;
    const name = `${stretch} ${same}`;
    const known = classes.get(name);
    if (known === undefined) classes.set(name, { pieces: [...pieces], fits });
    else for (const piece of pieces) known.pieces.push(piece);
  }
  return [...classes.values()];
}

function piecesOf(open: readonly PieceClass[]): readonly number[] {
  return open.flatMap(({ pieces }) => pieces).toSorted((one, other) => one - other);
}

/** What decides whether a state is covered: which columns are cut already, and the rows that are left. */
function nameOf({ classes, alive }: CoverState): string {
  return `${classes.map((open) => (open.length === 1 ? 1 : 0)).join('')} ${alive.join()}`;
}
