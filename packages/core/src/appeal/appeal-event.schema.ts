import * as z from 'zod';
import { invariant } from '../basis/invariant.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Malformed, MalformedIssue } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { instantSchema } from '../time/instant.schema.ts';
import type { AppealEvent } from './appeal-event.ts';
import { EVENT_FIELDS, STAMP_FIELDS, type FieldRule, type Fields, type PlainRule } from './event-fields.ts';

const PLAIN: Readonly<Record<PlainRule['is'], z.ZodType>> = {
  name: z.string().min(1),
  text: z.string(),
  flag: z.boolean(),
  day: civilDateSchema,
  instant: instantSchema,
};

/** One entry of an appeal's log. */
export const appealEventSchema: z.ZodType<AppealEvent> = /* @__PURE__ */ eventOfAnyKind();

function eventOfAnyKind(): z.ZodType<AppealEvent> {
  const stamp = shapeOf(STAMP_FIELDS);
  const [first, ...others] = Object.entries(EVENT_FIELDS).map(([kind, fields]) =>
    z.strictObject({ ...stamp, kind: z.literal(kind), ...shapeOf(fields) }),
  );
  invariant(first !== undefined, 'kinds of event');
  // the table of fields is held to the types of events by the compiler, and this schema is made of the table
  return z.discriminatedUnion('kind', [first, ...others]) as unknown as z.ZodType<AppealEvent>;
}

function shapeOf(fields: Fields): z.core.$ZodShape {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]));
}

function schemaOf({ rule, orNull, mayLack }: Fields[string]): z.ZodType {
  const schema = orNull ? ruleSchema(rule).nullable() : ruleSchema(rule);
  return mayLack ? z.exactOptional(schema) : schema;
}

function ruleSchema(rule: FieldRule): z.ZodType {
  switch (rule.is) {
    case 'whole':
      return z.int().min(rule.least);
    case 'one-of':
      return z.literal([...rule.of]);
    case 'fields':
      return z.strictObject(shapeOf(rule.of));
    default:
      return PLAIN[rule.is];
  }
}

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
