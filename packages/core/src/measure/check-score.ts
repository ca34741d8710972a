import { addRatios, compareRatios, exactly, isExact, wholeNumber, type Exact, type Ratio } from '../basis/ratio.ts';
import { exactText } from '../basis/rounding.ts';
import { bandFaults, type FigureRange } from './band.ts';
import { wanted, type Issues, type Path } from '../source/issues.ts';
import type { ExactRange, Indicator, Method } from './method.ts';
import type { BandPoints, FigurePart, Points, Score, ScorePart } from './score.ts';

/** What a part of a score, or a target, can name: the kind of an indicator, or an input. */
export type NamedKind = Indicator['kind'] | 'input';

const FAULTS = { gap: 'band-for-every-figure', overlap: 'one-band-for-a-figure' } as const;
const ONE: Ratio = { part: '1', whole: '1' };

/**
 * Finds what is wrong with a score: weights, names, and bands with a gap or an overlap.
 *
 * @param score - The score.
 * @param method - The method it belongs to.
 * @returns The issues, each at its place.
 */
export function scoreIssues(score: Score, method: Method): Issues {
  const { parts, weightsSum: sum } = score;
  return [
    ...wanted(sum === undefined || isExact(sum), 'exact-number', { path: ['score', 'weightsSum'], value: sum }),
    ...listIssues(parts, ['score', 'parts'], { method, sum }),
  ];
}

/**
 * Finds the kind of what an id names.
 *
 * @param id - The id of an indicator or an input.
 * @param method - The method.
 * @returns The kind, or `undefined` when nothing bears the id.
 */
export function kindNamed(id: string, { indicators, inputs = [] }: Method): NamedKind | undefined {
  return (
    indicators.find((indicator) => indicator.id === id)?.kind ??
    (inputs.some((input) => input.id === id) ? 'input' : undefined)
  );
}

/**
 * Finds what is wrong with naming a figure that has a value.
 *
 * @param id - The id of an indicator or an input.
 * @param path - Where it is named.
 * @param method - The method.
 * @returns An issue when nothing bears the id, or when what bears it has no single value.
 */
export function valueIssues(id: string, path: Path, method: Method): Issues {
  const kind = kindNamed(id, method);
  const has = kind !== undefined && kind !== 'histogram';
  return wanted(has, kind === undefined ? 'known-indicator' : 'indicator-with-a-value', { path, value: id });
}

interface Frame {
  readonly method: Method;
  readonly sum: Exact | undefined;
}

function listIssues(parts: readonly ScorePart[], path: Path, frame: Frame): Issues {
  const weighed = parts.some(({ weight }) => !isExact(weight) || exactly(weight).part !== '0');
  return [
    ...wanted(weighed, 'weight-above-zero', { path, value: 'array' }),
    ...sumIssues(parts, path, frame),
    ...parts.flatMap((part, at) => partIssues(part, [...path, at], frame)),
  ];
}

function sumIssues(parts: readonly ScorePart[], path: Path, { sum }: Frame): Issues {
  if (!isExact(sum) || !parts.every(({ weight }) => isExact(weight))) return [];
  const found = parts.reduce((total, { weight }) => addRatios(total, exactly(weight)), wholeNumber(0));
  return wanted(compareRatios(found, exactly(sum)) === 0, 'weights-add-up', { path, value: exactText(found) });
}

function partIssues(part: ScorePart, path: Path, frame: Frame): Issues {
  const { weight } = part;
  const sound = isExact(weight) && compareRatios(exactly(weight), wholeNumber(0)) >= 0;
  const own = wanted(sound, 'weight', { path: [...path, 'weight'], value: weight });
  if ('parts' in part) return [...own, ...listIssues(part.parts, [...path, 'parts'], frame)];
  return [...figureIssues(part, path, frame), ...own];
}

