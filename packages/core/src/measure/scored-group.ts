import { compareRatios, wholeNumber, type Ratio } from '../basis/ratio.ts';
import type { TallyCell } from './counting.ts';
import { figureOf, type Figure } from './figure.ts';
import type { ReadyGiven } from './given.ts';
import type { Method } from './method.ts';
import { figureParts, makeScore, pointsOf, type Contribution, type Extremes, type ScoreMade } from './scoring.ts';
import type { GroupKey, TallyGroup } from './tally.ts';

/** Why a group has no place; `points-not-told`: the source publishes no points for one of its figures. */
export type Unplaced = 'no-score-in-method' | 'nothing-to-score' | 'below-minimum-volume' | 'points-not-told';

/** A group with its figures, before it has a score. */
export interface FiguredGroup {
  readonly key: GroupKey;
  /** The comparable groups that it is placed among; `null` when all are. */
  readonly cohort: string | null;
  readonly cells: readonly TallyCell[];
  readonly figures: readonly Figure[];
  /** A value an input of the method, in its order; `null` when the input does not apply. */
  readonly inputs: readonly (Ratio | null)[];
}

/** A group with its score, before it has a place. */
export interface ScoredGroup extends FiguredGroup {
  /** Exact; between 0 and 1 when the points are. `null` when no indicator applies or the method has no score. */
  readonly score: Ratio | null;
  /** What each figure adds to the score. */
  readonly contributions: readonly Contribution[];
  readonly unplaced: Unplaced | null;
}

/** All groups that can have a place have the same figure, so it tells nobody apart. */
export interface EqualExtremes {
  readonly kind: 'equal-extremes';
  readonly indicator: string;
  readonly value: Ratio;
}

const EMPTY: TallyCell = { count: 0, whole: 0, histogram: [] };

/**
 * Gives every group its figures and inputs; one that only the inputs name has counted nothing.
 *
 * @param groups - The groups counted.
 * @param method - The method.
 * @param given - What was given.
 * @returns The groups, in the order of their keys.
 */
export function figureGroups(
  groups: readonly TallyGroup[],
  method: Method,
  given: ReadyGiven,
): readonly FiguredGroup[] {
  const counted = new Map(groups.map(({ key, cells }) => [JSON.stringify(key), cells]));
  return given.keys.map((key) => {
    const cells = counted.get(JSON.stringify(key)) ?? method.indicators.map(() => EMPTY);
    return { key, cells, figures: figuresOf(cells, method), ...given.of(key) };
  });
}

/**
 * Scores groups by the method: each by its own figures, and by the extremes of all where the method asks for them.
 *
 * @param groups - The groups with their figures.
 * @param method - The method.
 * @returns The groups with their scores, in the same order.
 */
export function scoreGroups(groups: readonly FiguredGroup[], method: Method): readonly ScoredGroup[] {
  const { score } = method;
  if (score === null)
    return groups.map((group) => ({ ...group, score: null, contributions: [], unplaced: 'no-score-in-method' }));
  const extremesOf = extremesAmong(groups, method);
  return groups.map((group) => {
    const scored = { valueOf: (id: string) => valueOf(group, id, method), extremesOf };
    const made = makeScore(score, (part) => pointsOf(part, scored));
    const { contributions } = made;
    return { ...group, score: made.score, contributions, unplaced: whyUnplaced(group, made, method) };
  });
}

/**
 * Finds the figures whose extremes are equal where the method looks at extremes.
 *
 * @param groups - The groups with their figures.
 * @param method - The method.
 * @returns One entry a figure.
 */
export function equalExtremes(groups: readonly FiguredGroup[], method: Method): readonly EqualExtremes[] {
  const extremesOf = extremesAmong(groups, method);
  return minMaxIndicators(method).flatMap((indicator) => {
    const extremes = extremesOf(indicator);
    if (extremes === null || compareRatios(extremes.least, extremes.most) !== 0) return [];
    return [{ kind: 'equal-extremes', indicator, value: extremes.least }];
  });
}

