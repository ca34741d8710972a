import { bench, describe } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { datesOf, type CalendarYear } from './calendar-year.ts';
import type { CivilDate } from './civil-date.ts';
import type { Instant } from './instant.ts';
import { compileCalendar } from './working-calendar.ts';
import { fiveDayWeek } from './working-hours.ts';
import { addWorkingMinutes, sampledWorkingMinutes, workingMinutes } from './working-time.ts';
import { zone } from './zone.ts';

// Budget: each within twice the bare loop beside it.
const OFFICE = fiveDayWeek([
  { from: 510, to: 720 },
  { from: 780, to: 1050 },
]);
const YEARS = Array.from({ length: 10 }, (_, index) => withHolidays(2018 + index));
const CALENDAR = unwrap(compileCalendar(YEARS, OFFICE, zone('Europe/Moscow')));
const { begins, ends, before, span } = CALENDAR;
const STARTS = Array.from({ length: 1000 }, (_, index) => (span.from + index * 290_000_000) as Instant);
const FORTY_HOURS = 2400;
/** What was counted is kept, so that no loop is thrown away as useless. */
export let sink = 0;

describe('minutes between two moments', () => {
  bench('a bare prefix-sum loop', () => {
    for (const from of STARTS) sink += (bareWorked(from + 864_000_000) - bareWorked(from)) / 60_000;
  });

  bench('workingMinutes', () => {
    for (const from of STARTS) {
      const counted = workingMinutes(from, (from + 864_000_000) as Instant, CALENDAR);
      if (counted.ok) sink += counted.value;
    }
  });

  bench('sampledWorkingMinutes', () => {
    for (const from of STARTS) {
      const counted = sampledWorkingMinutes(from, (from + 864_000_000) as Instant, CALENDAR);
      if (counted.ok) sink += counted.value;
    }
  });
});

describe('forty working hours later', () => {
  bench('a bare prefix-sum loop', () => {
    for (const from of STARTS) sink += bareMoment(bareWorked(from) + FORTY_HOURS * 60_000);
  });

  bench('addWorkingMinutes', () => {
    for (const from of STARTS) {
      const due = addWorkingMinutes(from, FORTY_HOURS, CALENDAR);
      if (due.ok) sink += due.value;
    }
  });
});

describe('compiling', () => {
  bench('ten years', () => {
    sink += unwrap(compileCalendar(YEARS, OFFICE, zone('Europe/Moscow'))).begins.length;
  });
});

/** What anyone would write by hand: a binary search over the stretches, then a subtraction. */
function bareWorked(instant: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] as number) <= instant) low = middle;
    else high = middle - 1;
  }
  const into = Math.min(instant, ends[low] as number) - (begins[low] as number);
  return (before[low] as number) + Math.max(0, into);
}

function bareMoment(done: number): number {
  let low = 0;
  let high = before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((before[middle] as number) < done) low = middle;
    else high = middle - 1;
  }
  return (begins[low] as number) + done - (before[low] as number);
}

function withHolidays(year: number): CalendarYear {
  const days = datesOf(year)
    .filter((_, index) => index < 8)
    .map((date: CivilDate) => ({ date, kind: 'holiday', shortened: false, worksAs: null, because: [] }) as const);
  return { year, provisional: false, days, presidential: [], because: [] };
}
