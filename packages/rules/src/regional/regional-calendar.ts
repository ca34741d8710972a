import {
  addDays,
  byAssumption,
  byClause,
  byFact,
  day,
  weekdayOf,
  type ActId,
  type AssumptionName,
  type CalendarLayer,
  type Clause,
  type Grade,
  type Ground,
  type SpecialDay,
} from '@otklik/core';
import type { HolidayName } from '../federal/production-calendar/holiday.labels.ts';

/** A holiday of a region: its day, its name, the act that named the day this year (`null`: the law itself) and its grade. */
export type RegionalHoliday = readonly [date: string, name: HolidayName, act: ActId | null, grade: Grade];

/** A regional holiday's day off moved because the holiday fell on a day that was off already; `null`: by the law itself. */
export type RegionalMove = readonly [from: string, to: string, act: ActId | null, grade: Grade];

/** What a region adds to one year. */
export interface RegionalYear {
  readonly year: number;
  /** Whether the acts of the whole year were found. */
  readonly complete: boolean;
  readonly holidays: readonly RegionalHoliday[];
  /** Memorial days that are not worked; no day before them is shortened and none moves off a weekend. */
  readonly memorials: readonly RegionalHoliday[];
  readonly moves: readonly RegionalMove[];
  readonly assumptions: readonly AssumptionName[];
}

/** The holidays of a region's own law, year by year. */
export interface RegionalCalendar {
  /** ISO 3166-2. */
  readonly region: string;
  /** Where the law lists its holidays; `null` when no such law was found. */
  readonly law: Clause | null;
  readonly years: readonly RegionalYear[];
}

/**
 * Derives a region's layer for a year: its holidays, the short days before them and the days off it moved.
 *
 * @param calendar - The region's calendar.
 * @param year - The year; one that the calendar does not list gets an empty layer.
 * @returns The layer; provisional when acts of the year are missing, or when a region that has holidays lists none.
 * @clause tk-rf ст. 95 ч. 1
 * @assumption regional-holiday-shortens-the-day-before
 * @assumption no-regional-holidays-found
 * @example
 * const layer = regionalLayer(SARATOV_OBLAST, 2026)
 * layer.days.map(({ date, kind }) => [formatDay(date), kind]) //=> [['2026-04-20', 'short'], ['2026-04-21', 'regional-holiday']]
 * regionalLayer(SARATOV_OBLAST, 2031).provisional //=> true
 */
export function regionalLayer(calendar: RegionalCalendar, year: number): CalendarLayer {
  const listed = calendar.years.find((known) => known.year === year);
  const because = [byFact('region', calendar.region), ...yearGrounds(calendar, listed)];
  if (listed === undefined) return { year, provisional: calendar.law !== null, days: [], because };
  return { year, provisional: !listed.complete, days: daysOf(calendar, listed), because };
}

function yearGrounds({ law }: RegionalCalendar, listed: RegionalYear | undefined): readonly Ground[] {
  const source = law === null ? byAssumption('no-regional-holidays-found') : byClause(law.act, law.at, 'B');
  const gap = law !== null && listed?.complete !== true ? [byAssumption('regional-year-with-gaps')] : [];
  return [source, ...gap, ...(listed?.assumptions ?? []).map(byAssumption)];
}

function daysOf(calendar: RegionalCalendar, { holidays, memorials, moves }: RegionalYear): readonly SpecialDay[] {
  const off = [
    ...holidays.map((holiday) => special(holiday, 'regional-holiday', calendar)),
    ...memorials.map((memorial) => special(memorial, 'memorial', calendar)),
    ...moves.map((move) => movedDayOff(move, calendar)),
  ];
  const idle = new Set(off.map(({ date }) => date));
  const short = holidays.map(shortDayBefore).filter(({ date }) => weekdayOf(date) <= 5 && !idle.has(date));
  return [...off, ...short].toSorted((a, b) => a.date - b.date);
}

function special(
  [date, name, act, grade]: RegionalHoliday,
  kind: 'regional-holiday' | 'memorial',
  { law }: RegionalCalendar,
): SpecialDay {
  const doubt = kind === 'memorial' ? [byAssumption('kalmykia-28-december')] : [];
  const because = [byFact('holiday', name), ...sources({ law, act, grade }), ...doubt];
  return { date: day(date), kind, shortened: false, worksAs: null, because };
}

function movedDayOff([, to, act, grade]: RegionalMove, { law }: RegionalCalendar): SpecialDay {
  const doubt = grade === 'inference' ? [byAssumption('regional-holiday-moves-off-a-day-off')] : [];
  const because = [byClause('tk-rf', 'ст. 112 ч. 2', 'B'), ...sources({ law, act, grade }), ...doubt];
  return { date: day(to), kind: 'transferred-day-off', shortened: false, worksAs: null, because };
}

function shortDayBefore([date]: RegionalHoliday): SpecialDay {
  const because = [byClause('tk-rf', 'ст. 95 ч. 1', 'B'), byAssumption('regional-holiday-shortens-the-day-before')];
  return { date: addDays(day(date), -1), kind: 'short', shortened: true, worksAs: null, because };
}

interface Sources {
  readonly law: Clause | null;
  readonly act: ActId | null;
  readonly grade: Grade;
}

function sources({ law, act, grade }: Sources): readonly Ground[] {
  const byLaw = law === null ? [] : [byClause(law.act, law.at, act === null ? grade : 'B')];
  return act === null ? byLaw : [...byLaw, byClause(act, 'по тексту', grade)];
}
