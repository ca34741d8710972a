import { refuse, success, type Result } from '../basis/result.ts';
import { dayOf, weekdayOf, type CivilDate } from './civil-date.ts';
import { datesOf, isWorked, plainDay, type CalendarYear, type SpecialDay } from './calendar-year.ts';
import type { Instant } from './instant.ts';
import { tableOffset, zoneTable, type Zone, type ZoneTable, readZone, type UnknownZone } from './zone.ts';
import { provisionalSpans } from './provisional-span.ts';
import { scheduleOn, type ScheduleInTime, type VersionRefusal, checkVersions } from './schedule.ts';
import { dayIndex, sums, type Span, type Stretch } from './stretch.ts';
import { atClock } from './wall-clock.ts';
import { shiftsOf, shorten, type Schedule, type Shift } from './working-hours.ts';

/** Why no calendar was compiled. */
export type CalendarRefusal =
  | UnknownZone
  | VersionRefusal
  | { readonly kind: 'no-years' }
  | { readonly kind: 'years-not-in-a-row'; readonly after: number; readonly found: number };

export type { Span } from './stretch.ts';

/**
 * A calendar, a schedule and a zone turned into prefix sums, so that working time is arithmetic.
 *
 * Inside `span` its arithmetic cannot fail; a question that leaves the span is refused by the `Result` doors.
 */
export interface WorkingCalendar {
  readonly zone: Zone;
  readonly years: readonly CalendarYear[];
  /** The hours as they were given; `null` in a calendar made of two. */
  readonly schedule: ScheduleInTime | null;
  readonly span: Span;
  /** The first day of the span. */
  readonly firstDay: CivilDate;
  /** Years without a decree, or with gaps: an answer that reaches into one is provisional. */
  readonly provisional: readonly Span[];
  readonly clocks: ZoneTable;
  /** Stretches of work in order: when each begins and ends, and the work done before it, in milliseconds. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  readonly before: readonly number[];
  /** For each 24 hours from `span.from`: the first stretch that ends after their beginning. */
  readonly firstOfDay: readonly number[];
  /** The working days of the calendar, in order; a weekend on duty is none. */
  readonly workdays: readonly CivilDate[];
  /** For each day from the first: how many days are worked up to and with it. */
  readonly workdaysThrough: readonly number[];
}

const DAY = 86_400_000;

/**
 * Compiles a calendar for one body.
 *
 * @param years - Years in a row, regional layers already laid over them.
 * @param schedule - The body's hours, or their versions in order when they changed.
 * @param zone - The zone of its clock.
 * @returns The compiled calendar; it covers the years whole, by the zone's own midnights.
 * @refuses `no-years` — the list is empty.
 * @refuses `years-not-in-a-row` — a year is missing or out of order.
 * @refuses `shifts-overlap` — shifts of a day are empty, overlap, or leave the day.
 * @refuses `no-hours-on` — the first version of the hours begins after the calendar does.
 * @refuses `versions-not-in-order` — a version does not begin after the one before it.
 * @refuses `unknown-zone` — no zone of the database was given.
 * @example
 * compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')).ok //=> true
 * compileCalendar([], NORM_WEEK, zone('Europe/Moscow')) //=> { ok: false, refusal: { kind: 'no-years' } }
 * compileCalendar([productionCalendar2024, productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')) //=> { ok: false, refusal: { kind: 'years-not-in-a-row', after: 2024, found: 2026 } }
 */
export function compileCalendar(
  years: readonly CalendarYear[],
  schedule: ScheduleInTime,
  zone: Zone,
): Result<WorkingCalendar, CalendarRefusal> {
  const [first] = years;
  if (first === undefined) return refuse({ kind: 'no-years' });
  const odd = years.findIndex(({ year }, index) => !Number.isInteger(year) || year !== first.year + index);
  const found = years[odd];
  if (found !== undefined)
    return refuse({ kind: 'years-not-in-a-row', after: first.year + odd - 1, found: found.year });
  const fault = checkVersions(schedule, newYear(first.year));
  if (fault !== null) return refuse(fault);
  const read = readZone(zone);
  return read.ok ? success(compile(years, schedule, read.value)) : read;
}

