import * as z from 'zod';
import type { EventKind } from '../appeal/appeal-event.ts';
import { ALL_MOVES } from '../appeal/moves.ts';
import { channelSchema, regimeSchema } from '../appeal/vocabulary.schema.ts';
import { MATTERS, NOTICE_MATTERS } from '../appeal/vocabulary.ts';
import type { Applicability, Trigger } from './rule-pack.ts';

type PlainKind = Exclude<EventKind, 'answered' | 'returned' | 'notified'>;

const TOLD_APART = ['answered', 'returned', 'notified', 'answered-interim', 'returned-to-applicant'];
const PLAIN_KINDS = /* @__PURE__ */ ALL_MOVES.filter((move): move is PlainKind => !TOLD_APART.includes(move));

/** An event that moves a clock. */
export const triggerSchema: z.ZodType<Trigger> = z.union([
  z.strictObject({ event: z.enum(PLAIN_KINDS) }),
  z.strictObject({ event: z.literal('answered'), interim: z.exactOptional(z.boolean()) }),
  z.strictObject({ event: z.literal('returned'), to: z.exactOptional(z.enum(['curator', 'applicant'])) }),
  z.strictObject({ event: z.literal('notified'), of: z.exactOptional(z.enum(NOTICE_MATTERS)) }),
]);

/** To which items a clock applies. */
export const applicabilitySchema: z.ZodType<Applicability> = z.strictObject({
  regime: z.exactOptional(z.array(regimeSchema)),
  channel: z.exactOptional(z.array(channelSchema)),
  importance: z.exactOptional(z.array(z.enum(['ordinary', 'high']))),
  addressee: z.exactOptional(z.array(z.enum(['body', 'governor']))),
  matter: z.exactOptional(z.array(z.enum(MATTERS))),
  category: z.exactOptional(z.array(z.string())),
  fastTrack: z.exactOptional(z.array(z.boolean())),
  migration: z.exactOptional(z.array(z.boolean())),
});
