import {
  addRatios,
  compareRatios,
  divideRatios,
  exactly,
  multiplyRatios,
  subtractRatios,
  wholeNumber,
  type EmptyWhole,
  type Ratio,
} from '../basis/ratio.ts';
import type { Result } from '../basis/result.ts';
import { bandPoints } from './band.ts';
import type { Divided, FigurePart, MinMaxPoints, Points, Score, ScorePart } from './score.ts';

/** The value of a figure in its own unit; `null` when it does not apply. */
export type ValueOf = (indicator: string) => Ratio | null;

/** The least and the greatest value of a figure among the groups that can have a place. */
export interface Extremes {
  readonly least: Ratio;
  readonly most: Ratio;
}

/** What a score is made from: the figures of a group, and the extremes of all. */
export interface Scored {
  readonly valueOf: ValueOf;
  /** `null` for a figure that nobody has. */
  readonly extremesOf: (indicator: string) => Extremes | null;
}

/** What one figure has added to a score. */
export interface Contribution {
  readonly indicator: string;
  /** `null` when the figure does not apply or its points are not told. */
  readonly points: Ratio | null;
  /** The part of the whole score that its points are multiplied by, after parts that do not apply have been left out. */
  readonly weight: Ratio;
  /** Points times weight; the contributions add up to the score. */
  readonly adds: Ratio;
}

/** A score with what it was made of; `null` when nothing applied, or when the source does not tell some points. */
export interface ScoreMade {
  readonly score: Ratio | null;
  readonly contributions: readonly Contribution[];
  readonly pointsNotTold: boolean;
}

const ZERO: Ratio = { part: '0', whole: '1' };
const ONE: Ratio = { part: '1', whole: '1' };

/**
 * Makes a score from the points of a group, exactly.
 *
 * @param score - The parts and their weights.
 * @param pointsBy - The points that each figure brings.
 * @returns The score and what each figure adds to it, in the order of the parts.
 */
export function makeScore(score: Score, pointsBy: PointsBy): ScoreMade {
  const { value, leaves } = sum(score, pointsBy);
  const contributions = leaves.map(({ indicator, points, weight }) => {
    const told = points === 'not-told' || points === null ? null : points;
    return { indicator, points: told, weight, adds: told === null ? ZERO : multiplyRatios(told, weight) };
  });
  const pointsNotTold = leaves.some(({ points, weight }) => points === 'not-told' && weight.part !== '0');
  return { score: pointsNotTold ? null : value, contributions, pointsNotTold };
}

/**
 * Lists the figures that a score is made of, however deep they lie.
 *
 * @param parts - The parts of a score.
 * @returns The parts that are figures, in their order.
 * @example
 * const timeliness = { indicator: 'timeliness', weight: 3, points: 'share' }
 * figureParts([timeliness, { title: 'Качество', weight: 1, parts: [{ ...timeliness, indicator: 'marks' }] }]).map(({ indicator }) => indicator)
 * //=> ['timeliness', 'marks']
 */
export function figureParts(parts: readonly ScorePart[]): readonly FigurePart[] {
  return parts.flatMap((part) => ('parts' in part ? figureParts(part.parts) : [part]));
}

/**
 * Turns a figure into points.
 *
 * @param part - The figure and how it is turned.
 * @param scored - The figures.
 * @returns The points; `null` when the figure does not apply, `not-told` when the source does not tell them.
 */
export function pointsOf(part: FigurePart, { valueOf, extremesOf }: Scored): PointsMade {
  const value = valueOf(part.indicator);
  const { points } = part;
  if (value === null) return neutralPoints(part, extremesOf(part.indicator));
  if (points === 'share' || points === 'value') return value;
  if (points === 'complement') return subtractRatios(ONE, value);
  if (points.kind === 'bands') return bandPoints(value, points) ?? 'not-told';
  return betweenExtremes(value, points, extremesOf(part.indicator));
}

