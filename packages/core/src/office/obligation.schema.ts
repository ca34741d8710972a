import * as z from 'zod';
import { groundSchema } from '../source/decision.schema.ts';
import { ACTIONS, CONCERNS, OBLIGATION_KINDS } from './charter-lists.ts';
import { evidenceSchema } from './evidence.schema.ts';
import type { Obligation } from './obligation.ts';
import { partySchema } from './party.schema.ts';

const name = z.string().min(1);
const dayOff = z.enum(['forward', 'backward', 'stay']);

const term: z.ZodType<Obligation['term']> = z
  .discriminatedUnion('unit', [
    z.strictObject({ unit: z.enum(['calendar-day', 'working-day', 'month']), count: z.int().min(0), dayOff }),
    z.strictObject({ unit: z.enum(['working-minute', 'clock-minute']), count: z.number().min(0), dayOff }),
  ])
  .nullable();

/** Something that somebody owes once. */
export const obligationSchema: z.ZodType<Obligation> = z.strictObject({
  kind: z.enum(OBLIGATION_KINDS),
  from: partySchema,
  owedBy: partySchema,
  body: name.nullable(),
  block: name.nullable(),
  action: z.enum(ACTIONS),
  concern: z.enum(CONCERNS),
  about: name.nullable(),
  grant: name.nullable(),
  term,
  evidence: evidenceSchema,
  because: z.array(groundSchema),
});
