import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { CalendarYear, SpecialDay } from './calendar-year.ts';
import { normOf } from './calendar-norm.ts';
import { day } from './civil-date.ts';
import { moment } from './instant.ts';
import { checkVersions, ROUND_THE_CLOCK, scheduleOn, splitAtMidnight, withShifts } from './schedule.ts';
import { compileCalendar } from './working-calendar.ts';
import { NORM_WEEK, type Schedule, type Shift } from './working-hours.ts';
import { workingMinutes } from './working-time.ts';
import { zone } from './zone.ts';

const MSK = zone('Europe/Moscow');
const HOLIDAY: SpecialDay = { date: day('2026-05-11'), kind: 'holiday', shortened: false, worksAs: null, because: [] };
const EVE: SpecialDay = { ...HOLIDAY, date: day('2026-05-08'), kind: 'short', shortened: true };
const YEAR: CalendarYear = { year: 2026, provisional: false, days: [EVE, HOLIDAY], presidential: [], because: [] };
const EARLY_FRIDAY = withShifts(NORM_WEEK, [5], [{ from: 540, to: 960 }]);

describe('a schedule', () => {
  test('has a short Friday', () => {
    expect(EARLY_FRIDAY.week[3]).toEqual([{ from: 540, to: 1020 }]);
    expect(EARLY_FRIDAY.week[4]).toEqual([{ from: 540, to: 960 }]);
    expect(worked(EARLY_FRIDAY, '2026-05-15', '2026-05-16')).toBe(420);
  });

  test('loses the hour of a short day off its short Friday too', () => {
    expect(worked(EARLY_FRIDAY, '2026-05-08', '2026-05-09')).toBe(360);
  });

  test('round the clock works on holidays and weekends, and its days are never short', () => {
    expect(worked(ROUND_THE_CLOCK, '2026-05-08', '2026-05-12')).toBe(4 * 1440);
  });

  test('round the clock leaves holidays out of the working days', () => {
    const { workdays } = unwrap(compileCalendar([YEAR], ROUND_THE_CLOCK, MSK));
    expect(workdays).not.toContain(HOLIDAY.date);
    expect(workdays).toContain(EVE.date);
  });

  test('that observes days off rests on a holiday whatever its shifts', () => {
    expect(worked({ ...ROUND_THE_CLOCK, daysOff: 'observed' }, '2026-05-08', '2026-05-12')).toBe(3 * 1440);
  });
});

describe('a shift over midnight', () => {
  const night = [{ from: 1200, to: 1920 }];

  test('is split, and Sunday night goes on into Monday', () => {
    expect(unwrap(splitAtMidnight([[], [], [], [], [], [], night]))).toEqual([
      [{ from: 0, to: 480 }],
      [],
      [],
      [],
      [],
      [],
      [{ from: 1200, to: 1440 }],
    ]);
  });

  test('follows the day each part lies on', () => {
    const nights = { week: unwrap(splitAtMidnight(Array.from({ length: 7 }, () => night))), shortening: 0 };
    expect(worked(nights, '2026-05-10', '2026-05-13')).toBe(2 * 720);
  });

  test.each<[string, readonly Shift[], readonly Shift[], number]>([
    ['meets the morning of the next day', night, [{ from: 420, to: 540 }], 2],
    ['overlaps another of its day', [{ from: 1140, to: 1260 }, ...night], [], 1],
    ['is longer than a day and a night', [{ from: 0, to: 2881 }], [], 2],
    ['is empty', [{ from: 600, to: 600 }], [], 1],
  ])('is refused when it %s', (_, monday, tuesday, weekday) => {
    expect(splitAtMidnight([monday, tuesday, [], [], [], [], []])).toEqual({
      ok: false,
      refusal: { kind: 'shifts-overlap', weekday },
    });
  });

  test('loses no minute of any week', () => {
    const shift = fc
      .tuple(fc.integer({ min: 720, max: 1380 }), fc.integer({ min: 30, max: 720 }))
      .map(([from, length]) => [{ from, to: from + length }]);
    const week = fc.array(fc.oneof(fc.constant([]), shift), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, (days) => {
        const split = unwrap(splitAtMidnight(days));
        expect(minutesOf(split)).toBe(minutesOf(days));
        expect(split.flat().every(({ from, to }) => from < to && to <= 1440)).toBe(true);
      }),
    );
  });
});

describe('versions of a schedule', () => {
  const versions = [
    { from: day('2025-01-01'), schedule: NORM_WEEK },
    { from: day('2026-05-14'), schedule: EARLY_FRIDAY },
  ];

  test('hold from their day until the next begins', () => {
    expect(scheduleOn(versions, day('2026-05-13'))).toBe(NORM_WEEK);
    expect(scheduleOn(versions, day('2026-05-14'))).toBe(EARLY_FRIDAY);
    expect(scheduleOn(NORM_WEEK, day('2026-05-14'))).toBe(NORM_WEEK);
  });

  test('make one calendar', () => {
    const calendar = unwrap(compileCalendar([YEAR], versions, MSK));
    const friday = (text: string) =>
      unwrap(workingMinutes(moment(`${text}T00:00`, MSK), moment(`${text}T23:00`, MSK), calendar));
    expect([friday('2026-04-24'), friday('2026-05-15')]).toEqual([480, 420]);
  });

  test('count in the norm of a year', () => {
    expect(normOf(YEAR).total.hours - normOf(YEAR, versions).total.hours).toBe(33);
  });

  test('change nothing when they say the same', () => {
    const same = versions.map(({ from }) => ({ from, schedule: NORM_WEEK }));
    const one = unwrap(compileCalendar([YEAR], NORM_WEEK, MSK));
    expect({ ...unwrap(compileCalendar([YEAR], same, MSK)), schedule: NORM_WEEK }).toEqual(one);
  });
});

describe('versions are refused', () => {
  const at = (...dates: readonly string[]) => dates.map((date) => ({ from: day(date), schedule: NORM_WEEK }));

  test('when there are none, or the first begins after the calendar', () => {
    const refusal = { kind: 'no-hours-on', date: day('2026-01-01') };
    expect(compileCalendar([YEAR], [], MSK)).toEqual({ ok: false, refusal });
    expect(compileCalendar([YEAR], at('2026-01-02'), MSK)).toEqual({ ok: false, refusal });
    expect(checkVersions(at('2026-01-01'), day('2026-01-01'))).toBeNull();
  });

  test('when one does not begin after the one before it', () => {
    const [after, found] = [day('2026-03-01'), day('2026-02-01')];
    const refusal = { kind: 'versions-not-in-order', after, found };
    expect(compileCalendar([YEAR], at('2025-01-01', '2026-03-01', '2026-02-01'), MSK)).toEqual({ ok: false, refusal });
    expect(compileCalendar([YEAR], at('2025-01-01', '2025-01-01'), MSK).ok).toBe(false);
  });
});

function worked(schedule: Schedule, from: string, to: string): number {
  const calendar = unwrap(compileCalendar([YEAR], schedule, MSK));
  return unwrap(workingMinutes(moment(`${from}T00:00`, MSK), moment(`${to}T00:00`, MSK), calendar));
}

function minutesOf(week: Schedule['week']): number {
  return week.flat().reduce((sum, { from, to }) => sum + to - from, 0);
}
