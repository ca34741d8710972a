/**
 * Stops the program when a contract is broken that the types could not hold; the only `throw` of the house.
 *
 * @param condition - What must be true here.
 * @param promise - What the caller had promised, in words.
 * @example
 * invariant(1 + 1 === 2, 'arithmetic to hold') //=> undefined
 */
export function invariant(condition: unknown, promise: string): asserts condition {
  if (condition !== true) throw new Error(`Expected ${promise}`);
}
