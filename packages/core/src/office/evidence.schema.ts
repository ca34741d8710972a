import * as z from 'zod';
import type { Evidence } from './charter-duty.ts';
import { CRITERIA, EVIDENCE_KINDS, GENRES } from './charter-lists.ts';

/** By what it is seen that a duty was done. */
export const evidenceSchema: z.ZodType<Evidence> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), genre: z.enum(GENRES) }),
  z.strictObject({ kind: z.literal('rating'), criteria: z.array(z.enum(CRITERIA)).min(1) }),
  z.strictObject({ kind: z.enum(EVIDENCE_KINDS) }),
]);
