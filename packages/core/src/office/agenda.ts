import { success, type Result } from '../basis/result.ts';
import type { Centre } from './centre.ts';
import { dutyCalendar, type DutyCalendarRefusal, type DutyDate } from './duty-calendar.ts';
import type { DutySpan } from './duty-span.ts';
import { entitlementsOf } from './entitlement.ts';

/**
 * Lays out what falls due to somebody in a span of days.
 *
 * On each day counts what they hold on that day: an appointment that ends takes its duties along, and what was handed over
 * stands with both.
 *
 * @param centre - The charter with the people in it.
 * @param actor - The host's own opaque name of whoever asks.
 * @param span - Which days, by which calendar and reading.
 * @returns Their duties in the order of their last moments.
 * @refuses `not-a-day` — the span is none, or begins or ends on no day.
 * @refuses `outside-calendar` — the span, or a duty of it, lies outside the calendar's years.
 * @refuses `impossible-term` — a term of the setting cannot be counted.
 * @refuses `unknown-rhythm` — the setting, or a duty, names a rhythm that there is not.
 * @example
 * const appointed = { id: 'a-1', holder: 'u17', role: 'feedback-specialist', block: null, body: null, acting: false, because: [] }
 * const held = { ...appointed, from: day('2026-01-01'), until: day('2026-05-31') }
 * const centre = { charter: PETROVSK_56P, appointments: [held], delegations: [] }
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Saratov')))
 * const agenda = unwrap(agendaFor(centre, 'u17', { from: day('2026-05-01'), until: day('2026-07-31'), calendar }))
 * agenda.map(({ duty, day: on }) => `${duty.id} ${formatDay(on)}`) //=> ['assess-feedback-monthly 2026-05-29']
 */
export function agendaFor(
  centre: Centre,
  actor: string,
  span: DutySpan,
): Result<readonly DutyDate[], DutyCalendarRefusal> {
  const all = dutyCalendar(centre.charter, span);
  if (!all.ok) return all;
  return success(
    all.value.filter(({ duty, day: at }) =>
      entitlementsOf(centre, { actor, at }).some(({ grant }) => grant.id === duty.id),
    ),
  );
}
