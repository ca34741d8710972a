import type { Result } from '../basis/result.ts';
import type { CompiledTable } from './compile-table.ts';
import type { Columns, FactsOf } from './decision-table.ts';
import { decidingRow, fittingRows, whyOutside, whyUndecided, type DecideRefusal } from './deciding-row.ts';

/**
 * Answers a case by a table.
 *
 * A table that `proveTable` found sound refuses nothing but facts outside its columns.
 *
 * @param compiled - The compiled table.
 * @param facts - One value a column.
 * @returns The answer of the one row that fits, of its exception where that fits too, or the answer for no row.
 * @refuses `outside-table` — a fact is missing, or is no value of its column.
 * @refuses `no-row-fits` — the table has a gap there.
 * @refuses `rows-disagree` — several rows fit, none an exception of the other.
 * @example
 * const table = unwrap(compileTable(CHANNEL_ADMISSION))
 * decideBy(table, { regime: 'appeal', channel: 'post', on: day('2026-04-09') }) //=> { ok: true, value: 'admitted' }
 * decideBy(table, { regime: 'appeal', channel: 'pigeon', on: day('2026-04-09') }).refusal
 * //=> { kind: 'outside-table', table: 'channel-admission', column: 'channel', value: 'pigeon' }
 */
export function decideBy<Asked extends Columns, Answer>(
  compiled: CompiledTable<Asked, Answer>,
  facts: FactsOf<Asked>,
): Result<Answer, DecideRefusal> {
  const fitting = fittingRows(compiled, facts);
  if (fitting === null) return whyOutside(compiled, facts);
  return compiled.answers[decidingRow(compiled, fitting)] ?? whyUndecided(compiled, fitting);
}
