import type { Ratio } from '../basis/ratio.ts';
import { success, type Result } from '../basis/result.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { exposureOf, type DayWeights, type ExposureRefusal } from './exposure.ts';
import { flowChange, type FlowChange } from './flow-change.ts';
import type { ProblemTally } from './problem-tally.ts';
import { problemKey, windowLater, windowOf, type ProblemPlace, type WindowUnit } from './problem-window.ts';
import type { InLots } from './problem-setting.ts';

/** The windows of a period, each with the length of the part of it that has been counted. */
export interface CoveredWindows {
  readonly unit: WindowUnit;
  readonly exposures: ReadonlyMap<CivilDate, Ratio>;
}

/** A change with the count of the window before. */
export interface WindowChange extends FlowChange {
  readonly before: number;
}

/**
 * Measures the windows of a period: what lies outside it, or after the day of the tally, is not covered.
 *
 * @param tally - The counts.
 * @param on - The day of the tally.
 * @param weights - How days are weighed.
 * @returns The windows that have a day at all.
 */
export function coveredWindows(
  { window: unit, period }: ProblemTally,
  on: CivilDate,
  weights: DayWeights,
): Result<CoveredWindows, ExposureRefusal> {
  const last = on < period.to ? on : period.to;
  const exposures = new Map<CivilDate, Ratio>();
  for (let from = windowOf(period.from, unit); from <= last; from = windowLater(from, unit, 1)) {
    const ends = addDays(windowLater(from, unit, 1), -1);
    const covered = { from: from > period.from ? from : period.from, to: ends < last ? ends : last };
    const exposure = exposureOf(covered, weights);
    if (!exposure.ok && exposure.refusal.kind !== 'empty-whole') return exposure;
    // a cut of free days alone tells nothing, and is no window to compare with
    if (exposure.ok) exposures.set(from, exposure.value);
  }
  return success({ unit, exposures });
}

/** How a problem changed since the window before; `null` when one of the two windows is not covered. */
export function changeFrom(
  problem: ProblemPlace & { readonly questions: number },
  { unit, exposures }: CoveredWindows,
  { counts, setting }: { readonly counts: ReadonlyMap<string, number>; readonly setting: InLots },
): WindowChange | null {
  const earlier = windowLater(problem.window, unit, -1);
  const [past, now] = [exposures.get(earlier), exposures.get(problem.window)];
  if (past === undefined || now === undefined) return null;
  const before = counts.get(problemKey({ ...problem, window: earlier })) ?? 0;
  const flows = [
    { count: before, exposure: past },
    { count: problem.questions, exposure: now },
  ] as const;
  return { before, ...flowChange(...flows, setting) };
}
