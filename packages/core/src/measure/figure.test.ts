import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { roundPercent, roundRatio } from '../basis/rounding.ts';
import type { HistogramBar, TallyCell } from './counting.ts';
import { figureOf, meanOf, quantileOf } from './figure.ts';
import type { Indicator } from './method.ts';
import { METHOD } from './municipality.fixture.ts';

const [VOLUME, TIMELINESS, , MEDIAN, MEAN] = METHOD.indicators as readonly [
  Indicator,
  Indicator,
  Indicator,
  Indicator,
  Indicator,
];

describe('a published figure', () => {
  test('F2: ten fives, five fours, three threes, a two and a one are 4.10 on average', () => {
    const mean = meanOf([
      [1, 1],
      [2, 1],
      [3, 3],
      [4, 5],
      [5, 10],
    ]);
    expect(mean).toEqual({ part: '41', whole: '10' });
    expect(roundRatio(mean as Ratio, 2, 'half-up')).toBe('4.10');
  });

  test('F3: 180 in time, 15 late and 5 not executed are 90 % in time', () => {
    expect(percentOf(180, 180 + 15 + 5)).toBe('90.0');
  });

  test('F4: 67 of 383 appeals with measures taken are 17.5 %', () => {
    expect(percentOf(67, 383)).toBe('17.5');
  });
});

describe('a figure', () => {
  test('of a count is the count', () => {
    expect(figureOf(VOLUME, cell({ count: 7, whole: 7 }))).toEqual({ kind: 'count', count: 7 });
  });

  test('of a share is exact, and keeps the part and the whole as they were counted', () => {
    expect(figureOf(TIMELINESS, cell({ count: 16, whole: 20 }))).toEqual({
      kind: 'share',
      share: { part: '4', whole: '5' },
      part: 16,
      whole: 20,
    });
  });

  test('of a histogram is every value with its count, or nothing', () => {
    const marks: Indicator = { ...MEAN, kind: 'histogram', quantity: 'mark', where: [] };
    const bars: readonly HistogramBar[] = [
      [1, 1],
      [5, 10],
    ];
    expect(figureOf(marks, cell({ count: 11, whole: 11, histogram: bars }))).toEqual({
      kind: 'histogram',
      bars,
      count: 11,
    });
    expect(figureOf(marks, cell({ count: 0, whole: 0 }))).toEqual({ kind: 'none', because: 'empty-whole' });
  });

  test('of a quantity tells how many records it speaks of', () => {
    const counts = cell({
      count: 4,
      whole: 4,
      histogram: [
        [1, 2],
        [2, 1],
        [4, 1],
      ],
    });
    expect(figureOf(MEAN, counts)).toEqual({ kind: 'amount', amount: wholeNumber(2), count: 4 });
    expect(figureOf(MEDIAN, counts)).toEqual({ kind: 'amount', amount: { part: '3', whole: '2' }, count: 4 });
  });

  test.each([TIMELINESS, MEDIAN, MEAN])('is none of nothing, neither 0 nor 100 %%', (indicator) => {
    expect(figureOf(indicator, cell({}))).toEqual({ kind: 'none', because: 'empty-whole' });
  });

  test('of a count of nothing is zero', () => {
    expect(figureOf(VOLUME, cell({}))).toEqual({ kind: 'count', count: 0 });
  });
});

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });

describe('laws of figures', () => {
  test('a mean is the sum over the number', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(meanOf(histogram(all))).toEqual(
          unwrap(
            ratio(
              all.reduce((sum, value) => sum + value, 0),
              all.length,
            ),
          ),
        );
      }),
    );
  });

  test('a quantile is what a sorted list gives', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 99 }), (all, percent) => {
        expect(quantileOf(histogram(all), percent)).toEqual(
          fromSorted(
            all.toSorted((a, b) => a - b),
            percent,
          ),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a quantile grows with its percent and stays among the values', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 98 }), (all, percent) => {
        const [low, high] = [percent, percent + 1].map((at) => asNumber(quantileOf(histogram(all), at)));
        return (
          Math.min(...all) <= (low as number) &&
          (low as number) <= (high as number) &&
          (high as number) <= Math.max(...all)
        );
      }),
    );
  });

  test('a share lies between nothing and the whole', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (part, rest) => {
        const figure = figureOf(TIMELINESS, cell({ count: part, whole: part + rest }));
        return figure.kind === 'share' && asNumber(figure.share) >= 0 && asNumber(figure.share) <= 1;
      }),
    );
  });
});

function percentOf(count: number, whole: number): string {
  const figure = figureOf(TIMELINESS, cell({ count, whole }));
  return figure.kind === 'share' ? roundPercent(figure.share, 1) : figure.kind;
}

function cell(counts: Partial<TallyCell>): TallyCell {
  return { count: 0, whole: 0, histogram: [], ...counts };
}

function histogram(all: readonly number[]): readonly HistogramBar[] {
  const distinct = [...new Set(all)].toSorted((a, b) => a - b);
  return distinct.map((value) => [value, all.filter((other) => other === value).length]);
}

/** The mean of the values at both sides of the cut, when it falls between two; else the value it falls into. */
function fromSorted(sorted: readonly number[], percent: number): Ratio {
  const hundredfold = sorted.length * percent;
  const at = Math.floor(hundredfold / 100);
  const value = sorted[Math.min(at, sorted.length - 1)] as number;
  return hundredfold % 100 === 0 ? unwrap(ratio((sorted[at - 1] as number) + value, 2)) : wholeNumber(value);
}

function asNumber(value: Ratio | null): number {
  return Number(value?.part) / Number(value?.whole);
}
