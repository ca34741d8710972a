/**
 * Tells whether a number is a count.
 *
 * @param value - A number of any kind.
 * @returns True of a safe whole number from zero.
 */
export function isCount(value: number): boolean {
  return isWhole(value) && value >= 0;
}

/**
 * Tells whether a number is whole and small enough to be exact.
 *
 * @param value - A number of any kind.
 * @returns True of a safe whole number.
 */
export function isWhole(value: number): boolean {
  return Number.isSafeInteger(value);
}
