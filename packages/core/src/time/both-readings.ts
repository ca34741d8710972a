import { success, type Result } from '../basis/result.ts';
import { due } from './due.ts';
import type { Instant } from './instant.ts';
import type { Term } from './term.ts';
import type { Due, DueRefusal } from './walk-term.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** One term read both ways where the law is silent about a last day that is a day off. */
export interface BothReadings {
  /** By the next working day: the deadline that the Civil Code would set. */
  readonly legal: Due;
  /** By the working day before: never late under either reading. */
  readonly control: Due;
}

/**
 * Finds the legal deadline and the safe control date of a term in one call.
 *
 * @param start - The event that starts the term.
 * @param term - How long; its own reading of a day off is not looked at.
 * @param calendar - The compiled calendar.
 * @returns Both deadlines; they differ only when the last day is a day off.
 * @refuses `impossible-term` — the term is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — one of the two lies outside the calendar's years.
 * @refuses `not-an-instant` — the start is no whole number.
 * @clause gk-rf ст. 193
 * @clause vologda-rules п. 10.3.4
 * @assumption day-off-moves-forward
 * @assumption day-off-moves-backward
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const { legal, control } = unwrap(bothReadings(moment('2026-04-09T10:00', msk), calendarDays(30, 'stay'), calendar))
 * formatMoment(legal.last, msk) //=> '2026-05-12T23:59:59+03:00'
 * formatMoment(control.last, msk) //=> '2026-05-08T23:59:59+03:00'
 */
export function bothReadings(start: Instant, term: Term, calendar: WorkingCalendar): Result<BothReadings, DueRefusal> {
  const legal = due(start, { ...term, dayOff: 'forward' }, calendar);
  if (!legal.ok) return legal;
  const control = due(start, { ...term, dayOff: 'backward' }, calendar);
  return control.ok ? success({ legal: legal.value, control: control.value }) : control;
}
