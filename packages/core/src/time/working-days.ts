import { refuse, success, type Result } from '../basis/result.ts';
import { covers, strayDay, workdayAfter, workdaysThrough } from './calendar-days.ts';
import type { CivilDate, NotADay } from './civil-date.ts';
import { endBeforeStart } from './end-before-start.ts';
import { beyond, type NotPlaced } from './outside-calendar.ts';
import { impossibleTerm } from './term-fault.ts';
import type { ImpossibleTerm } from './term.ts';
import { startOfDay, type WorkingCalendar } from './working-calendar.ts';
import type { UncountedSpan } from './working-time.ts';

/**
 * Finds the working day that is so many after a day, or before it.
 *
 * @param date - The day to count from; it is not counted, worked or not.
 * @param days - How many working days, a whole number; negative for earlier, zero for the day itself.
 * @param calendar - The compiled calendar.
 * @returns The day.
 * @refuses `outside-calendar` — the day, or the one looked for, lies outside the calendar's years.
 * @refuses `not-a-day` — the day to count from is no whole number.
 * @refuses `impossible-term` — part of a day, or no number.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * formatDay(unwrap(addWorkingDays(day('2026-05-08'), 1, calendar))) //=> '2026-05-12'
 * formatDay(unwrap(addWorkingDays(day('2026-05-12'), -1, calendar))) //=> '2026-05-08'
 */
export function addWorkingDays(
  date: CivilDate,
  days: number,
  calendar: WorkingCalendar,
): Result<CivilDate, NotPlaced | NotADay | ImpossibleTerm> {
  if (!Number.isSafeInteger(days)) return refuse(impossibleTerm('working-day', days));
  if (!covers(calendar, date)) return strayDay(calendar, date);
  const found = workdayAfter(calendar, date, days);
  return found === null ? beyond(calendar) : success(found);
}

/**
 * Counts the working days from one day to another: those after the first, up to and with the last.
 *
 * @param from - The earlier day.
 * @param to - The later day.
 * @param calendar - The compiled calendar.
 * @returns How many days are worked.
 * @refuses `outside-calendar` — one of the two lies outside the calendar's years.
 * @refuses `not-a-day` — one of the two is no whole number.
 * @refuses `end-before-start` — the later day is the earlier one.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * workingDaysBetween(day('2026-04-30'), day('2026-05-12'), calendar) //=> { ok: true, value: 6 }
 */
export function workingDaysBetween(
  from: CivilDate,
  to: CivilDate,
  calendar: WorkingCalendar,
): Result<number, UncountedSpan | NotADay> {
  for (const date of [from, to]) if (!covers(calendar, date)) return strayDay(calendar, date);
  if (to < from) return endBeforeStart(startOfDay(calendar, from), startOfDay(calendar, to));
  return success(workdaysThrough(calendar, to) - workdaysThrough(calendar, from));
}
