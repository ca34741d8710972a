import * as z from 'zod';
import { channelSchema } from '../appeal/vocabulary.schema.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { CharterDuty, CharterRight, Evidence, Occasion, Reach } from './charter-duty.ts';
import {
  ACTIONS,
  CONCERNS,
  CRITERIA,
  EVIDENCE_KINDS,
  GENRES,
  OFFICE_EVENTS,
  OUTSIDERS,
  RHYTHMS,
} from './charter-lists.ts';
import type { Party } from './party.ts';

const name = z.string().min(1);
const because = z.array(groundSchema);

const party: z.ZodType<Party> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('role'), role: name }),
  z.strictObject({ kind: z.literal('centre') }),
  z.strictObject({ kind: z.literal('outside'), who: z.enum(OUTSIDERS) }),
]);

const reach: z.ZodType<Reach> = z.strictObject({
  systems: z.array(channelSchema).min(1).optional(),
  ownBlock: z.literal(true).optional(),
  ownBody: z.literal(true).optional(),
});

const when: z.ZodType<Occasion> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('standing') }),
  z.strictObject({ kind: z.literal('rhythm'), every: z.enum(RHYTHMS) }),
  z.strictObject({ kind: z.literal('event'), event: z.enum(OFFICE_EVENTS) }),
  z.strictObject({ kind: z.literal('request'), from: party }),
  z.strictObject({ kind: z.literal('need') }),
]);

const evidence: z.ZodType<Evidence> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('report'), genre: z.enum(GENRES) }),
  z.strictObject({ kind: z.literal('rating'), criteria: z.array(z.enum(CRITERIA)).min(1) }),
  z.strictObject({ kind: z.enum(EVIDENCE_KINDS) }),
]);

const given = { id: name, action: z.enum(ACTIONS), concerns: z.array(z.enum(CONCERNS)).min(1), reach, because };

/** A duty of a charter, well formed; whether its role is one of the charter is what `checkCharter` says. */
export const charterDutySchema: z.ZodType<CharterDuty> = z.strictObject({
  ...given,
  owedBy: party,
  when,
  to: z.array(party),
  evidence,
});

/** A right of a charter, well formed. */
export const charterRightSchema: z.ZodType<CharterRight> = z.strictObject({
  ...given,
  heldBy: party,
  towards: z.array(party),
});
