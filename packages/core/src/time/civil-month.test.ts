import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, dayParts, formatDay, type CivilDate } from './civil-date.ts';
import { addMonths, monthsBetween } from './civil-month.ts';

describe('a month later', () => {
  test.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-09', 0, '2026-05-09'],
  ])('%s moved by %i is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  test.each([
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-03-30', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2026-02-28', '2026-01-31', -1],
  ])('from %s to %s there are %i whole months', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });

  test('a day outside the calendar of years is no day', () => {
    expect(addMonths(day('9999-12-31'), 1)).toBeNaN();
  });
});

const days = fc.integer({ min: day('1990-01-01'), max: day('2050-12-31') }) as fc.Arbitrary<CivilDate>;
const months = fc.integer({ min: -240, max: 240 });

describe('any number of months', () => {
  test('leads to the same number of the day, or to the last day of a month that has no such number', () => {
    fc.assert(
      fc.property(days, months, (from, count) => {
        const [start, end] = [dayParts(from), dayParts(addMonths(from, count))];
        const isLast = dayParts(addDays(addMonths(from, count), 1)).day === 1;
        expect(end.year * 12 + end.month).toBe(start.year * 12 + start.month + count);
        expect(end.day === start.day || (isLast && end.day < start.day)).toBe(true);
      }),
    );
  });

  test('is counted back from its end, when counted forward', () => {
    fc.assert(
      fc.property(days, fc.nat(240), (from, count) => {
        expect(monthsBetween(from, addMonths(from, count))).toBe(count);
      }),
    );
  });

  test('is the greatest that does not lead past the end', () => {
    fc.assert(
      fc.property(days, fc.nat(4000), (from, later) => {
        const to = addDays(from, later);
        const count = monthsBetween(from, to);
        expect(addMonths(from, count)).toBeLessThanOrEqual(to);
        expect(addMonths(from, count + 1)).toBeGreaterThan(to);
      }),
    );
  });

  test('keeps the order of days', () => {
    fc.assert(
      fc.property(days, fc.nat(60), months, (from, later, count) => {
        expect(addMonths(from, count)).toBeLessThanOrEqual(addMonths(addDays(from, later), count));
      }),
    );
  });
});
