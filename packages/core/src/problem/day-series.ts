import type { DayRange } from '../measure/tally.ts';
import { compareKeys } from '../measure/tally.ts';
import { compileDimension, type CaseRecord } from '../record/case-record.ts';
import { coveredDay } from '../time/calendar-days.ts';
import { isWorked } from '../time/calendar-year.ts';
import { addDays, weekdayOf, type CivilDate } from '../time/civil-date.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { DayCount } from './day-off-weight.ts';
import type { GrowthDimension } from './growth-setting.ts';

/** How many came on each day; a day that is left out had none. */
export interface DaySeries {
  /** The word of the dimension; `null` for what the source does not tell, and for everything together. */
  readonly name: string | null;
  readonly counts: readonly DayCount[];
}

/**
 * Counts records by day, apart by a dimension or all together.
 *
 * @param records - The records, in any order.
 * @param period - The days that are looked at.
 * @param by - What is told apart; everything together when `null`.
 * @returns One series a word, in the order of the words.
 * @example
 * const record = (topic, on) => ({ topic, receivedOn: day(on) })
 * const records = [record('Ямы', '2026-05-12'), record('Свет', '2026-05-13'), record('Ямы', '2026-05-12')]
 * const may = { from: day('2026-05-01'), to: day('2026-05-31') }
 * daySeries(records, may, 'topic').map(({ name, counts }) => [name, counts[0][1]]) //=> [['Свет', 1], ['Ямы', 2]]
 * daySeries(records, may, null)[0].counts.map(([, count]) => count) //=> [2, 1]
 */
export function daySeries(
  records: Iterable<CaseRecord>,
  { from, to }: DayRange,
  by: GrowthDimension | null,
): readonly DaySeries[] {
  const nameOf = by === null ? () => null : compileDimension(by);
  const series = new Map<string | null, Map<CivilDate, number>>();
  for (const record of records) {
    const { receivedOn } = record;
    if (!(receivedOn >= from && receivedOn <= to)) continue;
    const name = nameOf(record);
    const days = series.get(name) ?? new Map<CivilDate, number>();
    series.set(name, days.set(receivedOn, (days.get(receivedOn) ?? 0) + 1));
  }
  return [...series]
    .toSorted(([a], [b]) => compareKeys([a], [b]))
    .map(([name, days]) => ({ name, counts: [...days].toSorted(([a], [b]) => a - b) }));
}

/** How many came on each day; a day told twice is added up. */
export function countsByDay(counts: DaySeries['counts']): ReadonlyMap<CivilDate, number> {
  const days = new Map<CivilDate, number>();
  for (const [date, count] of counts) days.set(date, (days.get(date) ?? 0) + count);
  return days;
}

/** The days of a period, those that are alike together: worked ones by the weekday whose work is done, weekends, holidays. */
export function likeDays({ from, to }: DayRange, calendar: WorkingCalendar): readonly (readonly CivilDate[])[] {
  const kinds = new Map<string, CivilDate[]>();
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const kind = kindOf(date, calendar);
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [date]);
    else alike.push(date);
  }
  return [...kinds.values()];
}

function kindOf(date: CivilDate, calendar: WorkingCalendar): string {
  const { kind, worksAs } = coveredDay(calendar, date);
  if (isWorked(kind)) return `worked ${worksAs ?? weekdayOf(date)}`;
  return kind === 'weekend' ? `free ${weekdayOf(date)}` : 'holiday';
}
