import * as z from 'zod';
import { channelSchema } from '../appeal/vocabulary.schema.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { CharterDuty, CharterRight, Occasion, Reach } from './charter-duty.ts';
import { ACTIONS, CONCERNS, OFFICE_EVENTS, RHYTHMS } from './charter-lists.ts';
import { evidenceSchema } from './evidence.schema.ts';
import { partySchema } from './party.schema.ts';

const name = z.string().min(1);
const because = z.array(groundSchema);

const reach: z.ZodType<Reach> = z.strictObject({
  systems: z.array(channelSchema).min(1).optional(),
  ownBlock: z.literal(true).optional(),
  ownBody: z.literal(true).optional(),
});

const when: z.ZodType<Occasion> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('standing') }),
  z.strictObject({ kind: z.literal('rhythm'), every: z.enum(RHYTHMS) }),
  z.strictObject({ kind: z.literal('event'), event: z.enum(OFFICE_EVENTS) }),
  z.strictObject({ kind: z.literal('request'), from: partySchema }),
  z.strictObject({ kind: z.literal('need') }),
]);

const given = { id: name, action: z.enum(ACTIONS), concerns: z.array(z.enum(CONCERNS)).min(1), reach, because };

/** A duty of a charter, well formed; whether its role is one of the charter is what `checkCharter` says. */
export const charterDutySchema: z.ZodType<CharterDuty> = z.strictObject({
  ...given,
  owedBy: partySchema,
  when,
  to: z.array(partySchema),
  evidence: evidenceSchema,
});

/** A right of a charter, well formed. */
export const charterRightSchema: z.ZodType<CharterRight> = z.strictObject({
  ...given,
  heldBy: partySchema,
  towards: z.array(partySchema),
});
