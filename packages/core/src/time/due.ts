import type { Result } from '../basis/result.ts';
import type { Decision } from '../source/decision.ts';
import { explainWalk } from './explain-walk.ts';
import type { Instant } from './instant.ts';
import type { Term } from './term.ts';
import { walkTerm, type Due, type DueNote, type DueRefusal } from './walk-term.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export type { Due, DueNote, DueRefusal, DueStep } from './walk-term.ts';

/**
 * Finds the last moment of a term.
 *
 * The day of the event is day zero, so the first day of the term is the next one; a term of days or months lasts until the
 * last millisecond of its last day by the calendar's zone, or of that day's last shift when it says so. Read backward,
 * it never ends before the event.
 *
 * @param start - The event that starts the term.
 * @param term - How long, and where a last day that is a day off goes.
 * @param calendar - The compiled calendar; it must cover the start and the end.
 * @returns The nominal end, the last moment, and whether a provisional year was reached.
 * @refuses `impossible-term` — the term is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the term begins before or ends after the calendar's years.
 * @refuses `not-an-instant` — the start is no whole number.
 * @clause gk-rf ст. 191
 * @clause gk-rf ст. 192 п. 3
 * @clause gk-rf ст. 193
 * @clause gk-rf ст. 194
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const registered = moment('2026-04-09T10:00', msk)
 * formatMoment(unwrap(due(registered, calendarDays(30, 'stay'), calendar)).last, msk) //=> '2026-05-09T23:59:59+03:00'
 * formatMoment(unwrap(due(registered, calendarDays(30, 'forward'), calendar)).last, msk) //=> '2026-05-12T23:59:59+03:00'
 * formatMoment(unwrap(due(registered, calendarDays(30, 'backward'), calendar)).last, msk) //=> '2026-05-08T23:59:59+03:00'
 * formatMoment(unwrap(due(registered, calendarMonths(1, 'forward'), calendar)).last, msk) //=> '2026-05-12T23:59:59+03:00'
 * const inOffice = endingAt(workingDays(5), 'end-of-operations')
 * formatMoment(unwrap(due(registered, inOffice, calendar)).last, msk) //=> '2026-04-16T16:59:59+03:00'
 */
export function due(start: Instant, term: Term, calendar: WorkingCalendar): Result<Due, DueRefusal> {
  return walkTerm({ event: start, term, calendar, way: 1 });
}

/**
 * Finds the last moment of a term as `due` does, and explains every step on the way.
 *
 * @param start - The event that starts the term.
 * @param term - How long, and where a last day that is a day off goes.
 * @param calendar - The compiled calendar.
 * @returns The deadline with its steps in order; a rule pack adds its clauses by `explainClockDue`.
 * @refuses `impossible-term` — the term is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the term begins before or ends after the calendar's years.
 * @refuses `not-an-instant` — the start is no whole number.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const { answer, grounds } = unwrap(explainDue(moment('2026-04-09T10:00', msk), calendarDays(30, 'backward'), calendar))
 * formatMoment(answer.last, msk) //=> '2026-05-08T23:59:59+03:00'
 * grounds.map(({ name }) => name) //=> ['day-zero', 'count-days', 'skip-day-off', 'end-of-day']
 */
export function explainDue(start: Instant, term: Term, calendar: WorkingCalendar): Result<Decision<Due>, DueRefusal> {
  return explainWalk({ event: start, term, calendar, way: 1 });
}

/** What a deadline is found from. */
export interface DueQuestion {
  readonly start: Instant;
  readonly term: Term;
  readonly calendar: WorkingCalendar;
}

/**
 * Finds the last moment of a term and tells every move on the way; `due` is this walk in silence.
 *
 * @param question - The start, the term and the calendar.
 * @param note - Hears each move in order.
 * @returns The same as `due`.
 * @refuses `impossible-term` — the term is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the term begins before or ends after the calendar's years.
 * @refuses `not-an-instant` — the start is no whole number.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const steps = []
 * const start = moment('2026-04-09T10:00', msk)
 * walkDue({ start, term: calendarDays(30, 'forward'), calendar }, ({ kind }) => steps.push(kind)).ok //=> true
 * steps //=> ['day-zero', 'count-days', 'skip-day-off', 'skip-day-off', 'skip-day-off', 'end-of-day']
 */
export function walkDue(question: DueQuestion, note: DueNote): Result<Due, DueRefusal> {
  const { start, term, calendar } = question;
  return walkTerm({ event: start, term, calendar, way: 1 }, note);
}
