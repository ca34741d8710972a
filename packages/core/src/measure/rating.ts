import { addRatios, divideRatios, multiplyRatios, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { byFact, type Decision, type Ground } from '../source/decision.ts';
import { figureOf, type Figure } from './figure.ts';
import type { Method, Score } from './method.ts';
import { placesOf } from './place.ts';
import { sumGroups } from './merge-tallies.ts';
import type { GroupKey, Tally, TallyCell } from './tally.ts';

/** Why a group has no place. */
export type Unplaced = 'no-score-in-method' | 'nothing-to-score' | 'below-minimum-volume';

/** One rated group: a figure an indicator, in the order of the method. */
export interface RatedGroup {
  readonly key: GroupKey;
  readonly figures: readonly Figure[];
  /** Between 0 and 1, exact; `null` when no indicator applies or the method has no score. */
  readonly score: Ratio | null;
  readonly place: number | null;
  readonly unplaced: Unplaced | null;
}

/** A finished rating. */
export interface Rating {
  readonly method: string;
  readonly edition: string;
  /** Whether an act gives the weights of the score. */
  readonly normative: boolean;
  readonly seen: number;
  readonly counted: number;
  readonly excluded: readonly number[];
  /** Best place first, then the groups without a place, each in the order of their keys. */
  readonly groups: readonly RatedGroup[];
  /** All groups together; no averages of averages. */
  readonly total: readonly Figure[];
}

/** Why a tally was not finished. */
export type RatingRefusal =
  | { readonly kind: 'tally-of-another-method'; readonly method: string; readonly tally: string }
  | { readonly kind: 'nothing-to-rate'; readonly method: string };

/**
 * Finishes a tally: figures, scores and places, exactly.
 *
 * @param tally - The counts.
 * @param method - The method they were counted by.
 * @returns The rating.
 * @refuses `tally-of-another-method` — the counts were made by another method or edition.
 * @refuses `nothing-to-rate` — no record was counted.
 */
export function finish(tally: Tally, method: Method): Result<Rating, RatingRefusal> {
  const counted = `${tally.method} ${tally.edition}`;
  const asked = `${method.id} ${method.edition}`;
  if (counted !== asked) return refuse({ kind: 'tally-of-another-method', method: asked, tally: counted });
  if (tally.groups.length === 0) return refuse({ kind: 'nothing-to-rate', method: method.id });
  const scored = tally.groups.map(({ key, cells }) => rateGroup(key, cells, method));
  return success({
    method: method.id,
    edition: method.edition,
    normative: method.score?.normative ?? false,
    seen: tally.seen,
    counted: tally.counted,
    excluded: tally.excluded,
    groups: placeGroups(scored, method),
    total: figuresOf(sumGroups(tally.groups), method),
  });
}

/**
 * Finishes a tally and says what it rests on; the rating is the one that `finish` gives.
 *
 * @param tally - The counts.
 * @param method - The method they were counted by.
 * @returns The rating with the clauses and assumptions of its method and the counts it was made from.
 * @refuses `tally-of-another-method` — the counts were made by another method or edition.
 * @refuses `nothing-to-rate` — no record was counted.
 */
export function explainFinish(tally: Tally, method: Method): Result<Decision<Rating>, RatingRefusal> {
  const rating = finish(tally, method);
  return rating.ok ? success({ answer: rating.value, grounds: groundsOf(tally, method) }) : rating;
}

function groundsOf(tally: Tally, method: Method): readonly Ground[] {
  const excluded = method.exclusions.flatMap((exclusion, index) => [
    byFact(`excluded:${exclusion.id}`, tally.excluded[index] ?? 0),
    ...exclusion.because,
  ]);
  return [
    byFact('method', `${method.id} ${method.edition}`),
    byFact('records', tally.seen),
    ...method.because,
    ...excluded,
    ...method.indicators.flatMap((indicator) => [
      byFact(`indicator:${indicator.id}`, indicator.definition),
      ...indicator.because,
    ]),
    ...(method.score?.because ?? []),
    ...(method.minimum?.because ?? []),
  ];
}

function rateGroup(key: GroupKey, cells: readonly TallyCell[], method: Method): RatedGroup {
  const figures = figuresOf(cells, method);
  const score = method.score === null ? null : scoreOf(figures, method, method.score);
  return { key, figures, score, place: null, unplaced: whyUnplaced(figures, score, method) };
}

function figuresOf(cells: readonly TallyCell[], method: Method): readonly Figure[] {
  return method.indicators.map((indicator, index) => figureOf(indicator, cells[index] as TallyCell));
}

function scoreOf(figures: readonly Figure[], method: Method, score: Score): Ratio | null {
  const applied = score.parts.flatMap(({ indicator, weight, points }) => {
    const figure = figures[method.indicators.findIndex(({ id }) => id === indicator)];
    if (figure?.kind !== 'share') return [];
    return [{ weight: wholeNumber(weight), points: points === 'share' ? figure.share : complement(figure.share) }];
  });
  const sum = applied.reduce(
    (total, { weight, points }) => addRatios(total, multiplyRatios(weight, points)),
    wholeNumber(0),
  );
  const weights = applied.reduce((total, { weight }) => addRatios(total, weight), wholeNumber(0));
  const mean = divideRatios(sum, weights);
  return mean.ok ? mean.value : null;
}

function complement(share: Ratio): Ratio {
  return { part: (BigInt(share.whole) - BigInt(share.part)).toString(), whole: share.whole };
}

function whyUnplaced(figures: readonly Figure[], score: Ratio | null, method: Method): Unplaced | null {
  if (method.score === null) return 'no-score-in-method';
  const { minimum } = method;
  const volume = figures[method.indicators.findIndex(({ id }) => id === minimum?.indicator)];
  if (minimum !== null && volume?.kind === 'count' && volume.count < minimum.atLeast) return 'below-minimum-volume';
  return score === null ? 'nothing-to-score' : null;
}

function placeGroups(groups: readonly RatedGroup[], method: Method): readonly RatedGroup[] {
  const placed = placesOf(
    groups.filter(({ unplaced }) => unplaced === null),
    ({ score }) => score as Ratio,
    method.ties,
  ).map(({ item, place }) => ({ ...item, place }));
  return [...placed, ...groups.filter(({ unplaced }) => unplaced !== null)];
}
