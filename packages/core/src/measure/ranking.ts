import type { Ratio } from '../basis/ratio.ts';
import type { Method } from './method.ts';
import { placesOf } from './place.ts';
import { equalExtremes, type EqualExtremes, type ScoredGroup } from './scored-group.ts';
import type { GroupKey } from './tally.ts';

/** A scored group with its place. */
export interface RankedGroup extends ScoredGroup {
  readonly place: number | null;
}

/** A place was given where there was nobody to compare with. */
export interface PlacedAlone {
  readonly kind: 'placed-alone';
  readonly group: GroupKey;
  readonly cohort: string | null;
}

/** What a reader of the places must know. */
export type RatingWarning = EqualExtremes | PlacedAlone;

/**
 * Gives scored groups their places, inside their cohorts.
 *
 * @param groups - The groups, in the order of their keys.
 * @param method - The method.
 * @returns Cohort by cohort: best place first, then the groups without a place.
 */
export function rankGroups(groups: readonly ScoredGroup[], { ties }: Pick<Method, 'ties'>): readonly RankedGroup[] {
  return cohortsOf(groups).flatMap((cohort) => {
    const members = groups.filter((group) => group.cohort === cohort);
    const placed = placesOf(
      members.filter(({ unplaced }) => unplaced === null),
      ({ score }) => score as Ratio,
      ties,
    ).map(({ item, place }) => ({ ...item, place }));
    return [
      ...placed,
      ...members.filter(({ unplaced }) => unplaced !== null).map((group) => ({ ...group, place: null })),
    ];
  });
}

/**
 * Collects what a reader of the places must know.
 *
 * @param groups - The ranked groups.
 * @param method - The method.
 * @returns Figures that are equal for all, and places given where there was nobody to compare with.
 */
export function warningsOn(groups: readonly RankedGroup[], method: Method): readonly RatingWarning[] {
  const placed = groups.filter(({ place }) => place !== null);
  const alone = placed.filter(({ cohort }) => placed.filter((other) => other.cohort === cohort).length === 1);
  return [
    ...equalExtremes(groups, method),
    ...alone.map(({ key, cohort }): PlacedAlone => ({ kind: 'placed-alone', group: key, cohort })),
  ];
}

function cohortsOf(groups: readonly ScoredGroup[]): readonly (string | null)[] {
  return [...new Set(groups.map(({ cohort }) => cohort))].toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
