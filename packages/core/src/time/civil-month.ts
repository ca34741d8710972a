import { addDays, dayOf, dayParts, type CivilDate } from './civil-date.ts';

/**
 * Moves a day by whole months, as the Civil Code ends a term of months.
 *
 * The day keeps its number; in a month without that number it is the last day of the month. Moving back by as many
 * months does not always lead back: 31 January, 28 February, 28 January.
 *
 * @param date - The day to start from.
 * @param months - How many months later, a whole number; negative for earlier.
 * @returns The other day.
 * @clause gk-rf ст. 192 п. 3
 * @example
 * formatDay(addMonths(day('2026-01-15'), 1)) //=> '2026-02-15'
 * formatDay(addMonths(day('2026-01-31'), 1)) //=> '2026-02-28'
 * formatDay(addMonths(day('2024-02-29'), 12)) //=> '2025-02-28'
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = dayParts(date);
  const ahead = year * 12 + month - 1 + months;
  const [found, next] = [firstOfMonth(ahead), firstOfMonth(ahead + 1)];
  return addDays(found, Math.min(day, next - found) - 1);
}

/**
 * Counts the whole months from one day to another.
 *
 * @param from - The earlier day.
 * @param to - The later day; when it is the earlier one the answer is zero or negative.
 * @returns The greatest number of months that, added to `from`, does not lead past `to`.
 * @example
 * monthsBetween(day('2026-01-31'), day('2026-02-28')) //=> 1
 * monthsBetween(day('2026-01-15'), day('2026-03-14')) //=> 1
 * monthsBetween(day('2026-03-14'), day('2026-01-15')) //=> -1
 */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const [first, last] = [dayParts(from), dayParts(to)];
  const apart = (last.year - first.year) * 12 + last.month - first.month;
  return addMonths(from, apart) > to ? apart - 1 : apart;
}

/** The first day of a month counted from January of the year 0. */
function firstOfMonth(months: number): CivilDate {
  const [year, month] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return (dayOf({ year, month, day: 1 }) ?? Number.NaN) as CivilDate;
}
