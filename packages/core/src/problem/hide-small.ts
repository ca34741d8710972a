import { refuse, success, type Result } from '../basis/result.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';
import { arcsOf, canChange, hiddenCells, moveAt, type Hidden, type Table } from './hidden-cells.ts';
import { countIssues, faultySetting, type FaultyProblemSetting } from './problem-setting.ts';

interface Corner {
  readonly row: number;
  readonly column: number;
  /** What hiding its three other cells would cost: totals first, then how many cells, then how much is in them. */
  readonly cost: readonly number[];
}

/**
 * Chooses which cells of a table with totals are not shown, so that none of them can be computed from those that are.
 *
 * The last row and the last column are totals and are treated as cells: in one row of two cells a total gives a cell away.
 * A count from one up to the smallest that may be shown is hidden. Then each hidden cell that the shown ones still give away
 * is joined by three more at the corners of a rectangle, the cheapest that let it be another number, all counts being from
 * zero; what is hidden already costs nothing.
 *
 * @param table - Whole numbers from zero, the last of each row and the last row being their totals.
 * @param smallest - The smallest count that may be shown; one hides nothing.
 * @returns What is hidden, cell for cell.
 * @refuses `faulty-problem-setting` — rows of different lengths, a count that is none, or totals that do not add up.
 * @example
 * hideSmall([[2, 9, 11], [8, 7, 15], [10, 16, 26]], 5).value //=> [[true, true, false], [true, true, false], [false, false, false]]
 * hideSmall([[2, 2], [2, 2]], 5).value //=> [[true, true], [true, true]]
 * hideSmall([[0, 9, 9], [8, 7, 15], [8, 16, 24]], 5).value[0] //=> [false, false, false]
 */
export function hideSmall(table: Table, smallest: number): Result<Hidden, FaultyProblemSetting> {
  const fault = faultySetting('heat-map', [...countIssues(smallest, 1, ['smallest']), ...tableIssues(table)]);
  return fault === null ? success(hiddenIn(table, smallest)) : refuse(fault);
}

/** What is hidden of a table that is known to be one. */
export function hiddenIn(table: Table, smallest: number): Hidden {
  const hidden = table.map((row) => row.map((count) => count > 0 && count < smallest));
  for (;;) {
    const given = firstGivenAway(table, hidden);
    if (given === null) return hidden;
    const { row, column } = cheapestCorner(table, hidden, given);
    for (const [at, to] of cornersOf(given, { row, column })) (hidden[at] as boolean[])[to] = true;
  }
}

function tableIssues(table: Table): Issues {
  const width = table[0]?.length ?? 0;
  const counts = table.flatMap((row, at) => [
    ...wanted(row.length === width, 'same-shape', { path: ['table', at], value: row.length }),
    ...row.flatMap((count, to) => countIssues(count, 0, ['table', at, to])),
  ]);
  if (counts.length > 0 || width === 0)
    return [...counts, ...wanted(width > 0, '>= 1', { path: ['table'], value: width })];
  const columns = (table[0] ?? []).map((_, to) => table.map((row) => row[to] ?? 0));
  return [
    ...table.flatMap((row, at) => totalIssue(row, ['table', at, width - 1])),
    ...columns.flatMap((column, to) => totalIssue(column, ['table', table.length - 1, to])),
  ];
}

function totalIssue(counts: readonly number[], path: Path): Issues {
  const total = counts.at(-1) ?? 0;
  const sum = counts.slice(0, -1).reduce((all, count) => all + count, 0);
  return wanted(sum === total, 'sum-of-groups', { path, value: total });
}

type Cell = Pick<Corner, 'row' | 'column'>;

function firstGivenAway(table: Table, hidden: Hidden): Cell | null {
  const arcs = arcsOf(table, hidden);
  const given = hiddenCells(hidden).find(([row, column]) => !canChange(arcs, { row, column }));
  return given === undefined ? null : { row: given[0], column: given[1] };
}

function cornersOf(cell: Cell, corner: Cell): readonly (readonly [row: number, column: number])[] {
  return [
    [cell.row, corner.column],
    [corner.row, cell.column],
    [corner.row, corner.column],
  ];
}

function cheapestCorner(table: Table, hidden: Hidden, cell: Cell): Cell {
  const corners = table.flatMap((cells, row) =>
    cells.flatMap((_, column): readonly Corner[] => {
      if (row === cell.row || column === cell.column || !freesCell(table, cell, { row, column })) return [];
      return [{ row, column, cost: costOf(table, hidden, cornersOf(cell, { row, column })) }];
    }),
  );
  // the corner in both totals always frees a cell, and so does any other of a total
  return corners.toSorted((a, b) => compare(a.cost, b.cost))[0] as Corner;
}

/** Whether a rectangle lets the cell be one more or one less, all its counts staying from zero. */
function freesCell(table: Table, cell: Cell, corner: Cell): boolean {
  const [beside, below, across] = cornersOf(cell, corner) as [[number, number], [number, number], [number, number]];
  return ([1, -1] as const).some(
    (step) =>
      moveAt(table, [cell.row, cell.column], step) &&
      moveAt(table, beside, step === 1 ? -1 : 1) &&
      moveAt(table, below, step === 1 ? -1 : 1) &&
      moveAt(table, across, step),
  );
}

function costOf(table: Table, hidden: Hidden, corners: readonly (readonly [number, number])[]): readonly number[] {
  const [lastRow, lastColumn] = [table.length - 1, (table[0]?.length ?? 0) - 1];
  const added = corners.filter(([row, column]) => hidden[row]?.[column] !== true);
  const totals = added.map(([row, column]) => Number(row === lastRow) + Number(column === lastColumn));
  const inThem = added.reduce((sum, [row, column]) => sum + (table[row]?.[column] ?? 0), 0);
  const all = totals.filter((of) => of === 2).length;
  return [all, totals.filter((of) => of === 1).length, added.length, inThem];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
