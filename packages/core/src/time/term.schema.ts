import * as z from 'zod';
import { readBy } from '../source/read-by.ts';
import type { Malformed } from '../source/malformed.ts';
import type { Result } from '../basis/result.ts';
import { DAY_OFF_READINGS, TERM_ENDS } from './term-fault.ts';
import type { Term } from './term.ts';

const dayOff = z.enum(DAY_OFF_READINGS);
const ends = z.enum(TERM_ENDS).optional();

/** A length of time as an act sets it; days and months are whole, minutes may have a fraction. */
export const termSchema: z.ZodType<Term> = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.enum(['calendar-day', 'working-day', 'month']), count: z.int().min(0), dayOff, ends }),
  z.strictObject({ unit: z.enum(['working-minute', 'clock-minute']), count: z.number().min(0), dayOff, ends }),
]);

/**
 * Reads a term from outside data; for text such as `30 calendar-days` there is `readTerm`.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The term.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readTermData(JSON.parse(JSON.stringify(calendarDays(30, 'forward')))) //=> { ok: true, value: calendarDays(30, 'forward') }
 * readTermData({ unit: 'week', count: 2, dayOff: 'stay' }).refusal.issues
 * //=> [{ path: ['unit'], expected: 'calendar-day | working-day | month | working-minute | clock-minute', value: 'week' }]
 */
export function readTermData(input: unknown): Result<Term, Malformed> {
  return readBy(termSchema, input);
}
