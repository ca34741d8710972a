/** Counts from zero, row by row; the last row and the last of each row are totals. */
export type Table = readonly (readonly number[])[];

/** What is not shown, cell for cell. */
export type Hidden = readonly (readonly boolean[])[];

/** Where a change of one may go on: from each row to columns, where it goes up, and from each column to rows, where it goes down. */
export interface Arcs {
  readonly rows: number;
  /** Rows first, then columns; each with the numbers of those it leads to. */
  readonly ends: readonly (readonly number[])[];
}

/**
 * Tells whether a cell could be one more or one less, the sums apart.
 *
 * A total stands with the opposite sign, so that every row and column adds up to zero; the total of all has its own sign.
 */
export function moveAt(table: Table, [row, column]: readonly [number, number], step: 1 | -1): boolean {
  const isTotal = (row === table.length - 1) !== (column === (table[0]?.length ?? 0) - 1);
  const change = isTotal ? -step : step;
  return change > 0 || (table[row]?.[column] ?? 0) > 0;
}

/** The places of what is hidden, row by row. */
export function hiddenCells(hidden: Hidden): readonly (readonly [row: number, column: number])[] {
  return hidden.flatMap((cells, row) => cells.flatMap((is, column) => (is ? [[row, column] as const] : [])));
}

/** Where changes may go in what is hidden: a change in a row must be undone by another in it, and so in a column. */
export function arcsOf(table: Table, hidden: Hidden): Arcs {
  const rows = table.length;
  const ends: number[][] = Array.from({ length: rows + (table[0]?.length ?? 0) }, () => []);
  for (const [row, column] of hiddenCells(hidden)) {
    if (moveAt(table, [row, column], 1)) ends[row]?.push(rows + column);
    if (moveAt(table, [row, column], -1)) ends[rows + column]?.push(row);
  }
  return { rows, ends };
}

/**
 * Tells whether a hidden cell can be another number, all that is shown being as it is.
 *
 * Of two tables with the same sums one is made of the other by circles of changes, up in a row and down in a column in turn;
 * so the cell can change when such a circle leads through it.
 */
export function canChange(arcs: Arcs, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const to = arcs.rows + column;
  return circles(arcs, row, to) || circles(arcs, to, row);
}

/** Whether one step may be taken, and another way than the same step undone leads back. */
function circles({ ends }: Arcs, from: number, to: number): boolean {
  if (ends[from]?.includes(to) !== true) return false;
  const seen = new Set([to]);
  const next = (ends[to] ?? []).filter((end) => end !== from);
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === from) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    next.push(...(ends[at] ?? []));
  }
  return false;
}
