import { success, type Result } from '../basis/result.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { due, type Due, type DueRefusal } from '../time/due.ts';
import { calendarDays } from '../time/term.ts';
import { endingAt } from '../time/term-arithmetic.ts';
import type { Instant } from '../time/instant.ts';
import { localDay, startOfDay, type WorkingCalendar } from '../time/working-calendar.ts';
import type { Rhythm } from './charter-duty.ts';
import type { Period } from './period.ts';
import { graceOf, type RhythmSetting } from './rhythm-setting.ts';

/** The day on which what is owed for a period falls due, and its last moment. */
export interface PeriodDue {
  readonly day: CivilDate;
  readonly due: Due;
}

/**
 * Finds until when what is owed once in a period must be done.
 *
 * A daily duty is due on its day, worked or not. Read backward, a duty never falls due before its period begins.
 */
export function periodDue(
  period: Period & { readonly every: Rhythm },
  setting: RhythmSetting,
  calendar: WorkingCalendar,
): Result<PeriodDue, DueRefusal> {
  const { every, until } = period;
  const within = graceOf(every, setting);
  const found =
    within === undefined
      ? dueWithin(period, every === 'day' ? { ...setting, dayOff: 'stay' } : setting, calendar)
      : due((startOfDay(calendar, addDays(until, 1)) - 1) as Instant, within, calendar);
  return found.ok ? success({ day: localDay(calendar, found.value.last), due: found.value }) : found;
}

/** The term runs from the first day of the period that the calendar knows to its last. */
function dueWithin(
  { from, until }: Period,
  { dayOff, ends = 'midnight' }: RhythmSetting,
  calendar: WorkingCalendar,
): Result<Due, DueRefusal> {
  const first = Math.min(Math.max(from, localDay(calendar, calendar.span.from)), until) as CivilDate;
  return due(startOfDay(calendar, first), endingAt(calendarDays(until - first, dayOff), ends), calendar);
}
