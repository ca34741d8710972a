import { ownValue } from '../basis/own-value.ts';
import { success, type Result } from '../basis/result.ts';
import { checkTable, type TableFault } from './check-table.ts';
import { compileColumn, type CompiledColumn } from './compiled-column.ts';
import type { Columns, DecisionTable } from './decision-table.ts';
import { strongerThan } from './exception.ts';
import { rowBits, type RowBits } from './row-bits.ts';

/** A table made ready for questions: each column cut into pieces within which no row tells two values apart. */
export interface CompiledTable<Asked extends Columns = Columns, Answer = unknown> {
  readonly table: DecisionTable<Asked, Answer>;
  readonly columns: readonly CompiledColumn[];
  /** For each row: the rows that go before it where both fit. */
  readonly stronger: readonly RowBits[];
  /** What each row answers; the answer of no row stands last, when there is one. */
  readonly answers: readonly Result<Answer, never>[];
}

/**
 * Makes a table ready for questions.
 *
 * @param table - The table.
 * @returns The compiled table, for `decideBy` and `explainDecideBy`.
 * @refuses `faulty-table` — the parts of the table do not fit each other; every issue is told with its place.
 * @example
 * const table = unwrap(compileTable(CHANNEL_ADMISSION))
 * decideBy(table, { regime: 'appeal', channel: 'email', on: day('2025-03-30') }) //=> { ok: true, value: 'not-admitted' }
 */
export function compileTable<Asked extends Columns, Answer>(
  table: DecisionTable<Asked, Answer>,
): Result<CompiledTable<Asked, Answer>, TableFault> {
  const checked = checkTable(table);
  return checked.ok ? success(compiled(table)) : checked;
}

function compiled<Asked extends Columns, Answer>(table: DecisionTable<Asked, Answer>): CompiledTable<Asked, Answer> {
  const { columns, rows, otherwise } = table;
  const given = [...rows, ...(otherwise === null ? [] : [otherwise])];
  return {
    table,
    columns: Object.entries(columns).map(([name, column]) => {
      const conditions = rows.map(({ when }) => ownValue(when, name));
      return compileColumn({ name, column }, conditions);
    }),
    stronger: rows.map(({ id }) => {
      const ids = strongerThan(rows, id);
      return rowBits(rows.length, (row) => ids.has(rows[row]?.id ?? ''));
    }),
    answers: given.map(({ answer }) => success(answer)),
  };
}
