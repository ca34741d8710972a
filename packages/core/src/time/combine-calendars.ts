import { refuse, success, type Result } from '../basis/result.ts';
import { isWorkday } from './calendar-days.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { combinedYears, type Prevailing } from './combined-years.ts';
import type { Instant } from './instant.ts';
import { provisionalSpans } from './provisional-span.ts';
import { dayIndex, sums, type Span, type Stretch } from './stretch.ts';
import { localDay, startOfDay, type WorkingCalendar } from './working-calendar.ts';

/** Why two calendars were not put together: they share no whole day. */
export interface NoCommonDay {
  readonly kind: 'no-common-day';
  readonly first: Span;
  readonly second: Span;
}

/**
 * Keeps the time at which two bodies both work.
 *
 * A day is a working day of both when each counts it as one and they share some time on it. Days are told by the clock
 * of the first; the result covers the whole days that both calendars cover.
 *
 * @param a - One body's calendar.
 * @param b - The other's; it may be in another zone.
 * @returns The calendar of the common time; every function of working time takes it.
 * @refuses `no-common-day` — the two cover different years.
 * @example
 * const years = unwrap(calendarFor(null, 2026, 2026))
 * const moscow = unwrap(compileCalendar(years, NORM_WEEK, zone('Europe/Moscow')))
 * const barnaul = unwrap(compileCalendar(years, NORM_WEEK, zone('Asia/Barnaul')))
 * const both = unwrap(intersectCalendars(moscow, barnaul))
 * const tuesday = moment('2026-05-12T00:00', zone('Europe/Moscow'))
 * workingMinutes(tuesday, moment('2026-05-13T00:00', zone('Europe/Moscow')), both) //=> { ok: true, value: 240 }
 */
export function intersectCalendars(a: WorkingCalendar, b: WorkingCalendar): Result<WorkingCalendar, NoCommonDay> {
  return combined({ a, b, prevailing: 'off' });
}

/**
 * Keeps the time at which at least one of two bodies works.
 *
 * A day is a working day of the two when either counts it as one. Days are told by the clock of the first.
 *
 * @param a - One body's calendar.
 * @param b - The other's; it may be in another zone.
 * @returns The calendar of the time of either.
 * @refuses `no-common-day` — the two cover different years.
 * @example
 * const years = unwrap(calendarFor(null, 2026, 2026))
 * const moscow = unwrap(compileCalendar(years, NORM_WEEK, zone('Europe/Moscow')))
 * const barnaul = unwrap(compileCalendar(years, NORM_WEEK, zone('Asia/Barnaul')))
 * const either = unwrap(uniteCalendars(moscow, barnaul))
 * const tuesday = moment('2026-05-12T00:00', zone('Europe/Moscow'))
 * workingMinutes(tuesday, moment('2026-05-13T00:00', zone('Europe/Moscow')), either) //=> { ok: true, value: 720 }
 */
export function uniteCalendars(a: WorkingCalendar, b: WorkingCalendar): Result<WorkingCalendar, NoCommonDay> {
  return combined({ a, b, prevailing: 'worked' });
}

interface Pair {
  readonly a: WorkingCalendar;
  readonly b: WorkingCalendar;
  readonly prevailing: Prevailing;
}

function combined(pair: Pair): Result<WorkingCalendar, NoCommonDay> {
  const { a, b, prevailing } = pair;
  const span = commonSpan(a, b);
  if (span.from >= span.until) return refuse({ kind: 'no-common-day', first: a.span, second: b.span });
  const work = stretchesOf(pair, span);
  const years = combinedYears(a.years, b.years, prevailing);
  return success({
    zone: a.zone,
    years,
    schedule: null,
    span,
    firstDay: localDay(a, span.from),
    provisional: provisionalSpans(years, a.clocks),
    clocks: a.clocks,
    ...sums(work),
    firstOfDay: dayIndex(work, span),
    ...workdaysOf(pair, span, work),
  });
}

/** The whole days of the first calendar that the second covers too. */
function commonSpan(a: WorkingCalendar, b: WorkingCalendar): Span {
  const first = b.span.from <= a.span.from ? a.span.from : nextMidnight(a, b.span.from);
  const until = b.span.until >= a.span.until ? a.span.until : startOfDay(a, localDay(a, b.span.until));
  return { from: first, until };
}

function nextMidnight(calendar: WorkingCalendar, instant: Instant): Instant {
  const midnight = startOfDay(calendar, localDay(calendar, instant));
  return midnight === instant ? midnight : startOfDay(calendar, addDays(localDay(calendar, instant), 1));
}

/** Walks over every moment at which either begins or stops, and keeps the time when enough of the two are at work. */
function stretchesOf({ a, b, prevailing }: Pair, span: Span): readonly Stretch[] {
  const enough = prevailing === 'off' ? 2 : 1;
  const found: Stretch[] = [];
  let [working, begin] = [0, 0];
  for (const { at, change } of changesOf([a, b], span)) {
    const before = working;
    working += change;
    if (before < enough && working >= enough) begin = at;
    if (before >= enough && working < enough && begin < at) found.push({ begin, end: at });
  }
  return found;
}

interface Change {
  readonly at: number;
  readonly change: 1 | -1;
}

/** Ends come before beginnings of the same moment, so that shifts that touch stay apart, as in one calendar. */
function changesOf(calendars: readonly WorkingCalendar[], { from, until }: Span): readonly Change[] {
  const within = (at: number): number => Math.min(Math.max(at, from), until);
  return calendars
    .flatMap(({ begins, ends }): readonly Change[] => [
      ...begins.map((at) => ({ at: within(at), change: 1 }) as const),
      ...ends.map((at) => ({ at: within(at), change: -1 }) as const),
    ])
    .toSorted((x, y) => x.at - y.at || x.change - y.change);
}

function workdaysOf(
  { a, b, prevailing }: Pair,
  { from, until }: Span,
  work: readonly Stretch[],
): Pick<WorkingCalendar, 'workdays' | 'workdaysThrough'> {
  const [first, last] = [localDay(a, from), localDay(a, (until - 1) as Instant)];
  const dates = Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
  const shared = new Set(work.flatMap((stretch) => daysOf(stretch, a)));
  const worked = dates.map(
    (date) => isCommon([isWorkday(a, date), isWorkday(b, date)], prevailing) && shared.has(date),
  );
  let count = 0;
  const workdaysThrough = worked.map((isWork) => (count += isWork ? 1 : 0));
  return { workdays: dates.filter((_, index) => worked[index]), workdaysThrough };
}

function daysOf({ begin, end }: Stretch, calendar: WorkingCalendar): readonly CivilDate[] {
  const [first, last] = [localDay(calendar, begin as Instant), localDay(calendar, (end - 1) as Instant)];
  return Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
}

function isCommon(workdays: readonly boolean[], prevailing: Prevailing): boolean {
  return prevailing === 'off' ? workdays.every(Boolean) : workdays.some(Boolean);
}
