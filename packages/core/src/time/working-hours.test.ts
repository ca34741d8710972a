import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveDayWeek, NORM_WEEK, readWorkday, shiftsOf, shorten, type Shift } from './working-hours.ts';

describe('a schedule', () => {
  test('of the official norm has five days of eight hours', () => {
    expect(shiftsOf(NORM_WEEK, 1)).toEqual([{ from: 540, to: 1020 }]);
    expect(shiftsOf(NORM_WEEK, 6)).toEqual([]);
    expect(shiftsOf(NORM_WEEK, 7)).toEqual([]);
    expect(NORM_WEEK.shortening).toBe(60);
  });

  test('of five days takes its own shortening', () => {
    expect(fiveDayWeek([{ from: 0, to: 60 }], 15).shortening).toBe(15);
  });

  test('loses an hour at the end of a short day', () => {
    expect(
      shorten(
        [
          { from: 510, to: 720 },
          { from: 780, to: 1050 },
        ],
        60,
      ),
    ).toEqual([
      { from: 510, to: 720 },
      { from: 780, to: 990 },
    ]);
  });

  test('loses the last shift whole when the hour reaches beyond it', () => {
    expect(
      shorten(
        [
          { from: 540, to: 780 },
          { from: 840, to: 870 },
        ],
        60,
      ),
    ).toEqual([{ from: 540, to: 750 }]);
    expect(
      shorten(
        [
          { from: 540, to: 780 },
          { from: 840, to: 900 },
        ],
        60,
      ),
    ).toEqual([{ from: 540, to: 780 }]);
    expect(shorten([{ from: 540, to: 570 }], 60)).toEqual([]);
  });
});

describe('a working day', () => {
  test('is read with its break', () => {
    expect(readWorkday('08:30-12:00, 13:00-17:30')).toEqual({
      ok: true,
      value: [
        { from: 510, to: 720 },
        { from: 780, to: 1050 },
      ],
    });
  });

  test('may last to midnight', () => {
    expect(readWorkday('00:00-24:00')).toEqual({ ok: true, value: [{ from: 0, to: 1440 }] });
  });

  test('may have shifts that touch', () => {
    expect(readWorkday('08:00-12:00,12:00-16:00').ok).toBe(true);
  });
});

describe('a working day is refused', () => {
  test.each([
    '17:30-08:30',
    '08:30-08:30',
    '08:30-24:30',
    '08:60-09:00',
    '8:30-17:30',
    '08:30–17:30',
    '08:30-12:00,11:00-17:30',
    '13:00-17:00,08:00-12:00',
    '08:30-12:00,',
    '',
  ])('for %j', (text) => {
    expect(readWorkday(text)).toEqual({ ok: false, refusal: { kind: 'not-a-workday', text } });
  });
});

describe('any working day', () => {
  test('shortened loses exactly that much, and never more than it has', () => {
    fc.assert(
      fc.property(anyWorkday(), fc.integer({ min: 0, max: 1500 }), (shifts, minutes) => {
        expect(minutesOf(shorten(shifts, minutes))).toBe(Math.max(0, minutesOf(shifts) - minutes));
      }),
    );
  });

  test('shortened twice is shortened by the sum', () => {
    fc.assert(
      fc.property(anyWorkday(), fc.nat(300), fc.nat(300), (shifts, first, second) => {
        expect(shorten(shorten(shifts, first), second)).toEqual(shorten(shifts, first + second));
      }),
    );
  });

  test('is read back from what is written', () => {
    fc.assert(
      fc.property(anyWorkday(), (shifts) => {
        expect(readWorkday(shifts.map(written).join(','))).toEqual({ ok: true, value: shifts });
      }),
    );
  });
});

function anyWorkday(): fc.Arbitrary<readonly Shift[]> {
  const ends = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 });
  return ends.map((minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b);
    return sorted.flatMap((to, index) => (index % 2 === 1 ? [{ from: sorted[index - 1] as number, to }] : []));
  });
}

function minutesOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { from, to }) => sum + to - from, 0);
}

function written({ from, to }: Shift): string {
  return [from, to].map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`).join('-');
}

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
