import { compareRatios, type Ratio } from '../basis/ratio.ts';
import type { TallyCell } from '../measure/counting.ts';
import type { Method } from '../measure/method.ts';
import { rankGroups } from '../measure/ranking.ts';
import type { RatedGroup, Rating } from '../measure/rating.ts';
import {
  extremesAmong,
  figuresOf,
  isBelowMinimum,
  refusedExtremes,
  scoreGroups,
  valueOf,
} from '../measure/scored-group.ts';
import { figureParts, makeScore, pointsOf } from '../measure/scoring.ts';

/** What tells the place that a group would have. */
export interface Goal {
  /** The place with other cells; `null` when the group would have none. */
  readonly placeWith: (cells: readonly TallyCell[]) => number | null;
  /** The place with a score, while the others keep theirs. */
  readonly placeFor: (score: Ratio) => number;
}

/**
 * Finds what place a group would have, others staying as they are.
 *
 * @param group - The group, with a place.
 * @param rating - The rating it has it in.
 * @param method - The method.
 * @returns The places; where points are given between the extremes of all, the others are scored anew each time.
 */
export function goalOf(group: RatedGroup, rating: Rating, method: Method): Goal {
  const rivals = rating.groups.filter(
    ({ place, cohort, key }) => place !== null && cohort === group.cohort && key !== group.key,
  );
  const scores = rivals.map(({ score }) => score as Ratio).toSorted(compareRatios);
  const counted = method.ties === 'dense' ? scores.filter((score, at) => isNew(score, scores[at - 1])) : scores;
  const placeFor = (score: Ratio): number => 1 + counted.filter((other) => compareRatios(other, score) > 0).length;
  const { score } = method;
  if (score === null || looksAtExtremes(method))
    return { placeFor, placeWith: (cells) => placeAnew({ group, rating, method, cells }) };
  const extremesOf = extremesAmong(rating.groups, method);
  return {
    placeFor,
    placeWith: (cells) => {
      const changed = { ...group, cells, figures: figuresOf(cells, method) };
      if (isBelowMinimum(changed, method)) return null;
      const scored = { valueOf: (id: string) => valueOf(changed, id, method), extremesOf };
      const made = makeScore(score, (part) => pointsOf(part, scored)).score;
      return made === null ? null : placeFor(made);
    },
  };
}

interface Anew {
  readonly group: RatedGroup;
  readonly rating: Rating;
  readonly method: Method;
  readonly cells: readonly TallyCell[];
}

function placeAnew({ group, rating, method, cells }: Anew): number | null {
  const groups = rating.groups.map((other) =>
    other.key === group.key ? { ...group, cells, figures: figuresOf(cells, method) } : other,
  );
  if (refusedExtremes(groups, method) !== undefined) return null;
  return rankGroups(scoreGroups(groups, method), method).find(({ key }) => key === group.key)?.place ?? null;
}

function looksAtExtremes({ score }: Method): boolean {
  return figureParts(score?.parts ?? []).some(({ points }) => typeof points === 'object' && points.kind === 'min-max');
}

function isNew(score: Ratio, before: Ratio | undefined): boolean {
  return before === undefined || compareRatios(before, score) !== 0;
}