/** A part that is left out because all are equal is left out for those, too, whom it does not apply to. */
function neutralPoints({ neutral, points }: FigurePart, extremes: Extremes | null): Ratio | null {
  if (neutral === undefined || isLeftOut(points, extremes)) return null;
  return exactly(neutral);
}

function isLeftOut(points: Points, extremes: Extremes | null): boolean {
  if (typeof points === 'string' || points.kind === 'bands' || points.whenEqual !== 'left-out') return false;
  return extremes !== null && compareRatios(extremes.least, extremes.most) === 0;
}

/** Points of a figure; `null` when it does not apply, `not-told` when the source does not tell them. */
export type PointsMade = Ratio | null | 'not-told';

/** The points that a figure brings. */
export type PointsBy = (part: FigurePart) => PointsMade;

interface Leaf {
  readonly indicator: string;
  readonly points: PointsMade;
  readonly weight: Ratio;
}

interface Sum {
  readonly value: Ratio | null;
  readonly leaves: readonly Leaf[];
}

interface Weighed extends Sum {
  readonly weight: Ratio;
}

function sum({ parts, divided }: Pick<Score, 'parts' | 'divided'>, pointsBy: PointsBy): Sum {
  const weighed = parts.map((part): Weighed => ({ ...valueOfPart(part, pointsBy), weight: exactly(part.weight) }));
  const applied = weighed.filter(({ value }) => value !== null);
  const whole = shareOfEach(weighed, applied, divided ?? 'by-weights');
  if (applied.length === 0 || !whole.ok) return { value: null, leaves: weighed.flatMap(leavesOf(ZERO)) };
  const value = applied.reduce(
    (total, part) => addRatios(total, multiplyRatios(multiplyRatios(part.weight, whole.value), part.value as Ratio)),
    ZERO,
  );
  return { value, leaves: weighed.flatMap(leavesOf(whole.value)) };
}

function valueOfPart(part: ScorePart, pointsBy: PointsBy): Sum {
  if ('parts' in part) return sum(part, pointsBy);
  const points = pointsBy(part);
  return { value: points === 'not-told' ? ZERO : points, leaves: [{ indicator: part.indicator, points, weight: ONE }] };
}

/** Weighs the figures inside a part by the part's own weight; a part that does not apply weighs nothing. */
function leavesOf(whole: Ratio): (part: Weighed) => readonly Leaf[] {
  return ({ value, weight, leaves }) => {
    const factor = value === null ? ZERO : multiplyRatios(weight, whole);
    return leaves.map((leaf) => ({ ...leaf, weight: multiplyRatios(leaf.weight, factor) }));
  };
}

/** What each weight is multiplied by; in an undivided sum the parts that apply carry the weight of those that do not. */
function shareOfEach(
  all: readonly Weighed[],
  applied: readonly Weighed[],
  divided: Divided,
): Result<Ratio, EmptyWhole> {
  if (divided === 'by-number') return divideRatios(ONE, wholeNumber(applied.length));
  return divideRatios(divided === 'undivided' ? weightOf(all) : ONE, weightOf(applied));
}

function weightOf(parts: readonly Weighed[]): Ratio {
  return parts.reduce((total, { weight }) => addRatios(total, weight), ZERO);
}

/** Where a value lies between the extremes; a group that cannot have a place may lie outside them and has no points. */
function betweenExtremes(value: Ratio, { better, whenEqual }: MinMaxPoints, extremes: Extremes | null): PointsMade {
  if (extremes === null || compareRatios(value, extremes.least) < 0 || compareRatios(value, extremes.most) > 0)
    return 'not-told';
  const [above, below] = [subtractRatios(value, extremes.least), subtractRatios(extremes.most, value)];
  const place = divideRatios(better === 'more' ? above : below, addRatios(above, below));
  if (place.ok) return place.value;
  return typeof whenEqual === 'string' ? null : exactly(whenEqual);
}
