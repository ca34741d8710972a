import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { instantSchema } from '../time/instant.schema.ts';
import { problemFaults } from './problem-faults.ts';
import type { ProblemCount, ProblemTally } from './problem-tally.ts';

const count = z.int().min(0);
const name = z.string().min(1);

const problem: z.ZodType<ProblemCount> = z.strictObject({
  topic: z.string().nullable(),
  place: z.string().nullable(),
  window: civilDateSchema,
  questions: z.int().min(1),
  closed: count,
  repeats: count,
  repeatsTold: count,
  reopened: count,
  reopenedTold: count,
  oldestOpen: civilDateSchema.nullable(),
  bodies: z.array(z.tuple([z.string(), z.int().min(1)])),
});

/** Counts of problems, with nothing in them that no records can have given. */
export const problemTallySchema: z.ZodType<ProblemTally> = z
  .strictObject({
    rule: name,
    edition: name,
    topic: z.enum(['topic', 'topicGroup']),
    window: z.enum(['week', 'month', 'quarter']),
    period: z.strictObject({ from: civilDateSchema, to: civilDateSchema }),
    asOf: instantSchema,
    seen: count,
    counted: count,
    outside: count,
    later: count,
    problems: z.array(problem),
  })
  .superRefine((tally, context) => {
    for (const { path, expected } of problemFaults(tally))
      context.addIssue({ code: 'custom', message: expected, path: [...path] });
  });

/**
 * Reads counts of problems from outside data, as one municipality sends them to another.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The tally.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const sent = { rule: 'register', edition: '1', topic: 'topic', window: 'month', period: { from: '2026-05-01', to: '2026-05-31' }, asOf: '2026-06-01T00:00:00+03:00', seen: 2, counted: 0, outside: 2, later: 0, problems: [] }
 * readProblemTally(sent).ok //=> true
 * readProblemTally({ ...sent, seen: 3 }).refusal.issues //=> [{ path: ['seen'], expected: 'counted-and-excluded', value: 3 }]
 */
export function readProblemTally(input: unknown): Result<ProblemTally, Malformed> {
  return readBy(problemTallySchema, input);
}
