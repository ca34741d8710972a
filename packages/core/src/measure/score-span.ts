import { estimatedRatio } from '../basis/estimate.ts';
import { compareRatios, type Ratio } from '../basis/ratio.ts';
import { bandPointsBetween } from './band.ts';
import type { Interval } from './interval.ts';
import type { Method } from './method.ts';
import type { RatedGroup } from './rating.ts';
import type { FigurePart } from './score.ts';
import { valueOf } from './scored-group.ts';
import { makeScore, pointsOf, type Extremes, type PointsMade } from './scoring.ts';

/** A score, or a figure, at its lower and at its upper end. */
export interface Span {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** A group with the intervals of its figures, and what they are scored by. */
export interface Judged {
  readonly group: RatedGroup;
  readonly figures: readonly (Interval | null)[];
  readonly method: Method;
  readonly extremesOf: (indicator: string) => Extremes | null;
}

/**
 * Finds the score of a group at the worse and at the better ends of all its figures together.
 *
 * @param judged - The group, the intervals of its figures, and what they are scored by.
 * @returns The two ends; `null` without a score, or where the source does not tell the points of an end.
 */
export function spanOf(judged: Judged): Span | null {
  const { score } = judged.method;
  if (score === null || judged.group.score === null) return null;
  const [low, high] = [false, true].map((better) => makeScore(score, (part) => endOf(part, judged, better)).score);
  return low === null || low === undefined || high === null || high === undefined ? null : { low, high };
}

/** The points of a figure at the worse or the better end of its interval. */
function endOf(part: FigurePart, judged: Judged, better: boolean): PointsMade {
  const ends = valuesOf(part.indicator, judged);
  if (ends === null) return pointsOf(part, { valueOf: () => null, extremesOf: judged.extremesOf });
  const points = pointsBetween(part, ends, judged);
  if (points === 'not-told' || points.length === 0) return points === 'not-told' ? points : null;
  const sorted = points.toSorted(compareRatios);
  return (better ? sorted.at(-1) : sorted[0]) as Ratio;
}

function pointsBetween(part: FigurePart, { low, high }: Span, judged: Judged): readonly Ratio[] | 'not-told' {
  if (typeof part.points === 'object' && part.points.kind === 'bands')
    return bandPointsBetween(low, high, part.points) ?? 'not-told';
  const extremes = judged.extremesOf(part.indicator);
  const clamped = [low, high].map((value) => (extremes === null ? value : clamp(value, extremes)));
  const made = clamped.map((value) => pointsOf(part, { valueOf: () => value, extremesOf: judged.extremesOf }));
  if (made.includes('not-told')) return 'not-told';
  return made.filter((points) => points !== null && points !== 'not-told');
}

function valuesOf(id: string, { group, figures, method }: Judged): Span | null {
  const value = valueOf(group, id, method);
  const interval = figures[method.indicators.findIndex((indicator) => indicator.id === id)] ?? null;
  if (value === null || interval === null) return value === null ? null : { low: value, high: value };
  return { low: estimatedRatio(interval.low), high: estimatedRatio(interval.high) };
}

function clamp(value: Ratio, { least, most }: Extremes): Ratio {
  if (compareRatios(value, least) < 0) return least;
  return compareRatios(value, most) > 0 ? most : value;
}
