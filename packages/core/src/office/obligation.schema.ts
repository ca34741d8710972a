import type * as z from 'zod';
import { schemaOf } from '../appeal/field-rule.schema.ts';
import { GROUND_SCHEMA } from './ground-rule.schema.ts';
import { TERMS } from './obligation-fields.ts';
import type { Obligation } from './obligation.ts';

/** Something that somebody owes once. */
export const obligationSchema: z.ZodType<Obligation> = schemaOf(TERMS, GROUND_SCHEMA);
