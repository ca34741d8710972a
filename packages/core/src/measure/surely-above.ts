import { estimatedRatio } from '../basis/estimate.ts';
import { compareRatios, type Ratio } from '../basis/ratio.ts';
import { wilsonInterval, type Interval } from './interval.ts';

/** A share that is looked for, and of how many at least. */
export interface ShareBound {
  readonly share: Ratio;
  readonly atLeast: number;
}

/**
 * Tells whether a share lies above a bound as a whole interval, and the whole is large enough.
 *
 * @param counts - The part and its whole.
 * @param bound - Above which share, and of how many at least.
 * @returns The interval of the share at 95 %; `null` when it is not surely above, or the whole is too small.
 */
export function surelyAbove(
  { part, whole }: { readonly part: number; readonly whole: number },
  { share, atLeast }: ShareBound,
): Interval | null {
  if (whole < atLeast) return null;
  const interval = wilsonInterval(part, whole);
  if (!interval.ok) return null;
  return compareRatios(estimatedRatio(interval.value.low), share) > 0 ? interval.value : null;
}
