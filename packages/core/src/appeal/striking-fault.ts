import type { Instant } from '../time/instant.ts';
import type { AppealEvent } from './appeal-event.ts';
import { compareMoments } from './compare-moments.ts';
import { ownEvents } from './own-events.ts';
import { twoCopies, type TwoCopies } from './standing-copies.ts';
import { keyOf } from './take-entries.ts';
import { struckBy, type Voiding } from './voiding.ts';

/** Why an entry is not there to be struck: it is not in the log, was struck before, or was recorded later. */
export type StrikingFault =
  | TwoCopies
  | { readonly kind: 'unknown-event'; readonly event: string }
  | { readonly kind: 'struck-already'; readonly event: string; readonly by: string }
  | {
      readonly kind: 'recorded-before-entry';
      readonly event: string;
      readonly recordedAt: Instant;
      readonly entry: string;
      readonly entryRecordedAt: Instant;
    };

/** What stands against the voidings among what is added, each of them told after those before it. */
export function strikingFault(log: readonly AppealEvent[], added: readonly AppealEvent[]): StrikingFault | null {
  for (const [at, event] of added.entries()) {
    const fault = event.kind === 'voided' ? faultOfStriking([...log, ...added.slice(0, at)], event) : null;
    if (fault !== null) return fault;
  }
  return twoCopies(log, added);
}

function faultOfStriking(log: readonly AppealEvent[], voiding: Voiding): StrikingFault | null {
  const { own } = ownEvents(log);
  const entry = own.find(({ id, appeal }) => id === voiding.event && appeal === voiding.appeal);
  if (entry === undefined) return { kind: 'unknown-event', event: voiding.event };
  const struck = struckBy(own).get(keyOf(entry.appeal, entry.id));
  if (struck !== undefined) return { kind: 'struck-already', event: entry.id, by: struck.id };
  const { id: event, recordedAt } = voiding;
  if (compareMoments(entry.recordedAt, recordedAt) <= 0) return null;
  return { kind: 'recorded-before-entry', event, recordedAt, entry: entry.id, entryRecordedAt: entry.recordedAt };
}
