import { dayParts } from './civil-date.ts';
import { datesOf, dayIn, type CalendarYear } from './calendar-year.ts';
import { shiftsOn } from './working-calendar.ts';
import { NORM_WEEK, type Schedule } from './working-hours.ts';

/** Working days and hours of a period. */
export interface Norm {
  readonly days: number;
  readonly hours: number;
}

/** The working time of a year by months and quarters. */
export interface YearNorm {
  readonly year: number;
  readonly months: readonly Norm[];
  readonly quarters: readonly Norm[];
  readonly total: Norm;
  readonly provisional: boolean;
}

/**
 * Counts a year's working days and hours by months, quarters and as a whole.
 *
 * @param year - The year, layers already laid over it.
 * @param schedule - Whose hours; the official norm counts five days of eight hours.
 * @returns The norm of the year.
 */
export function normOf(year: CalendarYear, schedule: Schedule = NORM_WEEK): YearNorm {
  const months = Array.from({ length: 12 }, (_, index) => monthNorm(year, index + 1, schedule));
  const quarters = [0, 3, 6, 9].map((first) => sumNorms(months.slice(first, first + 3)));
  return { year: year.year, months, quarters, total: sumNorms(months), provisional: year.provisional };
}

function monthNorm(year: CalendarYear, month: number, schedule: Schedule): Norm {
  const minutes = datesOf(year.year)
    .filter((date) => dayParts(date).month === month)
    .map((date) => shiftsOn(dayIn(year, date), schedule).reduce((sum, { from, to }) => sum + to - from, 0));
  const worked = minutes.filter((length) => length > 0);
  return { days: worked.length, hours: worked.reduce((sum, length) => sum + length, 0) / 60 };
}

function sumNorms(norms: readonly Norm[]): Norm {
  return norms.reduce((sum, norm) => ({ days: sum.days + norm.days, hours: sum.hours + norm.hours }));
}
