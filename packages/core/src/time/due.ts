import { refuse, success, type Result } from '../basis/result.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import type { Instant } from './instant.ts';
import type { DayOffReading, Term, TermUnit } from './term.ts';
import { localDay, startOfDay, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingMinutes, workingMinutes, type OutsideCalendar } from './working-time.ts';

/** Until when something must be done. */
export interface Due {
  /** Where the counted term ends, before a day off is looked at: `elapsed` up to here gives the term back. */
  readonly nominal: Instant;
  /** The last moment that is still in time. */
  readonly last: Instant;
  /** The answer reaches into a year without a decree, or into a calendar with gaps. */
  readonly provisional: boolean;
}

/** One move of a deadline, told while it is being found. */
export type DueStep =
  | { readonly kind: 'day-zero'; readonly from: Instant; readonly to: CivilDate }
  | { readonly kind: 'count-days'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'skip-day-off'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'end-of-day'; readonly from: CivilDate; readonly to: Instant }
  | { readonly kind: 'count-time'; readonly from: Instant; readonly to: Instant };

/** Hears each move of a deadline. */
export type DueNote = (step: DueStep) => void;
type Found = Result<{ readonly nominal: Instant; readonly last: Instant }, OutsideCalendar>;

const MINUTE = 60_000;
const IN_SILENCE: DueNote = () => undefined;

/**
 * Finds the last moment of a term.
 *
 * The day of the event is day zero, so the first day of the term is the next one; a term of days lasts until the last
 * millisecond of its last day by the calendar's zone. Read backward, it never ends before the day of the event.
 *
 * @param start - The event that starts the term.
 * @param term - How long, and where a last day that is a day off goes.
 * @param calendar - The compiled calendar; it must cover the start and the end.
 * @returns The nominal end, the last moment, and whether a provisional year was reached.
 * @refuses `outside-calendar` — the term begins before or ends after the calendar's years.
 * @clause gk-rf ст. 191
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const registered = moment('2026-04-09T10:00', msk)
 * formatMoment(unwrap(due(registered, calendarDays(30, 'stay'), calendar)).last, msk) //=> '2026-05-09T23:59:59+03:00'
 * formatMoment(unwrap(due(registered, calendarDays(30, 'forward'), calendar)).last, msk) //=> '2026-05-12T23:59:59+03:00'
 * formatMoment(unwrap(due(registered, calendarDays(30, 'backward'), calendar)).last, msk) //=> '2026-05-08T23:59:59+03:00'
 */
export function due(start: Instant, term: Term, calendar: WorkingCalendar): Result<Due, OutsideCalendar> {
  return walkDue({ start, term, calendar }, IN_SILENCE);
}

/** What a deadline is found from. */
export interface DueQuestion {
  readonly start: Instant;
  readonly term: Term;
  readonly calendar: WorkingCalendar;
}

/**
 * Finds the last moment of a term and tells every move on the way; `due` is this walk in silence.
 *
 * @param question - The start, the term and the calendar.
 * @param note - Hears each move in order.
 * @returns The same as `due`.
 * @refuses `outside-calendar` — the term begins before or ends after the calendar's years.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const steps = []
 * const start = moment('2026-04-09T10:00', msk)
 * walkDue({ start, term: calendarDays(30, 'forward'), calendar }, ({ kind }) => steps.push(kind)).ok //=> true
 * steps //=> ['day-zero', 'count-days', 'skip-day-off', 'skip-day-off', 'skip-day-off', 'end-of-day']
 */
export function walkDue(question: DueQuestion, note: DueNote): Result<Due, OutsideCalendar> {
  const { start, term, calendar } = question;
  if (start < calendar.span.from || start >= calendar.span.until) return outside(calendar, start);
  const found = term.unit.endsWith('-day') ? endOfDays(question, note) : endOfTime(question, note);
  return found.ok ? success({ ...found.value, provisional: touchesProvisional(question, found.value) }) : found;
}

/**
 * Counts how much of a term's unit has passed between two moments.
 *
 * Whole days are counted from the day after the start up to and with the day of the end.
 *
 * @param span - The start and the end of the count.
 * @param unit - What is counted.
 * @param calendar - The compiled calendar; it must cover both.
 * @returns Days or minutes; up to the `nominal` end of a term it is the term's count.
 * @refuses `outside-calendar` — one of the two lies outside the calendar's years.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const span = { from: moment('2026-05-08T15:00', msk), to: moment('2026-05-12T10:00', msk) }
 * elapsed(span, 'calendar-day', calendar) //=> { ok: true, value: 4 }
 * elapsed(span, 'working-day', calendar) //=> { ok: true, value: 1 }
 * elapsed(span, 'working-minute', calendar) //=> { ok: true, value: 120 }
 */
