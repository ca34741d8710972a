import { compareEvents, type AppealEvent } from './appeal-event.ts';
import { conflictOf, type EventConflict } from './event-conflict.ts';
import { notAnEvent, type NotAnEvent } from './event-fault.ts';
import { appealOf, entriesOf, isEntry, takeEntries } from './take-entries.ts';

/** What an import did: nothing that was sent is lost without a word. */
export interface Imported {
  /** What was held and what was added, in order. */
  readonly log: readonly AppealEvent[];
  readonly added: readonly AppealEvent[];
  /** Ids that were held already, with the same content. */
  readonly known: readonly string[];
  /** What was not taken; what is held stays, and a correction is an event of its own. */
  readonly conflicts: readonly EventConflict[];
  /** What was sent and is no event at all. */
  readonly strange: readonly NotAnEvent[];
}

/**
 * Takes events from an export into a log; the same export a second time changes nothing.
 *
 * @param held - The events so far, of any number of appeals.
 * @param sent - The events of the export, in any order; an event sent twice is sent once.
 * @returns The log with what is new, and what became of everything that was sent.
 * @example
 * const event = { id: 'e1', appeal: 'A-1', occurredAt: 1, recordedAt: 1, kind: 'registered' }
 * const once = importEvents([], [event, event])
 * once.added.length //=> 1
 * const twice = importEvents(once.log, [event])
 * twice.added //=> []
 * twice.known //=> ['e1']
 * const changed = importEvents(once.log, [{ ...event, occurredAt: 2 }])
 * changed.conflicts[0].differ //=> ['occurredAt']
 */
export function importEvents(held: readonly AppealEvent[], sent: readonly AppealEvent[]): Imported {
  const { added, known, conflicts, strange } = takeEntries(held, sent, appealOf);
  return {
    log: [...entriesOf(held).filter(isEventOf), ...added].toSorted(compareEvents),
    added: added.toSorted(compareEvents),
    known: known.map(({ id }) => id).toSorted(),
    conflicts: conflicts.map(conflictOf),
    strange: strange.map(notAnEvent),
  };
}

/** What bears no name of an appeal is no event, and has no place in the order. */
function isEventOf(event: AppealEvent): boolean {
  return isEntry(event) && typeof event.appeal === 'string';
}
