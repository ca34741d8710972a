import type { Result } from '@otklik/core';
import type * as core from '@otklik/core';
import type * as log from '@otklik/core/log';
import type * as obligation from '@otklik/core/obligation';
import type * as office from '@otklik/core/office';
import type * as retention from '@otklik/core/retention';
import type * as tables from '@otklik/core/tables';

/** The names in a module of what answers a `Result`. */
type Answering<Module> = {
  [Name in keyof Module]: Module[Name] extends (...given: never[]) => infer Answer
    ? [Answer] extends [Result<unknown>]
      ? Name
      : never
    : never;
}[keyof Module];

/** What answers about time, clocks and figures: their folders have laws of their own. */
type OfTime =
  | 'addWorkingDays'
  | 'addWorkingMinutes'
  | 'bothReadings'
  | 'compileCalendar'
  | 'dayOfCalendar'
  | 'due'
  | 'dueBefore'
  | 'elapsed'
  | 'explainDue'
  | 'explainDueBefore'
  | 'layLayers'
  | 'layOver'
  | 'readDay'
  | 'readMoment'
  | 'readTerm'
  | 'readWorkday'
  | 'readWorkweek'
  | 'readZone'
  | 'sampledWorkingMinutes'
  | 'splitAtMidnight'
  | 'takeWorkingMinutes'
  | 'walkDue'
  | 'workingDaysBetween'
  | 'workingMinutes'
  | 'workingTime';
type OfClocks =
  | 'advanceClocks'
  | 'clockDue'
  | 'clocksAt'
  | 'explainClockDue'
  | 'explainClocks'
  | 'lostExtensions'
  | 'readClocks'
  | 'stageTimesAt'
  | 'strictestClock';
type OfFigures =
  | 'checkMethod'
  | 'divideRatios'
  | 'explainFinish'
  | 'fitGiven'
  | 'mergeAllTallies'
  | 'ratio'
  | 'refuse'
  | 'rollUpAllTallies'
  | 'rollUpTallies'
  | 'shareOf'
  | 'success';

/** Whatever else the entry points offer that answers a `Result`: a new one is missed by the compiler until it is called. */
export type Asked = Exclude<
  Answering<typeof core & typeof log & typeof obligation & typeof office & typeof retention & typeof tables>,
  OfTime | OfClocks | OfFigures
>;
