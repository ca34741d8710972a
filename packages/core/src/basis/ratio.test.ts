import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRatios,
  compareRatios,
  divideRatios,
  exactly,
  isExact,
  multiplyRatios,
  ratio,
  wholeNumber,
  type Ratio,
} from './ratio.ts';
import { unwrap } from './result.ts';

const ZERO = wholeNumber(0);
const ONE = wholeNumber(1);

describe('a ratio', () => {
  test('keeps 17 of 20 exact', () => {
    expect(ratio(17, 20)).toEqual({ ok: true, value: { part: '17', whole: '20' } });
  });

  test('stands in lowest terms, so equal ratios are equal texts', () => {
    expect(ratio(16, 20)).toEqual(ratio(4, 5));
  });

  test('carries its sign in the part', () => {
    expect(ratio(3, -6)).toEqual({ ok: true, value: { part: '-1', whole: '2' } });
    expect(ratio(0, -6)).toEqual({ ok: true, value: ZERO });
  });

  test('takes counts beyond the safe integers', () => {
    expect(ratio(2n ** 80n, 2n ** 79n)).toEqual({ ok: true, value: { part: '2', whole: '1' } });
  });

  test('adds a third and a half', () => {
    expect(addRatios(unwrap(ratio(1, 3)), unwrap(ratio(1, 2)))).toEqual({ part: '5', whole: '6' });
  });

  test('orders 17 of 20 above 5 of 6', () => {
    expect(compareRatios(unwrap(ratio(17, 20)), unwrap(ratio(5, 6)))).toBe(1);
  });
});

describe('a ratio is refused', () => {
  test('when the whole is zero, even for nothing of nothing', () => {
    expect(ratio(0, 0)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
    expect(ratio(5, 0n)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
  });

  test('when the divisor is zero', () => {
    expect(divideRatios(ONE, ZERO)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
  });
});

describe('arithmetic of ratios', () => {
  test('adds in any order and grouping', () => {
    fc.assert(
      fc.property(anyRatio(), anyRatio(), anyRatio(), (a, b, c) => {
        expect(addRatios(a, b)).toEqual(addRatios(b, a));
        expect(addRatios(addRatios(a, b), c)).toEqual(addRatios(a, addRatios(b, c)));
      }),
    );
  });

  test('multiplies in any order and grouping, over sums too', () => {
    fc.assert(
      fc.property(anyRatio(), anyRatio(), anyRatio(), (a, b, c) => {
        expect(multiplyRatios(a, b)).toEqual(multiplyRatios(b, a));
        expect(multiplyRatios(multiplyRatios(a, b), c)).toEqual(multiplyRatios(a, multiplyRatios(b, c)));
        expect(multiplyRatios(a, addRatios(b, c))).toEqual(addRatios(multiplyRatios(a, b), multiplyRatios(a, c)));
      }),
    );
  });

  test('has zero and one as neutral', () => {
    fc.assert(
      fc.property(anyRatio(), (a) => {
        expect(addRatios(a, ZERO)).toEqual(a);
        expect(multiplyRatios(a, ONE)).toEqual(a);
      }),
    );
  });

  test('undoes a multiplication by a division', () => {
    fc.assert(
      fc.property(anyRatio(), anyRatio(), (a, b) => {
        fc.pre(b.part !== '0');
        expect(divideRatios(multiplyRatios(a, b), b)).toEqual({ ok: true, value: a });
      }),
    );
  });

  test('orders as the difference has its sign', () => {
    fc.assert(
      fc.property(anyRatio(), anyRatio(), (a, b) => {
        const difference = BigInt(addRatios(a, multiplyRatios(b, wholeNumber(-1))).part);
        expect(compareRatios(a, b)).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1);
        expect(compareRatios(b, a)).toBe(0 - compareRatios(a, b));
      }),
    );
  });

  test('stays in lowest terms with a positive whole', () => {
    fc.assert(
      fc.property(anyRatio(), anyRatio(), (a, b) => {
        for (const sum of [addRatios(a, b), multiplyRatios(a, b)]) {
          expect(BigInt(sum.whole)).toBeGreaterThan(0n);
          expect(ratio(BigInt(sum.part), BigInt(sum.whole))).toEqual({ ok: true, value: sum });
        }
      }),
    );
  });
});

function anyRatio(): fc.Arbitrary<Ratio> {
  const part = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const whole = fc.bigInt({ min: 1n, max: 10n ** 12n });
  return fc.tuple(part, whole).map(([a, b]) => unwrap(ratio(a, b)));
}

describe('an exact number of data', () => {
  test.each([[3], [-1], [0], [{ part: '1', whole: '2' }], [{ part: '-7', whole: '3' }]])('is %j', (value) => {
    expect(isExact(value)).toBe(true);
  });

  test.each([
    [0.5],
    [Number.NaN],
    [Infinity],
    [2 ** 53],
    ['3'],
    [null],
    [{ part: '2', whole: '4' }],
    [{ part: '1', whole: '-2' }],
    [{ part: '1', whole: '0' }],
    [{ part: '01', whole: '2' }],
    [{ part: 1, whole: 2 }],
    [{}],
  ])('is not %j', (value) => {
    expect(isExact(value)).toBe(false);
  });

  test('reads as a ratio', () => {
    expect(exactly(3)).toEqual(wholeNumber(3));
    expect(exactly({ part: '1', whole: '2' })).toEqual({ part: '1', whole: '2' });
  });
});
