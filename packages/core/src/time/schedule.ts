import { refuse, success, type Result } from '../basis/result.ts';
import type { CivilDate, Weekday } from './civil-date.ts';
import type { Schedule, Shift, ShiftsOverlap } from './working-hours.ts';

/** The hours of a body from a day on, until the next version begins. */
export interface ScheduleVersion {
  readonly from: CivilDate;
  readonly schedule: Schedule;
}

/** One schedule for all time, or its versions in order. */
export type ScheduleInTime = Schedule | readonly ScheduleVersion[];

/** Why versions of hours make no calendar. */
export type VersionRefusal =
  | ShiftsOverlap
  | { readonly kind: 'not-a-shortening'; readonly minutes: number }
  | { readonly kind: 'no-hours-on'; readonly date: CivilDate }
  | { readonly kind: 'versions-not-in-order'; readonly after: CivilDate; readonly found: CivilDate };

const MIDNIGHT = 1440;

/** Duty round the clock: every hour of every day, holidays and the days before them too. */
export const ROUND_THE_CLOCK: Schedule = {
  week: /* @__PURE__ */ Array.from({ length: 7 }, () => [{ from: 0, to: MIDNIGHT }]),
  shortening: 0,
  daysOff: 'worked',
};

/**
 * Gives some weekdays shifts of their own, as a short Friday has.
 *
 * @param schedule - The schedule.
 * @param weekdays - Which days; 5 is Friday.
 * @param shifts - Their shifts in order; none makes them days off.
 * @returns The other schedule.
 * @example
 * shiftsOf(withShifts(NORM_WEEK, [5], [{ from: 540, to: 960 }]), 5) //=> [{ from: 540, to: 960 }]
 */
export function withShifts(schedule: Schedule, weekdays: readonly Weekday[], shifts: readonly Shift[]): Schedule {
  const week = schedule.week.map((own, index) => (weekdays.includes((index + 1) as Weekday) ? shifts : own));
  return { ...schedule, week };
}

/**
 * Splits shifts that run over midnight: the part after it becomes a shift of the next weekday.
 *
 * Each part then follows the day it lies on: before a holiday the evening is worked and the morning after is not.
 *
 * @param week - Seven days from Monday; a shift from 20:00 to 08:00 is `{ from: 1200, to: 1920 }`.
 * @returns Seven days whose shifts end by midnight; Sunday night goes on into Monday.
 * @refuses `shifts-overlap` — two shifts of a day overlap, are empty, or one is longer than a day and a night.
 * @example
 * const night = [{ from: 1200, to: 1920 }]
 * unwrap(splitAtMidnight([night, [], [], [], [], [], night]))[0] //=> [{ from: 0, to: 480 }, { from: 1200, to: 1440 }]
 * splitAtMidnight([night, [{ from: 420, to: 540 }], [], [], [], [], []]) //=> { ok: false, refusal: { kind: 'shifts-overlap', weekday: 2 } }
 */
export function splitAtMidnight(week: Schedule['week']): Result<Schedule['week'], ShiftsOverlap> {
  const split = week.map((shifts, index) => [
    ...(week[(index + 6) % 7] ?? [])
      .filter(({ to }) => to > MIDNIGHT)
      .map(({ to }) => ({ from: 0, to: to - MIDNIGHT })),
    ...shifts.map(({ from, to }) => ({ from, to: Math.min(to, MIDNIGHT) })),
  ]);
  const odd = split.findIndex((shifts) => shifts.some((_, at) => !isInOrder(shifts, at)));
  return odd < 0 ? success(split) : refuse({ kind: 'shifts-overlap', weekday: (odd + 1) as Weekday });
}

/**
 * Picks the hours in force on a day.
 *
 * @param schedule - One schedule, or versions in order.
 * @param date - The day; before the first version its hours are taken.
 * @returns The schedule of that day.
 * @example
 * const early = withShifts(NORM_WEEK, [5], [{ from: 540, to: 960 }])
 * const versions = [{ from: day('2025-01-01'), schedule: NORM_WEEK }, { from: day('2026-03-01'), schedule: early }]
 * scheduleOn(versions, day('2026-02-28')) //=> NORM_WEEK
 * scheduleOn(versions, day('2026-03-01')) //=> early
 */
export function scheduleOn(schedule: ScheduleInTime, date: CivilDate): Schedule {
  if ('week' in schedule) return schedule;
  const found = schedule.findLast(({ from }) => from <= date) ?? schedule[0];
  return found?.schedule ?? { week: [], shortening: 0 };
}

/**
 * Checks that hours are known from a day on and that their versions follow each other.
 *
 * @param schedule - One schedule, or versions.
 * @param first - The first day they are needed.
 * @returns What is wrong, or `null`.
 * @example
 * checkVersions(NORM_WEEK, day('2026-01-01')) //=> null
 * checkVersions([{ from: day('2026-03-01'), schedule: NORM_WEEK }], day('2026-01-01')).kind //=> 'no-hours-on'
 */
export function checkVersions(schedule: ScheduleInTime, first: CivilDate): VersionRefusal | null {
  const fault = ('week' in schedule ? [schedule] : schedule.map((version) => version.schedule))
    .map(hoursFault)
    .find((found) => found !== null);
  if (fault !== undefined) return fault;
  if ('week' in schedule) return null;
  const [earliest] = schedule;
  if (earliest === undefined || earliest.from > first) return { kind: 'no-hours-on', date: first };
  const odd = schedule.findIndex(({ from }, index) => index > 0 && from <= (schedule[index - 1]?.from ?? from));
  const [before, found] = [schedule[odd - 1], schedule[odd]];
  if (before === undefined || found === undefined) return null;
  return { kind: 'versions-not-in-order', after: before.from, found: found.from };
}

function hoursFault(schedule: Schedule): VersionRefusal | null {
  const { shortening: minutes } = schedule;
  const fits = Number.isSafeInteger(minutes) && minutes >= 0 && minutes <= MIDNIGHT;
  return fits ? overlapIn(schedule) : { kind: 'not-a-shortening', minutes };
}

/** Finds the first weekday whose shifts are empty, overlap, or leave the day; a number that is none is no hour. */
function overlapIn({ week }: Schedule): ShiftsOverlap | null {
  const at = week.findIndex((shifts) => !shifts.every((_, index) => isInOrder(shifts, index)));
  return at === -1 ? null : { kind: 'shifts-overlap', weekday: (at + 1) as Weekday };
}

function isInOrder(shifts: readonly Shift[], at: number): boolean {
  const [before, found] = [shifts[at - 1], shifts[at]];
  return found === undefined || (found.from >= (before?.to ?? 0) && found.from < found.to && found.to <= MIDNIGHT);
}
