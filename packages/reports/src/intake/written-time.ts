import {
  addDays,
  instantsShowing,
  readClock,
  readDay,
  startOfDay,
  tableOffset,
  type CivilDate,
  type Instant,
  type WorkingCalendar,
} from '@otklik/core';
import type { DayForm, MomentForm } from '@otklik/rules';

const FORMS: Readonly<Record<DayForm | MomentForm, RegExp>> = {
  'YYYY-MM-DD': /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?<t>)$/,
  'DD.MM.YYYY': /^(?<d>\d\d)\.(?<m>\d\d)\.(?<y>\d{4})(?<t>)$/,
  'DD/MM/YYYY': /^(?<d>\d\d)\/(?<m>\d\d)\/(?<y>\d{4})(?<t>)$/,
  'MM/DD/YYYY': /^(?<m>\d\d)\/(?<d>\d\d)\/(?<y>\d{4})(?<t>)$/,
  'YYYY-MM-DD hh:mm:ss': /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?<t> \d\d:\d\d:\d\d)$/,
  'YYYY-MM-DD hh:mm': /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?<t> \d\d:\d\d)$/,
  'DD.MM.YYYY hh:mm:ss': /^(?<d>\d\d)\.(?<m>\d\d)\.(?<y>\d{4})(?<t> \d\d:\d\d:\d\d)$/,
  'DD.MM.YYYY hh:mm': /^(?<d>\d\d)\.(?<m>\d\d)\.(?<y>\d{4})(?<t> \d\d:\d\d)$/,
};

/**
 * Reads a day written in one form.
 *
 * @param text - The text.
 * @param form - The form.
 * @returns The day, or `null` when the text has another form or the calendar has no such day.
 * @example
 * writtenDay('29.02.2024', 'DD.MM.YYYY') === day('2024-02-29') //=> true
 * writtenDay('29.02.2023', 'DD.MM.YYYY') //=> null
 */
export function writtenDay(text: string, form: DayForm): CivilDate | null {
  const iso = isoText(text, form);
  const read = iso === null ? null : readDay(iso);
  return read?.ok === true ? read.value : null;
}

/**
 * Reads what a local clock showed, written in one form.
 *
 * @param text - The text.
 * @param form - The form.
 * @returns Milliseconds since 1970 on that clock, or `null` when the text has another form or names no day or time.
 * @example
 * writtenClock('02.01.1970 00:01', 'DD.MM.YYYY hh:mm') //=> 86_460_000
 * writtenClock('29.02.2023 10:00', 'DD.MM.YYYY hh:mm') //=> null
 */
export function writtenClock(text: string, form: MomentForm): number | null {
  const iso = isoText(text, form);
  return iso === null ? null : readClock(iso);
}

/**
 * Reads a length written as hours, minutes and seconds, or as a fraction of a day.
 *
 * @param text - `36:00:30` or `1.5`.
 * @returns Days, or `NaN` for another form.
 * @example
 * writtenLength('36:00:00') //=> 1.5
 * writtenLength('полтора дня') //=> Number.NaN
 */
export function writtenLength(text: string): number {
  const found = /^(?<h>\d{1,6}):(?<m>\d\d):(?<s>\d\d)$/.exec(text)?.groups;
  if (found !== undefined) return (Number(found['h']) * 3600 + Number(found['m']) * 60 + Number(found['s'])) / 86_400;
  return /^\d{1,9}(?:\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN;
}

/**
 * Finds the instant at which the body's clock showed a time.
 *
 * When the clocks went back and showed it twice, the first of the two is taken.
 *
 * @param clock - Milliseconds since 1970 on the local clock.
 * @param calendar - The body's calendar.
 * @returns The instant, or `null` when the clocks were put forward over that time.
 * @assumption local-time-shown-twice
 */
export function instantShowing(clock: number, calendar: WorkingCalendar): Instant | null {
  const [instant] = instantsShowing(clock, (at) => tableOffset(calendar.clocks, at));
  return instant === undefined ? null : (instant as Instant);
}

/**
 * Finds the last millisecond of a day by the body's clock.
 *
 * @param date - The day.
 * @param calendar - The body's calendar.
 * @returns The instant.
 */
export function endOfDay(date: CivilDate, calendar: WorkingCalendar): Instant {
  return (startOfDay(calendar, addDays(date, 1)) - 1) as Instant;
}

function isoText(text: string, form: DayForm | MomentForm): string | null {
  const found = FORMS[form].exec(text)?.groups;
  return found === undefined ? null : `${found['y']}-${found['m']}-${found['d']}${found['t']}`;
}
