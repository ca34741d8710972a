/** A cell as it was written, and what it gave. */
interface MetCell<Gave> {
  readonly written: string;
  readonly gave: Gave;
}

/** Cells of one column that were met before. */
export interface MetCells<Gave> {
  /** How many are remembered. */
  readonly capacity: number;
  readonly all: Map<string, MetCell<Gave>>;
  /** The last at each place that `placeOf` gives: a glance there costs less than a look-up. */
  readonly recent: MetCell<Gave>[];
  /** The cell before: the same word often stands in row after row. */
  before: MetCell<Gave>;
}

/** A power of two. */
const PLACES = 1024;

/**
 * Opens a memory of cells.
 *
 * @param capacity - How many are remembered.
 * @param empty - What the empty cell gives.
 * @returns The memory, which knows the empty cell only.
 */
export function metCells<Gave>(capacity: number, empty: Gave): MetCells<Gave> {
  const before = { written: '', gave: empty };
  return { capacity, all: new Map(), recent: Array.from({ length: PLACES }, () => before), before };
}

/**
 * Looks a cell up.
 *
 * @param cell - The cell, as it is written.
 * @param met - The cells met before.
 * @returns The cell with what it gave, or `null` when it is not remembered.
 */
export function findMet<Gave>(cell: string, met: MetCells<Gave>): MetCell<Gave> | null {
  if (cell === met.before.written) return met.before;
  if (met.capacity === 0) return null;
  const place = placeOf(cell);
  const recent = met.recent[place] as MetCell<Gave>;
  const found = recent.written === cell ? recent : met.all.get(cell);
  if (found === undefined) return null;
  met.recent[place] = found;
  met.before = found;
  return found;
}

/**
 * Copies a cell that is to be remembered: a piece cut out of a longer text holds all of it in memory.
 *
 * @param cell - The cell, as it is written.
 * @param met - The cells met before.
 * @returns The copy, or `null` when there is no room.
 */
export function kept<Gave>(cell: string, { all, capacity }: MetCells<Gave>): string | null {
  return all.size < capacity ? Array.from(cell).join('') : null;
}

/**
 * Remembers a cell.
 *
 * @param written - The copy that is kept.
 * @param gave - What it gave.
 * @param met - The cells met before; it is added to.
 */
export function remember<Gave>(written: string, gave: Gave, met: MetCells<Gave>): void {
  met.all.set(written, { written, gave });
}

/** Of a day the last letters tell most: two of the day or the year, two of the month. */
function placeOf(cell: string): number {
  const end = cell.length;
  if (end < 5) return end;
  const near = cell.charCodeAt(end - 1) + cell.charCodeAt(end - 2) * 10;
  return (near + cell.charCodeAt(end - 4) * 31 + cell.charCodeAt(end - 5) * 310 + end) & (PLACES - 1);
}
