import type { Result } from '@otklik/core';
import type * as core from '@otklik/core';
import type * as calendars from '@otklik/core/calendars';
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

/** What takes only what is made on the way: a fold of clocks, their answers, a walk with its notes. */
type OnTheWay = 'advanceClocks' | 'clockDue' | 'explainClockDue' | 'readClocks' | 'strictestClock' | 'walkDue';
/** What answers about figures: their folder has laws of its own. */
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
  Answering<
    typeof core & typeof calendars & typeof log & typeof obligation & typeof office & typeof retention & typeof tables
  >,
  OnTheWay | OfFigures
>;
