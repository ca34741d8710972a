import type * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import type { AppealEvent, AppealHappening, EventStamp } from './appeal-event.ts';
import { events } from './checking-rule.ts';
import { EVENT_FIELDS, STAMP_FIELDS } from './event-fields.ts';
import { schemaOf } from './field-rule.schema.ts';
import { readEntries, readWhole, type ReadLog } from './read-log.schema.ts';

/** One entry of an appeal's log. */
export const appealEventSchema: z.ZodType<AppealEvent> = schemaOf(
  events<AppealHappening, EventStamp>(STAMP_FIELDS, EVENT_FIELDS),
);

/**
 * Reads one event from outside data.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The event.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const sent = { id: 'e1', appeal: 'A-1', occurredAt: '2026-04-09T10:00:00+03:00', recordedAt: '2026-04-09T10:00:00+03:00', kind: 'registered' }
 * readAppealEvent(sent).value.occurredAt === moment('2026-04-09T10:00', zone('Europe/Moscow')) //=> true
 * readAppealEvent({ ...sent, recordedAt: 'yesterday' }).refusal.issues
 * //=> [{ path: ['recordedAt'], expected: 'instant', value: 'yesterday' }]
 */
export function readAppealEvent(input: unknown): Result<AppealEvent, Malformed> {
  return readBy(appealEventSchema, input);
}

/**
 * Reads a log from outside data event by event: one that is wrong takes no other with it.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The events that could be read, in their order, and every issue of the others.
 * @refuses `malformed` — no list at all.
 * @example
 * const good = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0, kind: 'registered' }
 * const { events, issues } = unwrap(readAppealLog([{ ...good, kind: 'sneezed' }, good]))
 * events.map(({ id }) => id) //=> ['e1']
 * issues.map(({ path, value }) => [path, value]) //=> [[[0, 'kind'], 'sneezed']]
 */
export function readAppealLog(input: unknown): Result<ReadLog<AppealEvent>, Malformed> {
  return readEntries(appealEventSchema, input);
}

/**
 * Reads a log of which every event must be right, as it travels between systems.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The events in their order.
 * @refuses `malformed` — every issue of every event; a path starts with the event's place.
 * @example
 * readWholeLog([]) //=> { ok: true, value: [] }
 * readWholeLog([{ id: 'e1' }]).ok //=> false
 */
export function readWholeLog(input: unknown): Result<readonly AppealEvent[], Malformed> {
  return readWhole(appealEventSchema, input);
}
