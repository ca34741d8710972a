import { invariant } from './invariant.ts';
import { multiplyRatios, wholeNumber, type Ratio } from './ratio.ts';

/**
 * How a remainder is treated when a figure is cut to a number of digits.
 *
 * - `half-up`: a half goes away from zero, as in the published municipal tables.
 * - `half-even`: a half goes to the even neighbour.
 * - `down`: the remainder is dropped, towards zero.
 * - `floor`, `ceiling`: towards the smaller, the greater figure.
 */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'floor' | 'ceiling';

/**
 * Rounds an exact ratio to a decimal text, once, at the page.
 *
 * @param value - The exact ratio.
 * @param digits - Digits after the point, 0 to 20.
 * @param rounding - What happens to the remainder.
 * @returns Decimal text with a point and exactly that many digits; never `-0`.
 * @example
 * roundRatio({ part: '133', whole: '3' }, 2, 'half-up') //=> '44.33'
 * roundRatio({ part: '161', whole: '2' }, 0, 'half-up') //=> '81'
 * roundRatio({ part: '-1', whole: '8' }, 2, 'half-even') //=> '-0.12'
 */
export function roundRatio(value: Ratio, digits: number, rounding: Rounding): string {
  invariant(Number.isInteger(digits) && digits >= 0 && digits <= 20, 'digits to be a whole number from 0 to 20');
  const scaled = BigInt(value.part) * 10n ** BigInt(digits);
  return placePoint(divideRounded(scaled, BigInt(value.whole), rounding), digits);
}

/**
 * Rounds an exact ratio and stays exact, for rules that look the rounded figure up.
 *
 * @param value - The exact ratio.
 * @param digits - Digits after the point, 0 to 20.
 * @param rounding - What happens to the remainder.
 * @returns The rounded figure as a ratio.
 * @example
 * roundedRatio({ part: '161', whole: '2' }, 0, 'half-up') //=> { part: '81', whole: '1' }
 */
export function roundedRatio(value: Ratio, digits: number, rounding: Rounding): Ratio {
  const [units, whole] = [BigInt(roundRatio(value, digits, rounding).replace('.', '')), 10n ** BigInt(digits)];
  return multiplyRatios(wholeNumber(units), { part: '1', whole: whole.toString() });
}

/**
 * Writes a ratio as text without rounding it.
 *
 * @param value - The exact ratio.
 * @returns A decimal text where one exists with at most six digits after the point, else the fraction.
 * @example
 * exactText({ part: '161', whole: '2' }) //=> '80.5'
 * exactText({ part: '2', whole: '3' }) //=> '2/3'
 */
export function exactText(value: Ratio): string {
  const digits = [0, 1, 2, 3, 4, 5, 6].find((count) => 10n ** BigInt(count) % BigInt(value.whole) === 0n);
  return digits === undefined ? `${value.part}/${value.whole}` : roundRatio(value, digits, 'down');
}

/**
 * Rounds a share to percent text: 17 of 20 is `85.0`.
 *
 * @param share - The exact share, 1 being the whole.
 * @param digits - Digits after the point.
 * @param rounding - What happens to the remainder; municipal tables round a half up.
 * @returns Decimal text without the percent sign.
 * @example
 * roundPercent({ part: '133', whole: '384' }, 2) //=> '34.64'
 */
export function roundPercent(share: Ratio, digits: number, rounding: Rounding = 'half-up'): string {
  return roundRatio({ part: (BigInt(share.part) * 100n).toString(), whole: share.whole }, digits, rounding);
}

function divideRounded(part: bigint, whole: bigint, rounding: Rounding): bigint {
  const quotient = part / whole;
  const remainder = part % whole;
  if (remainder === 0n) return quotient;
  const sign = part < 0n ? -1n : 1n;
  return quotient + (movesAway({ quotient, twice: 2n * remainder * sign, whole, sign }, rounding) ? sign : 0n);
}

interface Cut {
  readonly quotient: bigint;
  readonly twice: bigint;
  readonly whole: bigint;
  readonly sign: bigint;
}

function movesAway(cut: Cut, rounding: Rounding): boolean {
  const decisions: Readonly<Record<Rounding, boolean>> = {
    'half-up': cut.twice >= cut.whole,
    'half-even': cut.twice > cut.whole || (cut.twice === cut.whole && cut.quotient % 2n !== 0n),
    down: false,
    floor: cut.sign < 0n,
    ceiling: cut.sign > 0n,
  };
  return decisions[rounding];
}

function placePoint(scaled: bigint, digits: number): string {
  const sign = scaled < 0n ? '-' : '';
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
