import { localDay, startOfDay, weekdayOf, type CivilDate, type Instant, type WorkingCalendar } from '@otklik/core';

/** What the local calendar and clock showed: the day, and the minute from its midnight. */
export interface LocalTime {
  readonly date: CivilDate;
  readonly minute: number;
}

const SECOND = 1000;
const MINUTE = 60_000;

/**
 * Reads the local calendar and clock at a moment.
 *
 * @param calendar - A calendar that covers the moment.
 * @param at - The moment.
 * @returns The day and the whole minutes since it began.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * localTime(byMoscow, moment('2026-05-08T18:30', zone('Europe/Moscow'))) //=> { date: day('2026-05-08'), minute: 1110 }
 */
export function localTime(calendar: WorkingCalendar, at: Instant): LocalTime {
  const date = localDay(calendar, at);
  return { date, minute: Math.floor((at - startOfDay(calendar, date)) / MINUTE) };
}

/**
 * Finds the moment so many seconds into a local day.
 *
 * @param calendar - A calendar that covers the day.
 * @param date - The day.
 * @param second - Seconds since the day began.
 * @returns The moment.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * secondOfDay(byMoscow, day('2026-05-08'), 66_600) //=> moment('2026-05-08T18:30', zone('Europe/Moscow'))
 */
export function secondOfDay(calendar: WorkingCalendar, date: CivilDate, second: number): Instant {
  return (startOfDay(calendar, date) + second * SECOND) as Instant;
}

/**
 * Tells whether a moment is of the night: from 22:00 to 06:00.
 *
 * @param calendar - A calendar that covers the moment.
 * @param at - The moment.
 * @returns Whether it is.
 * @clause tk-rf ст. 96
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * isNight(byMoscow, moment('2026-05-08T05:59', zone('Europe/Moscow'))) //=> true
 * isNight(byMoscow, moment('2026-05-08T06:00', zone('Europe/Moscow'))) //=> false
 */
export function isNight(calendar: WorkingCalendar, at: Instant): boolean {
  const { minute } = localTime(calendar, at);
  return minute < 6 * 60 || minute >= 22 * 60;
}

/**
 * Tells whether a moment is of a Friday from 18:00 on.
 *
 * @param calendar - A calendar that covers the moment.
 * @param at - The moment.
 * @returns Whether it is.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * isFridayEvening(byMoscow, moment('2026-05-15T18:00', zone('Europe/Moscow'))) //=> true
 */
export function isFridayEvening(calendar: WorkingCalendar, at: Instant): boolean {
  const { date, minute } = localTime(calendar, at);
  return weekdayOf(date) === 5 && minute >= 18 * 60;
}

/**
 * Tells whether a moment is of the hour from 12:00 to 13:00.
 *
 * @param calendar - A calendar that covers the moment.
 * @param at - The moment.
 * @returns Whether it is.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * isLunchTime(byMoscow, moment('2026-05-15T13:00', zone('Europe/Moscow'))) //=> false
 */
export function isLunchTime(calendar: WorkingCalendar, at: Instant): boolean {
  const { minute } = localTime(calendar, at);
  return minute >= 12 * 60 && minute < 13 * 60;
}
