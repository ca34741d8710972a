import { estimatedRatio } from '../basis/estimate.ts';
import { compareRatios, exactly, type Exact, type Ratio } from '../basis/ratio.ts';
import type { Zone } from '../time/zone.ts';
import type { DayWeights } from './exposure.ts';
import { adjusted, type Correction } from './many-tests.ts';
import type { ProblemCount } from './problem-tally.ts';
import { problemKey } from './problem-window.ts';
import { changeFrom, type CoveredWindows, type WindowChange } from './window-change.ts';
import type { InLots } from './problem-setting.ts';

/** How a problem went since the window before. */
export interface ProblemTrend extends WindowChange {
  /** The likelihood of chance, raised by how many trends were looked at. */
  readonly raised: Ratio;
  readonly trend: 'rising' | 'falling' | 'steady';
}

/** What a register is made by. */
export interface RegisterSetting extends DayWeights, InLots {
  /** By its clock the day of the register is told. */
  readonly zone: Zone;
  /** Up to which likelihood of chance a change is called a trend. */
  readonly level: Exact;
  readonly correction: Correction;
}

/** A problem that has a topic and a place. */
export type Told = ProblemCount & { readonly topic: string; readonly place: string };

/** Whether a problem has a topic and a place. */
export function isTold(problem: ProblemCount): problem is Told {
  return problem.topic !== null && problem.place !== null;
}

/** Each problem with its trend; all trends are paid for together. */
export function withTrends(
  problems: readonly Told[],
  windows: CoveredWindows,
  setting: RegisterSetting,
): readonly (readonly [Told, ProblemTrend | null])[] {
  const counts = new Map(problems.map((problem) => [problemKey(problem), problem.questions]));
  const changes = problems.map((problem) => changeFrom(problem, windows, { counts, setting }));
  const tested = changes.filter((change) => change !== null);
  const raised = adjusted(
    tested.map(({ chance }) => estimatedRatio(chance)),
    setting.correction,
  );
  let at = 0;
  return problems.map((problem, index) => {
    const change = changes[index] ?? null;
    if (change === null) return [problem, null];
    const own = raised[at++] as Ratio;
    const isSure = compareRatios(own, exactly(setting.level)) <= 0;
    const direction = change.more.part.startsWith('-') ? 'falling' : 'rising';
    return [problem, { ...change, raised: own, trend: isSure ? direction : 'steady' }];
  });
}
