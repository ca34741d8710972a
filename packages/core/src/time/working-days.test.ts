import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { calendarIn } from './calendar.fixture.ts';
import { addDays, day, formatDay, type CivilDate } from './civil-date.ts';
import { due } from './due.ts';
import { workingDays } from './term.ts';
import { localDay, startOfDay } from './working-calendar.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

const CALENDAR = calendarIn('Asia/Barnaul');

describe('working days', () => {
  test.each([
    ['2026-05-08', 1, '2026-05-12'],
    ['2026-05-09', 1, '2026-05-12'],
    ['2026-05-12', -1, '2026-05-08'],
    ['2026-05-10', -1, '2026-05-08'],
    ['2026-05-09', 0, '2026-05-09'],
    ['2027-02-19', 1, '2027-02-20'],
  ])('from %s, %i on is %s', (from, days, to) => {
    expect(formatDay(unwrap(addWorkingDays(day(from), days, CALENDAR)))).toBe(to);
  });

  test('between two days leave out the first and count the last', () => {
    expect(workingDaysBetween(day('2026-05-08'), day('2026-05-12'), CALENDAR)).toEqual({ ok: true, value: 1 });
  });
});

describe('working days are refused', () => {
  test('outside the calendar, and past either end of it', () => {
    const asked = startOfDay(CALENDAR, day('2028-01-01'));
    const refusal = { kind: 'outside-calendar', ...CALENDAR.span };
    expect(addWorkingDays(day('2028-01-01'), -1, CALENDAR)).toEqual({ ok: false, refusal: { ...refusal, asked } });
    expect(workingDaysBetween(day('2026-05-08'), day('2028-01-01'), CALENDAR).ok).toBe(false);
    for (const days of [1000, -1000])
      expect(addWorkingDays(day('2026-05-08'), days, CALENDAR)).toEqual({
        ok: false,
        refusal: { ...refusal, asked: null },
      });
  });

  test('when their last day is before the first', () => {
    const [first, last] = [day('2026-05-12'), day('2026-05-08')];
    const [from, to] = [startOfDay(CALENDAR, first), startOfDay(CALENDAR, last)];
    expect(workingDaysBetween(first, last, CALENDAR)).toEqual({
      ok: false,
      refusal: { kind: 'end-before-start', from, to },
    });
  });

  test.each([1.5, Number.NaN, Infinity])('when there are %d of them', (count) => {
    expect(addWorkingDays(day('2026-05-08'), count, CALENDAR)).toEqual({
      ok: false,
      refusal: { kind: 'impossible-term', unit: 'working-day', count },
    });
  });
});

describe('any working days', () => {
  const days = fc.integer({ min: day('2026-06-01'), max: day('2027-06-30') }) as fc.Arbitrary<CivilDate>;

  test('are counted back from where they end', () => {
    fc.assert(
      fc.property(days, fc.nat(100), (from, count) => {
        const to = unwrap(addWorkingDays(from, count, CALENDAR));
        expect(workingDaysBetween(from, to, CALENDAR)).toEqual({ ok: true, value: count });
      }),
    );
  });

  test('there and back lead to the same day, when it is worked', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -90, max: 90 }), (some, count) => {
        const from = unwrap(addWorkingDays(addDays(some, -1), 1, CALENDAR));
        const to = unwrap(addWorkingDays(from, count, CALENDAR));
        expect(addWorkingDays(to, 0 - count, CALENDAR)).toEqual({ ok: true, value: from });
      }),
    );
  });

  test('end where a term of them does', () => {
    fc.assert(
      fc.property(days, fc.nat(100), (from, count) => {
        const { last } = unwrap(due(startOfDay(CALENDAR, from), workingDays(count), CALENDAR));
        expect(addWorkingDays(from, count, CALENDAR)).toEqual({ ok: true, value: localDay(CALENDAR, last) });
      }),
    );
  });
});
