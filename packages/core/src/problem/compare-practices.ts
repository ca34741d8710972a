import { estimatedRatio } from '../basis/estimate.ts';
import { compareRatios, type Ratio } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { WORK_STAGES, type StageTime, type WorkStage } from '../deadline/stage-times.ts';
import { isCount } from '../measure/count.ts';
import type { HistogramBar } from '../measure/counting.ts';
import { quantileOf } from '../measure/figure.ts';
import { quantileInterval, type Interval } from '../measure/interval.ts';
import { wanted, type Issues } from '../source/issues.ts';
import { faultySetting, type FaultyProblemSetting } from './problem-setting.ts';

const MINUTE = 60_000;

/** How long one item lay at each stage, as `stageTimesAt` tells it. */
export type StageTimes = Readonly<Record<WorkStage, StageTime>>;

/** The median of one stage in whole minutes of work, and between which values it may well lie. */
export interface StageMedian {
  readonly items: number;
  readonly minutes: Ratio | null;
  /** `null` of too few items to judge by. */
  readonly between: Interval | null;
}

/** One stage of work before a practice was changed and after. */
export interface StageComparison {
  readonly stage: WorkStage;
  readonly before: StageMedian;
  readonly after: StageMedian;
  /** Sure when the two intervals have nothing in common. */
  readonly verdict: 'shorter' | 'longer' | 'not-sure';
}

/**
 * Compares how long items lay at each stage of work before a practice was changed and after.
 *
 * Medians are compared, for one forgotten item would carry a mean; an item that was never at a stage counts as no time there.
 *
 * @param before - The items worked on by the old practice.
 * @param after - The items worked on by the new one.
 * @returns One comparison a stage, in the order of work.
 * @refuses `faulty-problem-setting` — a length that is no whole number of milliseconds from zero.
 * @clause barnaul-1153 п. 2.2.10
 * @clause kirovsk-145r п. 4.3
 * @clause pestovo-1728 п. 2.2.7
 * @example
 * const time = (minutes) => ({ working: minutes * 60_000, clock: minutes * 60_000 })
 * const item = (minutes) => ({ routing: time(10), execution: time(minutes), agreement: time(0), publication: time(0) })
 * const items = (from) => Array.from({ length: 20 }, (_, at) => item(from + at))
 * const [routing, execution] = unwrap(comparePractices(items(200), items(60)))
 * const told = [routing.verdict, execution.verdict, execution.after.minutes.part] //=> ['not-sure', 'shorter', '139']
 */
export function comparePractices(
  before: readonly StageTimes[],
  after: readonly StageTimes[],
): Result<readonly StageComparison[], FaultyProblemSetting> {
  const fault = faultySetting('practice', [...timeIssues(before, 'before'), ...timeIssues(after, 'after')]);
  if (fault !== null) return refuse(fault);
  return success(
    WORK_STAGES.map((stage) => {
      const [was, is] = [medianOf(before, stage), medianOf(after, stage)];
      return { stage, before: was, after: is, verdict: verdictOf(was.between, is.between) };
    }),
  );
}

function timeIssues(items: readonly StageTimes[], side: string): Issues {
  return items.flatMap((item, at) =>
    WORK_STAGES.flatMap((stage) =>
      wanted(isCount(item[stage].working), 'whole-number', {
        path: [side, at, stage, 'working'],
        value: item[stage].working,
      }),
    ),
  );
}

function medianOf(items: readonly StageTimes[], stage: WorkStage): StageMedian {
  const bars = new Map<number, number>();
  for (const item of items) {
    const minutes = Math.floor(item[stage].working / MINUTE);
    bars.set(minutes, (bars.get(minutes) ?? 0) + 1);
  }
  const histogram: readonly HistogramBar[] = [...bars].toSorted(([a], [b]) => a - b);
  return { items: items.length, minutes: quantileOf(histogram, 50), between: quantileInterval(histogram, 50) };
}

function verdictOf(before: Interval | null, after: Interval | null): StageComparison['verdict'] {
  if (before === null || after === null) return 'not-sure';
  if (compareRatios(estimatedRatio(after.high), estimatedRatio(before.low)) < 0) return 'shorter';
  return compareRatios(estimatedRatio(after.low), estimatedRatio(before.high)) > 0 ? 'longer' : 'not-sure';
}
