import { ratio, type Ratio } from '../basis/ratio.ts';
import { refuse, type Result } from '../basis/result.ts';
import type { DayRange } from '../measure/tally.ts';
import { isWorkday } from '../time/calendar-days.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import { workedIn, type ExposureRefusal } from './exposure.ts';
import { countIssues, faultySetting, rangeIssues } from './problem-setting.ts';

/** How many came on a day. */
export type DayCount = readonly [date: CivilDate, count: number];

/**
 * Reads off past days for how much of a working day a day off counts.
 *
 * @param counts - How many came on each day that anything came on.
 * @param period - The days that are looked at.
 * @param calendar - Which of them are worked.
 * @returns The ratio of a day off to a working day, exact.
 * @refuses `faulty-problem-setting` — days out of order, or a count that is none.
 * @refuses `outside-calendar` — a day that the calendar does not hold.
 * @refuses `empty-whole` — no day off or no working day, or nothing came on working days.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const week = { from: day('2026-05-18'), to: day('2026-05-24') }
 * dayOffWeight([[day('2026-05-18'), 10], [day('2026-05-23'), 1], [day('2026-05-24'), 1]], week, calendar).value //=> { part: '1', whole: '2' }
 */
export function dayOffWeight(
  counts: readonly DayCount[],
  period: DayRange,
  calendar: WorkingCalendar,
): Result<Ratio, ExposureRefusal> {
  const fault = faultySetting('growth', [
    ...rangeIssues(period, ['period']),
    ...counts.flatMap(([, count], at) => countIssues(count, 0, ['counts', at])),
  ]);
  if (fault !== null) return refuse(fault);
  const worked = workedIn(period, calendar);
  if (!worked.ok) return worked;
  const off = period.to - period.from + 1 - worked.value;
  let [onWorked, onOff] = [0, 0];
  for (const [date, count] of counts) {
    if (!(date >= period.from && date <= period.to)) continue;
    if (isWorkday(calendar, date)) onWorked += count;
    else onOff += count;
  }
  if (off === 0) return refuse({ kind: 'empty-whole' });
  return ratio(BigInt(onOff) * BigInt(worked.value), BigInt(onWorked) * BigInt(off));
}
