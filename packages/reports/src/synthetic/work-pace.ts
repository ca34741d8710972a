import { addWorkingMinutes, unwrap, weekdayOf, type CivilDate, type Instant, type WorkingCalendar } from '@otklik/core';
import { roll, type Dice } from './dice.ts';
import { localTime, secondOfDay } from './local-clock.ts';

const NOON = 12 * 60;
const EVENING = 18 * 60;

/**
 * Finds the moment at which so much work has been done.
 *
 * @param calendar - A calendar that covers the answer.
 * @param from - Where the work begins.
 * @param minutes - Working minutes, zero or more.
 * @returns The moment; when the calendar ends before it, the invariant breaks and throws.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * afterWork(byMoscow, moment('2026-05-08T15:30', byMoscow.zone), 60) //=> moment('2026-05-12T09:30', byMoscow.zone)
 */
export function afterWork(calendar: WorkingCalendar, from: Instant, minutes: number): Instant {
  return unwrap(addWorkingMinutes(from, minutes, calendar));
}

/**
 * Draws an amount of work, small amounts being commoner than large ones.
 *
 * @param dice - The stream; it moves on.
 * @param pace - The least and the greatest, in working minutes.
 * @returns Whole minutes.
 */
export function drawPace(dice: Dice, [least, most]: readonly [number, number]): number {
  const share = roll(dice, 0, 1000);
  return least + Math.floor(((most - least) * share * share) / 1_000_000);
}

/**
 * Finds the lunch time of the first working day at or after a moment.
 *
 * @param calendar - A calendar that covers the answer.
 * @param from - The moment; from noon on it is the next working day's lunch.
 * @param second - Seconds since noon, less than 3,600.
 * @returns The moment.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * lunchTime(byMoscow, moment('2026-05-08T15:30', byMoscow.zone), 600) //=> moment('2026-05-12T12:10', byMoscow.zone)
 */
export function lunchTime(calendar: WorkingCalendar, from: Instant, second: number): Instant {
  const { date, minute } = localTime(calendar, from);
  const first = minute < NOON ? date : date + 1;
  return secondOfDay(
    calendar,
    workday(calendar, (found) => found >= first),
    NOON * 60 + second,
  );
}

/**
 * Finds the evening, after hours, of the first worked Friday at or after a moment.
 *
 * @param calendar - A calendar that covers the answer.
 * @param from - The moment; from 18:00 on it is the next Friday.
 * @param second - Seconds since 18:00.
 * @returns The moment.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * fridayEvening(byMoscow, moment('2026-04-28T15:30', byMoscow.zone), 600) //=> moment('2026-05-08T18:10', byMoscow.zone)
 */
export function fridayEvening(calendar: WorkingCalendar, from: Instant, second: number): Instant {
  const { date, minute } = localTime(calendar, from);
  const first = minute < EVENING ? date : date + 1;
  const friday = workday(calendar, (found) => found >= first && weekdayOf(found) === 5);
  return secondOfDay(calendar, friday, EVENING * 60 + second);
}

function workday(calendar: WorkingCalendar, fits: (date: CivilDate) => boolean): CivilDate {
  return calendar.workdays.find(fits) as CivilDate;
}
