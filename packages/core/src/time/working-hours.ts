import { shownText } from './not-an-instant.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Weekday } from './civil-date.ts';

/** A stretch of work inside one day, in minutes from midnight; the end is not included. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** The hours of a body: which shifts each weekday has, and how much a shortened day loses at its end. */
export interface Schedule {
  /** Seven days from Monday; a day off has no shifts. */
  readonly week: readonly (readonly Shift[])[];
  /** Minutes that a day before a holiday is shorter; the Labour Code says one hour. */
  readonly shortening: number;
  /**
   * What holidays and moved days off are to the body: `observed`, as most do and when left out, or `worked` by the
   * shifts of their weekday, as on duty round the clock.
   */
  readonly daysOff?: 'observed' | 'worked' | undefined;
}

/** Why a text is no working day. */
export interface NotAWorkday {
  readonly kind: 'not-a-workday';
  readonly text: string;
}

/** Why shifts over midnight were not split. */
export interface ShiftsOverlap {
  readonly kind: 'shifts-overlap';
  readonly weekday: Weekday;
}

const FIVE_DAYS = [1, 2, 3, 4, 5] as const;
const NONE: readonly Shift[] = [];

/** The schedule by which the official norm counts: five days of eight hours, an hour less before a holiday. */
export const NORM_WEEK: Schedule = fiveDayWeek([{ from: 540, to: 1020 }]);

/**
 * Makes a schedule that is the same from Monday to Friday.
 *
 * @param shifts - The shifts of each working day, in order and apart from each other.
 * @param shortening - Minutes that a day before a holiday is shorter.
 * @returns The schedule.
 * @clause tk-rf ст. 95
 * @example
 * fiveDayWeek([{ from: 510, to: 1050 }]).week[5] //=> []
 */
export function fiveDayWeek(shifts: readonly Shift[], shortening = 60): Schedule {
  const week = Array.from({ length: 7 }, (_, index) => (index < FIVE_DAYS.length ? shifts : NONE));
  return { week, shortening };
}

/**
 * Reads a working day with its breaks.
 *
 * @param text - Shifts as `08:30-17:30`, parted by commas: `08:30-12:00,13:00-17:30`; 24:00 ends a day.
 * @returns The shifts in order.
 * @refuses `not-a-workday` — another form, an end before its beginning, or shifts that overlap.
 * @example
 * readWorkday('08:30-17:30') //=> { ok: true, value: [{ from: 510, to: 1050 }] }
 * readWorkday('17:30-08:30') //=> { ok: false, refusal: { kind: 'not-a-workday', text: '17:30-08:30' } }
 */
export function readWorkday(text: string): Result<readonly Shift[], NotAWorkday> {
  const shifts = shownText(text).split(',').map(readShift);
  const ordered = shifts.every((shift, index) => shift !== null && shift.from >= (shifts[index - 1]?.to ?? 0));
  return ordered ? success(shifts as readonly Shift[]) : refuse({ kind: 'not-a-workday', text: shownText(text) });
}

/**
 * Takes time off the end of a day, the last shift first.
 *
 * @param shifts - The day's shifts in order.
 * @param minutes - How much shorter the day is.
 * @returns What is left of the shifts.
 * @example
 * shorten([{ from: 540, to: 780 }, { from: 840, to: 870 }], 60) //=> [{ from: 540, to: 750 }]
 */
export function shorten(shifts: readonly Shift[], minutes: number): readonly Shift[] {
  const last = shifts.at(-1);
  if (last === undefined || minutes <= 0) return shifts;
  const left = last.to - last.from - minutes;
  const before = shifts.slice(0, -1);
  return left > 0 ? [...before, { from: last.from, to: last.to - minutes }] : shorten(before, -left);
}

/**
 * Picks the shifts of a weekday.
 *
 * @param schedule - The schedule.
 * @param weekday - 1 for Monday to 7 for Sunday.
 * @returns The shifts, none on a day off.
 * @example
 * shiftsOf(NORM_WEEK, 5) //=> [{ from: 540, to: 1020 }]
 */
export function shiftsOf(schedule: Schedule, weekday: Weekday): readonly Shift[] {
  return schedule.week[weekday - 1] ?? NONE;
}

function readShift(text: string): Shift | null {
  const found = /^\s*(\d\d):(\d\d)-(\d\d):(\d\d)\s*$/.exec(text);
  if (found === null) return null;
  const [from, to] = [minuteOf(found[1], found[2]), minuteOf(found[3], found[4])];
  return from < to && to <= 1440 ? { from, to } : null;
}

function minuteOf(hour: string | undefined, minute: string | undefined): number {
  return Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : Number.NaN;
}
