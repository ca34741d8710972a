import type { Ratio } from '../basis/ratio.ts';
import { roundPercent, roundRatio } from '../basis/rounding.ts';
import type { Method } from './method.ts';

const USUALLY: NonNullable<Method['shown']> = { as: 'percent', digits: 2, rounding: 'half-up' };

/**
 * Rounds a score once, by the rounding that its method names; out of a hundred with two digits when it names none.
 *
 * @param score - The exact score, or `null` when there is none.
 * @param method - The method.
 * @returns Decimal text, or `null`.
 * @example
 * shownScore({ part: '2', whole: '3' }, {}) //=> '66.67'
 * shownScore({ part: '2', whole: '3' }, { shown: { as: 'number', digits: 4, rounding: 'down' } }) //=> '0.6666'
 */
export function shownScore(score: Ratio | null, { shown = USUALLY }: Pick<Method, 'shown'>): string | null {
  if (score === null) return null;
  const round = shown.as === 'percent' ? roundPercent : roundRatio;
  return round(score, shown.digits, shown.rounding);
}
