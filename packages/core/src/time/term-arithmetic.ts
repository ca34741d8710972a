import { invariant } from '../basis/invariant.ts';
import type { Term, TermEnd, TermUnit } from './term.ts';

/**
 * Adds a term to another of the same unit, as an extension does.
 *
 * Units do not mix: the compiler refuses five working days beside thirty calendar days; where it cannot see the units,
 * different ones break the invariant.
 *
 * @param term - The term; its readings of a day off and of the end stay.
 * @param more - How much longer it becomes.
 * @returns The longer term.
 * @example
 * addTerms(calendarDays(30, 'forward'), calendarDays(30, 'stay')) //=> { unit: 'calendar-day', count: 60, dayOff: 'forward' }
 */
export function addTerms<Unit extends TermUnit>(term: Term<Unit>, more: Term<NoInfer<Unit>>): Term<Unit> {
  return { ...term, count: term.count + countOf(more, term.unit) };
}

/**
 * Tells which of two terms of the same unit is longer.
 *
 * @param a - A term.
 * @param b - Another of the same unit; the compiler refuses others, as in `addTerms`.
 * @returns Less than zero when `a` is shorter, more than zero when it is longer, zero when they are equal.
 * @example
 * compareTerms(workingHours(8), workingHours(24)) < 0 //=> true
 */
export function compareTerms<Unit extends TermUnit>(a: Term<Unit>, b: Term<NoInfer<Unit>>): number {
  return a.count - countOf(b, a.unit);
}

/**
 * Says when the last day of a term is over.
 *
 * @param term - A term of days or months; one of minutes has no last day and stays as it is.
 * @param ends - Midnight, or the end of the body's last shift.
 * @returns The term with this end.
 * @clause gk-rf ст. 194
 * @example
 * endingAt(workingDays(5), 'end-of-operations') //=> { unit: 'working-day', count: 5, dayOff: 'stay', ends: 'end-of-operations' }
 */
export function endingAt<Unit extends TermUnit>(term: Term<Unit>, ends: TermEnd): Term<Unit> {
  return term.unit.endsWith('-minute') ? term : { ...term, ends };
}

function countOf({ unit, count }: Term, expected: TermUnit): number {
  invariant(unit === expected, `terms of one unit; got ${expected} and ${unit}`);
  return count;
}
