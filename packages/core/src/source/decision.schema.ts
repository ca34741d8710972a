import * as z from 'zod';
import type { Ground } from './decision.ts';
import { DEEPEST_GROUND } from './ground-depth.ts';

const grade = z.enum(['A', 'B', 'C', 'D', 'inference', 'memory']);
const clause = z.strictObject({
  kind: z.literal('clause'),
  clause: z.strictObject({ act: z.string(), at: z.string() }),
  grade,
});
const assumption = z.strictObject({ kind: z.literal('assumption'), name: z.string() });
const fact = z.strictObject({
  kind: z.literal('fact'),
  fact: z.strictObject({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean(), z.null()]) }),
});

/** A ground; steps rest on steps at most eight deep. */
export const groundSchema: z.ZodType<Ground> = groundWithin(DEEPEST_GROUND);

function groundWithin(depth: number): z.ZodType<Ground> {
  if (depth === 0) return z.discriminatedUnion('kind', [clause, assumption, fact]);
  const step = z.strictObject({
    kind: z.literal('step'),
    name: z.string(),
    from: z.number(),
    to: z.number(),
    scale: z.enum(['civil-date', 'instant']),
    because: z.array(groundWithin(depth - 1)),
  });
  return z.discriminatedUnion('kind', [clause, assumption, fact, step]);
}
