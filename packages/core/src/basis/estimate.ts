import { multiplyRatios, wholeNumber, type Ratio } from './ratio.ts';
import { roundRatio, type Rounding } from './rounding.ts';

/** A figure that is not rational, with fixed digits and the name of the way it was found. */
export interface Estimate {
  /** Decimal text with a point. */
  readonly value: string;
  readonly digits: number;
  readonly method: string;
}

const INNER_DIGITS = 18;

/**
 * Makes an estimate of an exact figure, rounded by name.
 *
 * @param value - The figure.
 * @param method - How it was found.
 * @param cut - How many digits are kept, and what becomes of the rest.
 * @returns The estimate.
 * @example
 * estimate({ part: '2', whole: '3' }, 'wilson-95', { digits: 6, rounding: 'floor' })
 * //=> { value: '0.666666', digits: 6, method: 'wilson-95' }
 */
export function estimate(
  value: Ratio,
  method: string,
  { digits, rounding }: { readonly digits: number; readonly rounding: Rounding },
): Estimate {
  return { value: roundRatio(value, digits, rounding), digits, method };
}

/**
 * Reads the figure of an estimate as a ratio, for arithmetic that goes on.
 *
 * @param found - The estimate.
 * @returns The ratio.
 * @example
 * estimatedRatio({ value: '0.250000', digits: 6, method: 'wilson-95' }) //=> { part: '1', whole: '4' }
 */
export function estimatedRatio({ value, digits }: Estimate): Ratio {
  const units = wholeNumber(BigInt(value.replace('.', '')));
  return multiplyRatios(units, { part: '1', whole: `${10n ** BigInt(digits)}` });
}

/**
 * Takes a square root to eighteen digits, towards the smaller or the greater side; exact where it is rational.
 *
 * @param value - A ratio, zero or more.
 * @param side - Which side of the true root is given.
 * @returns The root as a ratio.
 * @example
 * squareRoot({ part: '9', whole: '4' }, 'floor') //=> { part: '3', whole: '2' }
 * roundRatio(squareRoot({ part: '2', whole: '1' }, 'floor'), 6, 'down') //=> '1.414213'
 */
export function squareRoot(value: Ratio, side: 'floor' | 'ceiling'): Ratio {
  const [part, whole] = [BigInt(value.part), BigInt(value.whole)];
  // the root of p/q is that of p·q over q; widened by a power of ten it is cut far behind the digits that are kept
  const wide = 10n ** BigInt(INNER_DIGITS);
  const square = part * whole * wide * wide;
  const root = wholeRoot(square);
  const taken = side === 'ceiling' && root * root !== square ? root + 1n : root;
  return multiplyRatios(wholeNumber(taken), { part: '1', whole: `${whole * wide}` });
}

/** The greatest whole number whose square does not exceed a number, by Newton's steps from above. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
