import type { Instant } from '../time/instant.ts';
import { compareEvents, type AppealEvent } from './appeal-event.ts';
import { appealOf, keyOf, recordedBy, takeEntries } from './take-entries.ts';
import { isHistory } from './is-history.ts';
import { strikes, struckBy } from './voiding.ts';

/**
 * Keeps what was known at a moment: events recorded by then, each once, without the voided ones, in order.
 *
 * A voiding entry may be voided itself; then the entry it struck stands again. One id with two contents is the event that
 * was recorded first.
 *
 * @param log - Events in any order, delivered any number of times.
 * @param knownAt - The moment of knowledge; everything recorded when left out.
 * @returns The history as it was believed then.
 * @example
 * const stamp = (id, hour) => ({ id, appeal: 'A-1', occurredAt: hour, recordedAt: hour })
 * const log = [
 *   { ...stamp('e1', 1), kind: 'registered' },
 *   { ...stamp('e2', 2), kind: 'closed' },
 *   { ...stamp('e3', 3), kind: 'voided', event: 'e2' },
 * ]
 * historyOf(log).map(({ kind }) => kind) //=> ['registered']
 * historyOf(log, 2).map(({ kind }) => kind) //=> ['registered', 'closed']
 */
export function historyOf(log: readonly AppealEvent[], knownAt?: Instant): readonly AppealEvent[] {
  if (isHistory(log, knownAt)) return log;
  const { added } = takeEntries([], recordedBy(log, knownAt), appealOf);
  const struck = struckBy(added);
  const lasting = added.filter((event) => !strikes(event) && !struck.has(keyOf(event.appeal, event.id)));
  return lasting.toSorted(compareEvents);
}
