import * as z from 'zod';
import { channelSchema, itemTypeSchema, markSchema, outcomeSchema, regimeSchema } from '../appeal/vocabulary.schema.ts';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { instantSchema } from '../time/instant.schema.ts';
import type { CaseRecord, Dimension } from './case-record.ts';
import { DIMENSIONS } from './dimensions.ts';

const word = z.string().nullable();
const told = z.boolean().nullable();

/** What records are grouped and chosen by. */
export const dimensionSchema: z.ZodType<Dimension> = z.enum(DIMENSIONS);

/** One question of a case; every field is there, what the source does not tell is `null`. */
export const caseRecordSchema: z.ZodType<CaseRecord> = z.strictObject({
  id: z.string(),
  question: z.int().min(1),
  leads: z.boolean(),
  body: word,
  channel: channelSchema,
  regime: regimeSchema.nullable(),
  topicGroup: word,
  topic: word,
  territory: word,
  type: itemTypeSchema.nullable(),
  outcome: outcomeSchema.nullable(),
  mark: markSchema.nullable(),
  repeat: told,
  fastTrack: told,
  published: told,
  promise: z.enum(['given', 'kept', 'broken']).nullable(),
  promisedOn: civilDateSchema.nullable(),
  precision: z.enum(['moment', 'day']),
  received: instantSchema,
  receivedOn: civilDateSchema,
  firstAnswered: instantSchema.nullable(),
  firstAnsweredOn: civilDateSchema.nullable(),
  closed: instantSchema.nullable(),
  closedOn: civilDateSchema.nullable(),
  due: instantSchema.nullable(),
  workToFirstAnswer: z.int().nullable(),
  workingMinutesAsExported: z.int().nullable(),
});

/**
 * Reads a record from outside data.
 *
 * @param input - Anything, such as a line of a file after `JSON.parse`.
 * @returns The record.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = moment('2026-04-09T10:00', msk)
 * const log = [{ id: 'e1', appeal: 'A-1', occurredAt: at, recordedAt: at, kind: 'received', channel: 'post', regime: 'appeal', repeat: false }]
 * const [record] = unwrap(recordsOf(log, { calendar, term: calendarDays(30, 'forward') }))
 * readRecord(JSON.parse(JSON.stringify(record))) //=> { ok: true, value: record }
 * readRecord({ ...record, channel: 'pigeon' }).refusal.issues[0].path //=> ['channel']
 */
export function readRecord(input: unknown): Result<CaseRecord, Malformed> {
  return readBy(caseRecordSchema, input);
}
