import { success, type Result } from '../basis/result.ts';
import type { Ground } from '../source/decision.ts';
import type { Genre, Occasion } from './charter-duty.ts';
import type { Charter } from './charter.ts';
import { dutyCalendar, type DutyCalendarRefusal, type DutyDate } from './duty-calendar.ts';
import type { DutySpan } from './duty-span.ts';
import { rolesBehind } from './grant.ts';
import type { Party, RoleId } from './party.ts';

/** A report that a charter owes. */
export interface ReportOwed {
  readonly genre: Genre;
  /** The duty that owes it. */
  readonly duty: string;
  readonly owedBy: Party;
  readonly roles: readonly RoleId[];
  readonly to: readonly Party[];
  readonly when: Occasion;
  /** When it falls due in the span; none when it waits for a request or an event, or has no rhythm. */
  readonly dates: readonly DutyDate[];
  readonly because: readonly Ground[];
}

/**
 * Lists the reports that a charter owes, to whom, and when they fall due in a span of days.
 *
 * @param charter - The charter.
 * @param span - Which days, by which calendar and reading.
 * @returns Every report in the order of the charter, those without a day among them: on request, or all the time.
 * @refuses `not-a-day` — the span is none, or begins or ends on no day.
 * @refuses `outside-calendar` — the span, or a duty of it, lies outside the calendar's years.
 * @refuses `impossible-term` — a term of the setting cannot be counted.
 * @refuses `unknown-rhythm` — the setting, or a duty, names a rhythm that there is not.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Saratov')))
 * const owed = unwrap(reportsOwed(PETROVSK_56P, { from: day('2026-05-01'), until: day('2026-05-31'), calendar }))
 * owed.filter(({ dates }) => dates.length > 0).map(({ genre, roles }) => [genre, roles])
 * //=> [['feedback-quality', ['feedback-specialist']]]
 * owed.some(({ genre, when }) => genre === 'regional-centre-answer' && when.kind === 'request') //=> true
 */
export function reportsOwed(charter: Charter, span: DutySpan): Result<readonly ReportOwed[], DutyCalendarRefusal> {
  const calendar = dutyCalendar(charter, span);
  if (!calendar.ok) return calendar;
  return success(
    charter.duties.flatMap(({ id, owedBy, to, when, evidence, because }) => {
      if (evidence.kind !== 'report') return [];
      const dates = calendar.value.filter(({ duty }) => duty.id === id);
      const roles = rolesBehind(owedBy, charter);
      return [{ genre: evidence.genre, duty: id, owedBy, roles, to, when, dates, because }];
    }),
  );
}