/**
 * Finds a figure whose extremes are equal where the method then gives no rating.
 *
 * @param groups - The groups with their figures.
 * @param method - The method.
 * @returns The first such figure, if there is one.
 */
export function refusedExtremes(groups: readonly FiguredGroup[], method: Method): EqualExtremes | undefined {
  return equalExtremes(groups, method).find(({ indicator }) =>
    figureParts(method.score?.parts ?? []).some(
      (part) =>
        part.indicator === indicator &&
        typeof part.points === 'object' &&
        part.points.kind === 'min-max' &&
        part.points.whenEqual === 'refused',
    ),
  );
}

/**
 * Finishes the cells of a group.
 *
 * @param cells - One cell an indicator.
 * @param method - The method.
 * @returns One figure an indicator.
 */
export function figuresOf(cells: readonly TallyCell[], method: Method): readonly Figure[] {
  return method.indicators.map((indicator, index) => figureOf(indicator, cells[index] ?? EMPTY));
}

/**
 * Reads the value of an indicator or an input off a group.
 *
 * @param group - The group.
 * @param id - The id of an indicator or an input.
 * @param method - The method.
 * @returns The value in its own unit, a share between 0 and 1; `null` when it does not apply.
 */
export function valueOf(
  { figures, inputs }: Pick<FiguredGroup, 'figures' | 'inputs'>,
  id: string,
  { indicators, inputs: asked = [] }: Method,
): Ratio | null {
  const figure = figures[indicators.findIndex((indicator) => indicator.id === id)];
  if (figure !== undefined) return plainValue(figure);
  return inputs[asked.findIndex((input) => input.id === id)] ?? null;
}

function plainValue(figure: Figure): Ratio | null {
  switch (figure.kind) {
    case 'count':
      return wholeNumber(figure.count);
    case 'share':
      return figure.share;
    case 'amount':
      return figure.amount;
    default:
      return null;
  }
}

function minMaxIndicators({ score }: Method): readonly string[] {
  const parts = figureParts(score?.parts ?? []);
  return parts.flatMap(({ indicator, points }) =>
    typeof points === 'object' && points.kind === 'min-max' ? [indicator] : [],
  );
}

/**
 * Finds the extremes among the groups that have enough volume for a place: a lone message sets no standard.
 *
 * @param groups - The groups with their figures.
 * @param method - The method.
 * @returns What tells the extremes of a figure; `null` of one that nobody has.
 */
export function extremesAmong(groups: readonly FiguredGroup[], method: Method): (indicator: string) => Extremes | null {
  const able = groups.filter((group) => !isBelowMinimum(group, method));
  const found = minMaxIndicators(method).map((indicator) => {
    const values = able.flatMap((group) => valueOf(group, indicator, method) ?? []).toSorted(compareRatios);
    const [least, most] = [values[0], values.at(-1)];
    return [indicator, least === undefined || most === undefined ? null : { least, most }] as const;
  });
  const extremes = new Map(found);
  return (indicator) => extremes.get(indicator) ?? null;
}

function whyUnplaced(group: FiguredGroup, made: ScoreMade, method: Method): Unplaced | null {
  if (isBelowMinimum(group, method)) return 'below-minimum-volume';
  if (made.pointsNotTold) return 'points-not-told';
  return made.score === null ? 'nothing-to-score' : null;
}

/**
 * Tells whether a group has less volume than a place asks for.
 *
 * @param group - The group.
 * @param method - The method.
 * @returns True below the least volume; never when the method names none.
 */
export function isBelowMinimum(group: Pick<FiguredGroup, 'figures' | 'inputs'>, method: Method): boolean {
  const { minimum } = method;
  const volume = minimum === null ? null : valueOf(group, minimum.indicator, method);
  return minimum !== null && volume !== null && compareRatios(volume, wholeNumber(minimum.atLeast)) < 0;
}
