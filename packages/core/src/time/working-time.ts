import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from './instant.ts';
import { endBeforeStart, type EndBeforeStart } from './end-before-start.ts';
import { beyond, outside, type NotPlaced } from './outside-calendar.ts';
import { isWithin } from './stretch.ts';
import { impossibleTerm } from './term-fault.ts';
import type { ImpossibleTerm } from './term.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export type { OutsideCalendar } from './outside-calendar.ts';

/** Why the time between two instants was not counted. */
export type UncountedSpan = NotPlaced | EndBeforeStart;

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * Counts the work done from the beginning of the calendar to an instant.
 *
 * The hot path: no check is made, the instant must lie inside the calendar's span.
 *
 * @param calendar - The compiled calendar.
 * @param instant - An instant inside its span.
 * @returns Milliseconds of work.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * workedBefore(calendar, moment('2026-01-12T10:00', zone('Europe/Moscow'))) //=> 3_600_000
 */
export function workedBefore(calendar: WorkingCalendar, instant: number): number {
  const { begins, ends, before } = calendar;
  const index = firstStretch(calendar, instant);
  if (index === ends.length) return totalWork(calendar);
  const into = instant - (begins[index] as number);
  return (before[index] as number) + (into > 0 ? into : 0);
}

/**
 * Counts the working time between two instants.
 *
 * @param from - The earlier instant.
 * @param to - The later instant.
 * @param calendar - The compiled calendar.
 * @returns Milliseconds of work.
 * @refuses `outside-calendar` — one of the two lies outside the calendar's years.
 * @refuses `not-an-instant` — one of the two is no whole number.
 * @refuses `end-before-start` — the later instant is the earlier one.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const friday = moment('2026-05-08T15:30', zone('Europe/Moscow'))
 * workingTime(friday, moment('2026-05-12T09:00', zone('Europe/Moscow')), calendar) //=> { ok: true, value: 1_800_000 }
 */
export function workingTime(from: Instant, to: Instant, calendar: WorkingCalendar): Result<number, UncountedSpan> {
  if (!isWithin(calendar.span, from)) return outside(calendar, from);
  if (!isWithin(calendar.span, to)) return outside(calendar, to);
  if (to < from) return endBeforeStart(from, to);
  return success(workedBefore(calendar, to) - workedBefore(calendar, from));
}

/**
 * Counts the working minutes between two instants.
 *
 * @param from - The earlier instant.
 * @param to - The later instant.
 * @param calendar - The compiled calendar.
 * @returns Minutes, with a fraction when the two differ by part of a minute.
 * @refuses `outside-calendar` — one of the two lies outside the calendar's years.
 * @refuses `not-an-instant` — one of the two is no whole number.
 * @refuses `end-before-start` — the later instant is the earlier one.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const friday = moment('2026-05-08T15:30', zone('Europe/Moscow'))
 * workingMinutes(friday, moment('2026-05-12T09:15', zone('Europe/Moscow')), calendar) //=> { ok: true, value: 45 }
 * workingMinutes(friday, moment('2027-01-11T09:00', zone('Europe/Moscow')), calendar).refusal.kind //=> 'outside-calendar'
 */
export function workingMinutes(from: Instant, to: Instant, calendar: WorkingCalendar): Result<number, UncountedSpan> {
  const time = workingTime(from, to, calendar);
  return time.ok ? success(time.value / MINUTE) : time;
}

/**
 * Finds the moment at which so much work has been done since an instant.
 *
 * The earliest such moment: work that fills a day whole ends in the evening, not on the next morning.
 *
 * @param from - Where counting starts.
 * @param minutes - Working minutes, zero or more, to the millisecond.
 * @param calendar - The compiled calendar.
 * @returns The moment; for zero minutes, the start itself.
 * @refuses `impossible-term` — the minutes are fewer than none, or no number.
 * @refuses `outside-calendar` — the start, or the end of the term, lies outside the calendar's years.
 * @refuses `not-an-instant` — the start is no whole number.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const friday = moment('2026-05-08T15:30', zone('Europe/Moscow'))
 * addWorkingMinutes(friday, 30, calendar) //=> success(moment('2026-05-08T16:00', zone('Europe/Moscow')))
 * addWorkingMinutes(friday, 31, calendar) //=> success(moment('2026-05-12T09:01', zone('Europe/Moscow')))
 */
export function addWorkingMinutes(
  from: Instant,
  minutes: number,
  calendar: WorkingCalendar,
): Result<Instant, NotPlaced | ImpossibleTerm> {
  if (!isMinutes(minutes)) return impossible(minutes);
  if (!isWithin(calendar.span, from)) return outside(calendar, from);
  const work = Math.round(minutes * MINUTE);
  if (work === 0) return success(from);
  const done = workedBefore(calendar, from) + work;
  return done > totalWork(calendar) ? beyond(calendar) : success(momentOfWork(calendar, done));
}

