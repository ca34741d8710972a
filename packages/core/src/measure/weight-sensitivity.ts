import { exactly, multiplyRatios, type Exact, type Ratio } from '../basis/ratio.ts';
import type { Method } from './method.ts';
import type { PlaceRange } from './place-range.ts';
import { rankGroups, type RankedGroup } from './ranking.ts';
import type { Rating } from './rating.ts';
import type { Score, ScorePart } from './score.ts';
import { scoreGroups } from './scored-group.ts';
import { figureParts } from './scoring.ts';
import type { GroupKey } from './tally.ts';

/** What is done to the weight of one figure: it is taken alone, twice, half, or not at all. */
export type WeightChange = 'alone' | 'doubled' | 'halved' | 'left-out';

/** Places under other weights. */
export interface Reweighed {
  readonly indicator: string;
  readonly change: WeightChange;
  /** Groups whose place is another than under the method's own weights. */
  readonly moved: readonly { readonly key: GroupKey; readonly from: number | null; readonly to: number | null }[];
}

/** How much of the places is owed to the weights. */
export interface WeightSensitivity {
  readonly changes: readonly Reweighed[];
  /** The best and the worst place of every group with a place, over all changes and the method's own weights. */
  readonly places: readonly { readonly key: GroupKey; readonly range: PlaceRange }[];
}

const [TWO, HALF]: readonly Ratio[] = [
  { part: '2', whole: '1' },
  { part: '1', whole: '2' },
];

/**
 * Finds how places move when weights do: each figure taken alone, doubled, halved and left out, one at a time.
 *
 * @param rating - The rating.
 * @param method - The method it was made by.
 * @returns The moves of each change, and the range of places of each group; nothing when the method gives no score.
 * @example
 * const share = (id) => ({ id, title: id, definition: `${id}.`, because: [], kind: 'share', part: [], of: [] })
 * const score = { parts: ['speed', 'marks'].map((indicator) => ({ indicator, weight: 1, points: 'share' })), normative: false, because: [] }
 * const method = { id: 'm', edition: '1', title: 'Два', by: ['body'], exclusions: [], indicators: [share('speed'), share('marks')], score, minimum: null, ties: 'dense', because: [] }
 * const group = (body, speed, marks) => ({ key: [body], cells: [speed, marks].map((count) => ({ count, whole: 10, histogram: [] })) })
 * const counts = { method: 'm', edition: '1', digest: digestOf(method), asOf: 0, received: null, seen: 20, counted: 20, excluded: [] }
 * const rating = unwrap(finish({ ...counts, groups: [group('Дороги', 9, 5), group('ЖКХ', 6, 7)] }, method))
 * weightSensitivity(rating, method).places //=> [{ key: ['Дороги'], range: { best: 1, worst: 2 } }, { key: ['ЖКХ'], range: { best: 1, worst: 2 } }]
 */
export function weightSensitivity(rating: Rating, method: Method): WeightSensitivity {
  const { score } = method;
  if (score === null) return { changes: [], places: [] };
  const own = new Map(rating.groups.map((group) => [nameOf(group), group.place]));
  const placed = alternatives(score).map(({ indicator, change, changed }) => {
    const scored = scoreGroups(rating.groups, { ...method, score: changed });
    return { indicator, change, groups: rankGroups(scored, method) };
  });
  const changes = placed.map(({ indicator, change, groups }) => ({
    indicator,
    change,
    moved: groups
      .filter((group) => group.place !== own.get(nameOf(group)))
      .map((group) => ({ key: group.key, from: own.get(nameOf(group)) ?? null, to: group.place })),
  }));
  return { changes, places: rating.groups.flatMap((group) => rangeOf(group, placed)) };
}

interface Alternative {
  readonly indicator: string;
  readonly change: WeightChange;
  readonly changed: Score;
}

function alternatives(score: Score): readonly Alternative[] {
  const figures = figureParts(score.parts).map(({ indicator }) => indicator);
  // a figure that stands alone in its score has nothing to be weighed against
  if (figures.length < 2) return [];
  return figures.flatMap((indicator) =>
    (['alone', 'doubled', 'halved', 'left-out'] as const).map((change) => ({
      indicator,
      change,
      changed: { ...score, parts: score.parts.map((part) => changePart(part, indicator, change)) },
    })),
  );
}

function changePart(part: ScorePart, indicator: string, change: WeightChange): ScorePart {
  if ('parts' in part) return { ...part, parts: part.parts.map((inner) => changePart(inner, indicator, change)) };
  return { ...part, weight: changedWeight(part.weight, part.indicator === indicator, change) };
}

function changedWeight(weight: Exact, isMeant: boolean, change: WeightChange): Exact {
  if (change === 'alone') return isMeant ? weight : 0;
  if (!isMeant) return weight;
  if (change === 'left-out') return 0;
  return multiplyRatios(exactly(weight), (change === 'doubled' ? TWO : HALF) as Ratio);
}

function rangeOf(
  group: RankedGroup,
  placed: readonly { readonly groups: readonly RankedGroup[] }[],
): WeightSensitivity['places'] {
  if (group.place === null) return [];
  const places = placed.flatMap(({ groups }) => groups.find((other) => nameOf(other) === nameOf(group))?.place ?? []);
  const all = [group.place, ...places];
  return [{ key: group.key, range: { best: Math.min(...all), worst: Math.max(...all) } }];
}

function nameOf({ key }: Pick<RankedGroup, 'key'>): string {
  return JSON.stringify(key);
}
