import { dayParts, formatDay, type CivilDate } from '../time/civil-date.ts';
import { DAYS, isDay } from '../time/is-day.ts';
import { dayAt, formatMoment, type Instant } from '../time/instant.ts';
import type { Zone } from '../time/zone.ts';
import type { Language } from './language.ts';

const DAY = 86_400_000;
const HALF_DAY = DAY / 2;

/**
 * Tells a day in figures.
 *
 * @param date - The day.
 * @param language - Russian or English.
 * @returns The day as the language writes it; what is no day is told as it stands, as words must not fail.
 * @example
 * toldDay(day('2026-05-09'), 'ru') //=> '09.05.2026'
 * toldDay(day('2026-05-09'), 'en') //=> '2026-05-09'
 */
export function toldDay(date: CivilDate, language: Language): string {
  const shown: number = date;
  if (!isDay(shown)) return `${shown}`;
  const text = formatDay(date);
  return language === 'ru' ? text.split('-').toReversed().join('.') : text;
}

/**
 * Tells a moment by a local clock; seconds only when there are any.
 *
 * @param instant - The moment.
 * @param zone - Whose clock.
 * @param language - Russian or English.
 * @returns The day and the time; what is no moment is told as it stands, as words must not fail.
 * @example
 * toldMoment(moment('2026-04-09T10:00', zone('Asia/Barnaul')), zone('Asia/Barnaul'), 'ru') //=> '09.04.2026, 10:00'
 * toldMoment(moment('2026-05-12T23:59:59', zone('Asia/Barnaul')), zone('Asia/Barnaul'), 'en') //=> '2026-05-12 23:59:59'
 */
export function toldMoment(instant: Instant, zone: Zone, language: Language): string {
  if (!isTold(instant, zone)) return `${instant}`;
  const [date = '', time = ''] = formatMoment(instant, zone).split('T');
  const clock = time.slice(0, time.startsWith(':00', 5) ? 5 : 8);
  const parts = date.split('-');
  return language === 'ru' ? `${parts.toReversed().join('.')}, ${clock}` : `${date} ${clock}`;
}

/**
 * Tells which years a span covers, whatever the zone of its midnights.
 *
 * @param from - The first midnight.
 * @param until - The midnight after the last day.
 * @returns One year, or the first and the last.
 * @example
 * toldYears(moment('2026-01-01T00:00', zone('Asia/Barnaul')), moment('2028-01-01T00:00', zone('Asia/Barnaul'))) //=> '2026–2027'
 */
export function toldYears(from: Instant, until: Instant): string {
  const [first, last] = [from + HALF_DAY, until - HALF_DAY].map((at) => yearOn(Math.floor(at / DAY), at));
  // what covers no moment, such as a year that a program's clock cannot show, has no years to tell
  if (Number.isNaN(first) || Number.isNaN(last)) return '—';
  return first === last ? `${first}` : `${first}–${last}`;
}

function yearOn(date: number, otherwise: number): number {
  return isDay(date) ? dayParts(date).year : otherwise;
}

/**
 * Tells a value of a step by the scale that it is on.
 *
 * @param scale - Whether it is a day or an instant.
 * @param value - The day or the instant.
 * @param telling - Whose clock, and in which language.
 * @returns The day, or the day and the time.
 * @example
 * toldOn('civil-date', day('2026-05-09'), { zone: zone('Europe/Moscow'), language: 'ru' }) //=> '09.05.2026'
 */
export function toldOn(
  scale: 'civil-date' | 'instant',
  value: number,
  { zone, language }: { readonly zone: Zone; readonly language: Language },
): string {
  return scale === 'instant' ? toldMoment(value as Instant, zone, language) : toldDay(value as CivilDate, language);
}

/** Whether the clock shows a day of the years 1 to 9999; a moment far from them is shown by no clock. */
function isTold(instant: Instant, zone: Zone): boolean {
  return instant >= (DAYS.from - 2) * DAY && instant <= (DAYS.to + 2) * DAY && isDay(dayAt(instant, zone));
}
