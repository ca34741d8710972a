import { success, type Result } from '../basis/result.ts';
import { endBeforeStart } from './end-before-start.ts';
import type { Instant } from './instant.ts';
import { lengthOf } from './length.ts';
import { outside } from './outside-calendar.ts';
import { isWithin } from './stretch.ts';
import { TERM_UNITS, unknownUnit, type NotAChoice } from './term-fault.ts';
import { countsDays, type TermUnit } from './term.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import type { UncountedSpan } from './working-time.ts';

const MINUTE = 60_000;

/**
 * Counts how much of a term's unit has passed between two moments.
 *
 * Whole days are counted from the day after the start up to and with the day of the end, months by the number of the day.
 *
 * @param span - The start and the end of the count.
 * @param unit - What is counted.
 * @param calendar - The compiled calendar; it must cover both.
 * @returns Days, whole months or minutes; up to the `nominal` end of a term it is the term's count.
 * @refuses `outside-calendar` — one of the two lies outside the calendar's years.
 * @refuses `not-an-instant` — one of the two is no whole number.
 * @refuses `end-before-start` — the end is the earlier of the two.
 * @refuses `not-a-choice` — no such unit.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const span = { from: moment('2026-05-08T15:00', msk), to: moment('2026-05-12T10:00', msk) }
 * elapsed(span, 'calendar-day', calendar) //=> { ok: true, value: 4 }
 * elapsed(span, 'working-day', calendar) //=> { ok: true, value: 1 }
 * elapsed(span, 'working-minute', calendar) //=> { ok: true, value: 120 }
 */
export function elapsed(
  span: { readonly from: Instant; readonly to: Instant },
  unit: TermUnit,
  calendar: WorkingCalendar,
): Result<number, UncountedSpan | NotAChoice> {
  const { from, to } = orNothing(span);
  for (const asked of [from, to]) if (!isWithin(calendar.span, asked)) return outside(calendar, asked);
  if (to < from) return endBeforeStart(from, to);
  if (!TERM_UNITS.includes(unit)) return unknownUnit(unit);
  const length = lengthOf(from, to, { unit, calendar });
  return success(countsDays(unit) ? length : length / MINUTE);
}

/** What is nothing at all has no moments. */
function orNothing(span: Parameters<typeof elapsed>[0] | null): Parameters<typeof elapsed>[0] {
  return span ?? ({} as Parameters<typeof elapsed>[0]);
}
