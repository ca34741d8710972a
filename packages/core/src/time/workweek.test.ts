import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { ROUND_THE_CLOCK } from './schedule.ts';
import { fiveDayWeek } from './working-hours.ts';
import { readWorkweek } from './workweek.ts';

const NINE_TO_SIX = [
  { from: 540, to: 780 },
  { from: 840, to: 1080 },
];

describe('a working week', () => {
  test('is read from one working day, as before', () => {
    expect(readWorkweek('09:00-13:00,14:00-18:00')).toEqual({ ok: true, value: fiveDayWeek(NINE_TO_SIX) });
  });

  test('has a short Friday and a split shift', () => {
    const { week } = unwrap(readWorkweek('mon-thu 09:00-13:00,14:00-18:00; fri 09:00-16:45'));
    expect(week).toEqual([NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, [{ from: 540, to: 1005 }], [], []]);
  });

  test('has shifts over midnight, and Sunday night ends on Monday', () => {
    const { week } = unwrap(readWorkweek('sat-sun 20:00-08:00'));
    expect(week).toEqual([
      [{ from: 0, to: 480 }],
      [],
      [],
      [],
      [],
      [{ from: 1200, to: 1440 }],
      [
        { from: 0, to: 480 },
        { from: 1200, to: 1440 },
      ],
    ]);
  });

  test('may be duty round the clock, holidays included', () => {
    expect(readWorkweek('round-the-clock')).toEqual({ ok: true, value: ROUND_THE_CLOCK });
    expect(unwrap(readWorkweek('mon-sun 00:00-24:00')).daysOff).toBeUndefined();
  });
});

describe('a working week is refused', () => {
  test.each([
    '',
    'mon',
    'mon 09:00',
    'thu-mon 09:00-18:00',
    'mon 09:00-18:00; mon 10:00-12:00',
    'mon-wed 09:00-18:00; wed 10:00-12:00',
    'mon 20:00-08:00; tue 07:00-12:00',
    'mon 09:00-12:00,11:00-13:00',
    'пн 09:00-18:00',
    'mon 09:00-18:00;',
    'mon 09:00-09:00',
    '17:30-08:30',
    'round the clock',
  ])('for %j', (text) => {
    expect(readWorkweek(text)).toEqual({ ok: false, refusal: { kind: 'not-a-workweek', text } });
  });
});

test('any text gives seven days of shifts in order, or a refusal', () => {
  const token = fc.constantFrom(
    'mon',
    'fri',
    'sun',
    '-',
    ' ',
    ';',
    ',',
    '09:00-18:00',
    '20:00-08:00',
    '24:00',
    '00:00',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 9 }), (tokens) => {
      const read = readWorkweek(tokens.join(''));
      if (!read.ok) return;
      expect(read.value.week.length).toBe(7);
      for (const shifts of read.value.week)
        for (const [index, { from, to }] of shifts.entries())
          expect(from < to && to <= 1440 && from >= (shifts[index - 1]?.to ?? 0)).toBe(true);
    }),
  );
});
