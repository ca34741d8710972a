import { dayParts, type CivilDate } from './civil-date.ts';
import { datesOf, dayIn, type CalendarYear } from './calendar-year.ts';
import { scheduleOn, type ScheduleInTime } from './schedule.ts';
import { shiftsOn } from './working-calendar.ts';
import { NORM_WEEK } from './working-hours.ts';

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
 * @param schedule - Whose hours, or their versions; the official norm counts five days of eight hours.
 * @returns The norm of the year.
 * @example
 * normOf(productionCalendar2026).total //=> { days: 247, hours: 1972 }
 * normOf(productionCalendar2026).months[0] //=> { days: 15, hours: 120 }
 */
export function normOf(year: CalendarYear, schedule: ScheduleInTime = NORM_WEEK): YearNorm {
  const days = datesOf(year.year).map((date) => workedOn(year, date, schedule));
  const months = Array.from({ length: 12 }, (_, index) => together(days.filter(({ month }) => month === index + 1)));
  const quarters = [0, 3, 6, 9].map((first) => together(months.slice(first, first + 3)));
  return {
    year: year.year,
    months: months.map(inHours),
    quarters: quarters.map(inHours),
    total: inHours(together(months)),
    provisional: year.provisional,
  };
}

/** Minutes are summed and turned into hours last, so that a day of 7.2 hours leaves no trace of rounding. */
interface Worked {
  readonly days: number;
  readonly minutes: number;
}

const NOTHING: Worked = { days: 0, minutes: 0 };

interface WorkedDay extends Worked {
  readonly month: number;
}

function workedOn(year: CalendarYear, date: CivilDate, schedule: ScheduleInTime): WorkedDay {
  const shifts = shiftsOn(dayIn(year, date), scheduleOn(schedule, date));
  const minutes = shifts.reduce((sum, { from, to }) => sum + to - from, 0);
  return { month: dayParts(date).month, days: minutes > 0 ? 1 : 0, minutes };
}

function together(parts: readonly Worked[]): Worked {
  return parts.reduce((sum, { days, minutes }) => ({ days: sum.days + days, minutes: sum.minutes + minutes }), NOTHING);
}

function inHours({ days, minutes }: Worked): Norm {
  return { days, hours: minutes / 60 };
}
