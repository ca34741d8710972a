import type * as z from 'zod';
import type { FieldRule } from '../appeal/field-rule.ts';
import { groundSchema } from '../source/decision.schema.ts';
import { GROUND } from './ground-rule.ts';

/** A ground has one schema, whatever rests on it. */
export const GROUND_SCHEMA: ReadonlyMap<FieldRule, z.ZodType> = new Map<FieldRule, z.ZodType>([
  [GROUND.rule, groundSchema],
]);
