import { covers, workdayAfter } from './calendar-days.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { addMonths } from './civil-month.ts';
import type { Term } from './term.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Where days are counted, and which way. */
export interface Counting {
  readonly calendar: WorkingCalendar;
  readonly way: 1 | -1;
}

/** Counts a term of days or months from a day; `null` where the calendar does not reach. */
export function countedDay({ unit, count }: Term, zero: CivilDate, { calendar, way }: Counting): CivilDate | null {
  if (unit === 'working-day') return workdayAfter(calendar, zero, way * count);
  const date = unit === 'month' ? addMonths(zero, way * count) : addDays(zero, way * count);
  return covers(calendar, date) ? date : null;
}
