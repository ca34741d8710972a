import { endsOf, valueIn, type CompiledColumn } from './compiled-column.ts';
import type { Box } from './cover.ts';
import type { Columns, ConditionsOf, FactsOf, ListColumn, Member } from './decision-table.ts';
import { hasRow } from './row-bits.ts';

type Cut = readonly CompiledColumn[];

/** All cases of the columns. */
export function wholeBox(columns: Cut): Box {
  return columns.map(({ fits }) => fits.map((_, piece) => piece));
}

/** The cases that all of some rows fit. */
export function boxOf(columns: Cut, rows: readonly number[]): Box {
  return columns.map(({ fits }) =>
    fits.flatMap((bits, piece) => (rows.every((row) => hasRow(bits, row)) ? [piece] : [])),
  );
}

/** Writes a box as a row would want it; a column that may be anything is left out. */
export function conditionsOf<Asked extends Columns>(columns: Cut, box: Box): ConditionsOf<Asked> {
  const wanted = columns.flatMap((column, at) => {
    const pieces = box[at] as readonly number[];
    return pieces.length === column.fits.length ? [] : [[column.name, conditionOf(column, pieces)] as const];
  });
  return Object.fromEntries(wanted) as ConditionsOf<Asked>;
}

/** One case of a box: the first members, the first days and numbers. */
export function witnessOf<Asked extends Columns>(columns: Cut, box: Box): FactsOf<Asked> {
  const facts = columns.map((column, at) => {
    const [piece = 0] = box[at] ?? [];
    const { from, to } = endsOf(column, piece);
    return [column.name, valueIn(column, [piece], from ?? to ?? 0)] as const;
  });
  return Object.fromEntries(facts) as FactsOf<Asked>;
}

function conditionOf(column: CompiledColumn, pieces: readonly number[]): ConditionsOf<Columns>[string] {
  if (column.column.kind === 'one-of')
    return pieces.map((piece) => (column.column as ListColumn).values[piece] as Member);
  const [first, last] = [endsOf(column, pieces[0] as number), endsOf(column, pieces.at(-1) as number)];
  return { from: first.from, to: last.to };
}
