import * as z from 'zod';
import type { ChainLink } from './log-chain.ts';
import type { PersonalPart } from './personal-part.ts';

const name = z.string().min(1);

/** The personal part of an entry. */
export const personalPartSchema: z.ZodType<PersonalPart> = z.strictObject({
  ref: name,
  salt: z.string(),
  fields: z.record(z.string(), z.string()),
});

/** What vouches for an entry of a log. */
export const chainLinkSchema: z.ZodType<ChainLink> = z.strictObject({ event: name, hash: name });
