import * as z from 'zod';
import { day, readDay, type CivilDate } from './civil-date.ts';

const [FIRST, LAST] = [/* @__PURE__ */ day('0001-01-01'), /* @__PURE__ */ day('9999-12-31')];

/** A day of the years 1 to 9999: days since 1970-01-01, or text such as `2026-05-09`. */
export const civilDateSchema: z.ZodType<CivilDate> = z.unknown().transform((input, context) => {
  const date = typeof input === 'string' ? dayWritten(input) : input;
  if (typeof date === 'number' && Number.isInteger(date) && date >= FIRST && date <= LAST) return date as CivilDate;
  context.addIssue({ code: 'custom', message: 'day' });
  return z.NEVER;
});

function dayWritten(text: string): CivilDate | null {
  const read = readDay(text);
  return read.ok ? read.value : null;
}
