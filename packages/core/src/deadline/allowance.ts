import { success, type Result } from '../basis/result.ts';
import { due, type Due, type DueRefusal } from '../time/due.ts';
import { elapsed } from '../time/elapsed.ts';
import type { Instant } from '../time/instant.ts';
import type { DayOffReading, TermUnit } from '../time/term.ts';
import { localDay, type WorkingCalendar } from '../time/working-calendar.ts';
import { momentOfWork, workedBefore } from '../time/working-time.ts';

/** How much a clock may spend from its start, and by which reading of a day off; days, or milliseconds of its time. */
export interface Allowance {
  readonly start: Instant;
  readonly unit: TermUnit;
  readonly amount: number;
  readonly dayOff: DayOffReading;
}

const MINUTE = 60_000;

/** Tells whether a clock counts whole days or months. */
export function countsDays(unit: TermUnit): boolean {
  return unit === 'calendar-day' || unit === 'working-day' || unit === 'month';
}

/** Turns a count of the unit into days, or milliseconds. */
export function amountOf(count: number, unit: TermUnit): number {
  return countsDays(unit) ? count : Math.round(count * MINUTE);
}

/** Measures a stretch inside the calendar: in days, or in milliseconds of the clock's own time. */
export function lengthOf(
  from: Instant,
  to: Instant,
  { unit, calendar }: { readonly unit: TermUnit; readonly calendar: WorkingCalendar },
): number {
  switch (unit) {
    case 'calendar-day':
      return localDay(calendar, to) - localDay(calendar, from);
    case 'working-minute':
      return workedBefore(calendar, to) - workedBefore(calendar, from);
    case 'clock-minute':
      return to - from;
    case 'working-day':
    case 'month': {
      const days = elapsed({ from, to }, unit, calendar);
      return days.ok ? days.value : 0;
    }
  }
}

/** Finds until when an allowance lasts. */
export function dueOf({ start, unit, amount, dayOff }: Allowance, calendar: WorkingCalendar): Result<Due, DueRefusal> {
  if (countsDays(unit)) return due(start, { unit, count: amount, dayOff }, calendar);
  // a pause may last parts of a minute: found in whole minutes, then set right to the millisecond
  const found = due(start, { unit, count: Math.ceil(amount / MINUTE), dayOff: 'stay' }, calendar);
  if (!found.ok || amount % MINUTE === 0) return found;
  const last =
    unit === 'clock-minute' ? start + amount : momentOfWork(calendar, workedBefore(calendar, start) + amount);
  return success({ nominal: last as Instant, last: last as Instant, provisional: found.value.provisional });
}
