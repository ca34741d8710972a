import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { HistogramBar } from './counting.ts';
import { figureInterval, meanInterval, quantileInterval, wilsonInterval, type Interval } from './interval.ts';
import type { Indicator } from './method.ts';
import { METHOD } from './municipality.fixture.ts';

const Z = 1.959963984540054;
const ULP = 2e-6;

describe('the Wilson interval', () => {
  test.each([
    [180, 200, '0.850594', '0.934330'],
    [0, 10, '0.000000', '0.277533'],
    [10, 10, '0.722467', '1.000000'],
    [1, 2, '0.094531', '0.905469'],
  ])('of %d among %d is %s to %s', (part, whole, low, high) => {
    expect(ends(unwrap(wilsonInterval(part, whole)))).toEqual([low, high]);
  });

  test('names itself and its digits', () => {
    expect(unwrap(wilsonInterval(1, 2)).low).toMatchObject({ method: 'wilson-95', digits: 6 });
  });

  test('of nothing is refused', () => {
    expect(wilsonInterval(0, 0)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
  });

  test('is what the formula says, and never narrower', () => {
    fc.assert(
      fc.property(parts(), ([part, whole]) => {
        const [low, high] = numbers(unwrap(wilsonInterval(part, whole)));
        const [p, d] = [part / whole, 1 + Z ** 2 / whole];
        const centre = (p + Z ** 2 / (2 * whole)) / d;
        const half = (Z * Math.sqrt((p * (1 - p)) / whole + Z ** 2 / (4 * whole ** 2))) / d;
        expect(Math.abs(low - (centre - half))).toBeLessThan(ULP);
        expect(Math.abs(high - (centre + half))).toBeLessThan(ULP);
      }),
    );
  });

  test('holds the share itself, lies between 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(parts(), ([part, whole]) => {
        const [low, high] = numbers(unwrap(wilsonInterval(part, whole)));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low <= part / whole && part / whole <= high).toBe(true);
        const [otherLow, otherHigh] = numbers(unwrap(wilsonInterval(whole - part, whole)));
        expect(Math.abs(low - (1 - otherHigh)) + Math.abs(high - (1 - otherLow))).toBeLessThan(ULP);
      }),
    );
  });

  test('narrows when the same share is told of more records', () => {
    fc.assert(
      fc.property(parts(), fc.integer({ min: 2, max: 50 }), ([part, whole], times) => {
        const [low, high] = numbers(unwrap(wilsonInterval(part, whole)));
        const [closerLow, closerHigh] = numbers(unwrap(wilsonInterval(part * times, whole * times)));
        expect(closerHigh - closerLow).toBeLessThanOrEqual(high - low);
      }),
    );
  });
});

describe('the interval of a quantile', () => {
  test('is two of the values, by their ranks', () => {
    const hundred = Array.from({ length: 100 }, (_, index): HistogramBar => [index + 1, 1]);
    expect(ends(quantileInterval(hundred, 50))).toEqual(['40.000000', '61.000000']);
    expect(ends(quantileInterval(hundred, 95))).toEqual(['90.000000', '100.000000']);
  });

  test('of a few records is not known: the greatest of five is below the median once in thirty-two times', () => {
    const first = (count: number): readonly HistogramBar[] => Array.from({ length: count }, (_, at) => [at, 1]);
    expect([0, 1, 2, 5].map((count) => quantileInterval(first(count), 50))).toEqual([null, null, null, null]);
    expect(ends(quantileInterval(first(6), 50))).toEqual(['0.000000', '5.000000']);
    expect([58, 59].map((count) => quantileInterval(first(count), 95) === null)).toEqual([true, false]);
  });
});

describe('the interval of a mean', () => {
  test('is wider the more the values are spread', () => {
    const spread: readonly HistogramBar[] = [
      [1, 1],
      [2, 1],
      [3, 3],
      [4, 5],
      [5, 10],
    ];
    expect(ends(meanInterval(spread))).toEqual(['3.589299', '4.610701']);
  });

  test('of one record, or of several that are all the same, is not known', () => {
    expect(meanInterval([[5, 1]])).toBeNull();
    expect(meanInterval([[4, 20]])).toBeNull();
    expect(meanInterval([])).toBeNull();
  });

  test('is what the formula says', () => {
    const bars = fc.uniqueArray(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 })), {
      selector: ([value]) => value,
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(bars, (histogram) => {
        const values = histogram.flatMap(([value, count]) => Array.from({ length: count }, () => value));
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
        const half = Z * Math.sqrt(variance / values.length);
        const [low, high] = numbers(meanInterval(histogram) as Interval);
        expect(Math.abs(low - (mean - half))).toBeLessThan(ULP);
        expect(Math.abs(high - (mean + half))).toBeLessThan(ULP);
      }),
    );
  });
});

describe('marks that are all the same', () => {
  const mark = METHOD.indicators.at(-1) as Indicator;
  const of = (value: number, count: number): Interval | null =>
    figureInterval(mark, { count, whole: count, histogram: count === 0 ? [] : [[value, count]] });

  test('are no certainty: one mark of 5 may well be a 2', () => {
    expect(ends(of(5, 1))).toEqual(['1.826196', '5.000000']);
    expect(ends(of(5, 100))).toEqual(['4.852024', '5.000000']);
    expect(ends(of(1, 1))).toEqual(['1.000000', '4.173804']);
    expect(of(5, 0)).toBeNull();
  });

  test('have an interval that holds them, within the scale, and narrows with their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 500 }), (value, count) => {
        const [low, high] = numbers(of(value, count) as Interval);
        const [closerLow, closerHigh] = numbers(of(value, count + 1) as Interval);
        expect(low >= 1 && low <= value && value <= high && high <= 5).toBe(true);
        expect(closerHigh - closerLow).toBeLessThan(high - low);
      }),
    );
  });
});

test('a count has no interval: it is what it is', () => {
  const [volume] = METHOD.indicators;
  expect(volume && figureInterval(volume, { count: 3, whole: 3, histogram: [] })).toBeNull();
});

function ends(interval: Interval | null): readonly (string | undefined)[] {
  return [interval?.low.value, interval?.high.value];
}

function numbers({ low, high }: Interval): readonly [number, number] {
  return [Number(low.value), Number(high.value)];
}

function parts(): fc.Arbitrary<readonly [number, number]> {
  return fc
    .integer({ min: 1, max: 5_000 })
    .chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => [part, whole] as const));
}
