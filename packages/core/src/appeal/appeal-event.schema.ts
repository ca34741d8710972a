import * as z from 'zod';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Malformed, MalformedIssue } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { instantSchema } from '../time/instant.schema.ts';
import type { AppealEvent } from './appeal-event.ts';
import {
  channelSchema,
  dutyKindSchema,
  itemTypeSchema,
  markSchema,
  outcomeSchema,
  regimeSchema,
} from './vocabulary.schema.ts';
import { APPEAL_FORMS, APPLICANTS, MATTERS, NOTICE_MATTERS, OBSTACLES, REPEAT_EFFECTS } from './vocabulary.ts';

const name = z.string().min(1);
const word = z.string().nullable();
const question = z.int().min(1);
const one = { question };
const maybeOne = { question: z.exactOptional(question) };
const side = z.enum(['curator', 'applicant']);

const stamp = {
  id: name,
  appeal: name,
  occurredAt: instantSchema,
  recordedAt: instantSchema,
  personal: z.exactOptional(z.strictObject({ ref: name, digest: name })),
};

const arrival = {
  channel: channelSchema,
  regime: regimeSchema,
  repeat: z.boolean(),
  external: z.exactOptional(z.strictObject({ system: name, id: name })),
};

const qualities = {
  fastTrack: z.exactOptional(z.boolean()),
  importance: z.exactOptional(z.enum(['ordinary', 'high'])),
  addressee: z.exactOptional(z.enum(['body', 'governor'])),
  matter: z.exactOptional(z.enum(MATTERS)),
  applicant: z.exactOptional(z.enum(APPLICANTS)),
  form: z.exactOptional(z.enum(APPEAL_FORMS).nullable()),
  migration: z.exactOptional(z.boolean()),
  category: z.exactOptional(word),
};

const classification = {
  type: itemTypeSchema.nullable(),
  topicGroup: word,
  topic: word,
  territory: word,
  proposed: z.exactOptional(z.literal(true)),
};

function happened<Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) {
  return z.strictObject({ ...stamp, kind: z.literal(kind), ...shape });
}

/** One entry of an appeal's log. */
export const appealEventSchema: z.ZodType<AppealEvent> = z.discriminatedUnion('kind', [
  happened('received', arrival),
  happened('submitted', arrival),
  happened('detected', arrival),
  happened('registered', {}),
  happened('qualified', qualities),
  happened('classified', { ...one, ...classification }),
  happened('assigned', { ...one, body: name }),
  happened('accepted', one),
  happened('returned', { to: side, ...maybeOne }),
  happened('forwarded', { body: name, ...maybeOne }),
  happened('declined', { obstacle: z.enum(OBSTACLES), ...maybeOne }),
  happened('documents-requested', { from: name }),
  happened('documents-supplied', {}),
  happened('paused', { reason: name }),
  happened('resumed', {}),
  happened('extended', { pack: name, clock: name, count: z.int().min(0), by: dutyKindSchema }),
  happened('notified', { of: z.enum(NOTICE_MATTERS) }),
  happened('draft-sent', one),
  happened('sent-back', one),
  happened('approved', one),
  happened('signed', one),
  happened('answered', { ...one, outcome: outcomeSchema }),
  happened('published', { ...one, platform: name }),
  happened('marked', { mark: markSchema, ...maybeOne }),
  happened('promised', { ...one, by: civilDateSchema }),
  happened('promise-kept', one),
  happened('promise-broken', one),
  happened('repeat-found', { of: name, effect: z.enum(REPEAT_EFFECTS) }),
  happened('pinned', { pack: name, edition: name }),
  happened('closed', { why: z.exactOptional(z.enum(['withdrawn', 'merged'])) }),
  happened('reopened', maybeOne),
  happened('voided', { event: name }),
]);

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

/** The events of a log that could be read, and what was wrong with the others; a path starts with the event's place. */
export interface ReadLog {
  readonly events: readonly AppealEvent[];
  readonly issues: readonly MalformedIssue[];
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
export function readAppealLog(input: unknown): Result<ReadLog, Malformed> {
  const list = readBy(z.array(z.unknown()), input);
  if (!list.ok) return list;
  const read = list.value.map(readAppealEvent);
  return success({
    events: read.flatMap((event) => (event.ok ? [event.value] : [])),
    issues: read.flatMap((event, at) => (event.ok ? [] : placed(event.refusal.issues, at))),
  });
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
  const read = readAppealLog(input);
  if (!read.ok) return read;
  const { events, issues } = read.value;
  return issues.length === 0 ? success(events) : refuse({ kind: 'malformed', issues });
}

function placed(issues: readonly MalformedIssue[], at: number): readonly MalformedIssue[] {
  return issues.map((issue) => ({ ...issue, path: [at, ...issue.path] }));
}