/**
 * Finds the moment from which so much work is left until an instant.
 *
 * The latest such moment: eight hours before a closing are counted from the morning, not from the evening before it.
 *
 * @param until - Where counting ends.
 * @param minutes - Working minutes, zero or more, to the millisecond.
 * @param calendar - The compiled calendar.
 * @returns The moment; for zero minutes, the end itself.
 * @refuses `impossible-term` — the minutes are fewer than none, or no number.
 * @refuses `outside-calendar` — the end, or the moment looked for, lies outside the calendar's years.
 * @refuses `not-an-instant` — the end is no whole number.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const tuesday = moment('2026-05-12T09:30', zone('Europe/Moscow'))
 * takeWorkingMinutes(tuesday, 30, calendar) //=> success(moment('2026-05-12T09:00', zone('Europe/Moscow')))
 * takeWorkingMinutes(tuesday, 31, calendar) //=> success(moment('2026-05-08T15:59', zone('Europe/Moscow')))
 */
export function takeWorkingMinutes(
  until: Instant,
  minutes: number,
  calendar: WorkingCalendar,
): Result<Instant, NotPlaced | ImpossibleTerm> {
  if (!isMinutes(minutes)) return impossible(minutes);
  if (!isWithin(calendar.span, until)) return outside(calendar, until);
  const work = Math.round(minutes * MINUTE);
  if (work === 0) return success(until);
  const left = workedBefore(calendar, until) - work;
  return left < 0 ? beyond(calendar) : success(momentBeforeWork(calendar, left));
}

/**
 * Finds the earliest moment by which an amount of work is done, counted from the calendar's beginning.
 *
 * The hot path: no check is made, the work must be positive and no more than the calendar holds.
 *
 * @param calendar - The compiled calendar.
 * @param done - Milliseconds of work.
 * @returns The moment.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * momentOfWork(calendar, 3_600_000) //=> moment('2026-01-12T10:00', zone('Europe/Moscow'))
 */
export function momentOfWork(calendar: WorkingCalendar, done: number): Instant {
  const { before, begins } = calendar;
  let low = 0;
  let high = before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((before[middle] as number) < done) low = middle;
    else high = middle - 1;
  }
  return ((begins[low] as number) + done - (before[low] as number)) as Instant;
}

/**
 * Finds when work last went on, up to an instant.
 *
 * @param calendar - The compiled calendar.
 * @param instant - An instant inside its span.
 * @returns The end of the last stretch of work, or the instant itself while work goes on; `null` before any work.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const monday = moment('2026-05-11T10:00', zone('Europe/Moscow'))
 * formatMoment(lastWorkUpTo(calendar, monday), calendar.zone) //=> '2026-05-08T16:00:00+03:00'
 */
export function lastWorkUpTo(calendar: WorkingCalendar, instant: Instant): Instant | null {
  const { begins, ends } = calendar;
  const index = firstStretch(calendar, instant);
  if (index < ends.length && (begins[index] as number) < instant) return instant;
  return index === 0 ? null : (ends[index - 1] as Instant);
}

/** The latest moment by which no more than an amount of work is done; some work must be left after it. */
function momentBeforeWork({ before, begins }: WorkingCalendar, done: number): Instant {
  let low = 0;
  let high = before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((before[middle] as number) <= done) low = middle;
    else high = middle - 1;
  }
  return ((begins[low] as number) + done - (before[low] as number)) as Instant;
}

/**
 * Counts as the system «Инцидент менеджмент» does: whole minutes, each tried at the second of the start.
 *
 * The count of k = 0, 1, 2, … for which `from` + k minutes lies inside working time and before `to`. No rounding of
 * the exact length reproduces it.
 *
 * @param from - Where counting starts.
 * @param to - Where it ends, not included.
 * @param calendar - The compiled calendar.
 * @returns Whole minutes.
 * @refuses `outside-calendar` — one of the two lies outside the calendar's years.
 * @refuses `not-an-instant` — one of the two is no whole number.
 * @refuses `end-before-start` — the later instant is the earlier one.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const evening = moment('2026-05-12T16:58:30', zone('Europe/Moscow'))
 * sampledWorkingMinutes(evening, moment('2026-05-13T09:00:10', zone('Europe/Moscow')), calendar) //=> { ok: true, value: 2 }
 */
export function sampledWorkingMinutes(
  from: Instant,
  to: Instant,
  calendar: WorkingCalendar,
): Result<number, UncountedSpan> {
  if (!isWithin(calendar.span, from)) return outside(calendar, from);
  if (!isWithin(calendar.span, to)) return outside(calendar, to);
  if (to < from) return endBeforeStart(from, to);
  const { begins, ends } = calendar;
  const samplesBefore = (limit: number): number => Math.max(0, Math.ceil((Math.min(limit, to) - from) / MINUTE));
  let sum = 0;
  for (let i = firstStretch(calendar, from); (begins[i] ?? to) < to; i += 1) {
    sum += samplesBefore(ends[i] as number) - samplesBefore(begins[i] as number);
  }
  return success(sum);
}

/** Finds the first stretch that ends after an instant; one past the last when none does. */
function firstStretch({ ends, firstOfDay, span }: WorkingCalendar, instant: number): number {
  let index = firstOfDay[Math.floor((instant - span.from) / DAY)] as number;
  while (index < ends.length && (ends[index] as number) <= instant) index += 1;
  return index;
}

function totalWork({ begins, ends, before }: WorkingCalendar): number {
  const last = ends.length - 1;
  return last < 0 ? 0 : (before[last] as number) + (ends[last] as number) - (begins[last] as number);
}

function isMinutes(count: number): boolean {
  return Number.isFinite(count) && count >= 0;
}

function impossible(count: number): Result<never, ImpossibleTerm> {
  return refuse(impossibleTerm('working-minute', count));
}
