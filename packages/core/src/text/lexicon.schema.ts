import * as z from 'zod';
import { isExact, type Ratio } from '../basis/ratio.ts';
import { refuse, type Result } from '../basis/result.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { lexiconIssues } from './check-lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const name = z.string().min(1);
const count = z.int().min(1);
const reach = z.int().min(0);
const ratio: z.ZodType<Ratio> = z
  .strictObject({ part: z.string(), whole: z.string() })
  .refine((value) => isExact(value), { message: 'ratio' });

/** A lexicon, each part well formed; whether phrases, classes and labels fit each other is what `readLexicon` says. */
export const lexiconSchema: z.ZodType<Lexicon> = z.strictObject({
  id: name,
  edition: z.string(),
  title: z.string(),
  because: z.array(groundSchema),
  labels: z.array(name),
  classes: z.record(name, z.array(name)),
  negators: z.array(z.strictObject({ phrase: name, ahead: reach, back: reach })),
  cues: z.array(
    z.strictObject({
      phrase: name,
      says: name,
      points: count,
      when: z.exactOptional(z.enum(['plain', 'negated'])),
    }),
  ),
  doubt: count,
  threshold: ratio,
  silent: z.exactOptional(name),
});

/**
 * Reads a lexicon from outside data, such as the words of one's own centre.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The lexicon.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readLexicon(JSON.parse(JSON.stringify(MESSAGE_TYPES))).ok //=> true
 * readLexicon({ ...MESSAGE_TYPES, doubt: 0 }).refusal.issues //=> [{ path: ['doubt'], expected: '>= 1', value: 0 }]
 */
export function readLexicon(input: unknown): Result<Lexicon, Malformed> {
  const read = readBy(lexiconSchema, input);
  if (!read.ok) return read;
  const issues = lexiconIssues(read.value);
  return issues.length > 0 ? refuse({ kind: 'malformed', issues }) : read;
}
