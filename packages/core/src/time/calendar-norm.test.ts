import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normOf } from './calendar-norm.ts';
import type { CalendarYear, DayKind, SpecialDay } from './calendar-year.ts';
import { day, type CivilDate } from './civil-date.ts';
import { fiveDayWeek } from './working-hours.ts';

const PLAIN: CalendarYear = { year: 2026, provisional: false, days: [], presidential: [], because: [] };

describe('the norm of a year', () => {
  test('counts eight hours for each weekday when nothing is special', () => {
    expect(normOf(PLAIN)).toMatchObject({ year: 2026, total: { days: 261, hours: 2088 }, provisional: false });
    expect(normOf(PLAIN).months[1]).toEqual({ days: 20, hours: 160 });
  });

  test('loses a day with a holiday and an hour with a short day', () => {
    const year = { ...PLAIN, days: [special('2026-02-20', 'short'), special('2026-02-23', 'holiday')] };
    expect(normOf(year).months[1]).toEqual({ days: 19, hours: 151 });
  });

  test('gains a day with a worked Saturday, as long as the weekday it replaces', () => {
    const friday = { ...special('2026-02-21', 'working-weekend'), worksAs: 5 as const };
    const shifts = fiveDayWeek([{ from: 540, to: 1020 }]);
    const early = { ...shifts, week: shifts.week.with(4, [{ from: 540, to: 960 }]) };
    expect(normOf({ ...PLAIN, days: [friday] }).months[1]).toEqual({ days: 21, hours: 168 });
    expect(normOf({ ...PLAIN, days: [friday] }, early).months[1]).toEqual({ days: 21, hours: 163 });
  });

  test('counts the hours of the schedule it is given', () => {
    const parts = fiveDayWeek([
      { from: 510, to: 720 },
      { from: 780, to: 1050 },
    ]);
    expect(normOf(PLAIN, parts)).toEqual(normOf(PLAIN));
    expect(normOf(PLAIN, fiveDayWeek([{ from: 540, to: 972 }])).total.hours).toBe(1879.2);
  });

  test('is provisional with its year', () => {
    expect(normOf({ ...PLAIN, provisional: true }).provisional).toBe(true);
  });
});

describe('any norm', () => {
  test('sums from months to quarters to the year', () => {
    fc.assert(
      fc.property(anyYear(), (year) => {
        const { months, quarters, total } = normOf(year);
        expect(sum(months)).toEqual(total);
        expect(sum(quarters)).toEqual(total);
        expect([months.length, quarters.length]).toEqual([12, 4]);
      }),
    );
  });

  test('falls by a day and its hours when a working day becomes a holiday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 51 }), (week) => {
        const monday = (day('2026-01-05') + 7 * week) as CivilDate;
        const { total } = normOf({ ...PLAIN, days: [specialOn(monday, 'holiday')] });
        const expected = monday > day('2026-12-31') ? { days: 261, hours: 2088 } : { days: 260, hours: 2080 };
        expect(total).toEqual(expected);
      }),
    );
  });
});

function sum(norms: readonly { readonly days: number; readonly hours: number }[]): unknown {
  return norms.reduce((all, { days, hours }) => ({ days: all.days + days, hours: all.hours + hours }), {
    days: 0,
    hours: 0,
  });
}

function special(text: string, kind: DayKind): SpecialDay {
  return specialOn(day(text), kind);
}

function specialOn(date: CivilDate, kind: DayKind): SpecialDay {
  const worksAs = kind === 'working-weekend' ? 1 : null;
  return { date, kind, shortened: kind === 'short', worksAs, because: [] };
}

function anyYear(): fc.Arbitrary<CalendarYear> {
  const date = fc.integer({ min: day('2026-01-01'), max: day('2026-12-31') }) as fc.Arbitrary<CivilDate>;
  const kind = fc.constantFrom<DayKind>('short', 'holiday', 'working-weekend', 'memorial');
  const entry = fc.tuple(date, kind).map(([at, found]) => specialOn(at, found));
  return fc.uniqueArray(entry, { selector: (found) => found.date, maxLength: 60 }).map((days) => ({ ...PLAIN, days }));
}
