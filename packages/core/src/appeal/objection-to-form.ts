import type { Malformed } from '../source/malformed.ts';
import { compareEvents, placeOf, type AppealEvent, type EventPlace } from './appeal-event.ts';
import type { AppealState } from './appeal-state.ts';
import type { CommandRefusal } from './command-refusal.ts';
import { eventFault } from './event-fault.ts';
import { isBy } from './compare-moments.ts';
import { malformedEvent } from './event-issues.ts';
import { turnsOf } from './moves.ts';

/** Says what stands against the form of an event, whatever it tells: its id, its place in the log, its fields. */
export function objectionToForm(event: AppealEvent, state: AppealState): CommandRefusal | null {
  return objectionToStamp(event, state) ?? objectionToFields(event, state);
}

function objectionToStamp(event: AppealEvent, state: AppealState): CommandRefusal | null {
  const { id, occurredAt, recordedAt } = event;
  if (isTaken(id, state)) return { kind: 'id-taken', event: id };
  if (isTooEarly(event)) return { kind: 'recorded-too-early', event: id, occurredAt, recordedAt };
  const latest = lastOf(state);
  if (latest === null) return null;
  if (latest.appeal !== event.appeal || compareEvents(latest, event) < 0) return null;
  return { kind: 'not-the-latest', event: id, occurredAt, recordedAt, latest };
}

/** Whether an entry would be recorded before it happens; what is no moment is told apart. */
export function isTooEarly({ occurredAt, recordedAt }: EventPlace): boolean {
  return recordedAt !== occurredAt && isBy(recordedAt, occurredAt);
}

/** An entry that was refused for its turn stands in the order too: what comes before it may bring its turn. */
function lastOf({ latest, refused }: AppealState): EventPlace | null {
  let last = latest;
  for (const { event, refusal } of refused) {
    const mayCount = refusal.kind === 'out-of-turn' && turnsOf(refusal.happening) !== null;
    if (mayCount && (last === null || compareEvents(last, event) < 0)) last = placeOf(event);
  }
  return last;
}

/** An entry that counts for nothing is an entry still: a second one of its id would not count either. */
export function isTaken(id: string, { entries, struck, refused }: AppealState): boolean {
  return entries.includes(id) || struck.includes(id) || refused.some(({ event }) => event.id === id);
}

/** Of another appeal and of what is no moment the replay itself will speak. */
function objectionToFields(event: AppealEvent, { appeal }: AppealState): Malformed | null {
  return eventFault(appeal, event) === null ? malformedEvent(event) : null;
}
