import type { Instant } from '../time/instant.ts';
import type { AppealEvent } from './appeal-event.ts';
import type { AppealState } from './appeal-state.ts';
import { ownHistory } from './own-history.ts';

/** The history of the one appeal that a log is of, without the events that its state was not made of: those that could not be. */
export function countedHistory(
  log: readonly AppealEvent[],
  { entries }: Pick<AppealState, 'entries'>,
  knownAt?: Instant,
): readonly AppealEvent[] {
  const counted = new Set(entries);
  return ownHistory(log, knownAt).filter(({ id }) => counted.has(id));
}
