import { refuse, type Result } from '../basis/result.ts';
import { DAY_OFF_READINGS, notAChoice, type NotAChoice } from './not-a-choice.ts';
import { isCountable, readsDayOff, type ImpossibleTerm, type Term, type TermEnd, type TermUnit } from './term.ts';

export { DAY_OFF_READINGS, type NotAChoice } from './not-a-choice.ts';

export const TERM_UNITS: readonly TermUnit[] = [
  'calendar-day',
  'working-day',
  'month',
  'working-minute',
  'clock-minute',
];
export const TERM_ENDS: readonly TermEnd[] = ['midnight', 'end-of-operations'];

/**
 * Says why a term cannot be counted, if it cannot.
 *
 * @param term - A term, from foreign data perhaps.
 * @returns The part that is none of the words that it may be, or the count that is none; `null` of a sound term.
 * @example
 * termFault(workingDays(5)) //=> null
 * termFault({ unit: 'month', count: 1.5, dayOff: 'stay' }) //=> { kind: 'impossible-term', unit: 'month', count: 1.5 }
 * termFault({ unit: 'month', count: 1, dayOff: 'next' }).known //=> ['forward', 'backward', 'stay']
 */
export function termFault(term: Term): ImpossibleTerm | NotAChoice | null {
  const strange = strangeChoice(term);
  if (strange !== null) return strange;
  return isCountable(term) ? null : impossibleTerm(term.unit, term.count);
}

/** Says that a count is none; what is no number at all is told as NaN, so that the facts can be written down. */
export function impossibleTerm(unit: TermUnit, count: unknown): ImpossibleTerm {
  return { kind: 'impossible-term', unit, count: typeof count === 'number' ? count : Number.NaN };
}

/** Nothing at all has no unit. */
const NOTHING = {} as Term;

/** Finds the part of a term that is no known word; where a day off is read nowhere, its reading is not looked at. */
function strangeChoice(term: Term | null): NotAChoice | null {
  const { unit, count, dayOff, ends } = term ?? NOTHING;
  if (!isAmong(TERM_UNITS, unit)) return notAChoice('unit', unit, TERM_UNITS);
  if (readsDayOff(unit, count) && !isAmong(DAY_OFF_READINGS, dayOff))
    return notAChoice('dayOff', dayOff, DAY_OFF_READINGS);
  return ends === undefined || isAmong(TERM_ENDS, ends) ? null : notAChoice('ends', ends, TERM_ENDS);
}

/** Refuses a unit that is none. */
export function unknownUnit(unit: TermUnit): Result<never, NotAChoice> {
  return refuse(notAChoice('unit', unit, TERM_UNITS));
}

/** A bare loop, since every deadline of every clock asks it. */
function isAmong(known: readonly string[], word: string): boolean {
  let at = 0;
  while (at < known.length && known[at] !== word) at += 1;
  return at < known.length;
}
