import { compareRatios, exactly, ratio, subtractRatios, wholeNumber, type Ratio } from '../basis/ratio.ts';
import type { Method } from '../measure/method.ts';
import type { FigurePart } from '../measure/score.ts';
import { figureParts, makeScore, pointsOf } from '../measure/scoring.ts';
import type { TallyCell } from '../measure/counting.ts';
import type { RatedGroup } from '../measure/rating.ts';
import { valueOf } from '../measure/scored-group.ts';
import type { Effect } from './effect.ts';

/** The greatest score that a group can reach from some cells with some changes, or `null` when no bound is known. */
export type ScoreBound = (cells: readonly TallyCell[], effects: readonly Effect[], left: number) => Ratio | null;

/**
 * Makes a bound of the score that changes can reach, so that a search leaves out what cannot.
 *
 * A share of sums is greatest when all changes are of one sort, the best for it; each share is bounded by itself. There
 * is no bound where the score looks at anything but shares and inputs, at the extremes of all, or where a share may
 * come to apply.
 *
 * @param group - The group before any change.
 * @param method - The method.
 * @returns The bound; always `null` where none is known.
 */
export function scoreBound(group: RatedGroup, method: Method): ScoreBound {
  const { score } = method;
  if (score === null || !figureParts(score.parts).every((part) => isBounded(part, group, method))) return () => null;
  return (cells, effects, left) => {
    const points = new Map<FigurePart, Ratio | null>();
    for (const part of figureParts(score.parts))
      points.set(part, bestPoints(part, { group, method, cells, effects, left }));
    return [...points.values()].includes(null) ? null : makeScore(score, (part) => points.get(part) ?? null).score;
  };
}

interface Reach {
  readonly group: RatedGroup;
  readonly method: Method;
  readonly cells: readonly TallyCell[];
  readonly effects: readonly Effect[];
  readonly left: number;
}

function isBounded({ indicator, points }: FigurePart, group: RatedGroup, method: Method): boolean {
  if (isInput(indicator, method)) return typeof points === 'string' && valueOf(group, indicator, method) !== null;
  if (typeof points === 'object' && points.kind === 'min-max') return false;
  const at = indexOf(indicator, method);
  return method.indicators[at]?.kind === 'share' && (group.cells[at] as TallyCell).whole > 0;
}

function bestPoints(part: FigurePart, reach: Reach): Ratio | null {
  const { points, indicator } = part;
  if (isInput(indicator, reach.method)) {
    const made = pointsOf(part, { valueOf: (id) => valueOf(reach.group, id, reach.method), extremesOf: () => null });
    return made === 'not-told' ? null : made;
  }
  if (typeof points === 'object') return points.kind === 'bands' ? greatestBand(points.bands) : null;
  const shares = sharesWithin(indexOf(indicator, reach.method), reach);
  if (shares === null) return null;
  const sorted = shares.toSorted(compareRatios);
  return points === 'complement' ? subtractRatios(wholeNumber(1), sorted[0] as Ratio) : (sorted.at(-1) as Ratio);
}

/** The shares when all changes left are of one sort; `null` when some sort empties the whole. */
function sharesWithin(at: number, { cells, effects, left }: Reach): readonly Ratio[] | null {
  const { count, whole } = cells[at] as TallyCell;
  const sums = [{ count: 0, whole: 0 }, ...effects.map((effect) => effect[at] ?? { count: 0, whole: 0 })];
  const shares = sums.map((sum) => ({ part: count + left * sum.count, of: whole + left * sum.whole }));
  if (shares.some(({ of }) => of <= 0)) return null;
  return shares.map(({ part, of }) => {
    const share = ratio(part, of);
    return share.ok ? share.value : wholeNumber(1);
  });
}

function greatestBand(bands: readonly { readonly points: Parameters<typeof exactly>[0] | null }[]): Ratio | null {
  return (
    bands
      .flatMap(({ points }) => (points === null ? [] : [exactly(points)]))
      .toSorted(compareRatios)
      .at(-1) ?? null
  );
}

function isInput(id: string, { inputs = [] }: Method): boolean {
  return inputs.some((input) => input.id === id);
}

function indexOf(id: string, { indicators }: Method): number {
  return indicators.findIndex((indicator) => indicator.id === id);
}
