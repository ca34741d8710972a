import type { AssumptionName, Clause, Grade } from './clause.ts';

/** Something that was so: the day of registration, the year of a calendar, a setting of the caller. */
export interface Fact {
  readonly name: string;
  readonly value: string | number | boolean | null;
}

/** One move on the way to an answer, from one value to the next, with what made it. */
export interface Step {
  readonly kind: 'step';
  readonly name: string;
  /** Where the step starts: the `to` of the step before it, or the instant of the event. */
  readonly from: number;
  readonly to: number;
  /** What `to` is: a day, or an instant. A step from one to the other only changes the unit. */
  readonly scale: 'civil-date' | 'instant';
  readonly because: readonly Ground[];
}

/** What an answer rests on: a clause, a named assumption, a fact, or a step with grounds of its own. */
export type Ground =
  | { readonly kind: 'clause'; readonly clause: Clause; readonly grade: Grade }
  | { readonly kind: 'assumption'; readonly name: AssumptionName }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | Step;

/** An answer that can explain itself. */
export interface Decision<Answer> {
  readonly answer: Answer;
  readonly grounds: readonly Ground[];
}

/**
 * Cites a clause as a ground.
 *
 * @param act - The act's name in the register.
 * @param at - The place in it.
 * @param grade - How far the source can be trusted.
 * @returns The ground.
 * @example
 * byClause('fz-59', 'ст. 12 ч. 1', 'B') //=> { kind: 'clause', clause: { act: 'fz-59', at: 'ст. 12 ч. 1' }, grade: 'B' }
 */
export function byClause(act: string, at: string, grade: Grade): Ground {
  return { kind: 'clause', clause: { act, at }, grade };
}

/**
 * Names an assumption as a ground.
 *
 * @param name - The assumption's name in the register.
 * @returns The ground.
 * @example
 * byAssumption('days-of-59-fz') //=> { kind: 'assumption', name: 'days-of-59-fz' }
 */
export function byAssumption(name: AssumptionName): Ground {
  return { kind: 'assumption', name };
}

/**
 * States a fact as a ground.
 *
 * @param name - What the fact is about.
 * @param value - What is so.
 * @returns The ground.
 * @example
 * byFact('region', 'RU-SAR') //=> { kind: 'fact', fact: { name: 'region', value: 'RU-SAR' } }
 */
export function byFact(name: string, value: Fact['value']): Ground {
  return { kind: 'fact', fact: { name, value } };
}
