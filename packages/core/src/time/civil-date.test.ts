import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, dayOf, dayParts, formatDay, readDay, weekdayOf, type CivilDate } from './civil-date.ts';

const FIRST = day('0001-01-01');
const LAST = day('9999-12-31');

describe('a day', () => {
  test('counts from 1 January 1970', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('2026-05-09')).toBe(Date.UTC(2026, 4, 9) / 86_400_000);
  });

  test('comes apart into year, month from 1, and day', () => {
    expect(dayParts(day('2024-02-29'))).toEqual({ year: 2024, month: 2, day: 29 });
  });

  test('moves over the end of a leap February', () => {
    expect(formatDay(addDays(day('2024-02-28'), 2))).toBe('2024-03-01');
    expect(formatDay(addDays(day('2023-02-28'), 1))).toBe('2023-03-01');
    expect(formatDay(addDays(day('2024-03-01'), -1))).toBe('2024-02-29');
  });

  test('knows its weekday, also before 1970', () => {
    expect(weekdayOf(day('2026-05-09'))).toBe(6);
    expect(weekdayOf(day('2026-05-10'))).toBe(7);
    expect(weekdayOf(day('1945-05-09'))).toBe(3);
  });

  test('has a year of four digits', () => {
    expect(formatDay(FIRST)).toBe('0001-01-01');
    expect(formatDay(LAST)).toBe('9999-12-31');
    expect(dayOf({ year: 99, month: 1, day: 1 })).toBe(day('0099-01-01'));
  });
});

describe('a day is refused', () => {
  test.each([
    '2023-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-9',
    '0000-01-01',
    '09.05.2026',
    '2026-05-09T00:00',
    ' 2026-05-09',
    '',
  ])('for %j', (text) => {
    expect(readDay(text)).toEqual({ ok: false, refusal: { kind: 'not-a-day', text } });
  });

  test('by a throw when it stands in the source', () => {
    expect(() => day('2023-02-29')).toThrow('2023-02-29');
  });

  test('by null when its parts name none', () => {
    expect(dayOf({ year: 2023, month: 2, day: 29 })).toBeNull();
    expect(dayOf({ year: 2026, month: 1.5, day: 1 })).toBeNull();
    expect(dayOf({ year: 10_000, month: 1, day: 1 })).toBeNull();
    expect(dayOf({ year: Number.NaN, month: 1, day: 1 })).toBeNull();
  });
});

describe('any day', () => {
  test('is read back from its text and from its parts', () => {
    fc.assert(
      fc.property(anyDay(), (date) => {
        expect(readDay(formatDay(date))).toEqual({ ok: true, value: date });
        expect(dayOf(dayParts(date))).toBe(date);
      }),
    );
  });

  test('is a week from the same weekday, and a day from the next', () => {
    fc.assert(
      fc.property(anyDay(), (date) => {
        expect(weekdayOf(addDays(date, 7))).toBe(weekdayOf(date));
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });

  test('sorts as its text does', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (a, b) => {
        expect(a < b).toBe(formatDay(a) < formatDay(b));
      }),
    );
  });

  test('is nothing but ten characters that name a day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDay(text);
        if (read.ok) expect(formatDay(read.value)).toBe(text);
      }),
    );
  });
});

function anyDay(): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: FIRST, max: LAST }) as fc.Arbitrary<CivilDate>;
}
