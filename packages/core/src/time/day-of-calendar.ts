import { success, type Result } from '../basis/result.ts';
import { covers, coveredDay, strayDay } from './calendar-days.ts';
import type { SpecialDay } from './calendar-year.ts';
import type { CivilDate, NotADay } from './civil-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import type { OutsideCalendar } from './working-time.ts';

/**
 * Describes a day of the calendar with the acts that made it so.
 *
 * @param calendar - The compiled calendar.
 * @param date - The day.
 * @returns What the day is.
 * @refuses `outside-calendar` — no year of the calendar knows the day.
 * @refuses `not-a-day` — it is no whole number.
 * @example
 * const moscow = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * unwrap(dayOfCalendar(moscow, day('2026-05-11'))).kind //=> 'transferred-day-off'
 * unwrap(dayOfCalendar(moscow, day('2026-05-12'))).kind //=> 'working'
 * dayOfCalendar(moscow, day('2027-01-04')).ok //=> false
 */
export function dayOfCalendar(
  calendar: WorkingCalendar,
  date: CivilDate,
): Result<SpecialDay, OutsideCalendar | NotADay> {
  return covers(calendar, date) ? success(coveredDay(calendar, date)) : strayDay(calendar, date);
}
