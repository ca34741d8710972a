import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import type { TopicEdition, TopicMapping } from './topic-edition.ts';

const name = z.string().min(1);
const because = z.array(groundSchema);
const edition = z.strictObject({ id: name, edition: name });

/** A classifier of topics; days may be text such as `2026-05-09`. */
export const topicEditionSchema: z.ZodType<TopicEdition> = z.strictObject({
  id: name,
  edition: name,
  title: z.string(),
  inForce: z.strictObject({ from: civilDateSchema, until: civilDateSchema.nullable() }),
  because,
  topics: z.array(z.strictObject({ group: name.nullable(), topic: name, fastTrack: z.boolean().nullable() })),
});

/** What became of the topics of one edition in another; whether it is total is what `checkMapping` says. */
export const topicMappingSchema: z.ZodType<TopicMapping> = z.strictObject({
  from: edition,
  to: edition,
  because,
  rows: z.array(
    z.strictObject({
      group: name.nullable(),
      topic: name,
      match: z.enum(['same', 'wider', 'one-of', 'rest', 'none']),
      to: z.array(name),
      why: z.string().nullable(),
    }),
  ),
});

/**
 * Reads a classifier of topics from outside data.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The classifier.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readTopicEdition(JSON.parse(JSON.stringify(INCIDENT_TOPICS_2025))).value.topics.length //=> 347
 * readTopicEdition({ ...INCIDENT_TOPICS_2025, id: '' }).refusal.issues[0].path //=> ['id']
 */
export function readTopicEdition(input: unknown): Result<TopicEdition, Malformed> {
  return readBy(topicEditionSchema, input);
}

/**
 * Reads a mapping of two editions from outside data.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The mapping.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readTopicMapping(JSON.parse(JSON.stringify(TOPICS_2022_TO_2025))).value.rows.length //=> 195
 * readTopicMapping({ ...TOPICS_2022_TO_2025, rows: 1 }).refusal.issues //=> [{ path: ['rows'], expected: 'array', value: 1 }]
 */
export function readTopicMapping(input: unknown): Result<TopicMapping, Malformed> {
  return readBy(topicMappingSchema, input);
}
