import type { ClockFacts } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import type { ClockRun } from './clock-run.ts';
import type { PackClock, RulePack } from './rule-pack.ts';
import type { Running } from './running-clock.ts';
import { fits, type Item } from './trigger.ts';

/** Picks the clocks of a state that apply and have started, without the general ones that an exception stands in for. */
export function runningOf(fold: ClockFold, pack: RulePack, facts: ClockFacts): readonly Running[] {
  const { calendar, asOf, dayOff = pack.dayOff.usual } = facts;
  const replaced = replacedIn(pack, fold.item);
  const running: Running[] = [];
  for (let index = 0; index < fold.runs.length; index += 1) {
    const run = fold.runs[index] as ClockRun;
    const rule = pack.clocks[index] as PackClock;
    if (hasStarted(run) && fits(rule.applies, fold.item) && !replaced.includes(rule.id))
      running.push({ run, rule, pack, unit: rule.unit, calendar, asOf, dayOff });
  }
  return running;
}

function hasStarted(run: ClockRun): run is Running['run'] {
  return run.started !== null;
}

function replacedIn({ clocks }: RulePack, item: Item): readonly string[] {
  const replaced: string[] = [];
  for (const { exceptionOf, applies } of clocks)
    if (exceptionOf !== null && fits(applies, item)) replaced.push(exceptionOf);
  return replaced;
}
