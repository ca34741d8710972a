import { byClause, byFact, dayOf, type CivilDate, type SpecialDay } from '@otklik/core';
import type { HolidayName } from './holiday.labels.ts';

/** A holiday of article 112 of the Labour Code by its day of the year. */
interface StatutoryHoliday {
  readonly month: number;
  readonly days: readonly number[];
  readonly name: HolidayName;
}

const HOLIDAYS: readonly StatutoryHoliday[] = [
  { month: 1, days: [1, 2, 3, 4, 5, 6], name: 'new-year-holidays' },
  { month: 1, days: [7], name: 'christmas' },
  { month: 1, days: [8], name: 'new-year-holidays' },
  { month: 2, days: [23], name: 'defender-of-the-fatherland-day' },
  { month: 3, days: [8], name: 'international-womens-day' },
  { month: 5, days: [1], name: 'spring-and-labour-day' },
  { month: 5, days: [9], name: 'victory-day' },
  { month: 6, days: [12], name: 'russia-day' },
  { month: 11, days: [4], name: 'national-unity-day' },
];

/**
 * Lists the holidays of article 112 of the Labour Code in a year.
 *
 * @param year - The year; the list is that in force since 2013.
 * @returns The fourteen holidays in order of the date.
 * @clause tk-rf ст. 112 ч. 1
 * @example
 * statutoryHolidays(2026).length //=> 14
 * formatDay(statutoryHolidays(2026).at(-1).date) //=> '2026-11-04'
 */
export function statutoryHolidays(year: number): readonly SpecialDay[] {
  return HOLIDAYS.flatMap(({ month, days, name }) =>
    days.map((day): SpecialDay => ({
      date: dayOf({ year, month, day }) as CivilDate,
      kind: 'holiday',
      shortened: false,
      worksAs: null,
      because: [byFact('holiday', name), byClause('tk-rf', 'ст. 112 ч. 1', 'B')],
    })),
  );
}
