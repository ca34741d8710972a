import type { Estimate } from '../basis/estimate.ts';
import { divideRatios, multiplyRatios, subtractRatios, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { rateTest, type Flow } from './rate-test.ts';

/** How one flow differs from another of the same thing. */
export interface FlowChange {
  /** How many more came than at the earlier rate, exact: below zero for fewer. */
  readonly more: Ratio;
  /** The later rate by the earlier; `null` when nothing came before. */
  readonly times: Ratio | null;
  /** How likely so great a change is by chance. */
  readonly chance: Estimate;
}

/**
 * Compares two flows, adjusted for how long they were.
 *
 * @param before - The earlier flow.
 * @param after - The later one.
 * @returns The change, with its likelihood by chance.
 * @example
 * const flow = (count, days) => ({ count, exposure: { part: `${days}`, whole: '1' } })
 * const { more, times } = flowChange(flow(40, 20), flow(66, 22))
 * const told = [more, times] //=> [{ part: '22', whole: '1' }, { part: '3', whole: '2' }]
 */
export function flowChange(before: Flow, after: Flow): FlowChange {
  const expected = multiplyRatios(wholeNumber(before.count), unwrap(divideRatios(after.exposure, before.exposure)));
  const times = divideRatios(wholeNumber(after.count), expected);
  return {
    more: subtractRatios(wholeNumber(after.count), expected),
    times: times.ok ? times.value : null,
    chance: rateTest(before, after),
  };
}
