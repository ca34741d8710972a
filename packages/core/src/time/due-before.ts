import type { Result } from '../basis/result.ts';
import type { Decision } from '../source/decision.ts';
import { explainWalk } from './explain-walk.ts';
import type { Instant } from './instant.ts';
import type { Term } from './term.ts';
import { walkTerm, type Due, type DueRefusal } from './walk-term.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * Finds the last moment for what must be done not later than a term before an event.
 *
 * The day of the event is not counted: two working days before a Friday are the Thursday and the Wednesday, and the
 * Wednesday is the last day. Read forward, a day off never leads past the event.
 *
 * @param event - What the term is counted back from.
 * @param term - How long before, and where a last day that is a day off goes; `backward` is never late.
 * @param calendar - The compiled calendar; it must cover the event and the end of the count.
 * @returns The nominal end, the last moment, and whether a provisional year was reached.
 * @refuses `impossible-term` — the term is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the event or the end of the count lies outside the calendar's years.
 * @refuses `not-an-instant` — the event is no whole number.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const session = moment('2026-05-13T15:00', msk)
 * formatMoment(unwrap(dueBefore(session, workingDays(2), calendar)).last, msk) //=> '2026-05-08T23:59:59+03:00'
 * formatMoment(unwrap(dueBefore(session, calendarDays(3, 'backward'), calendar)).last, msk) //=> '2026-05-08T23:59:59+03:00'
 * formatMoment(unwrap(dueBefore(session, workingHours(8), calendar)).last, msk) //=> '2026-05-12T15:00:00+03:00'
 */
export function dueBefore(event: Instant, term: Term, calendar: WorkingCalendar): Result<Due, DueRefusal> {
  return walkTerm({ event, term, calendar, way: -1 });
}

/**
 * Finds the last moment before an event as `dueBefore` does, and explains every step back.
 *
 * @param event - What the term is counted back from.
 * @param term - How long before.
 * @param calendar - The compiled calendar.
 * @returns The deadline with its steps in order; a rule pack adds its clauses.
 * @refuses `impossible-term` — the term is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the event or the end of the count lies outside the calendar's years.
 * @refuses `not-an-instant` — the event is no whole number.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const { grounds } = unwrap(explainDueBefore(moment('2026-05-13T15:00', msk), calendarDays(3, 'backward'), calendar))
 * grounds.map(({ name }) => name)
 * //=> ['day-of-event', 'count-days-back', 'skip-day-off', 'skip-day-off', 'end-of-day']
 */
export function explainDueBefore(
  event: Instant,
  term: Term,
  calendar: WorkingCalendar,
): Result<Decision<Due>, DueRefusal> {
  return explainWalk({ event, term, calendar, way: -1 });
}
