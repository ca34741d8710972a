import type { Estimate } from '../basis/estimate.ts';
import {
  divideRatios,
  exactly,
  isExact,
  multiplyRatios,
  subtractRatios,
  wholeNumber,
  type Ratio,
} from '../basis/ratio.ts';
import { refuse, success, unwrap, type Result } from '../basis/result.ts';
import { wanted, type Issues } from '../source/issues.ts';
import { countIssues, faultySetting, type FaultyProblemSetting, lotsOf, type InLots } from './problem-setting.ts';
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
 * @refuses `faulty-problem-setting` — a count that is none, or a length that is not above zero.
 * @example
 * const flow = (count, days) => ({ count, exposure: { part: `${days}`, whole: '1' } })
 * const { more, times } = unwrap(compareFlows(flow(40, 20), flow(66, 22)))
 * const told = [more, times] //=> [{ part: '22', whole: '1' }, { part: '3', whole: '2' }]
 * compareFlows(flow(40, 0), flow(66, 22)).ok //=> false
 */
export function compareFlows(before: Flow, after: Flow): Result<FlowChange, FaultyProblemSetting> {
  const fault = faultySetting('growth', [...flowIssues(before, 'before'), ...flowIssues(after, 'after')]);
  return fault === null ? success(flowChange(before, after)) : refuse(fault);
}

function flowIssues({ count, exposure }: Flow, side: string): Issues {
  const isLong = isExact(exposure) && BigInt(exactly(exposure).part) > 0n;
  return [
    ...countIssues(count, 0, [side, 'count']),
    ...wanted(isLong, 'above-zero', { path: [side, 'exposure'], value: exposure }),
  ];
}

/** The change of flows that are known to be some; its likelihood is that of their lots. */
export function flowChange(before: Flow, after: Flow, lots: InLots = {}): FlowChange {
  const expected = multiplyRatios(wholeNumber(before.count), unwrap(divideRatios(after.exposure, before.exposure)));
  const times = divideRatios(wholeNumber(after.count), expected);
  return {
    more: subtractRatios(wholeNumber(after.count), expected),
    times: times.ok ? times.value : null,
    chance: rateTest(
      { count: lotsOf(before.count, lots), exposure: before.exposure },
      { count: lotsOf(after.count, lots), exposure: after.exposure },
    ),
  };
}
