import type { Instant } from '../time/instant.ts';
import type { AppealEvent } from './appeal-event.ts';
import { NEW_APPEAL, type AppealState } from './appeal-state.ts';
import { notAnEvent } from './event-fault.ts';
import { evolve } from './evolve.ts';
import { historyOf } from './history-of.ts';
import { ownEvents } from './own-events.ts';
import { strayOf } from './stray-in.ts';
import { recordedBy } from './take-entries.ts';
import { strikes, voidingFault } from './voiding.ts';

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
  const parted = ownEvents(recordedBy(log, knownAt));
  const { own, strange } = parted;
  const history = historyOf(own);
  const state = history.reduce(evolve, NEW_APPEAL);
  return {
    ...state,
    struck: struckIn(own, history),
    refused: [...state.refused, ...strayOf(parted)],
    strange: strange.map(notAnEvent),
  };
}

/** What counts for nothing: what is not in the history, and what a voiding strikes ahead of its coming. */
function struckIn(own: readonly AppealEvent[], history: readonly AppealEvent[]): readonly string[] {
  if (own === history) return [];
  const [held, left] = [new Set(own.map(({ id }) => id)), new Set(history)];
  const sound = own.filter((event) => voidingFault(event) === null);
  const ahead = sound.flatMap((event) => (strikes(event) && !held.has(event.event) ? [event.event] : []));
  return [...sound.filter((event) => !left.has(event)).map(({ id }) => id), ...new Set(ahead)];
}
