import { success, type Result } from '../basis/result.ts';
import { checkTable, type TableFault } from './check-table.ts';
import type { Columns, DecisionTable } from './decision-table.ts';
import { readyTable, type CompiledTable } from './ready-table.ts';

export type { CompiledTable } from './ready-table.ts';

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
  return checked.ok ? success(readyTable(table)) : checked;
}
