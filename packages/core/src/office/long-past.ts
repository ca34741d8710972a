import { success, type Result } from '../basis/result.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { addMonths } from '../time/civil-month.ts';
import type { Term } from '../time/term.ts';
import type { DueRefusal } from '../time/walk-term.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { DutySpan } from './duty-span.ts';
import { periodDue, type PeriodDue, type RhythmPeriod } from './period-due.ts';
import { graceOf, type RhythmSetting } from './rhythm-setting.ts';

export type { PeriodDue } from './period-due.ts';

/** Days to spare for what is not known of the time before a calendar: no stretch of days off is longer. */
const SPARE = 14;

/**
 * Whether what is owed for a period that ended before the calendar begins falls due before a day, though on which day the
 * calendar cannot tell.
 *
 * It falls due no later than what is owed for a period that ended just before the calendar; and what would fall due long
 * before the calendar, by weeks without holidays, does so before it.
 */
function isLongPast({ every, until }: RhythmPeriod, setting: RhythmSetting, { from, calendar }: DutySpan): boolean {
  if (until >= calendar.firstDay) return false;
  const within = graceOf(every, setting);
  const plain = within === undefined ? addDays(until, SPARE) : plainlyDue(until, within);
  if (plain !== null && plain < calendar.firstDay) return true;
  const latest = latestDay(every, setting, calendar);
  return latest !== null && latest < from;
}

/** Finds the due of a period; `null` when it falls due before the span, though the calendar cannot tell on which day. */
export function dueUnlessPast(
  period: RhythmPeriod,
  setting: RhythmSetting,
  span: DutySpan,
): Result<PeriodDue | null, DueRefusal> {
  const found = periodDue(period, setting, span.calendar);
  if (found.ok || found.refusal.kind !== 'outside-calendar') return found;
  return isLongPast(period, setting, span) ? success(null) : found;
}

/** The latest day on which what is owed for a period that ended before the calendar may fall due; `null` when it is unknown. */
function latestDay(every: RhythmPeriod['every'], setting: RhythmSetting, calendar: WorkingCalendar): CivilDate | null {
  if (graceOf(every, setting) === undefined) return calendar.workdays[0] ?? null;
  const eve = addDays(calendar.firstDay, -1);
  const found = periodDue({ from: eve, until: eve, every }, setting, calendar);
  return found.ok ? found.value.day : null;
}

/** Where a term ends by weeks without holidays, with days to spare where days off count; `null` for a term of time. */
function plainlyDue(zero: CivilDate, { unit, count, dayOff }: Term): CivilDate | null {
  const spare = dayOff === 'forward' ? SPARE : 0;
  if (unit === 'calendar-day') return addDays(zero, count + spare);
  if (unit === 'month') return addDays(addMonths(zero, count), spare);
  return unit === 'working-day' ? addDays(zero, 7 * Math.ceil(count / 5) + SPARE) : null;
}
