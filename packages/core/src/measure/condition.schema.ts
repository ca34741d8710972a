import * as z from 'zod';
import { dimensionSchema } from '../record/case-record.schema.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { QUANTITIES, TIMELINESS, type Condition, type Quantity, type Test } from './condition.ts';

const clock = z.enum(['first-answer', 'closing']);

/** A quantity of a record. */
export const quantitySchema: z.ZodType<Quantity> = z.enum(QUANTITIES);

const plainTests = [
  z.strictObject({ kind: z.literal('leads') }),
  z.strictObject({ kind: z.literal('one-of'), field: dimensionSchema, values: z.array(z.string().nullable()) }),
  z.strictObject({ kind: z.enum(['yes', 'told']), field: z.enum(['repeat', 'fastTrack']) }),
  z.strictObject({ kind: z.literal('stopped'), clock, stopped: z.boolean() }),
  z.strictObject({ kind: z.literal('timeliness'), clock, states: z.array(z.enum(TIMELINESS)) }),
  z.strictObject({ kind: z.literal('between'), quantity: quantitySchema, from: z.int(), to: z.int() }),
  z.strictObject({ kind: z.literal('received'), from: civilDateSchema, to: civilDateSchema }),
] as const;

/** One test of a record. */
export const testSchema: z.ZodType<Test> = z.discriminatedUnion('kind', [
  ...plainTests,
  z.strictObject({ kind: z.literal('any-of'), tests: z.array(z.discriminatedUnion('kind', plainTests)) }),
]);

/** Tests that a record must all pass. */
export const conditionSchema: z.ZodType<Condition> = z.array(testSchema);
