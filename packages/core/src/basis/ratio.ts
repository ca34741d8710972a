import { refuse, success, type Result } from './result.ts';

/**
 * An exact fraction: decimal integers as text outside, big integers inside.
 *
 * The whole is positive and the two have no common divisor, so equal ratios are equal texts.
 */
export interface Ratio {
  readonly part: string;
  readonly whole: string;
}

/** Why there is no ratio: nothing to divide by. */
export interface EmptyWhole {
  readonly kind: 'empty-whole';
}

/** An integer, of any size or small enough for a number. */
export type Whole = bigint | number;

/**
 * Divides exactly: 17 of 20.
 *
 * @param part - The numerator, an integer.
 * @param whole - The denominator, an integer.
 * @returns The fraction in lowest terms.
 * @refuses `empty-whole` — the whole is zero: an empty share is neither 0 nor 100 %.
 * @example
 * ratio(16, 20) //=> { ok: true, value: { part: '4', whole: '5' } }
 * ratio(0, 0) //=> { ok: false, refusal: { kind: 'empty-whole' } }
 */
export function ratio(part: Whole, whole: Whole): Result<Ratio, EmptyWhole> {
  return BigInt(whole) === 0n ? refuse({ kind: 'empty-whole' }) : success(lowest(BigInt(part), BigInt(whole)));
}

/**
 * Turns an integer into a ratio.
 *
 * @param value - An integer.
 * @returns The value over one.
 * @example
 * wholeNumber(8) //=> { part: '8', whole: '1' }
 */
export function wholeNumber(value: Whole): Ratio {
  return { part: BigInt(value).toString(), whole: '1' };
}

/** An exact number as it is written in data: a whole number, or a ratio. */
export type Exact = number | Ratio;

/**
 * Reads an exact number of data as a ratio.
 *
 * @param value - A whole number, or a ratio in lowest terms.
 * @returns The ratio.
 * @example
 * exactly(3) //=> { part: '3', whole: '1' }
 * exactly({ part: '1', whole: '2' }) //=> { part: '1', whole: '2' }
 */
export function exactly(value: Exact): Ratio {
  return typeof value === 'number' ? wholeNumber(value) : value;
}

/**
 * Tells whether a value is an exact number, as data from outside may not be.
 *
 * @param value - Anything.
 * @returns True of a safe whole number and of a ratio in lowest terms with a positive whole.
 * @example
 * isExact({ part: '-1', whole: '2' }) //=> true
 * isExact(0.5) //=> false
 * isExact({ part: '2', whole: '4' }) //=> false
 */
export function isExact(value: unknown): value is Exact {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return false;
  const { part, whole } = value as Partial<Ratio>;
  if (!isInteger(part) || !isInteger(whole) || whole === '0') return false;
  const reduced = lowest(BigInt(part), BigInt(whole));
  return reduced.part === part && reduced.whole === whole;
}

/**
 * Adds two ratios exactly.
 *
 * @param a - One ratio.
 * @param b - The other.
 * @returns The sum in lowest terms.
 * @example
 * addRatios({ part: '1', whole: '2' }, { part: '1', whole: '3' }) //=> { part: '5', whole: '6' }
 */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  const [p, q, r, s] = parts(a, b);
  return lowest(p * s + r * q, q * s);
}

/**
 * Subtracts one ratio from another exactly.
 *
 * @param a - What is subtracted from.
 * @param b - What is subtracted.
 * @returns The difference in lowest terms.
 * @example
 * subtractRatios({ part: '1', whole: '2' }, { part: '1', whole: '3' }) //=> { part: '1', whole: '6' }
 */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  const [p, q, r, s] = parts(a, b);
  return lowest(p * s - r * q, q * s);
}

/**
 * Multiplies two ratios exactly.
 *
 * @param a - One ratio.
 * @param b - The other.
 * @returns The product in lowest terms.
 * @example
 * multiplyRatios({ part: '2', whole: '3' }, { part: '3', whole: '4' }) //=> { part: '1', whole: '2' }
 */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  const [p, q, r, s] = parts(a, b);
  return lowest(p * r, q * s);
}

/**
 * Divides one ratio by another exactly.
 *
 * @param a - The dividend.
 * @param b - The divisor.
 * @returns The quotient in lowest terms.
 * @refuses `empty-whole` — the divisor is zero.
 * @example
 * divideRatios({ part: '1', whole: '2' }, { part: '1', whole: '4' }) //=> { ok: true, value: { part: '2', whole: '1' } }
 */
export function divideRatios(a: Ratio, b: Ratio): Result<Ratio, EmptyWhole> {
  const [p, q, r, s] = parts(a, b);
  return ratio(p * s, q * r);
}

/**
 * Compares two ratios exactly.
 *
 * @param a - One ratio.
 * @param b - The other.
 * @returns -1, 0 or 1, as `sort` wants it for ascending order.
 * @example
 * compareRatios({ part: '17', whole: '20' }, { part: '5', whole: '6' }) //=> 1
 */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const [p, q, r, s] = parts(a, b);
  const difference = p * s - r * q;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function isInteger(text: unknown): text is string {
  return typeof text === 'string' && /^(?:0|-?[1-9]\d*)$/u.test(text);
}

function parts(a: Ratio, b: Ratio): readonly [bigint, bigint, bigint, bigint] {
  return [BigInt(a.part), BigInt(a.whole), BigInt(b.part), BigInt(b.whole)];
}

function lowest(part: bigint, whole: bigint): Ratio {
  const divisor = commonDivisor(part, whole) * (whole < 0n ? -1n : 1n);
  return { part: (part / divisor).toString(), whole: (whole / divisor).toString() };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
