import { ownValue } from '../basis/own-value.ts';
import { success, type Result } from '../basis/result.ts';
import { compileColumn, type CompiledColumn } from './compiled-column.ts';
import type { Columns, DecisionTable } from './decision-table.ts';
import { strongerRows } from './exception.ts';
import type { RowBits } from './row-bits.ts';

/** A table made ready for questions: each column cut into pieces within which no row tells two values apart. */
export interface CompiledTable<Asked extends Columns = Columns, Answer = unknown> {
  readonly table: DecisionTable<Asked, Answer>;
  readonly columns: readonly CompiledColumn[];
  /** For each row: the rows that go before it where both fit. */
  readonly stronger: readonly RowBits[];
  /** What each row answers; the answer of no row stands last, when there is one. */
  readonly answers: readonly Result<Answer, never>[];
}

/** Counts the looks at a piece for 32 rows that it takes, at most, to make a checked table ready. */
export function stepsToCompile({ columns, rows }: DecisionTable): number {
  const wants = (name: string): number => rows.filter(({ when }) => ownValue(when, name) !== undefined).length;
  const pieces = Object.entries(columns).map(([name, column]) =>
    column.kind === 'one-of' ? column.values.length : 1 + 2 * wants(name),
  );
  const exceptions = rows.map(({ exceptionOf = [] }) => 1 + exceptionOf.length);
  return [...pieces, ...exceptions].reduce((sum, count) => sum + count, 0) * Math.ceil(rows.length / 32);
}

/** Makes a table ready that has passed its check. */
export function readyTable<Asked extends Columns, Answer>(
  table: DecisionTable<Asked, Answer>,
): CompiledTable<Asked, Answer> {
  const { columns, rows, otherwise } = table;
  const given = [...rows, ...(otherwise === null ? [] : [otherwise])];
  return {
    table,
    columns: Object.entries(columns).map(([name, column]) => {
      const conditions = rows.map(({ when }) => ownValue(when, name));
      return compileColumn({ name, column }, conditions);
    }),
    stronger: strongerRows(rows),
    answers: given.map(({ answer }) => success(answer)),
  };
}
