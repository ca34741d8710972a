import { estimatedRatio, type Estimate } from '../basis/estimate.ts';
import { compareRatios, exactly, ratio, wholeNumber, type Exact, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import type { DayRange } from '../measure/tally.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import { countsByDay, type DaySeries } from './day-series.ts';
import { rateTest } from './rate-test.ts';
import { lotsOf, type InLots } from './problem-setting.ts';

/** What unusual days are looked for by. */
export interface AnomalySetting extends InLots {
  readonly period: DayRange;
  readonly calendar: WorkingCalendar;
  /** Beside how many days like it a day must stand at least, to be judged. */
  readonly likeDays: number;
  /** How likely one false alarm is, in all days of all series together, when nothing has happened. */
  readonly level: Exact;
}

/** A day unlike the days like it. */
export interface AnomalyDay {
  readonly series: string | null;
  readonly date: CivilDate;
  readonly count: number;
  /** The mean of the days like it, those that are unlike them left out. */
  readonly expected: Ratio;
  readonly side: 'more' | 'fewer';
  readonly chance: Estimate;
}

/** A setting, with the number of days that are judged in all series. */
export interface Judging extends AnomalySetting {
  readonly tests: number;
}

/** The days of one kind that are unlike the rest, the unlikeliest taken out first. */
export function unlikeIn(
  { name, counts }: DaySeries,
  dates: readonly CivilDate[],
  judging: Judging,
): readonly AnomalyDay[] {
  const known = countsByDay(counts);
  const unlike: AnomalyDay[] = [];
  let rest = dates.map((date) => ({ date, count: known.get(date) ?? 0 }));
  while (rest.length > judging.likeDays) {
    // of one kind of days, all beside one sum, the unlikeliest has the greatest count or the least
    const [worst] = endsOf(rest)
      .map((one) => ({ ...one, ...besideRest(one, rest, judging) }))
      .toSorted((a, b) => compareRatios(a.likely, b.likely));
    if (worst === undefined || !isAlarm(worst.likely, judging)) break;
    const { date, count, expected, chance } = worst;
    const side = compareRatios(wholeNumber(count), expected) > 0 ? 'more' : 'fewer';
    unlike.push({ series: name, date, count, expected, side, chance });
    rest = rest.filter((day) => day.date !== date);
  }
  return unlike;
}

function endsOf<Day extends { readonly count: number }>(days: readonly Day[]): readonly Day[] {
  const counts = days.map(({ count }) => count);
  const ends = [Math.max(...counts), Math.min(...counts)];
  return ends.flatMap((end) => days.find(({ count }) => count === end) ?? []);
}

function isAlarm(likely: Ratio, { level, tests }: Judging): boolean {
  const { part, whole } = likely;
  return compareRatios({ part: `${BigInt(part) * BigInt(tests)}`, whole }, exactly(level)) <= 0;
}

function besideRest(
  { count }: { readonly count: number },
  days: readonly { readonly count: number }[],
  judging: Judging,
): { readonly expected: Ratio; readonly chance: Estimate; readonly likely: Ratio } {
  const others = days.length - 1;
  const sum = days.reduce((total, day) => total + day.count, 0) - count;
  const chance = rateTest(
    { count: lotsOf(sum, judging), exposure: wholeNumber(others) },
    { count: lotsOf(count, judging), exposure: wholeNumber(1) },
  );
  return { expected: unwrap(ratio(sum, others)), chance, likely: estimatedRatio(chance) };
}
