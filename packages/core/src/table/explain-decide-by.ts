import { success, type Result } from '../basis/result.ts';
import { byFact, type Decision, type Ground } from '../source/decision.ts';
import type { CompiledTable } from './compile-table.ts';
import { factText } from './fact-text.ts';
import type { Columns, FactsOf } from './decision-table.ts';
import { decidingRow, fittingRows, whyOutside, whyUndecided, type DecideRefusal } from './deciding-row.ts';
import { rowsIn, type RowBits } from './row-bits.ts';

/**
 * Answers a case by a table and says by which row.
 *
 * @param compiled - The compiled table.
 * @param facts - One value a column.
 * @returns The answer of `decideBy` with the edition of the table, the facts read, the row that decided, the rows it
 *   stands in for, and what they rest on.
 * @refuses `outside-table` — a fact is missing, or is no value of its column.
 * @refuses `no-row-fits` — the table has a gap there.
 * @refuses `rows-disagree` — several rows fit, none an exception of the other.
 * @example
 * const table = unwrap(compileTable(CHANNEL_ADMISSION))
 * const { answer, grounds } = unwrap(explainDecideBy(table, { regime: 'appeal', channel: 'email', on: day('2026-04-09') }))
 * answer //=> 'not-admitted'
 * grounds.some(({ kind, clause }) => kind === 'clause' && clause.act === 'fz-547') //=> true
 */
export function explainDecideBy<Asked extends Columns, Answer>(
  compiled: CompiledTable<Asked, Answer>,
  facts: FactsOf<Asked>,
): Result<Decision<Answer>, DecideRefusal> {
  const fitting = fittingRows(compiled, facts);
  if (fitting === null) return whyOutside(compiled, facts);
  const row = decidingRow(compiled, fitting);
  const answered = compiled.answers[row];
  if (answered?.ok !== true) return whyUndecided(compiled, fitting);
  const { table, columns } = compiled;
  const read = columns.map(({ name, column }) => byFact(name, factText(column, facts[name])));
  const grounds = [byFact('table', `${table.id} ${table.edition}`), ...read, ...whyRow(compiled, row, fitting)];
  return success({ answer: answered.value, grounds: [...grounds, ...table.because] });
}

function whyRow({ table }: CompiledTable, row: number, fitting: RowBits): readonly Ground[] {
  const deciding = table.rows[row];
  if (deciding === undefined) return [byFact('otherwise', true), ...(table.otherwise?.because ?? [])];
  const set = rowsIn(fitting).filter((other) => other !== row);
  return [
    byFact('row', deciding.id),
    ...set.map((other) => byFact('exception-of', table.rows[other]?.id ?? null)),
    ...deciding.because,
  ];
}