/**
 * Tells the day at an instant by the calendar's zone.
 *
 * @param calendar - The compiled calendar.
 * @param instant - An instant inside its span.
 * @returns The civil day.
 * @example
 * const saratov = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Saratov')))
 * formatDay(localDay(saratov, moment('2026-05-12T23:30', zone('Europe/Moscow')))) //=> '2026-05-13'
 */
export function localDay(calendar: WorkingCalendar, instant: Instant): CivilDate {
  return Math.floor((instant + tableOffset(calendar.clocks, instant)) / DAY) as CivilDate;
}

/**
 * Finds the first instant of a day by the calendar's zone.
 *
 * @param calendar - The compiled calendar.
 * @param date - A day inside its span, or the day after it.
 * @returns Midnight, or the first instant after it when the clocks skip midnight.
 * @example
 * const barnaul = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Asia/Barnaul')))
 * startOfDay(barnaul, day('2026-05-12')) //=> Date.UTC(2026, 4, 11, 17)
 */
export function startOfDay(calendar: Pick<WorkingCalendar, 'clocks'>, date: CivilDate): Instant {
  return atClock(calendar.clocks, date, 0);
}

/**
 * Lists the shifts that are worked on a day.
 *
 * On a plain weekend they are the schedule's; holidays and moved days off have none unless the schedule works on them.
 *
 * @param special - The day.
 * @param schedule - The body's hours.
 * @returns The shifts, none on a day off.
 * @example
 * shiftsOn(dayIn(productionCalendar2026, day('2026-05-08')), NORM_WEEK) //=> [{ from: 540, to: 960 }]
 * shiftsOn(dayIn(productionCalendar2026, day('2026-05-09')), NORM_WEEK) //=> []
 * shiftsOn(dayIn(productionCalendar2026, day('2026-05-09')), ROUND_THE_CLOCK) //=> [{ from: 0, to: 1440 }]
 */
export function shiftsOn(special: SpecialDay, schedule: Schedule): readonly Shift[] {
  // a plain weekend is the schedule's affair: a body on duty has shifts on Saturdays
  const isOff = !isWorked(special.kind) && special.kind !== 'weekend';
  if (isOff && schedule.daysOff !== 'worked') return [];
  const shifts = shiftsOf(schedule, special.worksAs ?? weekdayOf(special.date));
  return special.shortened ? shorten(shifts, schedule.shortening) : shifts;
}

function compile(years: readonly CalendarYear[], schedule: ScheduleInTime, zone: Zone): WorkingCalendar {
  const dates = years.flatMap(({ year }) => datesOf(year));
  const [first, last] = [dates[0] as CivilDate, dates.at(-1) as CivilDate];
  const clocks = zoneTable(zone, first * DAY - DAY, (last + 2) * DAY);
  const span = { from: atClock(clocks, first, 0), until: atClock(clocks, (last + 1) as CivilDate, 0) };
  const work = years.flatMap((year) => stretchesOf(year, schedule, clocks));
  return {
    zone,
    years,
    schedule,
    span,
    firstDay: first,
    provisional: provisionalSpans(years, clocks),
    clocks,
    ...sums(work),
    firstOfDay: dayIndex(work, span),
    ...workdaysOf(years, dates),
  };
}

/** The production calendar alone says which days are worked: a body's own hours neither add to them nor take away. */
function workdaysOf(
  years: readonly CalendarYear[],
  dates: readonly CivilDate[],
): Pick<WorkingCalendar, 'workdays' | 'workdaysThrough'> {
  const special = new Map(years.flatMap(({ days }) => days.map((entry) => [entry.date, entry] as const)));
  const worked = dates.map((date) => isWorked((special.get(date) ?? plainDay(date)).kind));
  let count = 0;
  const workdaysThrough = worked.map((isWork) => (count += isWork ? 1 : 0));
  return { workdays: dates.filter((_, index) => worked[index]), workdaysThrough };
}

function stretchesOf(year: CalendarYear, schedule: ScheduleInTime, clocks: ZoneTable): readonly Stretch[] {
  const special = new Map(year.days.map((entry) => [entry.date, entry]));
  return datesOf(year.year).flatMap((date) =>
    shiftsOn(special.get(date) ?? plainDay(date), scheduleOn(schedule, date)).map(({ from, to }) => ({
      begin: atClock(clocks, date, from),
      end: atClock(clocks, date, to),
    })),
  );
}

function newYear(year: number): CivilDate {
  return dayOf({ year, month: 1, day: 1 }) as CivilDate;
}
