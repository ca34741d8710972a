import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, estimatedRatio, squareRoot } from './estimate.ts';
import { compareRatios, multiplyRatios, ratio, subtractRatios, type Ratio } from './ratio.ts';
import { unwrap } from './result.ts';
import { roundRatio } from './rounding.ts';

const anyRatio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([part, whole]) => unwrap(ratio(part, whole)));

describe('a square root', () => {
  test.each([
    ['0', '1', '0'],
    ['1', '1', '1'],
    ['9', '4', '3/2'],
    ['1', '10000', '1/100'],
  ])('of %s/%s is exact: %s', (part, whole, root) => {
    for (const side of ['floor', 'ceiling'] as const) {
      const found = squareRoot({ part, whole }, side);
      expect(found.whole === '1' ? found.part : `${found.part}/${found.whole}`).toBe(root);
    }
  });

  test('of two begins with 1.414213562373095048', () => {
    expect(roundRatio(squareRoot({ part: '2', whole: '1' }, 'floor'), 18, 'down')).toBe('1.414213562373095048');
    expect(roundRatio(squareRoot({ part: '2', whole: '1' }, 'ceiling'), 18, 'down')).toBe('1.414213562373095049');
  });

  test('lies between its two sides, which are no further apart than the last digit', () => {
    const last = { part: '1', whole: `${10n ** 17n}` };
    fc.assert(
      fc.property(anyRatio, (value) => {
        const [low, high] = [squareRoot(value, 'floor'), squareRoot(value, 'ceiling')];
        expect(compareRatios(multiplyRatios(low, low), value)).toBeLessThanOrEqual(0);
        expect(compareRatios(multiplyRatios(high, high), value)).toBeGreaterThanOrEqual(0);
        expect(compareRatios(subtractRatios(high, low), last)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test('an estimate says how it was found, and goes on as a ratio', () => {
  const third = estimate({ part: '-1', whole: '3' }, 'by-hand', { digits: 3, rounding: 'floor' });
  expect(third).toEqual({ value: '-0.334', digits: 3, method: 'by-hand' });
  expect(estimatedRatio(third)).toEqual({ part: '-167', whole: '500' });
});
