import { awayOf, isHeld, type StartedRun } from './away.ts';
import type { ClockFacts } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import type { ClockRun } from './clock-run.ts';
import { concerns, exceptionsIn } from './concerns.ts';
import type { PackClock, RulePack } from './rule-pack.ts';
import type { Running } from './running-clock.ts';

/** Picks the clocks of a state that apply and have started, without the general ones that an exception stands in for. */
export function runningOf(fold: ClockFold, pack: RulePack, facts: ClockFacts): readonly Running[] {
  const { calendar, asOf, dayOff = pack.dayOff.usual } = facts;
  const still = { pauses: fold.pauses, asOf };
  const exceptions = exceptionsIn(fold, pack.clocks);
  const running: Running[] = [];
  for (let index = 0; index < fold.runs.length; index += 1) {
    const run = fold.runs[index] as ClockRun;
    const rule = pack.clocks[index] as PackClock;
    if (!hasStarted(run) || !concerns(rule, fold, exceptions)) continue;
    const away = awayOf(run, rule, still);
    const isPaused = isHeld(run, rule, still);
    running.push({ run, rule, pack, unit: rule.unit, calendar, asOf, dayOff, still, away, isPaused });
  }
  return running;
}

function hasStarted(run: ClockRun): run is StartedRun {
  return run.started !== null;
}
