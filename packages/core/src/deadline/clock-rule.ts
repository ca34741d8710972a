import { success, type Result } from '../basis/result.ts';
import type { Decision, Ground, Step } from '../source/decision.ts';
import type { EventKind } from '../appeal/appeal-event.ts';
import { walkDue, due, type Due, type DueRefusal, type DueStep } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import type { Term } from '../time/term.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import { stepGround } from './step-ground.ts';

/** A clock that a rule pack declares: what starts it, how long it runs, and by which clause. */
export interface ClockRule {
  /** Unique within its pack: `consideration`. */
  readonly id: string;
  readonly starts: EventKind;
  readonly term: Term;
  /** What each kind of step rests on. */
  readonly because: Readonly<Record<DueStep['kind'], readonly Ground[]>>;
}

/**
 * Finds until when a clock runs.
 *
 * @param rule - The clock.
 * @param start - When the event that starts it occurred.
 * @param calendar - The working calendar of the body that owes the answer.
 * @returns The deadline.
 * @refuses `impossible-term` — the term of the rule is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the calendar does not reach the end.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const none = { 'day-zero': [], 'count-days': [], 'skip-day-off': [], 'end-of-day': [], 'count-time': [] }
 * const rule = { id: 'consideration', starts: 'registered', term: calendarDays(30, 'forward'), because: none }
 * formatMoment(unwrap(clockDue(rule, moment('2026-04-09T10:00', msk), calendar)).last, msk) //=> '2026-05-12T23:59:59+03:00'
 */
export function clockDue(rule: ClockRule, start: Instant, calendar: WorkingCalendar): Result<Due, DueRefusal> {
  return due(start, rule.term, calendar);
}

/**
 * Finds until when a clock runs and explains every step on the way.
 *
 * @param rule - The clock.
 * @param start - When the event that starts it occurred.
 * @param calendar - The working calendar of the body that owes the answer.
 * @returns The deadline with its steps in order; each step starts where the one before it ended.
 * @refuses `impossible-term` — the term of the rule is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — the calendar does not reach the end.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const none = { 'day-zero': [], 'count-days': [], 'skip-day-off': [], 'end-of-day': [], 'count-time': [] }
 * const rule = { id: 'consideration', starts: 'registered', term: calendarDays(30, 'backward'), because: none }
 * const { grounds } = unwrap(explainClockDue(rule, moment('2026-04-09T10:00', msk), calendar))
 * grounds.map(({ name }) => name) //=> ['day-zero', 'count-days', 'skip-day-off', 'end-of-day']
 */
export function explainClockDue(
  rule: ClockRule,
  start: Instant,
  calendar: WorkingCalendar,
): Result<Decision<Due>, DueRefusal> {
  const grounds: Step[] = [];
  const answer = walkDue({ start, term: rule.term, calendar }, (step) => {
    grounds.push(stepGround(step, rule, calendar));
  });
  return answer.ok ? success({ answer: answer.value, grounds }) : answer;
}
