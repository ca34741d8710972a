import * as z from 'zod';
import { readDay, type CivilDate } from './civil-date.ts';
import { isKnownDay } from './known-span.ts';

/** A day of the years 1 to 9999: days since 1970-01-01, or text such as `2026-05-09`. */
export const civilDateSchema: z.ZodType<CivilDate> = z.unknown().transform((input, context) => {
  const date = typeof input === 'string' ? dayWritten(input) : input;
  if (isKnownDay(date)) return date as CivilDate;
  context.addIssue({ code: 'custom', message: 'day' });
  return z.NEVER;
});

function dayWritten(text: string): CivilDate | null {
  const read = readDay(text);
  return read.ok ? read.value : null;
}
