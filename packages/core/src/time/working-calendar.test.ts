import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { CalendarYear, SpecialDay } from './calendar-year.ts';
import { dayOfCalendar } from './day-of-calendar.ts';
import { addDays, day, formatDay, type CivilDate } from './civil-date.ts';
import { dayAt, formatMoment, moment, type Instant } from './instant.ts';
import { compileCalendar, localDay, shiftsOn, startOfDay, type WorkingCalendar } from './working-calendar.ts';
import { fiveDayWeek, NORM_WEEK } from './working-hours.ts';
import { zone } from './zone.ts';

const BARNAUL = zone('Asia/Barnaul');
const HOLIDAY: SpecialDay = { date: day('2026-05-11'), kind: 'holiday', shortened: false, worksAs: null, because: [] };

describe('a compiled calendar', () => {
  const calendar = compiled([yearOf(2026, [HOLIDAY]), yearOf(2027)], 'Asia/Barnaul');

  test('covers its years whole, by the midnights of its own zone', () => {
    expect(formatMoment(calendar.span.from, BARNAUL)).toBe('2026-01-01T00:00:00+07:00');
    expect(formatMoment(calendar.span.until, BARNAUL)).toBe('2028-01-01T00:00:00+07:00');
  });

  test('knows the day that its clock shows', () => {
    expect(formatDay(localDay(calendar, moment('2026-05-12T23:30', zone('Europe/Moscow'))))).toBe('2026-05-13');
  });

  test('begins a day at midnight there', () => {
    expect(startOfDay(calendar, day('2026-05-12'))).toBe(moment('2026-05-12T00:00', BARNAUL));
    expect(startOfDay(calendar, day('2028-01-01'))).toBe(calendar.span.until);
  });

  test('describes its days, and the days of other years by the week alone', () => {
    expect(unwrap(dayOfCalendar(calendar, day('2026-05-11')))).toBe(HOLIDAY);
    expect(unwrap(dayOfCalendar(calendar, day('2027-05-11'))).kind).toBe('working');
    expect(dayOfCalendar(calendar, day('2025-05-11'))).toMatchObject({ refusal: { kind: 'outside-calendar' } });
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
  });

  test('begins a day after the hour that was skipped at midnight', () => {
    const havana = compiled([yearOf(2026)], 'America/Havana');
    expect(formatMoment(startOfDay(havana, day('2026-03-08')), zone('America/Havana'))).toBe(
      '2026-03-08T01:00:00-04:00',
    );
  });

  test('cuts a shift that begins in a skipped hour', () => {
    const nights = { week: Array.from({ length: 7 }, () => [{ from: 150, to: 360 }]), shortening: 60 };
    const spring = unwrap(compileCalendar([yearOf(2016)], nights, BARNAUL));
    const index = spring.begins.indexOf(Date.UTC(2016, 2, 26, 20));
    expect(formatMoment(spring.begins[index] as Instant, BARNAUL)).toBe('2016-03-27T03:00:00+07:00');
    expect(formatMoment(spring.ends[index] as Instant, BARNAUL)).toBe('2016-03-27T06:00:00+07:00');
  });
});

describe('the shifts of a day', () => {
  const schedule = fiveDayWeek([
    { from: 510, to: 720 },
    { from: 780, to: 1050 },
  ]);

  test('are those of its weekday', () => {
    expect(shiftsOn(unwrap(dayOfCalendar(compiled([yearOf(2026)], 'UTC'), day('2026-05-12'))), schedule)).toEqual(
      schedule.week[1],
    );
  });

  test('are none on a day off', () => {
    expect(shiftsOn(HOLIDAY, schedule)).toEqual([]);
  });

  test('are an hour shorter before a holiday', () => {
    const eve: SpecialDay = { ...HOLIDAY, date: day('2026-05-08'), kind: 'short', shortened: true };
    expect(shiftsOn(eve, schedule)).toEqual([
      { from: 510, to: 720 },
      { from: 780, to: 990 },
    ]);
  });

  test('are those of the weekday that a worked Saturday replaces', () => {
    const early = { ...schedule, week: schedule.week.with(4, [{ from: 510, to: 960 }]) };
    const saturday: SpecialDay = { ...HOLIDAY, date: day('2026-05-16'), kind: 'working-weekend', worksAs: 5 };
    expect(shiftsOn(saturday, early)).toEqual([{ from: 510, to: 960 }]);
    expect(shiftsOn({ ...saturday, worksAs: null }, early)).toEqual([]);
  });
});

