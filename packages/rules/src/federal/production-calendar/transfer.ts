import { addDays, byClause, dayParts, weekdayOf, type CivilDate, type Ground, type SpecialDay } from '@otklik/core';
import { statutoryHolidays } from './statute.ts';

/** A day off that left one day for another, with what moved it. */
export interface Transfer {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly because: readonly Ground[];
}

/**
 * Finds the days off that the Labour Code itself moves: a weekend day on a holiday outside 1-8 January.
 *
 * @param holidays - The holidays of the year.
 * @param byDecree - What the decree moves; a holiday named there stays as the decree has it.
 * @returns Transfers to the next working day after each such holiday.
 * @clause tk-rf ст. 112 ч. 2
 * @example
 * statutoryTransfers(statutoryHolidays(2026), []).map(({ to }) => formatDay(to)) //=> ['2026-03-09', '2026-05-11']
 */
export function statutoryTransfers(
  holidays: readonly SpecialDay[],
  byDecree: readonly Transfer[],
): readonly Transfer[] {
  const settled = new Set(byDecree.map(({ from }) => from));
  const off = new Set([...holidays.map(({ date }) => date), ...byDecree.map(({ to }) => to)]);
  return holidays
    .map(({ date }) => date)
    .filter((date) => isWeekend(date) && dayParts(date).month > 1 && !settled.has(date))
    .map((from) => ({ from, to: nextWorkingDay(from, off), because: [byClause('tk-rf', 'ст. 112 ч. 2', 'B')] }));
}

/**
 * Describes the day off that a transfer makes.
 *
 * @param transfer - The transfer.
 * @returns The day it leads to.
 * @example
 * dayOff({ from: day('2026-03-08'), to: day('2026-03-09'), because: [] }).kind //=> 'transferred-day-off'
 */
export function dayOff({ to, because }: Transfer): SpecialDay {
  return { date: to, kind: 'transferred-day-off', shortened: false, worksAs: null, because };
}

/**
 * Describes the weekend day that is worked because its day off has left.
 *
 * It is as long as the weekday it replaces, and short when a holiday follows that weekday or the weekend day itself.
 *
 * @param transfer - A transfer from a weekend day that is no holiday.
 * @returns The worked day.
 * @clause order-588n п. 1
 * @clause tk-rf ст. 95 ч. 1
 * @example
 * workedWeekend({ from: day('2024-11-02'), to: day('2024-04-30'), because: [] }).shortened //=> true
 * workedWeekend({ from: day('2024-04-27'), to: day('2024-04-29'), because: [] }).shortened //=> false
 */
export function workedWeekend({ from, to, because }: Transfer): SpecialDay {
  const shortened = [from, to].some((date) => isHoliday(addDays(date, 1)));
  const length = [byClause('order-588n', 'п. 1', 'B'), ...(shortened ? [byClause('tk-rf', 'ст. 95 ч. 1', 'B')] : [])];
  return {
    date: from,
    kind: 'working-weekend',
    shortened,
    worksAs: weekdayOf(to),
    because: [...because, ...length],
  };
}

/**
 * Finds the working days that a holiday follows; they are an hour shorter.
 *
 * A holiday counts even on a weekend, a moved day off does not.
 *
 * @param year - The year; 31 December looks at 1 January of the next.
 * @param off - Holidays and moved days off of the year.
 * @returns The short days from Monday to Friday.
 * @clause tk-rf ст. 95 ч. 1
 * @example
 * shortDays(2026, []).map(({ date }) => formatDay(date)) //=> ['2026-04-30', '2026-05-08', '2026-06-11', '2026-11-03', '2026-12-31']
 */
export function shortDays(year: number, off: readonly SpecialDay[]): readonly SpecialDay[] {
  const idle = new Set([...statutoryHolidays(year), ...off].map(({ date }) => date));
  return [...statutoryHolidays(year), ...statutoryHolidays(year + 1).slice(0, 1)]
    .map(({ date }) => addDays(date, -1))
    .filter((date) => !isWeekend(date) && !idle.has(date) && dayParts(date).year === year)
    .map((date) => ({
      date,
      kind: 'short',
      shortened: true,
      worksAs: null,
      because: [byClause('tk-rf', 'ст. 95 ч. 1', 'B')],
    }));
}

function nextWorkingDay(after: CivilDate, off: ReadonlySet<CivilDate>): CivilDate {
  const next = addDays(after, 1);
  return isWeekend(next) || off.has(next) ? nextWorkingDay(next, off) : next;
}

function isWeekend(date: CivilDate): boolean {
  return weekdayOf(date) > 5;
}

function isHoliday(date: CivilDate): boolean {
  return statutoryHolidays(dayParts(date).year).some((holiday) => holiday.date === date);
}
