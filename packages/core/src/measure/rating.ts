import { addRatios, divideRatios, multiplyRatios, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { byFact, type Decision, type Ground } from '../source/decision.ts';
import { digestOf } from './digest.ts';
import { figureOf, type Figure } from './figure.ts';
import type { Method, Score } from './method.ts';
import { placesOf } from './place.ts';
import { sumGroups } from './merge-tallies.ts';
import type { TallyCell } from './counting.ts';
import { compareKeys, type GroupKey, type Tally, type TallyGroup } from './tally.ts';

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
  | { readonly kind: 'misshapen-tally'; readonly method: string; readonly group: GroupKey | null }
  | { readonly kind: 'nothing-to-rate'; readonly method: string };

/**
 * Finishes a tally: figures, scores and places, exactly.
 *
 * @param tally - The counts.
 * @param method - The method they were counted by.
 * @returns The rating.
 * @refuses `tally-of-another-method` — the counts were made by another method, edition or formula.
 * @refuses `misshapen-tally` — a group has not one cell an indicator and one word a dimension of the method.
 * @refuses `nothing-to-rate` — no record was counted.
 * @example
 * const timeliness = { id: 'timeliness', title: 'В срок', definition: 'В срок среди всех.', because: [], kind: 'share', part: [], of: [] }
 * const score = { parts: [{ indicator: 'timeliness', weight: 1, points: 'share' }], normative: false, because: [] }
 * const method = { id: 'm', edition: '1', title: 'Сроки', by: ['body'], exclusions: [], indicators: [timeliness], score, minimum: null, ties: 'dense', because: [] }
 * const group = (body, count, whole) => ({ key: [body], cells: [{ count, whole, histogram: [] }] })
 * const counts = { method: 'm', edition: '1', digest: digestOf(method), asOf: 0, received: null, seen: 220, counted: 220, excluded: [], groups: [group('Дороги', 17, 20), group('ЖКХ', 180, 200)] }
 * unwrap(finish(counts, method)).groups.map(({ key, place, score }) => [key[0], place, roundPercent(score, 1)])
 * //=> [['ЖКХ', 1, '90.0'], ['Дороги', 2, '85.0']]
 * finish({ ...counts, edition: '2' }, method) //=> { ok: false, refusal: { kind: 'tally-of-another-method', method: 'm 1', tally: 'm 2' } }
 */
export function finish(tally: Tally, method: Method): Result<Rating, RatingRefusal> {
  const [counted, asked] = namesOf(tally, method);
  if (counted !== asked) return refuse({ kind: 'tally-of-another-method', method: asked, tally: counted });
  const misshapen = misshapenGroup(tally, method);
  if (misshapen !== undefined) return refuse({ kind: 'misshapen-tally', method: method.id, group: misshapen });
  if (tally.groups.length === 0) return refuse({ kind: 'nothing-to-rate', method: method.id });
  const groups = tally.groups.toSorted((a, b) => compareKeys(a.key, b.key));
  return success({
    method: method.id,
    edition: method.edition,
    normative: method.score?.normative ?? false,
    seen: tally.seen,
    counted: tally.counted,
    excluded: tally.excluded,
    groups: placeGroups(
      groups.map((group) => rateGroup(group, method)),
      method,
    ),
    total: figuresOf(sumGroups(groups), method),
  });
}

/** The names of what was counted by and of what is asked for; the fingerprints join them when they alone differ. */
function namesOf(tally: Tally, method: Method): readonly [counted: string, asked: string] {
  const [counted, asked] = [`${tally.method} ${tally.edition}`, `${method.id} ${method.edition}`];
  const digest = digestOf(method);
  if (counted !== asked || tally.digest === digest) return [counted, asked];
  return [`${counted} ${tally.digest}`, `${asked} ${digest}`];
}

/**
 * Finishes a tally and says what it rests on; the rating is the one that `finish` gives.
 *
 * @param tally - The counts.
 * @param method - The method they were counted by.
 * @returns The rating with the clauses and assumptions of its method and the counts it was made from.
 * @refuses `tally-of-another-method` — the counts were made by another method, edition or formula.
 * @refuses `misshapen-tally` — a group has not one cell an indicator and one word a dimension of the method.
 * @refuses `nothing-to-rate` — no record was counted.
 * @example
 * const volume = { id: 'volume', title: 'Поступило', definition: 'Число обращений.', because: [byClause('barnaul-1153', 'п. 2.2.6', 'A')], kind: 'count', where: [] }
 * const method = { id: 'm', edition: '1', title: 'Объём', by: [], exclusions: [], indicators: [volume], score: null, minimum: null, ties: 'dense', because: [] }
 * const counts = tally([{ id: '1' }, { id: '2' }], method, 0)
 * unwrap(explainFinish(counts, method)).grounds.map(({ kind }) => kind) //=> ['fact', 'fact', 'fact', 'clause']
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

/** The key of the first group that does not fit the method; `null` when it is the exclusions that do not. */
function misshapenGroup(tally: Tally, { by, indicators, exclusions }: Method): GroupKey | null | undefined {
  if (tally.excluded.length !== exclusions.length) return null;
  return tally.groups.find(({ key, cells }) => key.length !== by.length || cells.length !== indicators.length)?.key;
}

function rateGroup({ key, cells }: TallyGroup, method: Method): RatedGroup {
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
