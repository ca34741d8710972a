import type { ClockRun } from './clock-run.ts';
import type { PackClock } from './rule-pack.ts';
import { fitsArrival, fitsQualities, type CameAs, type Item } from './trigger.ts';

/** What decides which clocks are those of an item. */
export interface Standing {
  readonly item: Item;
  /** One a clock, in the order of the pack. */
  readonly runs: readonly ClockRun[];
}

/** Clocks that stand in for a general one; one that has not started stands in for nothing yet. */
export function exceptionsIn({ item, runs }: Standing, clocks: readonly PackClock[]): readonly PackClock[] {
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
export function concerns(rule: PackClock, { item }: Standing, exceptions: readonly PackClock[]): boolean {
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
