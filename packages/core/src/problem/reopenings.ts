import type { AppealEvent } from '../appeal/appeal-event.ts';
import { countedHistory } from '../appeal/counted-history.ts';
import { stateOf } from '../appeal/state-of.ts';

/**
 * Counts how often a case was opened again, which its flat record does not tell.
 *
 * @param log - The events of one appeal.
 * @returns How often; what could not happen does not count.
 * @example
 * const at = (id, hours, kind) => ({ id, appeal: 'A-1', occurredAt: hours * 3_600_000, recordedAt: hours * 3_600_000, kind })
 * const came = { ...at('e0', 0, 'received'), channel: 'post', regime: 'message', repeat: false }
 * const answered = { ...at('e1', 1, 'answered'), question: 1, outcome: 'solved' }
 * reopeningsIn([came, answered, at('e2', 2, 'closed'), at('e3', 3, 'reopened')]) //=> 1
 * reopeningsIn([came, at('e3', 3, 'reopened')]) //=> 0
 */
export function reopeningsIn(log: readonly AppealEvent[]): number {
  return countedHistory(log, stateOf(log)).filter(({ kind }) => kind === 'reopened').length;
}
