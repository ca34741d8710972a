import type { Ratio } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { checkMethod, type MethodFault } from './check-method.ts';
import { checkTally, type ImpossibleTally, type TallyMisfit } from './check-tally.ts';
import { fitGiven, type Given, type UnfitInputs } from './given.ts';
import type { Method } from './method.ts';
import { figureGroups, refusedExtremes, type FiguredGroup } from './scored-group.ts';
import type { Tally } from './tally.ts';

/** Why no points between the least and the greatest figure were given: the method refuses equal extremes. */
export interface EqualExtremesRefused {
  readonly kind: 'equal-extremes-refused';
  readonly method: string;
  readonly indicator: string;
  readonly value: Ratio;
}

/** Why a tally was not finished. */
export type RatingRefusal =
  | TallyMisfit
  | ImpossibleTally
  | MethodFault
  | UnfitInputs
  | EqualExtremesRefused
  | { readonly kind: 'nothing-to-rate'; readonly method: string };

/**
 * Checks everything that a rating needs, and gives every group its figures.
 *
 * @param tally - The counts.
 * @param method - The method they were counted by.
 * @param given - What no record holds.
 * @returns The groups, in the order of their keys.
 * @refuses `tally-of-another-method` — the counts were made by another method, edition or formula.
 * @refuses `misshapen-tally` — a group has not one cell an indicator and one word a dimension of the method.
 * @refuses `impossible-tally` — a number is negative, not whole or too great, or sums do not come out.
 * @refuses `faulty-method` — the parts of the method do not fit each other.
 * @refuses `unfit-inputs` — an input or a cohort is missing, not asked for, repeated, no exact number, or out of its range.
 * @refuses `equal-extremes-refused` — all have the same figure, and the method gives no points then.
 * @refuses `nothing-to-rate` — no record was counted and no group was named.
 */
export function checkedGroups(
  tally: Tally,
  method: Method,
  given: Given,
): Result<readonly FiguredGroup[], RatingRefusal> {
  const [sound, checked] = [checkMethod(method), checkTally(tally, method)];
  if (!sound.ok) return sound;
  if (!checked.ok) return checked;
  const counted = tally.groups.map(({ key }) => key);
  const ready = fitGiven(counted, method, given);
  if (!ready.ok) return ready;
  if (ready.value.keys.length === 0) return refuse({ kind: 'nothing-to-rate', method: method.id });
  const groups = figureGroups(tally.groups, method, ready.value);
  const refused = refusedExtremes(groups, method);
  if (refused === undefined) return success(groups);
  return refuse({ ...refused, kind: 'equal-extremes-refused', method: method.id });
}
