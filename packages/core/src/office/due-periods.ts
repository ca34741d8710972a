import { refuse, success, type Result } from '../basis/result.ts';
import { covers, isWorkday, strayDay } from '../time/calendar-days.ts';
import { addDays, type NotADay } from '../time/civil-date.ts';
import type { DueRefusal } from '../time/due.ts';
import { shownText } from '../time/not-an-instant.ts';
import type { Rhythm } from './charter-duty.ts';
import type { DutySpan } from './duty-span.ts';
import { dueUnlessPast, type PeriodDue } from './long-past.ts';
import { periodAround, type Period } from './period.ts';
import { graceOf, type RhythmSetting } from './rhythm-setting.ts';

/** A period, and until when what is owed for it must be done. */
export interface DuePeriod extends PeriodDue {
  readonly period: Period;
}

/** How periods are read: of which rhythm, by which setting, and within which days they may be owed. */
export interface PeriodReading {
  readonly every: Rhythm;
  readonly setting: RhythmSetting;
  /** Whether a period that ends on this day is owed at all. */
  readonly owes: Pick<Period, 'from'> & { readonly until: Period['until'] | null };
}

/** Finds the periods that fall due in a span, going back from its last one until one falls due before it. */
export function duePeriods(reading: PeriodReading, span: DutySpan): Result<readonly DuePeriod[], DueRefusal> {
  const { every, setting } = reading;
  const { from, until } = span;
  const dates: DuePeriod[] = [];
  let period = periodAround(every, until);
  for (; reaches(period, reading, span); period = periodAround(every, addDays(period.from, -1))) {
    if (!isOwed(period, reading, span)) continue;
    const found = dueUnlessPast({ ...period, every }, setting, span);
    if (!found.ok) return found;
    if (found.value === null || found.value.day < from) break;
    if (found.value.day <= until) dates.unshift({ period, ...found.value });
  }
  return success(dates);
}

/** Says whether a span is one, and lies within the years of its calendar. */
export function checkSpan(span: DutySpan | null): Result<null, DueRefusal | NotADay> {
  if (typeof span !== 'object' || span === null) return refuse({ kind: 'not-a-day', text: shownText(span) });
  const { from, until, calendar } = span;
  for (const date of [from, until]) if (!covers(calendar, date)) return strayDay(calendar, date);
  return success(null);
}

/** Whether what is owed for a period may fall due in the span, or that of one before it. */
function reaches({ until }: Period, { every, setting, owes }: PeriodReading, { from }: DutySpan): boolean {
  const mayFallLater = every !== 'day' && (graceOf(every, setting) !== undefined || setting.dayOff === 'forward');
  return until >= owes.from && (until >= from || mayFallLater);
}

/** A period that ends after the span falls due in it only when a day off is not waited for. */
function isOwed({ until }: Period, { every, setting, owes }: PeriodReading, span: DutySpan): boolean {
  if (owes.until !== null && until > owes.until) return false;
  if (until > span.until) return setting.dayOff === 'backward' && graceOf(every, setting) === undefined;
  return every !== 'day' || setting.daily === 'every-day' || isWorkday(span.calendar, until);
}
