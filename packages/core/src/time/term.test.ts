import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDays, clockHours, readTerm, workingDays, workingHours } from './term.ts';

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
      return read.ok || read.refusal.text === text;
    }),
  );
});
