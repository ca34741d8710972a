export * from './problem/day-off-weight.ts';
export { compareFlows, type FlowChange } from './problem/flow-change.ts';
export * from './problem/heat-map.ts';
export type { Correction } from './problem/many-tests.ts';
export * from './problem/problem-register.ts';
export * from './problem/problem-window.ts';
export type { Flow } from './problem/rate-test.ts';
export * from './problem/reopenings.ts';
export { exposureOf, type DayWeights, type ExposureRefusal } from './problem/exposure.ts';
export type { HeatCell } from './problem/heat-cell.ts';
export type { HeatMapSetting, HeatStatus } from './problem/heat-setting.ts';
export type { Hidden, Table } from './problem/hidden-cells.ts';
export { hideSmall } from './problem/hide-small.ts';
export type { Problem } from './problem/listed-problem.ts';
export {
  mergeProblemTallies,
  type DifferentProblemTallies,
  type ImpossibleProblemTally,
} from './problem/merge-problems.ts';
export type { Population, Residents } from './problem/population.ts';
export type { ProblemRule } from './problem/problem-rule.ts';
export type { FaultyProblemSetting, ProblemSetting } from './problem/problem-setting.ts';
export {
  problemCounter,
  tallyProblems,
  type ProblemCount,
  type ProblemCounter,
  type ProblemCounts,
  type ProblemTally,
} from './problem/problem-tally.ts';
export type { ProblemTrend, RegisterSetting } from './problem/problem-trends.ts';
export type { WindowChange } from './problem/window-change.ts';
export * from './problem/anomaly-days.ts';
export * from './problem/conflict-signals.ts';
export * from './problem/growth.ts';
export { daySeries, type DaySeries } from './problem/day-series.ts';
export type { CountedWord, Growth, GrowthFactor } from './problem/growth-factors.ts';
export { growthMethod, type GrowthDimension, type GrowthSetting, type TwoPeriods } from './problem/growth-setting.ts';
export type { ShareBound } from './measure/surely-above.ts';
export type { AnomalyDay, AnomalySetting } from './problem/unlike-days.ts';
export * from './problem/compare-practices.ts';
export * from './problem/effect-seen.ts';
export {
  situationOf,
  type IndicatorPassport,
  type IndicatorStanding,
  type IndicatorValue,
  type SituationAsked,
  type TerritoryIndicators,
} from './problem/indicator-passport.ts';
export type { FaultyProblemPlan } from './problem/plan-issue.ts';
export {
  checkRoadMap,
  roadMapActions,
  type CheckedRoadMap,
  type ExpectedEffect,
  type RoadAction,
  type RoadMap,
  type RoadMeasure,
} from './problem/road-map.ts';
export * from './problem/root-causes.ts';
export * from './problem/spread-of.ts';
