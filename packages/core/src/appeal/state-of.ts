import type { Instant } from '../time/instant.ts';
import { historyOf, type AppealEvent } from './appeal-event.ts';
import { NEW_APPEAL, type AppealState } from './appeal-state.ts';
import { evolve } from './evolve.ts';
import { importEvents } from './import-events.ts';

/**
 * Replays the log of one appeal: what is known of it, and which entries could not be.
 *
 * @param log - Events in any order, delivered any number of times.
 * @param knownAt - The moment of knowledge; everything recorded when left out.
 * @returns What was known then. One bad entry takes no other with it: it stands among the refused with its reason.
 * @example
 * const stamp = (id, hour) => ({ id, appeal: 'A-1', occurredAt: hour, recordedAt: hour })
 * const log = [
 *   { ...stamp('e1', 1), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
 *   { ...stamp('e2', 2), kind: 'assigned', question: 1, body: 'Комитет ЖКХ' },
 *   { ...stamp('e3', 3), kind: 'resumed' },
 *   { ...stamp('e4', 4), kind: 'answered', question: 1, outcome: 'solved' },
 * ]
 * const { questions, refused } = stateOf(log)
 * questions.map(({ stage, outcome }) => [stage, outcome]) //=> [['answered', 'solved']]
 * refused.map(({ event }) => event.id) //=> ['e3']
 * stateOf(log, 2).questions[0].stage //=> 'assigned'
 */
export function stateOf(log: readonly AppealEvent[], knownAt?: Instant): AppealState {
  const known = log.filter((event) => knownAt === undefined || event.recordedAt <= knownAt);
  const { log: once, conflicts } = importEvents([], known);
  const state = historyOf(once).reduce(evolve, NEW_APPEAL);
  const conflicting = conflicts.map((refusal) => ({ event: refusal.sent, refusal }));
  return { ...state, refused: [...state.refused, ...conflicting] };
}
