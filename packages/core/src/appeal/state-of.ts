import type { Instant } from '../time/instant.ts';
import { historyOf, type AppealEvent } from './appeal-event.ts';
import { NEW_APPEAL, type AppealState, type RefusedEvent } from './appeal-state.ts';
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
  const appeal = appealOf(once);
  const own = once.filter((event) => event.appeal === appeal);
  const history = historyOf(own);
  const state = history.reduce(evolve, NEW_APPEAL);
  const foreign = once.flatMap((event) => (event.appeal === appeal ? [] : [strange(event, appeal ?? '')]));
  const conflicting = conflicts.map((refusal) => ({ event: refusal.sent, refusal }));
  return { ...state, struck: struckIn(own, history), refused: [...state.refused, ...foreign, ...conflicting] };
}

function strange(event: AppealEvent, appeal: string): RefusedEvent {
  return { event, refusal: { kind: 'several-appeals', appeals: [appeal, event.appeal] } };
}

/** The appeal that most entries are of, the first of several: a stray entry of another makes no other strange. */
function appealOf(log: readonly AppealEvent[]): string | null {
  const counts = new Map<string, number>();
  for (const { appeal } of log) counts.set(appeal, (counts.get(appeal) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

function struckIn(own: readonly AppealEvent[], history: readonly AppealEvent[]): readonly string[] {
  if (own === history) return [];
  const left = new Set(history);
  return own.filter((event) => !left.has(event)).map(({ id }) => id);
}
