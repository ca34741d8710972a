import { dayParts, formatDay, type CivilDate } from '../time/civil-date.ts';
import { formatMoment, type Instant } from '../time/instant.ts';
import type { Zone } from '../time/zone.ts';
import type { Language } from './language.ts';

const DAY = 86_400_000;
const HALF_DAY = DAY / 2;

/**
 * Tells a day in figures.
 *
 * @param date - The day.
 * @param language - Russian or English.
 * @returns The day as the language writes it.
 * @example
 * toldDay(day('2026-05-09'), 'ru') //=> '09.05.2026'
 * toldDay(day('2026-05-09'), 'en') //=> '2026-05-09'
 */
export function toldDay(date: CivilDate, language: Language): string {
  const text = formatDay(date);
  return language === 'ru' ? text.split('-').toReversed().join('.') : text;
}

/**
 * Tells a moment by a local clock; seconds only when there are any.
 *
 * @param instant - The moment.
 * @param zone - Whose clock.
 * @param language - Russian or English.
 * @returns The day and the time.
 * @example
 * toldMoment(moment('2026-04-09T10:00', zone('Asia/Barnaul')), zone('Asia/Barnaul'), 'ru') //=> '09.04.2026, 10:00'
 * toldMoment(moment('2026-05-12T23:59:59', zone('Asia/Barnaul')), zone('Asia/Barnaul'), 'en') //=> '2026-05-12 23:59:59'
 */
export function toldMoment(instant: Instant, zone: Zone, language: Language): string {
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
  const [first, last] = [from + HALF_DAY, until - HALF_DAY].map(
    (at) => dayParts(Math.floor(at / DAY) as CivilDate).year,
  );
  return first === last ? `${first}` : `${first}–${last}`;
}
