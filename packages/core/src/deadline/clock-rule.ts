import type { Result } from '../basis/result.ts';
import type { Decision } from '../source/decision.ts';
import type { EventKind } from '../appeal/appeal-event.ts';
import type { Due, DueRefusal } from '../time/due.ts';
import { explainWalk, type StepGrounds } from '../time/explain-walk.ts';
import type { Instant } from '../time/instant.ts';
import type { Term } from '../time/term.ts';
import { walkTerm, type Walk } from '../time/walk-term.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';

/** A term with what it rests on. */
export interface TermRule {
  readonly term: Term;
  /** Counted on from the event, or back from it, as in "not later than two days before"; on when left out. */
  readonly counted?: 'after' | 'before' | undefined;
  /** What each kind of step rests on. */
  readonly because: StepGrounds;
}

/** A clock that a rule pack declares: what starts it, how long it runs, and by which clause. */
export interface ClockRule extends TermRule {
  /** Unique within its pack: `consideration`. */
  readonly id: string;
  readonly starts: EventKind;
}

/**
 * Finds until when a clock runs.
 *
 * @param rule - The clock, or a term of any other act.
 * @param start - When the event that it is counted from occurred.
 * @param calendar - The working calendar of the body that owes the answer.
 * @returns The deadline.
 * @refuses `impossible-term` — the term of the rule is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the calendar does not reach the end.
 * @refuses `not-an-instant` — the start is no whole number.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const none = { 'day-zero': [], 'count-days': [], 'skip-day-off': [], 'end-of-day': [], 'count-time': [] }
 * const rule = { id: 'consideration', starts: 'registered', term: calendarDays(30, 'forward'), because: none }
 * formatMoment(unwrap(clockDue(rule, moment('2026-04-09T10:00', msk), calendar)).last, msk) //=> '2026-05-12T23:59:59+03:00'
 */
export function clockDue(rule: TermRule, start: Instant, calendar: WorkingCalendar): Result<Due, DueRefusal> {
  return walkTerm(walkOf(rule, start, calendar));
}

/**
 * Finds until when a clock runs and explains every step on the way.
 *
 * @param rule - The clock, or a term of any other act.
 * @param start - When the event that it is counted from occurred.
 * @param calendar - The working calendar of the body that owes the answer.
 * @returns The deadline with its steps in order; each step starts where the one before it ended.
 * @refuses `impossible-term` — the term of the rule is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the calendar does not reach the end.
 * @refuses `not-an-instant` — the start is no whole number.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const none = { 'day-zero': [], 'count-days': [], 'skip-day-off': [], 'end-of-day': [], 'count-time': [] }
 * const rule = { id: 'consideration', starts: 'registered', term: calendarDays(30, 'backward'), because: none }
 * const { grounds } = unwrap(explainClockDue(rule, moment('2026-04-09T10:00', msk), calendar))
 * grounds.map(({ name }) => name) //=> ['day-zero', 'count-days', 'skip-day-off', 'end-of-day']
 */
export function explainClockDue(
  rule: TermRule,
  start: Instant,
  calendar: WorkingCalendar,
): Result<Decision<Due>, DueRefusal> {
  return explainWalk(walkOf(rule, start, calendar), rule.because);
}

function walkOf({ term, counted }: TermRule, event: Instant, calendar: WorkingCalendar): Walk {
  return { event, term, calendar, way: counted === 'before' ? -1 : 1 };
}
