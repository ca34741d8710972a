import { addMonths } from '../time/civil-month.ts';
import { addDays, dayOf, dayParts, weekdayOf, type CivilDate } from '../time/civil-date.ts';
import type { PromiseUnit } from './promise-words.ts';

/** Days from the first through the last. */
export interface Period {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

const MONTHS: Readonly<Record<Exclude<PromiseUnit, 'day' | 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

/** The day, week, month, quarter or year that a day lies in, or one of those after it. */
export function unitAround(on: CivilDate, unit: PromiseUnit, ahead: number): Period {
  if (unit === 'day') return { first: addDays(on, ahead), last: addDays(on, ahead) };
  if (unit === 'week') {
    const monday = addDays(on, 1 - weekdayOf(on) + 7 * ahead);
    return { first: monday, last: addDays(monday, 6) };
  }
  const { year, month } = dayParts(on);
  const length = MONTHS[unit];
  const begins = Math.floor((month - 1) / length) * length + 1;
  const first = addMonths(firstOf(year, begins), ahead * length);
  return { first, last: addDays(addMonths(first, length), -1) };
}

/** A month or quarter of a year that is named, or of the first year in which it has not ended before a day. */
export function numbered(
  unit: 'month' | 'quarter',
  number: number,
  told: { year: number | null; on: CivilDate },
): Period {
  const length = MONTHS[unit];
  const of = (year: number): Period => unitAround(firstOf(year, (number - 1) * length + 1), unit, 0);
  const here = of(told.year ?? dayParts(told.on).year);
  return told.year === null && here.last < told.on ? of(dayParts(told.on).year + 1) : here;
}

/** So many units after a day. */
export function after(on: CivilDate, count: number, unit: PromiseUnit): CivilDate {
  if (unit === 'day' || unit === 'week') return addDays(on, count * (unit === 'week' ? 7 : 1));
  return addMonths(on, count * MONTHS[unit]);
}

function firstOf(year: number, month: number): CivilDate {
  return (dayOf({ year, month, day: 1 }) ?? Number.NaN) as CivilDate;
}
