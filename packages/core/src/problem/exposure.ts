import { exactly, isExact, ratio, type EmptyWhole, type Exact, type Ratio } from '../basis/ratio.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { wanted } from '../source/issues.ts';
import type { DayRange } from '../measure/tally.ts';
import { covers, isWorkday, workdaysThrough } from '../time/calendar-days.ts';
import { startOfDay, type WorkingCalendar } from '../time/working-calendar.ts';
import type { OutsideCalendar } from '../time/working-time.ts';
import { faultySetting, rangeIssues, type FaultyProblemSetting } from './problem-setting.ts';

/** How the length of a stretch of days is measured, so that a month of holidays is not taken for a quiet one. */
export interface DayWeights {
  /** Which days are worked; `null` when every day counts the same. */
  readonly calendar: WorkingCalendar | null;
  /** For how much of a working day a day off counts, zero or more; `dayOffWeight` reads it off past days. */
  readonly dayOff: Exact;
}

/** Why a stretch of days has no length. */
export type ExposureRefusal = FaultyProblemSetting | OutsideCalendar | EmptyWhole;

/**
 * Measures a stretch of days in working days, a day off counting for a part of one.
 *
 * @param range - The days, both ends included.
 * @param weights - Which days are worked, and for how much a day off counts.
 * @returns The length, exact and above zero.
 * @refuses `faulty-problem-setting` — days out of order, or a weight below zero.
 * @refuses `outside-calendar` — a day that the calendar does not hold.
 * @refuses `empty-whole` — not one day counts for anything.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const may = { from: day('2026-05-01'), to: day('2026-05-31') }
 * exposureOf(may, { calendar, dayOff: 0 }) //=> { ok: true, value: { part: '19', whole: '1' } }
 * exposureOf(may, { calendar, dayOff: { part: '1', whole: '2' } }) //=> { ok: true, value: { part: '25', whole: '1' } }
 * exposureOf(may, { calendar: null, dayOff: 0 }) //=> { ok: true, value: { part: '31', whole: '1' } }
 */
export function exposureOf(range: DayRange, { calendar, dayOff }: DayWeights): Result<Ratio, ExposureRefusal> {
  const weight = isExact(dayOff) && !exactly(dayOff).part.startsWith('-');
  const fault = faultySetting('growth', [
    ...rangeIssues(range, ['range']),
    ...wanted(weight, 'weight', { path: ['dayOff'], value: dayOff }),
  ]);
  if (fault !== null) return refuse(fault);
  const days = range.to - range.from + 1;
  const worked = calendar === null ? success(days) : workedIn(range, calendar);
  if (!worked.ok) return worked;
  const { part, whole } = exactly(dayOff);
  const units = BigInt(worked.value) * BigInt(whole) + BigInt(days - worked.value) * BigInt(part);
  return units === 0n ? refuse({ kind: 'empty-whole' }) : ratio(units, BigInt(whole));
}

/** How many of some days are worked. */
export function workedIn({ from, to }: DayRange, calendar: WorkingCalendar): Result<number, OutsideCalendar> {
  const stray = [from, to].find((date) => !covers(calendar, date));
  if (stray !== undefined)
    return refuse({ kind: 'outside-calendar', ...calendar.span, asked: startOfDay(calendar, stray) });
  const first = isWorkday(calendar, from) ? 1 : 0;
  return success(first + workdaysThrough(calendar, to) - workdaysThrough(calendar, from));
}
