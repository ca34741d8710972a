import { compareRatios, ratio, type Ratio } from '../basis/ratio.ts';
import { refuse, success, unwrap, type Result } from '../basis/result.ts';
import type { DayRange } from '../measure/tally.ts';
import { covers } from '../time/calendar-days.ts';
import { startOfDay, type WorkingCalendar } from '../time/working-calendar.ts';
import type { OutsideCalendar } from '../time/working-time.ts';
import { countsByDay, likeDays, type DaySeries } from './day-series.ts';
import { countIssues, faultySetting, rangeIssues, type FaultyProblemSetting } from './problem-setting.ts';

const ONE: Ratio = { part: '1', whole: '1' };

/**
 * Reads off past days how many times as much they vary as days would if cases came one by one.
 *
 * Each kind of days has its own variance by its own mean; the median of the kinds is taken, so that one flood moves only the
 * kind it falls on.
 *
 * @param series - The counts of past days.
 * @param period - Those days.
 * @param calendar - Which of them are worked.
 * @returns The spread, exact, one at least.
 * @refuses `faulty-problem-setting` — days out of order, or a count that is none.
 * @refuses `outside-calendar` — the days leave the calendar.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const period = { from: day('2026-09-07'), to: day('2026-09-27') }
 * const counts = Array.from({ length: 21 }, (_, at) => [addDays(period.from, at), at < 7 ? 0 : 30])
 * spreadOf({ name: null, counts }, period, calendar) //=> { ok: true, value: { part: '15', whole: '1' } }
 */
export function spreadOf(
  { counts }: DaySeries,
  period: DayRange,
  calendar: WorkingCalendar,
): Result<Ratio, FaultyProblemSetting | OutsideCalendar> {
  const fault = faultySetting('anomalies', [
    ...rangeIssues(period, ['period']),
    ...counts.flatMap(([, count], at) => countIssues(count, 0, ['counts', at])),
  ]);
  if (fault !== null) return refuse(fault);
  const stray = [period.from, period.to].find((date) => !covers(calendar, date));
  if (stray !== undefined)
    return refuse({ kind: 'outside-calendar', ...calendar.span, asked: startOfDay(calendar, stray) });
  const known = countsByDay(counts);
  const kinds = likeDays(period, calendar).map((dates) => dates.map((date) => known.get(date) ?? 0));
  const spreads = kinds.flatMap((days) => spreadIn(days) ?? []).toSorted(compareRatios);
  const middle = spreads[(spreads.length - 1) >> 1] ?? ONE;
  return success(compareRatios(middle, ONE) < 0 ? ONE : middle);
}

/** The variance of counts by their mean; `null` of a single day, or of days on which nothing came. */
function spreadIn(counts: readonly number[]): Ratio | null {
  const [days, sum] = [BigInt(counts.length), counts.reduce((total, count) => total + BigInt(count), 0n)];
  if (days < 2n || sum === 0n) return null;
  const squares = counts.reduce((total, count) => total + BigInt(count) ** 2n, 0n);
  return unwrap(ratio(days * squares - sum * sum, sum * (days - 1n)));
}
