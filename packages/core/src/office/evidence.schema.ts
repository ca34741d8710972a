import type * as z from 'zod';
import { schemaOf } from '../appeal/field-rule.schema.ts';
import type { Evidence } from './charter-duty.ts';
import { EVIDENCE } from './obligation-fields.ts';

/** By what it is seen that a duty was done. */
export const evidenceSchema: z.ZodType<Evidence> = schemaOf(EVIDENCE);
