import { addDays, dayOf, dayParts, weekdayOf, type CivilDate } from '../time/civil-date.ts';
import { addMonths } from '../time/civil-month.ts';
import type { Rhythm } from './charter-duty.ts';

/** A stretch of whole days, both ends included. */
export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

const MONTHS: Readonly<Record<Exclude<Rhythm, 'day' | 'week'>, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Finds the day, week, month, quarter or year that a day lies in.
 *
 * @param every - Which of them; weeks run from Monday to Sunday.
 * @param date - The day.
 * @returns The first and the last day.
 * @example
 * const shown = ({ from, until }) => [formatDay(from), formatDay(until)]
 * shown(periodAround('month', day('2026-02-10'))) //=> ['2026-02-01', '2026-02-28']
 * shown(periodAround('week', day('2026-05-10'))) //=> ['2026-05-04', '2026-05-10']
 * shown(periodAround('quarter', day('2026-05-10'))) //=> ['2026-04-01', '2026-06-30']
 */
export function periodAround(every: Rhythm, date: CivilDate): Period {
  if (every === 'day') return { from: date, until: date };
  if (every === 'week') {
    const monday = addDays(date, 1 - weekdayOf(date));
    return { from: monday, until: addDays(monday, 6) };
  }
  const { year, month } = dayParts(date);
  const first = month - ((month - 1) % MONTHS[every]);
  const from = dayOf({ year, month: first, day: 1 }) as CivilDate;
  return { from, until: addDays(addMonths(from, MONTHS[every]), -1) };
}
