import type * as z from 'zod';
import { schemaOf } from '../appeal/field-rule.schema.ts';
import { PARTY } from './obligation-fields.ts';
import type { Party } from './party.ts';

/** A role of a charter, the centre as a whole, or somebody outside. */
export const partySchema: z.ZodType<Party> = schemaOf(PARTY);
