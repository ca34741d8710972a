import * as z from 'zod';
import { refuse, type Result } from '../basis/result.ts';
import { dimensionSchema } from '../record/case-record.schema.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { checkMethod } from './check-method.ts';
import { conditionSchema, quantitySchema } from './condition.schema.ts';
import type { Exclusion, Indicator, Input, Method, MinimumVolume } from './method.ts';
import { exactSchema, scoreSchema, shownSchema, targetSchema } from './score.schema.ts';

const because = z.array(groundSchema);
const words = { id: z.string().min(1), title: z.string(), definition: z.string(), because };
const where = conditionSchema;
const quantity = quantitySchema;

const indicator: z.ZodType<Indicator> = z.discriminatedUnion('kind', [
  z.strictObject({ ...words, kind: z.literal('count'), where }),
  z.strictObject({ ...words, kind: z.literal('share'), part: where, of: where }),
  z.strictObject({ ...words, kind: z.literal('mean'), quantity, where }),
  z.strictObject({ ...words, kind: z.literal('quantile'), percent: z.number(), quantity, where }),
  z.strictObject({ ...words, kind: z.literal('histogram'), quantity, where }),
]);

const exclusion: z.ZodType<Exclusion> = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  where,
  because,
});

const minimum: z.ZodType<MinimumVolume> = z.strictObject({
  indicator: z.string(),
  atLeast: z.number(),
  because,
});

const asked: z.ZodType<Input> = z.strictObject({
  ...words,
  range: z.strictObject({ from: exactSchema, to: exactSchema }).optional(),
});

/** A rating method, each part well formed; whether the parts fit each other is what `checkMethod` says. */
export const methodSchema: z.ZodType<Method> = z.strictObject({
  id: z.string().min(1),
  edition: z.string(),
  title: z.string(),
  standing: z.array(z.enum(['repealed', 'partial'])).optional(),
  by: z.array(dimensionSchema),
  exclusions: z.array(exclusion),
  indicators: z.array(indicator),
  inputs: z.array(asked).optional(),
  targets: z.array(targetSchema).optional(),
  score: scoreSchema.nullable(),
  minimum: minimum.nullable(),
  cohorts: z.strictObject({ title: z.string(), because }).optional(),
  ties: z.enum(['dense', 'competition']),
  shown: shownSchema.optional(),
  because,
});

/**
 * Reads a rating method from outside data.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The method; it passes `checkMethod`.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const median = { id: 'median', title: 'Медиана', definition: 'Медиана дней.', because: [], kind: 'quantile', percent: 50, quantity: 'days-to-closing', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Скорость', by: ['body'], exclusions: [], indicators: [median], score: null, minimum: null, ties: 'dense', because: [] }
 * readMethod(method) //=> { ok: true, value: method }
 * readMethod({ ...method, indicators: [{ ...median, percent: 100 }] }).refusal.issues
 * //=> [{ path: ['indicators', 0, 'percent'], expected: 'percent', value: 100 }]
 */
export function readMethod(input: unknown): Result<Method, Malformed> {
  const read = readBy(methodSchema, input);
  if (!read.ok) return read;
  const checked = checkMethod(read.value);
  return checked.ok ? checked : refuse({ kind: 'malformed', issues: checked.refusal.issues });
}
