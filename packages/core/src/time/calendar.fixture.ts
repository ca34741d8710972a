import { unwrap } from '../basis/result.ts';
import { day } from './civil-date.ts';
import type { CalendarYear, DayKind, SpecialDay } from './calendar-year.ts';
import { compileCalendar, type WorkingCalendar } from './working-calendar.ts';
import { fiveDayWeek } from './working-hours.ts';
import { zone } from './zone.ts';

// Made for tests: the years 2026 and 2027 by hand, the second without a decree, over a day with a lunch break.

const HOLIDAYS_2026: readonly (readonly [string, DayKind])[] = [
  ...['01', '02', '03', '04', '05', '06', '07', '08'].map((date) => [`2026-01-${date}`, 'holiday'] as const),
  ['2026-01-09', 'transferred-day-off'],
  ['2026-02-23', 'holiday'],
  ['2026-03-08', 'holiday'],
  ['2026-03-09', 'transferred-day-off'],
  ['2026-04-30', 'short'],
  ['2026-05-01', 'holiday'],
  ['2026-05-08', 'short'],
  ['2026-05-09', 'holiday'],
  ['2026-05-11', 'transferred-day-off'],
  ['2026-06-11', 'short'],
  ['2026-06-12', 'holiday'],
  ['2026-11-03', 'short'],
  ['2026-11-04', 'holiday'],
  ['2026-12-31', 'transferred-day-off'],
];

const HOLIDAYS_2027: readonly (readonly [string, DayKind])[] = [
  ...['01', '02', '03', '04', '05', '06', '07', '08'].map((date) => [`2027-01-${date}`, 'holiday'] as const),
  ['2027-02-20', 'working-weekend'],
  ['2027-02-22', 'transferred-day-off'],
  ['2027-02-23', 'holiday'],
];

/** Both years. */
export const YEARS: readonly CalendarYear[] = [
  { year: 2026, provisional: false, days: HOLIDAYS_2026.map(special), presidential: [], because: [] },
  { year: 2027, provisional: true, days: HOLIDAYS_2027.map(special), presidential: [], because: [] },
];

/** The calendar of a body in the zone: 08:30-12:00 and 13:00-17:30, an hour less before a holiday. */
export function calendarIn(name: string, years = YEARS): WorkingCalendar {
  const week = fiveDayWeek([
    { from: 510, to: 720 },
    { from: 780, to: 1050 },
  ]);
  return unwrap(compileCalendar(years, week, zone(name)));
}

function special([text, kind]: readonly [string, DayKind]): SpecialDay {
  const worksAs = kind === 'working-weekend' ? 1 : null;
  return { date: day(text), kind, shortened: kind === 'short', worksAs, because: [] };
}
