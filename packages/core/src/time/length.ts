import { workdaysThrough } from './calendar-days.ts';
import { monthsBetween } from './civil-month.ts';
import type { Instant } from './instant.ts';
import type { TermUnit } from './term.ts';
import { localDay, type WorkingCalendar } from './working-calendar.ts';
import { workedBefore } from './working-time.ts';

/** What a length is counted in, and by which calendar. */
export interface Measure {
  readonly unit: TermUnit;
  readonly calendar: WorkingCalendar;
}

/** Measures a stretch inside a calendar: in days or whole months, or in milliseconds where the unit is a minute. */
export function lengthOf(from: Instant, to: Instant, { unit, calendar }: Measure): number {
  switch (unit) {
    case 'calendar-day':
      return localDay(calendar, to) - localDay(calendar, from);
    case 'working-day':
      return workdaysThrough(calendar, localDay(calendar, to)) - workdaysThrough(calendar, localDay(calendar, from));
    case 'month':
      return monthsBetween(localDay(calendar, from), localDay(calendar, to));
    case 'working-minute':
      return workedBefore(calendar, to) - workedBefore(calendar, from);
    case 'clock-minute':
      return to - from;
  }
}
