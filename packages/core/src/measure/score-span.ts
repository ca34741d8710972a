import { estimatedRatio } from '../basis/estimate.ts';
import { compareRatios, type Ratio } from '../basis/ratio.ts';
import { bandPointsBetween } from './band.ts';
import type { Interval } from './interval.ts';
import type { Method } from './method.ts';
import type { RatedGroup } from './rating.ts';
import type { FigurePart } from './score.ts';
import { valueOf } from './scored-group.ts';
import { makeScore, pointsOf, type Extremes, type PointsMade } from './scoring.ts';

/** A score at its lower and at its upper end. */
export interface Span {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** A figure at its lower and at its upper end; `null` where there is none to be known. */
interface Ends {
  readonly low: Ratio | null;
  readonly high: Ratio | null;
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
 * @returns The two ends; `null` without a score, and where an end is not known: the source does not tell its points, or
 *   a figure of too few records is taken as it is.
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

function pointsBetween(part: FigurePart, ends: Ends, judged: Judged): readonly Ratio[] | 'not-told' {
  if (typeof part.points === 'object' && part.points.kind === 'bands')
    return bandPointsBetween(ends.low, ends.high, part.points) ?? 'not-told';
  const extremes = judged.extremesOf(part.indicator);
  const values = extremes === null ? [ends.low, ends.high] : clamped(ends, extremes);
  const made = values.map((value) => pointsAt(part, value, judged));
  if (made.includes('not-told')) return 'not-told';
  return made.filter((points) => points !== null && points !== 'not-told');
}

function pointsAt(part: FigurePart, value: Ratio | null, { extremesOf }: Judged): PointsMade {
  return value === null ? 'not-told' : pointsOf(part, { valueOf: () => value, extremesOf });
}

function valuesOf(id: string, { group, figures, method }: Judged): Ends | null {
  const value = valueOf(group, id, method);
  if (value === null) return null;
  const at = method.indicators.findIndex((indicator) => indicator.id === id);
  const interval = figures[at] ?? null;
  if (interval !== null) return { low: estimatedRatio(interval.low), high: estimatedRatio(interval.high) };
  // an input and a count are what they are; a mean or a quantile of too few records may lie anywhere
  const known = method.indicators[at] === undefined || method.indicators[at].kind === 'count';
  return known ? { low: value, high: value } : { low: null, high: null };
}

/** The ends of a figure between the extremes of all; an end that is not known may reach them. */
function clamped({ low, high }: Ends, { least, most }: Extremes): readonly Ratio[] {
  return [low ?? least, high ?? most].map((value) => clamp(value, { least, most }));
}

function clamp(value: Ratio, { least, most }: Extremes): Ratio {
  if (compareRatios(value, least) < 0) return least;
  return compareRatios(value, most) > 0 ? most : value;
}
