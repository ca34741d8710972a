import { coveredDay, covers, isWorkday } from './calendar-days.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import type { SpecialDay } from './calendar-year.ts';
import type { Instant } from './instant.ts';
import { localDay, type WorkingCalendar } from './working-calendar.ts';

/** A day that two calendars know differently, with the acts of each. */
export interface ChangedDay {
  readonly date: CivilDate;
  readonly before: SpecialDay;
  readonly after: SpecialDay;
  /** Which of the two makes it a working day: terms in days see it otherwise. */
  readonly isWorkday: { readonly before: boolean; readonly after: boolean };
}

/**
 * Lists the days whose working hours two calendars know differently.
 *
 * @param before - The calendar so far.
 * @param after - The calendar that a decree, a layer or another schedule makes.
 * @returns The days that both cover, in order; a day that only changed its name is none.
 * @example
 * const msk = zone('Europe/Moscow')
 * const [federal, saratov] = [null, 'RU-SAR'].map((region) =>
 *   unwrap(compileCalendar(unwrap(calendarFor(region, 2026, 2026)), NORM_WEEK, msk)))
 * changedDays(federal, saratov).map(({ date }) => formatDay(date)) //=> ['2026-04-20', '2026-04-21']
 */
export function changedDays(before: WorkingCalendar, after: WorkingCalendar): readonly ChangedDay[] {
  const [old, found] = [hoursByDay(before), hoursByDay(after)];
  return datesOf(before)
    .filter((date) => covers(after, date))
    .map((date) => ({ date, isWorkday: { before: isWorkday(before, date), after: isWorkday(after, date) } }))
    .filter(({ date, isWorkday: is }) => is.before !== is.after || old.get(date) !== found.get(date))
    .map((day) => ({ ...day, before: coveredDay(before, day.date), after: coveredDay(after, day.date) }));
}

function datesOf(calendar: WorkingCalendar): readonly CivilDate[] {
  return calendar.workdaysThrough.map((_, index) => addDays(calendar.firstDay, index));
}

/** When work begins and ends, by the day on which it begins. */
function hoursByDay(calendar: WorkingCalendar): ReadonlyMap<CivilDate, string> {
  const found = new Map<CivilDate, string>();
  for (const [index, begin] of calendar.begins.entries()) {
    const date = localDay(calendar, begin as Instant);
    found.set(date, `${found.get(date) ?? ''}${begin}-${calendar.ends[index]} `);
  }
  return found;
}
