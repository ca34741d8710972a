import { invariant, readDay } from '@otklik/core';
import type { GrammaticalCase } from './grammatical-case.ts';
import { MONTHS } from './month.labels.ts';

/**
 * Tells whether a text names a day that exists, as `YYYY-MM-DD`.
 *
 * @param text - Any text.
 * @returns Whether the calendar has such a day.
 * @example
 * isDayText('2024-02-29') //=> true
 * isDayText('2023-02-29') //=> false
 */
export function isDayText(text: string): boolean {
  return readDay(text).ok;
}

/**
 * Tells whether a text names a local moment to the minute, as `YYYY-MM-DDThh:mm`.
 *
 * @param text - Any text.
 * @returns Whether such a moment can stand on a clock.
 * @example
 * isMomentText('2026-04-09T23:59') //=> true
 * isMomentText('2026-04-09T24:00') //=> false
 */
export function isMomentText(text: string): boolean {
  return isDayText(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/u.test(text.slice(10));
}

/**
 * Writes a day in figures: ДД.ММ.ГГГГ.
 *
 * @param text - A day, `YYYY-MM-DD`.
 * @returns The day as it stands in a table.
 * @example
 * dayInFigures('2026-04-09') //=> '09.04.2026'
 */
export function dayInFigures(text: string): string {
  invariant(isDayText(text), `a day such as 2026-04-09, not ${text}`);
  return text.split('-').toReversed().join('.');
}

/**
 * Writes a local moment in figures: ДД.ММ.ГГГГ ЧЧ:ММ.
 *
 * @param text - A moment, `YYYY-MM-DDThh:mm`.
 * @returns The moment as it stands in a table.
 * @example
 * momentInFigures('2026-04-09T10:05') //=> '09.04.2026\u00A010:05'
 */
export function momentInFigures(text: string): string {
  invariant(isMomentText(text), `a moment such as 2026-04-09T10:05, not ${text}`);
  return `${dayInFigures(text.slice(0, 10))}\u00A0${text.slice(11)}`;
}

/**
 * Writes a day in words, as the date of a document.
 *
 * @param text - A day, `YYYY-MM-DD`.
 * @returns The day with the month in the genitive.
 * @example
 * dayInWords('2016-06-05') //=> '5\u00A0июня 2016\u00A0г.'
 */
export function dayInWords(text: string): string {
  invariant(isDayText(text), `a day such as 2026-04-09, not ${text}`);
  const [year, month, day] = partsOf(text);
  return `${String(day)}\u00A0${monthGenitive(month ?? 0)} ${String(year)}\u00A0г.`;
}

/**
 * Names a month as a heading does.
 *
 * @param month - The month's number, 1 to 12.
 * @returns The name in the nominative.
 * @example
 * monthNominative(3) //=> 'март'
 */
export function monthNominative(month: number): string {
  return monthInCase(month, 'nominative');
}

/**
 * Names a month as a date does.
 *
 * @param month - The month's number, 1 to 12.
 * @returns The name in the genitive.
 * @example
 * monthGenitive(3) //=> 'марта'
 */
export function monthGenitive(month: number): string {
  return monthInCase(month, 'genitive');
}

/**
 * Names a month in a case.
 *
 * @param month - The month's number, 1 to 12.
 * @param wanted - The case.
 * @returns The name.
 * @example
 * monthInCase(5, 'prepositional') //=> 'мае'
 */
export function monthInCase(month: number, wanted: GrammaticalCase): string {
  const name = MONTHS[month - 1];
  invariant(name !== undefined, `a month from 1 to 12, not ${String(month)}`);
  return name[wanted];
}

function partsOf(text: string): readonly number[] {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text.split('-').map(Number) : [];
}
