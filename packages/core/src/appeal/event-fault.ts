import type { Fact } from '../source/decision.ts';
import { notAnInstant, type NotAnInstant } from '../time/not-an-instant.ts';
import type { EventPlace } from './appeal-event.ts';

export type { NotAnInstant } from '../time/not-an-instant.ts';

/** Why an event belongs to no history of the appeal: it has no moment, or is of another appeal. */
export type EventFault =
  NotAnInstant | { readonly kind: 'several-appeals'; readonly appeals: readonly [string, string] };

/** Something stood in a log that is no event at all. */
export interface NotAnEvent {
  readonly kind: 'not-an-event';
  /** What it was, as far as it can be shown. */
  readonly found: Fact['value'];
}

/** Says that something is no event at all. */
export function notAnEvent(found: Fact['value']): NotAnEvent {
  return { kind: 'not-an-event', found };
}

/** Says what is wrong with an event, whatever the stage; `appeal` is the one that the history is of, once it is known. */
export function eventFault(appeal: string | null, event: EventPlace): EventFault | null {
  if (appeal !== null && appeal !== event.appeal) return { kind: 'several-appeals', appeals: [appeal, event.appeal] };
  return momentFault(event);
}

/** Says which moment of an entry is none. */
export function momentFault({ id, occurredAt, recordedAt }: Omit<EventPlace, 'appeal'>): NotAnInstant | null {
  if (!Number.isSafeInteger(occurredAt)) return notAnInstant(id, occurredAt);
  return Number.isSafeInteger(recordedAt) ? null : notAnInstant(id, recordedAt);
}
