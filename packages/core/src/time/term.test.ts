import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTerms, compareTerms, endingAt } from './term-arithmetic.ts';
import {
  calendarDays,
  calendarMonths,
  calendarYears,
  clockHours,
  readTerm,
  workingDays,
  workingHours,
  type Term,
} from './term.ts';

describe('a term', () => {
  test('of calendar days keeps the reading of its last day', () => {
    expect(calendarDays(30, 'backward')).toEqual({ unit: 'calendar-day', count: 30, dayOff: 'backward' });
  });

  test('of working days ends on a working day, so its end stays', () => {
    expect(workingDays(5)).toEqual({ unit: 'working-day', count: 5, dayOff: 'stay' });
  });

  test('of hours is kept in minutes, by the clock or by working time', () => {
    expect(workingHours(1.5)).toEqual({ unit: 'working-minute', count: 90, dayOff: 'stay' });
    expect(clockHours(24)).toEqual({ unit: 'clock-minute', count: 1440, dayOff: 'stay' });
  });

  test.each([
    ['30 calendar-days', calendarDays(30, 'forward')],
    ['5 working-days', workingDays(5)],
    ['8 working-hours', workingHours(8)],
    ['90 working-minutes', workingHours(1.5)],
    ['3 months', calendarMonths(3, 'forward')],
    ['1 years', calendarYears(1, 'forward')],
    ['1 year', calendarYears(1, 'forward')],
    ['1 working-day', workingDays(1)],
    ['24 clock-hours', clockHours(24)],
    ['45 clock-minutes', clockHours(0.75)],
  ])('is read from the setting %s', (text, term) => {
    expect(readTerm(text)).toEqual({ ok: true, value: term });
  });

  test('of calendar days is read with the reading that the setting names', () => {
    expect(readTerm('30 calendar-days', 'stay')).toEqual({ ok: true, value: calendarDays(30, 'stay') });
    expect(readTerm('5 working-days', 'backward')).toEqual({ ok: true, value: workingDays(5) });
  });
});

describe('terms of one unit', () => {
  test('add up, and the first keeps its reading', () => {
    expect(addTerms(calendarDays(30, 'forward'), calendarDays(15, 'stay'))).toEqual(calendarDays(45, 'forward'));
    expect(addTerms(calendarYears(1, 'stay'), calendarMonths(1, 'stay'))).toEqual(calendarMonths(13, 'stay'));
  });

  test('are compared by their length', () => {
    expect(compareTerms(workingHours(8), workingHours(24))).toBeLessThan(0);
    expect(compareTerms(calendarYears(1, 'stay'), calendarMonths(12, 'forward'))).toBe(0);
  });

  test('say when their last day is over; hours have no last day', () => {
    expect(endingAt(workingDays(5), 'end-of-operations').ends).toBe('end-of-operations');
    expect(endingAt(clockHours(24), 'end-of-operations')).toEqual(clockHours(24));
  });
});

describe('terms of different units do not mix', () => {
  test('for the compiler, nor where it cannot see the units', () => {
    // @ts-expect-error working days are not calendar days
    expect(() => addTerms(calendarDays(30, 'forward'), workingDays(5))).toThrow('terms of one unit');
    // @ts-expect-error a month is not thirty days
    expect(() => addTerms(calendarMonths(1, 'forward'), calendarDays(30, 'forward'))).toThrow('terms of one unit');
    // @ts-expect-error a working hour is not an hour by the clock
    expect(() => compareTerms(workingHours(8), clockHours(8))).toThrow('terms of one unit');
    const unseen: readonly Term[] = [workingHours(8), clockHours(8)];
    expect(() => compareTerms(unseen[0] as Term, unseen[1] as Term)).toThrow('terms of one unit');
  });

  test('a function for one unit takes no other', () => {
    const days = (term: Term<'working-day'>): number => term.count;
    expect(days(workingDays(5))).toBe(5);
    // @ts-expect-error calendar days are not working days
    expect(days(calendarDays(5, 'stay'))).toBe(5);
  });
});

describe('a term written in the source breaks the invariant', () => {
  test.each([-1, 1.5, Number.NaN, Infinity])('for %d days or months', (count) => {
    expect(() => calendarDays(count, 'stay')).toThrow('whole number');
    expect(() => workingDays(count)).toThrow('whole number');
    expect(() => calendarMonths(count, 'stay')).toThrow('whole number');
  });

  test.each([-1, Number.NaN, Infinity])('for %d hours', (count) => {
    expect(() => workingHours(count)).toThrow('zero or more');
    expect(() => clockHours(count)).toThrow('zero or more');
  });
});

test('hours are kept to the millisecond, without the dust of binary fractions', () => {
  expect([1.1, 2.3, 0.7].map((hours) => workingHours(hours).count)).toEqual([66, 138, 42]);
});

describe('a text that is no term is refused', () => {
  test.each([
    '',
    '30',
    '30 days',
    '30 дней',
    '-1 working-days',
    '1.5 working-hours',
    '30  calendar-days',
    '10000 calendar-days',
    '3 constructor',
    '30 calendar-days ',
  ])('"%s"', (text) => {
    expect(readTerm(text)).toEqual({ ok: false, refusal: { kind: 'not-a-term', text } });
  });
});

test('any text gives a term or a refusal', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readTerm(text);
      return read.ok || (read.refusal.kind === 'not-a-term' && read.refusal.text === text);
    }),
  );
});

test('a reading of a day off that is none is refused, not taken for one', () => {
  for (const odd of ['next', '', null, 1])
    for (const text of ['30 calendar-days', '5 working-days', '1 month'])
      expect(readTerm(text, odd as never)).toMatchObject({
        ok: false,
        refusal: { kind: 'not-a-choice', of: 'dayOff' },
      });
});
