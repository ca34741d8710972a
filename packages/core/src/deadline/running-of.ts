import type { ClockFacts } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import type { ClockRun } from './clock-run.ts';
import type { PackClock, RulePack } from './rule-pack.ts';
import type { Running } from './running-clock.ts';
import { fits, type Item } from './trigger.ts';

/** Picks the clocks of a state that apply and have started. */
export function runningOf(fold: ClockFold, pack: RulePack, facts: ClockFacts): readonly Running[] {
  const { calendar, asOf, dayOff = pack.dayOff.usual } = facts;
  const running: Running[] = [];
  for (let at = 0; at < fold.runs.length; at += 1) {
    const [run, rule] = [fold.runs[at] as ClockRun, pack.clocks[at] as PackClock];
    if (hasStarted(run) && fits(rule.applies, fold.item) && !isReplaced(rule, pack, fold.item))
      running.push({ run, rule, pack, calendar, asOf, dayOff });
  }
  return running;
}

function hasStarted(run: ClockRun): run is Running['run'] {
  return run.started !== null;
}

/** Whether an exception of the same pack stands in for a general clock. */
function isReplaced({ id }: PackClock, { clocks }: RulePack, item: Item): boolean {
  for (const { exceptionOf, applies } of clocks) if (exceptionOf === id && fits(applies, item)) return true;
  return false;
}
