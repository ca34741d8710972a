import { awayOf, isHeld, type StartedRun } from './away.ts';
import type { ClockFacts } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import type { ClockRun } from './clock-run.ts';
import type { PackClock, RulePack } from './rule-pack.ts';
import type { Running } from './running-clock.ts';
import { fitsArrival, fitsQualities, type CameAs } from './trigger.ts';

/** Picks the clocks of a state that apply and have started, without the general ones that an exception stands in for. */
export function runningOf(fold: ClockFold, pack: RulePack, facts: ClockFacts): readonly Running[] {
  const { calendar, asOf, dayOff = pack.dayOff.usual } = facts;
  const still = { pauses: fold.pauses, asOf };
  const exceptions = exceptionsIn(fold, pack);
  const running: Running[] = [];
  for (let index = 0; index < fold.runs.length; index += 1) {
    const run = fold.runs[index] as ClockRun;
    const rule = pack.clocks[index] as PackClock;
    if (!hasStarted(run) || !concerns(rule, fold, exceptions)) continue;
    const [away, isPaused] = [awayOf(run, rule, still), isHeld(run, rule, still)];
    running.push({ run, rule, pack, unit: rule.unit, calendar, asOf, dayOff, still, away, isPaused });
  }
  return running;
}

function hasStarted(run: ClockRun): run is StartedRun {
  return run.started !== null;
}

/** Clocks that stand in for a general one; one that has not started stands in for nothing yet. */
function exceptionsIn({ item, runs }: ClockFold, { clocks }: RulePack): readonly PackClock[] {
  const exceptions: PackClock[] = [];
  for (let index = 0; index < clocks.length; index += 1) {
    const rule = clocks[index] as PackClock;
    if (rule.exceptionOf !== null && runs[index]?.started !== null && fitsQualities(rule.applies, item))
      exceptions.push(rule);
  }
  return exceptions;
}

const UNTOLD: readonly CameAs[] = [{ regime: null, channel: null }];

/** Whether a clock is one for the item as it came in once at least; an exception counts where it came in likewise. */
function concerns(rule: PackClock, { item }: ClockFold, exceptions: readonly PackClock[]): boolean {
  if (!fitsQualities(rule.applies, item)) return false;
  const arrivals = item.arrivals.length === 0 ? UNTOLD : item.arrivals;
  for (const arrival of arrivals)
    if (fitsArrival(rule.applies, arrival) && !isReplaced(rule, arrival, exceptions)) return true;
  return false;
}

function isReplaced({ id }: PackClock, arrival: CameAs, exceptions: readonly PackClock[]): boolean {
  for (const { exceptionOf, applies } of exceptions)
    if (exceptionOf === id && fitsArrival(applies, arrival)) return true;
  return false;
}
