import { byAssumption, byClause, type ActId, type AssumptionName, type Ground } from '@otklik/core';

/**
 * Makes grounds of places in one act whose own text was read.
 *
 * @param act - The act's name in the register.
 * @returns What turns places in it into clauses of the first grade.
 * @example
 * citing('barnaul-1153')('п. 4.1') //=> [{ kind: 'clause', clause: { act: 'barnaul-1153', at: 'п. 4.1' }, grade: 'A' }]
 */
export function citing(act: ActId): (...places: readonly string[]) => readonly Ground[] {
  return (...places) => places.map((at) => byClause(act, at, 'A'));
}

/**
 * Adds to clauses the readings by which they were taken.
 *
 * @param because - The clauses.
 * @param readings - The names of the readings.
 * @returns Both, the clauses first.
 * @example
 * readAs(citing('barnaul-1153')('п. 4.1'), 'post-in-charge-of-a-role').length //=> 2
 */
export function readAs(because: readonly Ground[], ...readings: readonly AssumptionName[]): readonly Ground[] {
  return [...because, ...readings.map(byAssumption)];
}
