import {
  addDays,
  dayOf,
  dayOfCalendar,
  dayParts,
  invariant,
  isWorked,
  weekdayOf,
  type CivilDate,
  type Instant,
  type WorkingCalendar,
  unwrap,
} from '@otklik/core';
import { draw, roll, type Dice, type Weighted } from './dice.ts';
import { secondOfDay } from './local-clock.ts';

/** How many of a week's messages come on each day from Monday, when it is worked; and on a day off that is no weekend. */
const WEEK = [136, 114, 106, 102, 96, 58, 62] as const;
const DAY_OFF = 48;

/** How common each hour from midnight is, on worked days and on days off. */
const WORKED_HOURS = [2, 1, 1, 1, 1, 2, 6, 12, 26, 40, 44, 42, 38, 34, 36, 36, 34, 36, 42, 48, 46, 36, 20, 8] as const;
const FREE_HOURS = [4, 2, 1, 1, 1, 1, 3, 8, 16, 28, 36, 40, 40, 36, 34, 34, 32, 32, 34, 40, 44, 38, 24, 10] as const;

/** A day of the month and how messages fall on it. */
export type ArrivalDays = Weighted<CivilDate>;

/**
 * Lists the days of a month.
 *
 * @param year - The year.
 * @param month - 1 to 12; another number breaks the invariant and throws.
 * @returns The days in order.
 * @example
 * monthDays(2024, 2).length //=> 29
 */
export function monthDays(year: number, month: number): readonly CivilDate[] {
  const first = dayOf({ year, month, day: 1 });
  invariant(first !== null, `a month from 1 to 12 of a year from 1 to 9999; got ${year}-${month}`);
  const days = Array.from({ length: 31 }, (_, index) => addDays(first, index));
  return days.filter((date) => dayParts(date).month === month);
}

/**
 * Lists the days of a month with their weights: most on Monday, fewer on weekends, fewest on holidays.
 *
 * @param calendar - A calendar that covers the month.
 * @param year - The year.
 * @param month - 1 to 12.
 * @returns The days in order, each with its weight.
 * @example
 * const byMoscow = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * arrivalDays(byMoscow, 2026, 5).slice(8, 13).map(([, weight]) => weight) //=> [48, 62, 48, 114, 106]
 */
export function arrivalDays(calendar: WorkingCalendar, year: number, month: number): ArrivalDays {
  return monthDays(year, month).map((date) => [date, weightOf(calendar, date)] as const);
}

/**
 * Draws when a message comes in: evenings more than nights, days off later than working days.
 *
 * @param days - The days of the month with their weights.
 * @param calendar - A calendar that covers them.
 * @param dice - The stream of the case.
 * @returns The moment, to the second.
 */
export function arrival(days: ArrivalDays, calendar: WorkingCalendar, dice: Dice): Instant {
  const date = draw(dice, days);
  const hours = isWorked(unwrap(dayOfCalendar(calendar, date)).kind) ? WORKED_HOURS : FREE_HOURS;
  const hour = draw(
    dice,
    hours.map((weight, index) => [index, weight] as const),
  );
  return secondOfDay(calendar, date, hour * 3600 + roll(dice, 0, 3599));
}

function weightOf(calendar: WorkingCalendar, date: CivilDate): number {
  const { kind } = unwrap(dayOfCalendar(calendar, date));
  return isWorked(kind) || kind === 'weekend' ? (WEEK[weekdayOf(date) - 1] as number) : DAY_OFF;
}
