import {
  instantsShowing,
  offsetAt,
  readClock,
  readDay,
  readMoment,
  refuse,
  success,
  type Instant,
  type Result,
  type Zone,
} from '@otklik/core';

/** The event of a term: its moment, and whether the day alone was named. */
export interface NamedEvent {
  readonly at: Instant;
  readonly isDay: boolean;
  /** Whether the clocks went back over it and showed it twice; it is the first of the two then. */
  readonly isTwice: boolean;
}

const MINUTE = 60_000;

/**
 * Reads the event of a term.
 *
 * @param text - `2026-04-09T10:00` by the clock of the zone; with an offset, `2026-04-09T07:00Z`, by that; or a day.
 * @param zone - The zone whose clock showed it.
 * @returns The moment; of a day, its beginning; of a time that the clocks showed twice, the first of the two.
 * @assumption local-time-shown-twice
 * @refuses `not-a-moment` — the text has another form or names no day or time.
 * @refuses `no-such-local-time` — the clocks were put forward over that time.
 */
export function readEvent(text: string, zone: Zone): Result<NamedEvent> {
  const isDay = readDay(text).ok;
  const hasOffset = /[Zz]$|[+-]\d\d:\d\d$/.test(text);
  const at = hasOffset ? atOffset(text) : readMoment(isDay ? `${text}T00:00` : text, zone);
  return at.ok ? success({ at: at.value, isDay, isTwice: !hasOffset && !isDay && isShownTwice(at.value, zone) }) : at;
}

function isShownTwice(at: Instant, zone: Zone): boolean {
  return instantsShowing(at + offsetAt(zone, at), (instant) => offsetAt(zone, instant)).length > 1;
}

function atOffset(text: string): Result<Instant> {
  const [, local = '', sign = '', hours = '0', minutes = '0'] =
    /^(.*?)(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/.exec(text) ?? [];
  const shown = readClock(local);
  const ahead = Number(`${sign}${Number(hours) * 60 + Number(minutes)}`) * MINUTE;
  return shown === null ? refuse({ kind: 'not-a-moment', text }) : success((shown - ahead) as Instant);
}
