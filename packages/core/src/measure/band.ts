import {
  addRatios,
  compareRatios,
  exactly,
  multiplyRatios,
  subtractRatios,
  wholeNumber,
  type Ratio,
} from '../basis/ratio.ts';
import { roundedRatio } from '../basis/rounding.ts';
import type { Band, BandEnd, BandPoints } from './score.ts';

/** Which figures can occur: those between two ends, and only whole ones, or multiples of a step, where one is given. */
export interface FigureRange {
  readonly least: Ratio | null;
  readonly most: Ratio | null;
  readonly step: Ratio | null;
}

/** A figure that falls into no band, or into several. */
export interface BandFault {
  readonly kind: 'gap' | 'overlap';
  readonly figure: Ratio;
}

const HUNDRED = /* @__PURE__ */ wholeNumber(100);
const HALF: Ratio = { part: '1', whole: '2' };
const ONE: Ratio = { part: '1', whole: '1' };

/**
 * Looks up the points of a figure.
 *
 * @param figure - The figure in its own unit.
 * @param points - The bands, every figure in exactly one.
 * @returns The points; `null` where the source does not tell them.
 * @example
 * const bands = [
 *   { from: null, to: { at: 80, included: true }, points: 20 },
 *   { from: { at: 81, included: true }, to: null, points: 30 },
 * ]
 * const points = { kind: 'bands', unit: 'percent', rounded: { digits: 0, rounding: 'half-up' }, bands }
 * bandPoints({ part: '161', whole: '200' }, points) //=> { part: '30', whole: '1' }
 */
export function bandPoints(figure: Ratio, { unit, rounded, bands }: BandPoints): Ratio | null {
  const looked = lookedUp(figure, { unit, rounded });
  const points = bands.find((band) => holds(band, looked))?.points ?? null;
  return points === null ? null : exactly(points);
}

/**
 * Looks up all the points that figures between two ends can bring.
 *
 * @param low - The lower end, in the unit of the figure; `null` when there is none.
 * @param high - The upper end; `null` when there is none.
 * @param points - The bands, every figure in exactly one.
 * @returns The points, each once a band; `null` where the source does not tell some of them.
 * @example
 * const bands = [
 *   { from: null, to: { at: 80, included: true }, points: 20 },
 *   { from: { at: 80, included: false }, to: null, points: 30 },
 * ]
 * const points = { kind: 'bands', unit: 'percent', rounded: null, bands }
 * bandPointsBetween({ part: '7', whole: '10' }, { part: '9', whole: '10' }, points).length //=> 2
 * bandPointsBetween({ part: '1', whole: '10' }, { part: '2', whole: '10' }, points) //=> [{ part: '20', whole: '1' }]
 * bandPointsBetween(null, null, points).length //=> 2
 */
export function bandPointsBetween(low: Ratio | null, high: Ratio | null, points: BandPoints): readonly Ratio[] | null {
  const [from, to] = [low, high].map((end) => (end === null ? null : lookedUp(end, points)));
  const touched = points.bands.filter((band) => !(from && isBelow(band, from)) && !(to && isAbove(band, to)));
  const told = touched.flatMap((band) => (band.points === null ? [] : [exactly(band.points)]));
  return told.length === touched.length ? told : null;
}

function lookedUp(figure: Ratio, { unit, rounded }: Pick<BandPoints, 'unit' | 'rounded'>): Ratio {
  const scaled = unit === 'percent' ? multiplyRatios(figure, HUNDRED) : figure;
  return rounded === null ? scaled : roundedRatio(scaled, rounded.digits, rounded.rounding);
}

function isBelow({ to }: Band, figure: Ratio): boolean {
  return !isBeyond(to, (at) => compareRatios(at, figure));
}

function isAbove({ from }: Band, figure: Ratio): boolean {
  return !isBeyond(from, (at) => compareRatios(figure, at));
}

