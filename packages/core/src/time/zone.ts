import { tzOffset } from '@date-fns/tz';
import type { Brand } from '../basis/brand.ts';
import { invariant } from '../basis/invariant.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { shownText } from './not-an-instant.ts';

/** Name of a time zone in the IANA database that was found there: `Asia/Barnaul`. */
export type Zone = string & Brand<'Zone'>;

/** Why a text is no zone. */
export interface UnknownZone {
  readonly kind: 'unknown-zone';
  readonly text: string;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** No zone has changed twice within a week since 1990, so a look every four days misses nothing. */
const STEP = 4 * DAY;

/**
 * Takes a zone written in the source; for literals only.
 *
 * @param name - A name of the IANA database. Kirovsk is in `Europe/Moscow`, not in `Europe/Kirov`.
 * @returns The zone; an unknown name breaks the invariant and throws.
 * @example
 * zone('Asia/Barnaul') //=> 'Asia/Barnaul'
 */
export function zone(name: string): Zone {
  const read = readZone(name);
  invariant(read.ok, `a time zone of the IANA database; got ${name}`);
  return read.value;
}

/**
 * Reads a zone from outside data.
 *
 * @param text - A name of the IANA database.
 * @returns The zone.
 * @refuses `unknown-zone` — the database has no such name.
 * @example
 * readZone('Asia/Kirovsk') //=> { ok: false, refusal: { kind: 'unknown-zone', text: 'Asia/Kirovsk' } }
 */
export function readZone(text: string): Result<Zone, UnknownZone> {
  // what is no text at all would be taken for the zone of the machine
  const given: unknown = text;
  const named = typeof given === 'string' && /^[A-Za-z][\w+/-]*$/.test(given);
  const known = named && Number.isFinite(tzOffset(text, new Date(0)));
  return known ? success(text as Zone) : refuse({ kind: 'unknown-zone', text: shownText(text) });
}

/** When a zone's clocks change inside a span: `starts[i]` is the instant from which `offsets[i]` is in force. */
export interface ZoneTable {
  readonly zone: Zone;
  readonly starts: readonly number[];
  /** Milliseconds to add to an instant to get the local clock. */
  readonly offsets: readonly number[];
}

/**
 * Tells how far a zone's clocks are ahead of UTC.
 *
 * @param name - The zone.
 * @param instant - Milliseconds since 1970 UTC.
 * @returns Milliseconds to add to get the local clock.
 * @example
 * offsetAt(zone('Asia/Barnaul'), Date.UTC(2016, 2, 26, 19, 59, 59)) / 3_600_000 //=> 6
 * offsetAt(zone('Asia/Barnaul'), Date.UTC(2016, 2, 26, 20)) / 3_600_000 //=> 7
 */
export function offsetAt(name: Zone, instant: number): number {
  return tzOffset(name, new Date(instant)) * MINUTE;
}

/**
 * Lists a zone's changes inside a span, so that later look-ups cost no calendar work.
 *
 * @param name - The zone.
 * @param from - First millisecond of the span.
 * @param until - First millisecond after it.
 * @returns The table; before its first start the first offset holds.
 * @example
 * const saratov = zoneTable(zone('Europe/Saratov'), Date.UTC(2016, 0, 1), Date.UTC(2017, 0, 1))
 * saratov.offsets.map((offset) => offset / 3_600_000) //=> [3, 4]
 * saratov.starts[1] //=> Date.UTC(2016, 11, 3, 23)
 */
export function zoneTable(name: Zone, from: number, until: number): ZoneTable {
  const starts = [from];
  const offsets = [offsetAt(name, from)];
  for (let seen = from; seen < until; seen += STEP) {
    const after = offsetAt(name, seen + STEP);
    if (after === offsets.at(-1)) continue;
    starts.push(firstWith(name, seen, after));
    offsets.push(after);
  }
  return { zone: name, starts, offsets };
}

/**
 * Tells the offset in force by a table.
 *
 * @param table - The zone's table.
 * @param instant - Milliseconds since 1970 UTC.
 * @returns Milliseconds to add to get the local clock.
 * @example
 * const barnaul = zoneTable(zone('Asia/Barnaul'), Date.UTC(2016, 0, 1), Date.UTC(2017, 0, 1))
 * tableOffset(barnaul, Date.UTC(2016, 6, 1)) / 3_600_000 //=> 7
 */
export function tableOffset(table: ZoneTable, instant: number): number {
  let index = table.starts.length - 1;
  while (index > 0 && instant < (table.starts[index] as number)) index -= 1;
  return table.offsets[index] as number;
}

/**
 * Finds the instants at which a local clock shows a time: one as a rule, none in a gap, two when clocks went back.
 *
 * @param local - The clock's reading, as milliseconds since 1970 on that clock.
 * @param offset - The offset in force at an instant.
 * @returns The instants in order.
 * @example
 * const volgograd = (instant) => offsetAt(zone('Europe/Volgograd'), instant)
 * instantsShowing(Date.UTC(2020, 11, 27, 1, 30), volgograd) //=> [Date.UTC(2020, 11, 26, 21, 30), Date.UTC(2020, 11, 26, 22, 30)]
 * instantsShowing(Date.UTC(2018, 9, 28, 2, 30), volgograd) //=> []
 */
export function instantsShowing(local: number, offset: (instant: number) => number): readonly number[] {
  const early = offset(local - DAY);
  const late = offset(local + DAY);
  const candidates = early === late ? [early] : [Math.max(early, late), Math.min(early, late)];
  return candidates.map((ahead) => local - ahead).filter((instant) => instant + offset(instant) === local);
}

function firstWith(name: Zone, low: number, offset: number): number {
  let [before, after] = [low, low + STEP];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(name, middle) === offset) after = middle;
    else before = middle;
  }
  return after;
}