export function elapsed(
  span: { readonly from: Instant; readonly to: Instant },
  unit: TermUnit,
  calendar: WorkingCalendar,
): Result<number, OutsideCalendar> {
  const worked = workingMinutes(span.from, span.to, calendar);
  if (!worked.ok) return worked;
  const [first, last] = [localDay(calendar, span.from), localDay(calendar, span.to)];
  const counts: Readonly<Record<TermUnit, number>> = {
    'calendar-day': last - first,
    'working-day': workdaysThrough(calendar, last) - workdaysThrough(calendar, first),
    'working-minute': worked.value,
    'clock-minute': (span.to - span.from) / MINUTE,
  };
  return success(counts[unit]);
}

function endOfTime({ start, term, calendar }: DueQuestion, note: DueNote): Found {
  const end =
    term.unit === 'working-minute'
      ? addWorkingMinutes(start, term.count, calendar)
      : success((start + term.count * MINUTE) as Instant);
  if (!end.ok) return end;
  if (end.value >= calendar.span.until) return outside(calendar, null);
  note({ kind: 'count-time', from: start, to: end.value });
  return success({ nominal: end.value, last: end.value });
}

function endOfDays({ start, term, calendar }: DueQuestion, note: DueNote): Found {
  const zero = localDay(calendar, start);
  note({ kind: 'day-zero', from: start, to: zero });
  const nominal = term.unit === 'working-day' ? workdayAfter(calendar, zero, term.count) : addDays(zero, term.count);
  if (nominal === null || !covers(calendar, nominal)) return outside(calendar, null);
  note({ kind: 'count-days', from: zero, to: nominal });
  const last = skipDaysOff({ calendar, date: nominal, reading: term.dayOff, zero }, note);
  if (last === null) return outside(calendar, null);
  const moment = endOfDay(calendar, last);
  note({ kind: 'end-of-day', from: last, to: moment });
  return success({ nominal: endOfDay(calendar, nominal), last: moment });
}

interface LastDay {
  readonly calendar: WorkingCalendar;
  readonly date: CivilDate;
  readonly reading: DayOffReading;
  readonly zero: CivilDate;
}

function skipDaysOff({ calendar, date, reading, zero }: LastDay, note: DueNote): CivilDate | null {
  if (reading === 'stay') return date;
  // backward, a term that holds days off only shrinks to the day of the event, not past it
  const farthest = reading === 'backward' ? zero : null;
  let at = date;
  while (at !== farthest && !isWorkday(calendar, at)) {
    const next = addDays(at, reading === 'forward' ? 1 : -1);
    if (!covers(calendar, next)) return null;
    note({ kind: 'skip-day-off', from: at, to: next });
    at = next;
  }
  return at;
}

function workdayAfter(calendar: WorkingCalendar, date: CivilDate, count: number): CivilDate | null {
  return count === 0 ? date : (calendar.workdays[workdaysThrough(calendar, date) + count - 1] ?? null);
}

function isWorkday(calendar: WorkingCalendar, date: CivilDate): boolean {
  return workdaysThrough(calendar, date) > workdaysThrough(calendar, addDays(date, -1));
}

function workdaysThrough(calendar: WorkingCalendar, date: CivilDate): number {
  return calendar.workdaysThrough[date - firstDay(calendar)] ?? 0;
}

function covers(calendar: WorkingCalendar, date: CivilDate): boolean {
  const index = date - firstDay(calendar);
  return index >= 0 && index < calendar.workdaysThrough.length;
}

function firstDay(calendar: WorkingCalendar): CivilDate {
  return localDay(calendar, calendar.span.from);
}

function endOfDay(calendar: WorkingCalendar, date: CivilDate): Instant {
  return (startOfDay(calendar, addDays(date, 1)) - 1) as Instant;
}

function touchesProvisional(
  { start, calendar }: DueQuestion,
  { nominal, last }: { nominal: Instant; last: Instant },
): boolean {
  const first = localDay(calendar, start);
  const end = localDay(calendar, Math.max(nominal, last) as Instant);
  return calendar.years.some(({ year, provisional }) => provisional && reaches(year, first, end));
}

function reaches(year: number, first: CivilDate, end: CivilDate): boolean {
  const [from, until] = [Date.UTC(year, 0, 1) / 86_400_000, Date.UTC(year + 1, 0, 1) / 86_400_000];
  return first < until && end >= from;
}

function outside(calendar: WorkingCalendar, asked: Instant | null): Result<never, OutsideCalendar> {
  return refuse({ kind: 'outside-calendar', ...calendar.span, asked });
}
