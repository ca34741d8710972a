import type { Fact } from '../source/decision.ts';
import type { EventPlace } from './appeal-event.ts';

/** Why an event belongs to no history of the appeal: it has no moment, or is of another appeal. */
export type EventFault =
  | { readonly kind: 'not-an-instant'; readonly of: string; readonly value: string }
  | { readonly kind: 'several-appeals'; readonly appeals: readonly [string, string] };

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
export function eventFault(
  appeal: string | null,
  { id, appeal: named, occurredAt, recordedAt }: EventPlace,
): EventFault | null {
  if (appeal !== null && appeal !== named) return { kind: 'several-appeals', appeals: [appeal, named] };
  if (!Number.isSafeInteger(occurredAt)) return { kind: 'not-an-instant', of: id, value: shown(occurredAt) };
  return Number.isSafeInteger(recordedAt) ? null : { kind: 'not-an-instant', of: id, value: shown(recordedAt) };
}

/** Not everything that may stand where a moment should can be turned into text. */
function shown(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? `${value}` : typeof value;
}
