import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { instantSchema } from '../time/instant.schema.ts';
import { EVIDENCE_KINDS } from './charter-lists.ts';
import type { ObligationEvent } from './obligation-event.ts';
import { obligationSchema } from './obligation.schema.ts';

const name = z.string().min(1);
const stamp = { id: name, obligation: name, occurredAt: instantSchema, recordedAt: instantSchema, by: name };
const evidence = z.enum(['report', 'rating', ...EVIDENCE_KINDS]);

/** An entry of the log of an obligation. */
export const obligationEventSchema: z.ZodType<ObligationEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ ...stamp, kind: z.literal('given'), terms: obligationSchema }),
  z.strictObject({ ...stamp, kind: z.literal('accepted') }),
  z.strictObject({ ...stamp, kind: z.literal('extended'), count: z.int().min(1) }),
  z.strictObject({ ...stamp, kind: z.literal('done'), evidence, proof: name }),
  z.strictObject({ ...stamp, kind: z.literal('returned'), reason: name }),
  z.strictObject({ ...stamp, kind: z.literal('cancelled'), reason: name }),
  z.strictObject({
    ...stamp,
    kind: z.literal('effect-observed'),
    effect: z.enum(['better', 'unchanged', 'worse']),
    proof: name.nullable(),
  }),
]);

/** The log of obligations, in any order. */
export const obligationLogSchema: z.ZodType<readonly ObligationEvent[]> = z.array(obligationEventSchema);

/**
 * Reads the log of an obligation from outside data; whether its entries fit each other, `foldObligation` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The entries.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const entry = { id: 'e1', obligation: 'o-1', occurredAt: 1, recordedAt: 2, by: 'u1', kind: 'accepted' }
 * readObligationLog([entry]) //=> { ok: true, value: [entry] }
 * readObligationLog([{ ...entry, kind: 'forgotten' }]).refusal.issues
 * //=> [{ path: [0, 'kind'], expected: 'given | accepted | extended | done | returned | cancelled | effect-observed', value: 'forgotten' }]
 */
export function readObligationLog(input: unknown): Result<readonly ObligationEvent[], Malformed> {
  return readBy(obligationLogSchema, input);
}
