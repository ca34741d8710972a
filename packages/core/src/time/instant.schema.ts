import * as z from 'zod';
import { readClock, type Instant } from './instant.ts';
import { isKnownInstant } from './known-span.ts';

const MINUTE = 60_000;
const WRITTEN = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{3})?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;

/**
 * An instant of the years 1 to 9999: milliseconds since 1970 UTC, or text with its offset such as
 * `2026-05-12T23:59:59+03:00`.
 */
export const instantSchema: z.ZodType<Instant> = z.unknown().transform((input, context) => {
  const instant = typeof input === 'string' ? instantWritten(input) : input;
  if (isKnownInstant(instant)) return instant as Instant;
  context.addIssue({ code: 'custom', message: 'instant' });
  return z.NEVER;
});

function instantWritten(text: string): number | null {
  const [, clock, fraction, sign, hours, minutes] = WRITTEN.exec(text) ?? [];
  const local = readClock(clock ?? '');
  if (local === null) return null;
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
  return local + Number(fraction ?? 0) * 1000 + (sign === '-' ? ahead : -ahead);
}
