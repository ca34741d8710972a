import { dayOf, type CivilDate } from '../time/civil-date.ts';

/** A day of every year as text: month and day, `03-31`. */
export type MonthDay = string;

const LEAP_YEAR = 2024;

/** The day of that name in a year; the 28th for the 29th of February where there is none; `null` of no day of any year. */
export function monthDay(text: MonthDay, year: number): CivilDate | null {
  const found = /^(\d\d)-(\d\d)$/.exec(text);
  if (found === null) return null;
  const [month, day] = [Number(found[1]), Number(found[2])];
  if (dayOf({ year: LEAP_YEAR, month, day }) === null) return null;
  return dayOf({ year, month, day }) ?? dayOf({ year, month, day: day - 1 });
}
