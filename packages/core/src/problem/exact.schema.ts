import * as z from 'zod';
import type { Exact } from '../basis/ratio.ts';

const integer = z.string();

/** A whole number, or a ratio of two as text; whether it is in lowest terms, whoever checks the whole says. */
export const exactSchema: z.ZodType<Exact> = z.union([z.int(), z.strictObject({ part: integer, whole: integer })]);