function figureIssues({ indicator, points, neutral }: FigurePart, path: Path, { method }: Frame): Issues {
  const kind = kindNamed(indicator, method);
  const at = [...path, 'indicator'];
  const named = valueIssues(indicator, at, method);
  if (named.length > 0) return named;
  return [
    ...wanted(!wantsShare(points) || kind === 'share', 'indicator-of-kind-share', { path: at, value: indicator }),
    ...wanted(neutral === undefined || isExact(neutral), 'exact-number', {
      path: [...path, 'neutral'],
      value: neutral,
    }),
    ...(typeof points === 'string' ? [] : pointsIssues(points, [...path, 'points'], kind)),
  ];
}

function wantsShare(points: Points): boolean {
  if (typeof points === 'string') return points !== 'value';
  return points.kind === 'bands' && points.unit === 'percent';
}

function pointsIssues(points: Exclude<Points, string>, path: Path, kind: NamedKind | undefined): Issues {
  if (points.kind === 'bands') return bandIssues(points, [...path, 'bands'], kind);
  const { whenEqual } = points;
  const sound = typeof whenEqual === 'string' || isExact(whenEqual);
  return wanted(sound, 'exact-number', { path: [...path, 'whenEqual'], value: whenEqual });
}

function bandIssues(points: BandPoints, path: Path, kind: NamedKind | undefined): Issues {
  const numbers = points.bands.flatMap(({ from, to, points: brought }, at) => [
    ...wanted(from === null || isExact(from.at), 'exact-number', { path: [...path, at, 'from'], value: from?.at }),
    ...wanted(to === null || isExact(to.at), 'exact-number', { path: [...path, at, 'to'], value: to?.at }),
    ...wanted(brought === null || isExact(brought), 'exact-number', { path: [...path, at, 'points'], value: brought }),
  ]);
  const digits = points.rounded?.digits ?? 0;
  if (numbers.length > 0 || !isDigits(digits))
    return [...numbers, ...wanted(isDigits(digits), 'digits', { path, value: digits })];
  const turned = points.bands.flatMap(({ from, to }, at) =>
    from === null || to === null ? [] : exactRangeIssues({ from: from.at, to: to.at }, [...path, at]),
  );
  if (turned.length > 0) return turned;
  return bandFaults(points.bands, rangeOf(points, kind)).flatMap((fault) =>
    wanted(false, FAULTS[fault.kind], { path, value: exactText(fault.figure) }),
  );
}

/**
 * Finds what is wrong with two ends.
 *
 * @param range - The ends.
 * @param path - Where they stand in the method.
 * @returns The issues: an end that is no exact number, or an end before the beginning.
 */
export function exactRangeIssues({ from, to }: ExactRange, path: Path): Issues {
  const numbers = [
    ...wanted(isExact(from), 'exact-number', { path: [...path, 'from'], value: from }),
    ...wanted(isExact(to), 'exact-number', { path: [...path, 'to'], value: to }),
  ];
  if (numbers.length > 0) return numbers;
  const place = { path: [...path, 'to'], value: exactText(exactly(to)) };
  return wanted(compareRatios(exactly(from), exactly(to)) <= 0, 'from-before-to', place);
}

/**
 * Tells whether a figure can be rounded to a number of digits.
 *
 * @param digits - Digits after the point.
 * @returns True of a whole number from 0 to 20.
 */
export function isDigits(digits: number): boolean {
  return Number.isInteger(digits) && digits >= 0 && digits <= 20;
}

/** The figures that bands must cover: a share lies between nothing and the whole, a count is a whole number. */
function rangeOf({ unit, rounded }: BandPoints, kind: NamedKind | undefined): FigureRange {
  const most = kind === 'share' ? wholeNumber(unit === 'percent' ? 100 : 1) : null;
  const least = kind === 'share' || kind === 'count' ? wholeNumber(0) : null;
  const whole = kind === 'count' ? ONE : null;
  return { least, most, step: rounded === null ? whole : { part: '1', whole: `${10 ** rounded.digits}` } };
}
