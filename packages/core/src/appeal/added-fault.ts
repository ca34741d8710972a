import type { AppealEvent } from './appeal-event.ts';
import type { AppealState } from './appeal-state.ts';
import type { CommandRefusal } from './command-refusal.ts';
import { malformedEvent } from './event-issues.ts';
import { isTaken, isTooEarly } from './objection-to-form.ts';

/** What is wrong with an event that an amendment would add. */
export type AddedFault = Extract<
  CommandRefusal,
  { readonly kind: 'malformed' | 'not-an-event' | 'id-taken' | 'recorded-too-early' }
>;

/** Says what is wrong with the events that an amendment would add, before it is looked at what they strike. */
export function addedFault(added: readonly AppealEvent[], state: AppealState): AddedFault | null {
  const taken = added.find(({ id }) => isTaken(id, state));
  if (taken !== undefined) return { kind: 'id-taken', event: taken.id };
  const early = added.find(isTooEarly);
  if (early === undefined) return malformedIn(added);
  const { id: event, occurredAt, recordedAt } = early;
  return { kind: 'recorded-too-early', event, occurredAt, recordedAt };
}

function malformedIn(added: readonly AppealEvent[]): AddedFault | null {
  const malformed = added.flatMap((event) => malformedEvent(event) ?? []);
  return malformed[0] ?? null;
}