describe('a weekend', () => {
  const duty = { week: Array.from({ length: 7 }, () => [{ from: 540, to: 600 }]), shortening: 60 };
  const calendar = unwrap(compileCalendar([yearOf(2026, [HOLIDAY])], duty, BARNAUL));

  test('is worked by a body whose schedule has shifts on it', () => {
    expect(shiftsOn(unwrap(dayOfCalendar(calendar, day('2026-05-09'))), duty)).toEqual([{ from: 540, to: 600 }]);
    expect(calendar.begins).toContain(moment('2026-05-09T09:00', BARNAUL));
  });

  test('is no working day of the calendar even then', () => {
    expect(calendar.workdays).not.toContain(day('2026-05-09'));
    expect(calendar.workdays).toContain(day('2026-05-12'));
  });

  test('or a working day is one by the calendar alone, whatever hours a body keeps', () => {
    const fourDays = { ...NORM_WEEK, week: NORM_WEEK.week.map((shifts, index) => (index === 4 ? [] : shifts)) };
    const short = unwrap(compileCalendar([yearOf(2026, [HOLIDAY])], fourDays, BARNAUL));
    expect(short.workdays).toEqual(calendar.workdays);
    expect(short.workdays).toContain(day('2026-05-15'));
  });

  test('that the calendar takes off is off in any schedule', () => {
    expect(shiftsOn(HOLIDAY, duty)).toEqual([]);
  });
});

describe('a calendar is refused', () => {
  test.each([undefined, 'Asia/Kirovsk'])('without a zone of the database: %j', (given) => {
    expect(compileCalendar([yearOf(2026)], NORM_WEEK, given as never)).toEqual({
      ok: false,
      refusal: { kind: 'unknown-zone', text: `${given}` },
    });
  });

  test('without years', () => {
    expect(compileCalendar([], NORM_WEEK, BARNAUL)).toEqual({ ok: false, refusal: { kind: 'no-years' } });
  });

  test.each([Number.NaN, -60, 0.5, 9999])('for days before a holiday that are %d minutes shorter', (minutes) => {
    const hours = fiveDayWeek([{ from: 540, to: 1020 }], minutes);
    const refused = { ok: false, refusal: { kind: 'not-a-shortening', minutes } };
    expect(compileCalendar([yearOf(2026)], hours, BARNAUL)).toEqual(refused);
    expect(compileCalendar([yearOf(2026)], [{ from: day('2025-01-01'), schedule: hours }], BARNAUL)).toEqual(refused);
  });

  test.each([
    [[2024, 2026], 2024, 2026],
    [[2026, 2025], 2026, 2025],
    [[2025, 2026, 2026], 2026, 2026],
    [[2026.5], 2025.5, 2026.5],
  ])('for the years %j', (years, after, found) => {
    expect(
      compileCalendar(
        years.map((year) => yearOf(year)),
        NORM_WEEK,
        BARNAUL,
      ),
    ).toEqual({
      ok: false,
      refusal: { kind: 'years-not-in-a-row', after, found },
    });
  });
});

describe('any compiled calendar', () => {
  const zones = ['Asia/Barnaul', 'Europe/Saratov', 'Europe/Volgograd', 'America/Havana'];
  const calendars = zones.map((name) => compiled([yearOf(2016), yearOf(2017), yearOf(2018)], name));

  test('finds the day again at its beginning and at its end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...calendars), anyDay(), (calendar, date) => {
        expect(localDay(calendar, startOfDay(calendar, date))).toBe(date);
        expect(localDay(calendar, (startOfDay(calendar, addDays(date, 1)) - 1) as Instant)).toBe(date);
      }),
    );
  });

  test('agrees with the database about the day at an instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...calendars), anyDay(), fc.nat(86_400_000), (calendar, date, into) => {
        const instant = (startOfDay(calendar, date) + into) as Instant;
        expect(localDay(calendar, instant)).toBe(dayAt(instant, calendar.zone));
      }),
    );
  });

  test('keeps its stretches in order, apart, inside the span, and summed', () => {
    for (const { begins, ends, before, span } of calendars) {
      let done = 0;
      for (const [index, begin] of begins.entries()) {
        expect(begin).toBeGreaterThanOrEqual(ends[index - 1] ?? span.from);
        expect(before[index]).toBe(done);
        done += (ends[index] as number) - begin;
      }
      expect(ends.at(-1)).toBeLessThanOrEqual(span.until);
    }
  });
});

function yearOf(year: number, days: readonly SpecialDay[] = []): CalendarYear {
  return { year, provisional: false, days, presidential: [], because: [] };
}

function compiled(years: readonly CalendarYear[], name: string): WorkingCalendar {
  return unwrap(compileCalendar(years, NORM_WEEK, zone(name)));
}

function anyDay(): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: day('2016-01-01'), max: day('2018-12-30') }) as fc.Arbitrary<CivilDate>;
}

describe('impossible hours', () => {
  test.each([
    ['an end before its beginning', [{ from: 600, to: 300 }]],
    [
      'shifts that overlap',
      [
        { from: 300, to: 600 },
        { from: 500, to: 700 },
      ],
    ],
    ['a shift past midnight', [{ from: 300, to: 3000 }]],
    ['hours that are no numbers', [{ from: Number.NaN, to: 600 }]],
  ])('are refused: %s', (_, shifts) => {
    const year = { year: 2024, provisional: false, days: [], presidential: [], because: [] };
    expect(compileCalendar([year], fiveDayWeek(shifts), zone('Europe/Moscow'))).toEqual({
      ok: false,
      refusal: { kind: 'shifts-overlap', weekday: 1 },
    });
  });
});
