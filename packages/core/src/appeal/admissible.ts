import { success, type Result } from '../basis/result.ts';
import type { Decision } from '../source/decision.ts';
import type { CompiledTable } from '../table/compile-table.ts';
import { decideBy } from '../table/decide-by.ts';
import type { DayColumn, DecisionTable, FactsOf, ListColumn } from '../table/decision-table.ts';
import type { DecideRefusal } from '../table/deciding-row.ts';
import { explainDecideBy } from '../table/explain-decide-by.ts';
import type { Channel, Regime } from './vocabulary.ts';

/**
 * Whether an item may come by a channel.
 *
 * - `admitted`: it may.
 * - `if-provided`: it may where the body has provided for the channel.
 * - `if-identified`: it may where the system identifies who wrote.
 * - `not-admitted`: it may not.
 */
export type Admission = 'admitted' | 'if-provided' | 'if-identified' | 'not-admitted';

/** What the admission of channels depends on. */
// an alias and not an interface: only an alias passes for a record of columns
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type AdmissionColumns = {
  readonly regime: ListColumn<Regime>;
  readonly channel: ListColumn<Channel>;
  readonly on: DayColumn;
};

/** Which channels are admitted for which kind of item, by date. */
export type AdmissionTable = DecisionTable<AdmissionColumns, Admission>;

/** The kind of an item, the channel that it came by, and the day. */
export type ChannelQuestion = FactsOf<AdmissionColumns>;

/**
 * Tells whether an item may come by a channel on a day, be it on a condition.
 *
 * @param table - The compiled table of admissions.
 * @param question - The kind of the item, the channel and the day.
 * @returns False where the channel is not admitted.
 * @refuses `outside-table` — the table does not speak of that kind, channel or day.
 * @refuses `no-row-fits` — the table has a gap there.
 * @refuses `rows-disagree` — rows of the table contradict each other there.
 * @example
 * const table = unwrap(compileTable(CHANNEL_ADMISSION))
 * unwrap(isAdmissible(table, { regime: 'appeal', channel: 'email', on: day('2025-03-29') })) //=> true
 * unwrap(isAdmissible(table, { regime: 'appeal', channel: 'email', on: day('2025-03-30') })) //=> false
 */
export function isAdmissible(
  table: CompiledTable<AdmissionColumns, Admission>,
  question: ChannelQuestion,
): Result<boolean, DecideRefusal> {
  const decided = decideBy(table, question);
  return decided.ok ? success(isOpen(decided.value)) : decided;
}

/**
 * Tells whether an item may come by a channel on a day, and by which clause.
 *
 * @param table - The compiled table of admissions.
 * @param question - The kind of the item, the channel and the day.
 * @returns The answer of `isAdmissible` with the row of the table and what it rests on.
 * @refuses `outside-table` — the table does not speak of that kind, channel or day.
 * @refuses `no-row-fits` — the table has a gap there.
 * @refuses `rows-disagree` — rows of the table contradict each other there.
 * @example
 * const table = unwrap(compileTable(CHANNEL_ADMISSION))
 * const { answer, grounds } = unwrap(explainAdmissible(table, { regime: 'appeal', channel: 'email', on: day('2026-04-09') }))
 * answer //=> false
 * grounds.some(({ kind, clause }) => kind === 'clause' && clause.act === 'fz-547') //=> true
 */
export function explainAdmissible(
  table: CompiledTable<AdmissionColumns, Admission>,
  question: ChannelQuestion,
): Result<Decision<boolean>, DecideRefusal> {
  const explained = explainDecideBy(table, question);
  if (!explained.ok) return explained;
  const { answer, grounds } = explained.value;
  return success({ answer: isOpen(answer), grounds });
}

function isOpen(admission: Admission): boolean {
  return admission !== 'not-admitted';
}
