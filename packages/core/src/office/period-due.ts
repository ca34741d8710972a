import { success, type Result } from '../basis/result.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { calendarDays } from '../time/term.ts';
import { endingAt } from '../time/term-arithmetic.ts';
import type { Instant } from '../time/instant.ts';
import { walkTerm, type Due, type DueRefusal } from '../time/walk-term.ts';
import { localDay, startOfDay, type WorkingCalendar } from '../time/working-calendar.ts';
import type { Rhythm } from './charter-duty.ts';
import type { Period } from './period.ts';
import { graceOf, type RhythmSetting } from './rhythm-setting.ts';

/** A period of a rhythm. */
export interface RhythmPeriod extends Period {
  readonly every: Rhythm;
}

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
  period: RhythmPeriod,
  setting: RhythmSetting,
  calendar: WorkingCalendar,
): Result<PeriodDue, DueRefusal> {
  const { every, until } = period;
  const within = graceOf(every, setting);
  const found =
    within === undefined
      ? dueWithin(period, every === 'day' ? { ...setting, dayOff: 'stay' } : setting, calendar)
      : walkTerm({ event: endOf(until, calendar), term: within, calendar, way: 1, eve: true });
  return found.ok ? success({ day: localDay(calendar, found.value.last), due: found.value }) : found;
}

function endOf(date: CivilDate, calendar: WorkingCalendar): Instant {
  return (startOfDay(calendar, addDays(date, 1)) - 1) as Instant;
}

/**
 * The term runs from the first day of the period to its last. Of one that began before the calendar the day before the
 * calendar is day zero: read backward over days off alone, it falls due before the calendar.
 */
function dueWithin(
  { from, until }: Period,
  { dayOff, ends = 'midnight' }: RhythmSetting,
  calendar: WorkingCalendar,
): Result<Due, DueRefusal> {
  const eve = addDays(calendar.firstDay, -1);
  const isOlder = from < calendar.firstDay;
  const zero = isOlder ? (Math.min(eve, until) as CivilDate) : from;
  const event = isOlder ? endOf(zero, calendar) : startOfDay(calendar, zero);
  const term = endingAt(calendarDays(until - zero, dayOff), ends);
  return walkTerm({ event, term, calendar, way: 1, eve: true });
}
