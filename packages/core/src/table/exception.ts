import { addRow, addRows, noRows, type RowBits } from './row-bits.ts';

/** What is needed of a row to know what it stands in for. */
export interface Standing {
  readonly id: string;
  readonly exceptionOf?: readonly string[];
}

/** For each row, the places of some others. */
type Links = readonly (readonly number[])[];

/** Finds for each row the rows that go before it where both fit: its exceptions, and theirs. None may run in a circle. */
export function strongerRows(rows: readonly Standing[]): readonly RowBits[] {
  const generals = generalsOf(rows);
  const stronger = rows.map(() => noRows(rows.length));
  for (const row of inTurn(generals)) {
    for (const general of generals[row] ?? []) {
      addRows(stronger[general] ?? [], stronger[row] ?? []);
      addRow(stronger[general] ?? [], row);
    }
  }
  return stronger;
}

/** Finds the rows that stand in for themselves by way of others. */
export function rowsInCircles(rows: readonly Standing[]): ReadonlySet<number> {
  const generals = generalsOf(rows);
  const exceptions = turned(generals);
  const open = new Set(rows.keys());
  for (const links of [generals, exceptions]) for (const row of inTurn(links)) open.delete(row);
  const circles = new Set<number>();
  for (const row of open) {
    if (circles.has(row)) continue;
    const [down, up] = [reached(row, generals, open), reached(row, exceptions, open)];
    for (const other of down) if (up.has(other)) circles.add(other);
  }
  return circles;
}

/** The rows that each one stands in for. */
function generalsOf(rows: readonly Standing[]): Links {
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  return rows.map(({ exceptionOf = [] }) =>
    [...new Set(exceptionOf)].flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [place];
    }),
  );
}

function turned(links: Links): Links {
  const back = links.map((): number[] => []);
  for (const [row, others] of links.entries()) for (const other of others) back[other]?.push(row);
  return back;
}

/** The rows in an order in which each comes before those it leads to; those in a circle, or led to by one, are left out. */
function inTurn(links: Links): readonly number[] {
  const waiting = turned(links).map(({ length }) => length);
  const order = [...links.keys()].filter((row) => waiting[row] === 0);
  for (const row of order) {
    for (const other of links[row] ?? []) {
      waiting[other] = (waiting[other] ?? 0) - 1;
      if (waiting[other] === 0) order.push(other);
    }
  }
  return order;
}

function reached(row: number, links: Links, within: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  const next = [row];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const other of links[at] ?? []) {
      if (!within.has(other) || found.has(other)) continue;
      found.add(other);
      next.push(other);
    }
  }
  return found;
}
