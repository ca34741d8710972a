import { refuse, type Result } from '../basis/result.ts';
import { dayIn, plainDay, type SpecialDay } from './calendar-year.ts';
import { addDays, dayParts, type CivilDate, type NotADay } from './civil-date.ts';
import type { Instant } from './instant.ts';
import { shownText } from './not-an-instant.ts';
import type { OutsideCalendar } from './outside-calendar.ts';
import type { TermEnd } from './term.ts';
import { startOfDay, type WorkingCalendar } from './working-calendar.ts';
import { lastWorkUpTo } from './working-time.ts';

/** Tells whether a day lies inside a calendar. */
export function covers(calendar: WorkingCalendar, date: CivilDate): boolean {
  if (!Number.isSafeInteger(date)) return false;
  const index = date - calendar.firstDay;
  return index >= 0 && index < calendar.workdaysThrough.length;
}

/** Refuses a day that a calendar does not cover, or that is none. */
export function strayDay(calendar: WorkingCalendar, date: CivilDate): Result<never, OutsideCalendar | NotADay> {
  if (!Number.isSafeInteger(date)) return refuse({ kind: 'not-a-day', text: shownText(date) });
  return refuse({ kind: 'outside-calendar', ...calendar.span, asked: startOfDay(calendar, date) });
}

/** What a day that a calendar covers is. */
export function coveredDay({ years }: WorkingCalendar, date: CivilDate): SpecialDay {
  const { year } = dayParts(date);
  const found = years.find((covered) => covered.year === year);
  return found === undefined ? plainDay(date) : dayIn(found, date);
}

/** Tells whether a day is a working day of a calendar. */
export function isWorkday(calendar: WorkingCalendar, date: CivilDate): boolean {
  return workdaysThrough(calendar, date) > workdaysThrough(calendar, addDays(date, -1));
}

/** Counts the working days from the beginning of a calendar up to and with a day. */
export function workdaysThrough(calendar: WorkingCalendar, date: CivilDate): number {
  return calendar.workdaysThrough[date - calendar.firstDay] ?? 0;
}

/** Finds the working day that is so many after a day, or before it when the count is negative; the day itself for none. */
export function workdayAfter(calendar: WorkingCalendar, date: CivilDate, count: number): CivilDate | null {
  if (count === 0) return date;
  const passed = count > 0 ? workdaysThrough(calendar, date) - 1 : workdaysThrough(calendar, addDays(date, -1));
  return calendar.workdays[passed + count] ?? null;
}

/** Finds the last millisecond of a day, by midnight or by the end of its last shift; a day without shifts has midnight. */
export function lastMoment(calendar: WorkingCalendar, date: CivilDate, ends: TermEnd = 'midnight'): Instant {
  const midnight = (startOfDay(calendar, addDays(date, 1)) - 1) as Instant;
  if (ends === 'midnight') return midnight;
  const work = lastWorkUpTo(calendar, midnight);
  if (work === null || work <= startOfDay(calendar, date)) return midnight;
  return work < midnight ? ((work - 1) as Instant) : midnight;
}
