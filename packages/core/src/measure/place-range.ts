import { compareRatios, type Ratio } from '../basis/ratio.ts';
import type { Method } from './method.ts';

/** The best and the worst place that a group can have. */
export interface PlaceRange {
  readonly best: number;
  readonly worst: number;
}

/** From where to where something may lie. */
export interface Span {
  readonly low: Ratio;
  readonly high: Ratio;
}

/**
 * Finds the places that a score between two ends can have among other such scores.
 *
 * Others that are surely better take places before it: each one when places are counted on after a tie, and as few as
 * their own ties allow when places run on. A score of which nothing is known may lie before or behind any other.
 *
 * @param own - The ends of the score; `null` when they are not known.
 * @param others - The ends of the others, each `null` when not known, and how places go on after a tie.
 * @returns The range; the place by the scores themselves lies in it.
 * @example
 * const whole = (low, high) => ({ low: wholeNumber(low), high: wholeNumber(high) })
 * placesBetween(whole(3, 6), { others: [whole(7, 9), whole(5, 8), whole(1, 2)], ties: 'dense' }) //=> { best: 2, worst: 3 }
 * placesBetween(whole(3, 6), { others: [whole(1, 2), null], ties: 'dense' }) //=> { best: 1, worst: 2 }
 */
export function placesBetween(
  own: Span | null,
  { others, ties }: { readonly others: readonly (Span | null)[]; readonly ties: Method['ties'] },
): PlaceRange {
  if (own === null) return { best: 1, worst: 1 + others.length };
  const surely = others.filter((other) => other !== null).filter(({ low }) => compareRatios(low, own.high) > 0);
  const perhaps = others.filter((other) => other === null || compareRatios(other.high, own.low) > 0);
  return { best: 1 + (ties === 'dense' ? fewestScores(surely) : surely.length), worst: 1 + perhaps.length };
}

/** The least number of different scores with one in each span: take the lowest high end, drop the spans that hold it. */
function fewestScores(spans: readonly Span[]): number {
  const sorted = spans.toSorted((a, b) => compareRatios(a.high, b.high));
  let [scores, last] = [0, null as Ratio | null];
  for (const { low, high } of sorted) {
    if (last !== null && compareRatios(low, last) <= 0) continue;
    scores += 1;
    last = high;
  }
  return scores;
}
