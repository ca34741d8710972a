import { refuse, success, type Result } from '../basis/result.ts';
import type { Issues } from '../source/issues.ts';
import { covers } from '../time/calendar-days.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { startOfDay } from '../time/working-calendar.ts';
import type { OutsideCalendar } from '../time/working-time.ts';
import { likeDays, type DaySeries } from './day-series.ts';
import {
  countIssues,
  faultySetting,
  levelIssues,
  rangeIssues,
  type FaultyProblemSetting,
  spreadIssues,
} from './problem-setting.ts';
import { unlikeIn, type AnomalyDay, type AnomalySetting } from './unlike-days.ts';

/** The unusual days, and how many were judged. */
export interface Anomalies {
  /** In the order of the series, then of the days. */
  readonly days: readonly AnomalyDay[];
  readonly judged: number;
  /** Days that have too few days like them, such as the holidays of a month. */
  readonly notJudged: readonly CivilDate[];
}

/**
 * Finds days on which more or fewer came than on days like them: on Mondays worked than on other Mondays worked, on
 * holidays than on other holidays.
 *
 * Each day is tested exactly against the rest of its kind; the unlikeliest is taken out and the rest tested again, so that
 * one flood does not hide another. Whatever the number of days and series, a false alarm anywhere is no likelier than the
 * level, as long as cases come independently, or in lots of the spread that the setting tells.
 *
 * @param series - The counts of each day, one series or several.
 * @param setting - The days, the calendar, the level.
 * @returns The days.
 * @refuses `faulty-problem-setting` — days out of order, a level that is no share, or a count that is none.
 * @refuses `outside-calendar` — the days leave the calendar.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const period = { from: day('2026-09-01'), to: day('2026-09-30') }
 * const counts = Array.from({ length: 30 }, (_, at) => [addDays(period.from, at), at === 13 ? 60 : 12])
 * const { days } = unwrap(anomalyDays([{ name: 'Ямы', counts }], { period, calendar, likeDays: 3, level: { part: '1', whole: '20' } }))
 * days.map(({ date, count, expected, side }) => [formatDay(date), count, expected.part, side]) //=> [['2026-09-14', 60, '12', 'more']]
 */
export function anomalyDays(
  series: readonly DaySeries[],
  setting: AnomalySetting,
): Result<Anomalies, FaultyProblemSetting | OutsideCalendar> {
  const { period, calendar } = setting;
  const fault = faultySetting('anomalies', issuesIn(series, setting));
  if (fault !== null) return refuse(fault);
  const stray = [period.from, period.to].find((date) => !covers(calendar, date));
  if (stray !== undefined)
    return refuse({ kind: 'outside-calendar', ...calendar.span, asked: startOfDay(calendar, stray) });
  const kinds = likeDays(period, calendar);
  const judged = kinds.filter((dates) => dates.length > setting.likeDays);
  const tests = judged.flat().length * series.length;
  const days = series.flatMap((one) => judged.flatMap((dates) => unlikeIn(one, dates, { ...setting, tests })));
  return success({
    days: days.toSorted((a, b) => orderOf(series, a) - orderOf(series, b) || a.date - b.date),
    judged: tests,
    notJudged: kinds
      .filter((dates) => dates.length <= setting.likeDays)
      .flat()
      .toSorted((a, b) => a - b),
  });
}

function issuesIn(series: readonly DaySeries[], setting: AnomalySetting): Issues {
  const { period, likeDays: least, level } = setting;
  return [
    ...rangeIssues(period, ['period']),
    ...countIssues(least, 1, ['likeDays']),
    ...levelIssues(level, ['level']),
    ...spreadIssues(setting, ['spread']),
    ...series.flatMap(({ counts }, at) =>
      counts.flatMap(([, count], to) => countIssues(count, 0, ['series', at, 'counts', to])),
    ),
  ];
}

function orderOf(series: readonly DaySeries[], { series: name }: AnomalyDay): number {
  return series.findIndex((one) => one.name === name);
}
