import { compareRatios, exactly, multiplyRatios, wholeNumber, type Exact, type Ratio } from '../basis/ratio.ts';
import type { Ground } from '../source/decision.ts';

/** A planned value of a figure: what is planned, which side of it is good, and which post answers for it. */
export interface Target {
  /** The id of an indicator or an input. */
  readonly indicator: string;
  readonly plan: Exact;
  /** In percent of a share, or in the figure's own unit. */
  readonly unit: 'percent' | 'own';
  readonly good: 'at-least' | 'at-most';
  /** The post that answers for the value, never a person. */
  readonly post: string;
  readonly because: readonly Ground[];
}

/** A plan and what came of it. */
export interface TargetFact {
  readonly indicator: string;
  readonly post: string;
  readonly plan: Ratio;
  /** In the unit of the plan; `null` when the figure does not apply. */
  readonly fact: Ratio | null;
  /** Whether the plan was met; `null` when there is no fact. */
  readonly met: boolean | null;
}

/**
 * Sets a fact against its plan.
 *
 * @param target - The plan.
 * @param value - The figure in its own unit, a share between 0 and 1; `null` when it does not apply.
 * @returns Plan, fact, and whether the plan was met; the planned value itself meets it.
 * @example
 * const target = { indicator: 'good-marks', plan: 60, unit: 'percent', good: 'at-least', post: 'Руководитель', because: [] }
 * targetFact(target, { part: '29', whole: '100' })
 * //=> { indicator: 'good-marks', post: 'Руководитель', plan: { part: '60', whole: '1' }, fact: { part: '29', whole: '1' }, met: false }
 * targetFact(target, null).met //=> null
 */
export function targetFact({ indicator, plan, unit, good, post }: Target, value: Ratio | null): TargetFact {
  const planned = exactly(plan);
  const fact = value !== null && unit === 'percent' ? multiplyRatios(value, wholeNumber(100)) : value;
  const order = fact === null ? null : compareRatios(fact, planned);
  const met = order === null ? null : good === 'at-least' ? order >= 0 : order <= 0;
  return { indicator, post, plan: planned, fact, met };
}
