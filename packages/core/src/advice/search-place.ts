import { compareRatios, type Ratio } from '../basis/ratio.ts';
import type { TallyCell } from '../measure/counting.ts';
import type { Method } from '../measure/method.ts';
import type { RatedGroup, Rating } from '../measure/rating.ts';
import { affected, type Effect } from './effect.ts';
import { goalOf, type Goal } from './goal.ts';
import type { CaseRef } from './case-ref.ts';
import type { CaseKind } from './kind-of-case.ts';
import { scoreBound, type ScoreBound } from './score-bound.ts';
import { smallestSet, type Found } from './search.ts';

/** What a place is searched among. */
export interface PlaceSearch {
  readonly rating: Rating;
  readonly method: Method;
  readonly kinds: readonly CaseKind[];
  readonly nodes: number;
}

/** The changes found, with the place they bring; else what is known without them. */
export type FoundPlace =
  | {
      readonly kind: 'found';
      readonly place: number;
      readonly changes: readonly (CaseRef & { readonly change: string })[];
      readonly nodes: number;
    }
  | Exclude<Found, { kind: 'found' }>;

/**
 * Searches for the smallest set of changes that brings a group a better place.
 *
 * @param group - The group, with a place.
 * @param search - The rating, the kinds of case with what can be done to them, and how many sets may be looked at.
 * @returns The changes, the first cases of each kind in the order of their ids.
 */
export function searchPlace(group: RatedGroup & { readonly place: number }, search: PlaceSearch): FoundPlace {
  const goal = goalOf(group, search.rating, search.method);
  const bound = scoreBound(group, search.method);
  const ways = sortedWays(group, search.kinds, bound);
  const cellsWith = (times: readonly number[]): readonly TallyCell[] => changedCells(group.cells, ways, times);
  const found = smallestSet({
    slots: ways,
    sizes: search.kinds.map(({ cases }) => cases.length),
    nodes: search.nodes,
    reaches: (times) => isBetter(goal.placeWith(cellsWith(times)), group.place),
    mayReach: (times, at, left) => {
      const rest = ways.slice(at).map(({ effect }) => effect);
      return mayGain(bound(cellsWith(times.slice(0, at)), rest, left), goal, group.place);
    },
  });
  if (found.kind !== 'found') return found;
  const place = goal.placeWith(cellsWith(found.times)) as number;
  return { kind: 'found', place, changes: casesOf(found.times, ways, search.kinds), nodes: found.nodes };
}

interface Way {
  readonly kind: number;
  readonly change: string;
  readonly effect: Effect;
}

/** Ways of changing cases, the one that promises most first: the goal is then reached on the first walk, if at all. */
function sortedWays(group: RatedGroup, kinds: readonly CaseKind[], bound: ScoreBound): readonly Way[] {
  const ways = kinds.flatMap(({ options }, kind) => options.map((option) => ({ ...option, kind })));
  const promised = new Map(ways.map((way) => [way, bound(group.cells, [way.effect], 1)]));
  return ways.toSorted((a, b) => comparePromises(promised.get(b) ?? null, promised.get(a) ?? null));
}

function comparePromises(a: Ratio | null, b: Ratio | null): number {
  if (a === null || b === null) return 0;
  return compareRatios(a, b);
}

function changedCells(
  cells: readonly TallyCell[],
  ways: readonly Way[],
  times: readonly number[],
): readonly TallyCell[] {
  const taken = ways.map(({ effect }, at) => ({ effect, count: times[at] ?? 0 })).filter(({ count }) => count > 0);
  return cells.map((cell, indicator) =>
    taken.reduce((changed, { effect, count }) => {
      const one = effect[indicator];
      return one === undefined ? changed : affected(changed, one, count);
    }, cell),
  );
}

function casesOf(
  times: readonly number[],
  ways: readonly Way[],
  kinds: readonly CaseKind[],
): readonly (CaseRef & { readonly change: string })[] {
  const used = kinds.map(() => 0);
  return ways.flatMap(({ kind, change }, at) => {
    const [first, count] = [used[kind] as number, times[at] ?? 0];
    used[kind] = first + count;
    return (kinds[kind]?.cases ?? []).slice(first, first + count).map((ref) => ({ ...ref, change }));
  });
}

function mayGain(bound: Ratio | null, goal: Goal, from: number): boolean {
  return bound === null || goal.placeFor(bound) < from;
}

function isBetter(place: number | null, than: number): boolean {
  return place !== null && place < than;
}