/**
 * Proves that every figure falls into exactly one band, or finds those that do not.
 *
 * Between two neighbouring ends nothing changes, so the ends, and one figure between each two, stand for all.
 *
 * @param bands - The bands, in any order.
 * @param range - The figures that can occur.
 * @returns One figure for each gap and each overlap, in ascending order; none when the bands are sound.
 * @example
 * const bands = [
 *   { from: null, to: { at: 80, included: true }, points: 20 },
 *   { from: { at: 81, included: true }, to: null, points: 30 },
 * ]
 * bandFaults(bands, { least: null, most: null, step: null }) //=> [{ kind: 'gap', figure: { part: '161', whole: '2' } }]
 * bandFaults(bands, { least: null, most: null, step: wholeNumber(1) }) //=> []
 */
export function bandFaults(bands: readonly Band[], range: FigureRange): readonly BandFault[] {
  const held = witnesses(bands, range).map((figure) => ({
    figure,
    count: bands.filter((band) => holds(band, figure)).length,
  }));
  return held.flatMap(({ figure, count }, index): readonly BandFault[] => {
    // figures that follow each other with the same fault lie in the same gap, or the same overlap
    if (count === 1 || faultOf(held[index - 1]?.count) === faultOf(count)) return [];
    return [{ kind: count === 0 ? 'gap' : 'overlap', figure }];
  });
}

function faultOf(count: number | undefined): BandFault['kind'] | null {
  if (count === 0) return 'gap';
  return count === undefined || count === 1 ? null : 'overlap';
}

function holds({ from, to }: Band, figure: Ratio): boolean {
  return isBeyond(from, (at) => compareRatios(figure, at)) && isBeyond(to, (at) => compareRatios(at, figure));
}

/** Whether a figure lies on the inner side of an end; an open end has no outer side. */
function isBeyond(end: BandEnd | null, distance: (at: Ratio) => number): boolean {
  if (end === null) return true;
  const inside = distance(exactly(end.at));
  return inside > 0 || (inside === 0 && end.included);
}

function witnesses(bands: readonly Band[], range: FigureRange): readonly Ratio[] {
  const written = bands.flatMap(({ from, to }) => [from, to].flatMap((end) => (end === null ? [] : [exactly(end.at)])));
  const found = sorted([...written, ...[range.least, range.most].filter((end) => end !== null)]);
  const ends = found.length === 0 ? [wholeNumber(0)] : found;
  const { step } = range;
  const near = step === null ? between(ends) : ends.flatMap((end) => neighbours(end, step));
  return sorted(near).filter((figure) => isWithin(figure, range));
}

/** The ends, one figure between each two, and one beyond each side. */
function between(ends: readonly Ratio[]): readonly Ratio[] {
  const [first, last] = [ends[0] as Ratio, ends.at(-1) as Ratio];
  const middles = ends.slice(1).map((end, index) => multiplyRatios(HALF, addRatios(ends[index] as Ratio, end)));
  return [subtractRatios(first, ONE), ...ends, ...middles, addRatios(last, ONE)];
}

/** The two multiples of a step on each side of an end; the end itself where it is one. */
function neighbours(end: Ratio, step: Ratio): readonly Ratio[] {
  const steps = multiplyRatios(end, { part: step.whole, whole: step.part });
  const [low, high] = [roundedRatio(steps, 0, 'floor'), roundedRatio(steps, 0, 'ceiling')];
  return [subtractRatios(low, ONE), low, high, addRatios(high, ONE)].map((count) => multiplyRatios(count, step));
}

function isWithin(figure: Ratio, { least, most }: FigureRange): boolean {
  return (least === null || compareRatios(figure, least) >= 0) && (most === null || compareRatios(figure, most) <= 0);
}

function sorted(figures: readonly Ratio[]): readonly Ratio[] {
  const ascending = figures.toSorted(compareRatios);
  return ascending.filter((figure, index) => index === 0 || compareRatios(ascending[index - 1] as Ratio, figure) !== 0);
}
