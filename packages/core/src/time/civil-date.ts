import type { Brand } from '../basis/brand.ts';
import { invariant } from '../basis/invariant.ts';
import { shownText } from './not-an-instant.ts';
import { refuse, success, type Result } from '../basis/result.ts';

/** A day of the calendar without a clock or a zone: days since 1970-01-01. */
export type CivilDate = number & Brand<'CivilDate'>;

/** Why a text is no day. */
export interface NotADay {
  readonly kind: 'not-a-day';
  readonly text: string;
}

/** The parts of a day; months count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day of the week by ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY = 86_400_000;

/**
 * Takes a day written in the source; for literals only.
 *
 * @param text - ISO 8601, `2026-05-09`.
 * @returns The day; a text that is no day breaks the invariant and throws.
 * @example
 * day('1970-01-02') //=> 1
 */
export function day(text: string): CivilDate {
  const read = readDay(text);
  invariant(read.ok, `a day written as 2026-05-09; got ${text}`);
  return read.value;
}

/**
 * Reads a day from outside data.
 *
 * @param text - ISO 8601, `2026-05-09`.
 * @returns The day.
 * @refuses `not-a-day` — the text has another form, or the calendar has no such day (29 February 2023).
 * @example
 * readDay('2024-02-29').ok //=> true
 * readDay('2023-02-29') //=> { ok: false, refusal: { kind: 'not-a-day', text: '2023-02-29' } }
 */
export function readDay(text: string): Result<CivilDate, NotADay> {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(shownText(text));
  const date = found && dayOf({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) });
  return date === null ? refuse({ kind: 'not-a-day', text: shownText(text) }) : success(date);
}

/**
 * Finds the day with these parts.
 *
 * @param parts - Year 1 to 9999, month 1 to 12, day of the month.
 * @returns The day, or `null` when the calendar has none (29 February 2023).
 * @example
 * dayOf({ year: 2023, month: 2, day: 29 }) //=> null
 */
export function dayOf({ year, month, day: date }: DayParts): CivilDate | null {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  const same = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  return same && year >= 1 && year <= 9999 ? ((moment.getTime() / DAY) as CivilDate) : null;
}

/**
 * Takes a day apart.
 *
 * @param date - The day.
 * @returns Year, month from 1, and day of the month.
 * @example
 * dayParts(day('2026-12-31')) //=> { year: 2026, month: 12, day: 31 }
 */
export function dayParts(date: CivilDate): DayParts {
  const moment = new Date(date * DAY);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() };
}

/**
 * Writes a day as ISO 8601.
 *
 * @param date - The day.
 * @returns Text such as `2026-05-09`.
 * @example
 * formatDay(addDays(day('2024-02-28'), 1)) //=> '2024-02-29'
 */
export function formatDay(date: CivilDate): string {
  return new Date(date * DAY).toISOString().slice(0, 10);
}

/**
 * Moves a day by whole days.
 *
 * @param date - The day to start from.
 * @param days - How many days later; negative for earlier.
 * @returns The other day.
 * @example
 * formatDay(addDays(day('2026-12-31'), 1)) //=> '2027-01-01'
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return (date + days) as CivilDate;
}

/**
 * Tells the day of the week.
 *
 * @param date - The day.
 * @returns 1 for Monday to 7 for Sunday.
 * @example
 * weekdayOf(day('2026-05-09')) //=> 6
 */
export function weekdayOf(date: CivilDate): Weekday {
  return (((((date + 3) % 7) + 7) % 7) + 1) as Weekday;
}
