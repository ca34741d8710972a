import { invariant } from '../basis/invariant.ts';

/**
 * Writes a whole number as SQL.
 *
 * @param value - The number; what is no whole number breaks the invariant and throws.
 * @param times - What it is multiplied by, exactly.
 * @returns Its digits.
 */
export function whole(value: number, times = 1): string {
  invariant(Number.isSafeInteger(value), `a whole number; got ${value}`);
  return `${BigInt(value) * BigInt(times)}`;
}
