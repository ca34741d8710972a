import type { Brand } from '../basis/brand.ts';
import { invariant } from '../basis/invariant.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { shownText } from './not-an-instant.ts';
import { readDay, type CivilDate } from './civil-date.ts';
import { instantsShowing, offsetAt, readZone, type UnknownZone, type Zone } from './zone.ts';

/** A point on the time line: milliseconds since 1970 UTC, an integer. */
export type Instant = number & Brand<'Instant'>;

/** Why a text is no moment. */
export type NotAMoment =
  | { readonly kind: 'not-a-moment'; readonly text: string }
  | { readonly kind: 'no-such-local-time'; readonly text: string; readonly zone: string };

const DAY = 86_400_000;

/**
 * Takes a moment of a local clock written in the source; for literals only.
 *
 * @param text - Local time without an offset: `2026-04-09T10:00`, seconds allowed.
 * @param zone - The zone whose clock showed it.
 * @returns The instant; a text that is no moment breaks the invariant and throws.
 * @example
 * moment('2026-04-09T10:00', zone('Europe/Moscow')) //=> Date.UTC(2026, 3, 9, 7)
 */
export function moment(text: string, zone: Zone): Instant {
  const read = readMoment(text, zone);
  invariant(read.ok, `a moment written as 2026-04-09T10:00 that the clock of ${zone} showed; got ${text}`);
  return read.value;
}

/**
 * Reads a moment of a local clock from outside data.
 *
 * When the clocks went back and showed the time twice, the first of the two is taken.
 *
 * @param text - `2026-04-09T10:00` or `2026-04-09 10:00:30`; an offset is not accepted.
 * @param zone - The zone whose clock showed it.
 * @returns The instant.
 * @refuses `not-a-moment` — the text has another form or names no day or time.
 * @refuses `no-such-local-time` — the clocks were put forward over that time.
 * @refuses `unknown-zone` — no zone was given, or the database has none of that name.
 * @assumption local-time-shown-twice
 * @example
 * readMoment('2016-03-27T02:30', zone('Asia/Barnaul')) //=> { ok: false, refusal: { kind: 'no-such-local-time', text: '2016-03-27T02:30', zone: 'Asia/Barnaul' } }
 */
export function readMoment(text: string, zone: Zone): Result<Instant, NotAMoment | UnknownZone> {
  // without a zone the clock of the machine would be asked, and by some texts no clock at all
  const known = readZone(zone);
  if (!known.ok) return known;
  const local = readClock(text);
  if (local === null) return refuse({ kind: 'not-a-moment', text: shownText(text) });
  const [instant] = instantsShowing(local, (at) => offsetAt(zone, at));
  return instant === undefined ? refuse({ kind: 'no-such-local-time', text, zone }) : success(instant as Instant);
}

/**
 * Reads what a local clock and calendar show, without asking in which zone.
 *
 * @param text - `2026-04-09T10:00` or `2026-04-09 10:00:30`.
 * @returns Milliseconds since 1970 on that clock, or `null` when the text has another form or names no day or time.
 * @example
 * readClock('1970-01-02T00:00:01') //=> 86_401_000
 * readClock('2023-02-29T10:00') //=> null
 */
export function readClock(text: string): number | null {
  const found = /^(\d{4}-\d\d-\d\d)[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/.exec(shownText(text));
  if (found === null) return null;
  const [, date = '', time = ''] = found;
  const read = readDay(date);
  if (!read.ok) return null;
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return read.value * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
}

/**
 * Writes an instant as the local clock showed it, with the offset.
 *
 * @param instant - The instant.
 * @param zone - The zone of the clock.
 * @returns ISO 8601 with whole seconds: `2026-04-09T10:00:00+03:00`; an offset of local mean time has seconds too.
 * @example
 * formatMoment(moment('2026-04-09T10:00', zone('Asia/Barnaul')), zone('Asia/Barnaul')) //=> '2026-04-09T10:00:00+07:00'
 * formatMoment(moment('1899-05-05T10:00', zone('Europe/Moscow')), zone('Europe/Moscow')) //=> '1899-05-05T10:00:00+02:30:17'
 */
export function formatMoment(instant: Instant, zone: Zone): string {
  const ahead = offsetAt(zone, instant);
  // before the zones of whole minutes, up to 1919 in Russia, a clock was ahead by seconds too
  const offset = new Date(Math.abs(ahead)).toISOString().slice(11, 19).replace(/:00$/u, '');
  return `${new Date(instant + ahead).toISOString().slice(0, 19)}${ahead < 0 ? '-' : '+'}${offset}`;
}

/**
 * Tells which day the calendar of a zone showed at an instant.
 *
 * @param instant - The instant.
 * @param zone - The zone.
 * @returns The day; 23:59 in Barnaul belongs to the day that ends there.
 * @example
 * formatDay(dayAt(moment('2026-02-28T23:59', zone('Asia/Barnaul')), zone('Asia/Barnaul'))) //=> '2026-02-28'
 */
export function dayAt(instant: Instant, zone: Zone): CivilDate {
  return Math.floor((instant + offsetAt(zone, instant)) / DAY) as CivilDate;
}
