import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiplyRatios, ratio, wholeNumber, type Ratio } from './ratio.ts';
import { unwrap } from './result.ts';
import { roundPercent, roundRatio, type Rounding } from './rounding.ts';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even', 'down', 'floor', 'ceiling'];

describe('a rounded figure', () => {
  test.each([
    ['half-up', ['-3', '-2', '-1', '1', '2', '3']],
    ['half-even', ['-2', '-2', '0', '0', '2', '2']],
    ['down', ['-2', '-1', '0', '0', '1', '2']],
    ['floor', ['-3', '-2', '-1', '0', '1', '2']],
    ['ceiling', ['-2', '-1', '0', '1', '2', '3']],
  ] as const)('goes %s from a half', (rounding, expected) => {
    const halves = [-5, -3, -1, 1, 3, 5].map((part) => unwrap(ratio(part, 2)));
    expect(halves.map((half) => roundRatio(half, 0, rounding))).toEqual(expected);
  });

  test('has exactly the digits that were asked for', () => {
    expect(roundRatio(wholeNumber(8), 2, 'half-up')).toBe('8.00');
    expect(roundRatio(unwrap(ratio(1, 1000)), 2, 'half-up')).toBe('0.00');
  });

  test('is never minus zero', () => {
    expect(roundRatio(unwrap(ratio(-1, 1000)), 2, 'half-up')).toBe('0.00');
  });

  test('prints a share in percent as the municipal tables do', () => {
    expect(roundPercent(unwrap(ratio(133, 384)), 2)).toBe('34.64');
    expect(roundPercent(unwrap(ratio(1, 8)), 0)).toBe('13');
  });
});

describe('a rounded figure breaks its promise', () => {
  test.each([-1, 21, 1.5, Number.NaN])('for %d digits', (digits) => {
    expect(() => roundRatio(wholeNumber(1), digits, 'down')).toThrow('digits');
  });
});

describe('any rounding', () => {
  test('is the nearest figure on its side, by definition', () => {
    fc.assert(
      fc.property(
        anyRatio(),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...ROUNDINGS),
        (value, digits, rounding) => {
          expect(unitsOf(roundRatio(value, digits, rounding))).toBe(defined(value, digits, rounding));
        },
      ),
    );
  });

  test('leaves a figure that fits as it is', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom(...ROUNDINGS), (whole, rounding) => {
        expect(roundRatio(wholeNumber(whole), 0, rounding)).toBe(whole.toString());
      }),
    );
  });

  test('mirrors at zero: floor and ceiling change places, the others keep theirs', () => {
    const mirror: Readonly<Record<Rounding, Rounding>> = {
      'half-up': 'half-up',
      'half-even': 'half-even',
      down: 'down',
      floor: 'ceiling',
      ceiling: 'floor',
    };
    fc.assert(
      fc.property(anyRatio(), fc.constantFrom(...ROUNDINGS), (value, rounding) => {
        const opposite = multiplyRatios(value, wholeNumber(-1));
        expect(unitsOf(roundRatio(opposite, 3, mirror[rounding]))).toBe(-unitsOf(roundRatio(value, 3, rounding)));
      }),
    );
  });
});

/** The figure in units of its last digit. */
function unitsOf(text: string): bigint {
  return BigInt(text.replace('.', ''));
}

/** The definition: a figure that does not fit lies between two neighbours, and the rounding says which is taken. */
function defined(value: Ratio, digits: number, rounding: Rounding): bigint {
  const [part, whole] = [BigInt(value.part) * 10n ** BigInt(digits), BigInt(value.whole)];
  let low = part / whole;
  while (low * whole > part) low -= 1n;
  return low * whole === part ? low : low + (takesUpper({ part, whole, low }, rounding) ? 1n : 0n);
}

interface Between {
  readonly part: bigint;
  readonly whole: bigint;
  readonly low: bigint;
}

function takesUpper({ part, whole, low }: Between, rounding: Rounding): boolean {
  const [below, above] = [part - low * whole, (low + 1n) * whole - part];
  const isHalf = below === above;
  const takes: Readonly<Record<Rounding, boolean>> = {
    'half-up': isHalf ? part > 0n : above < below,
    'half-even': isHalf ? low % 2n !== 0n : above < below,
    down: part < 0n,
    floor: false,
    ceiling: true,
  };
  return takes[rounding];
}

function anyRatio(): fc.Arbitrary<Ratio> {
  const small = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom(1, 2, 4, 5, 8, 16, 20, 40));
  const large = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 1_000_000 }));
  return fc.oneof(small, large).map(([part, whole]) => unwrap(ratio(part, whole)));
}
