import * as z from 'zod';
import { OUTSIDERS } from './charter-lists.ts';
import type { Party } from './party.ts';

/** A role of a charter, the centre as a whole, or somebody outside. */
export const partySchema: z.ZodType<Party> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('role'), role: z.string().min(1) }),
  z.strictObject({ kind: z.literal('centre') }),
  z.strictObject({ kind: z.literal('outside'), who: z.enum(OUTSIDERS) }),
]);
