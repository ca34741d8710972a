/**
 * Compares two moments as `sort` wants it; what is no number is no moment, whatever the compiler was told, and comes last.
 *
 * The order is whole even then, so that one bad entry of a log does not disturb the order of the others.
 */
export function compareMoments(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') {
    const apart = a - b;
    if (!Number.isNaN(apart)) return apart;
  }
  return Number(isNone(a)) - Number(isNone(b));
}

function isNone(moment: unknown): boolean {
  return typeof moment !== 'number' || Number.isNaN(moment);
}

/** Whether a moment is no later than another; what is no number is never so, nor is anything by it. */
export function isBy(moment: unknown, limit: unknown): boolean {
  return typeof moment === 'number' && typeof limit === 'number' && moment <= limit;
}
