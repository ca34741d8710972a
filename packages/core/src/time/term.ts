import { refuse, success, type Result } from '../basis/result.ts';

/**
 * What a term counts.
 *
 * - `calendar-day`, `working-day`: whole days after the day of the event, which is day zero.
 * - `working-minute`: minutes of working time from the moment of the event.
 * - `clock-minute`: minutes of any time from the moment of the event.
 */
export type TermUnit = 'calendar-day' | 'working-day' | 'working-minute' | 'clock-minute';

/**
 * Where a last day that is a day off goes: to the next working day, to the one before, or nowhere.
 *
 * Practice knows all three for the same law, so a rule pack names its reading.
 */
export type DayOffReading = 'forward' | 'backward' | 'stay';

/** A length of time as an act sets it, with the reading of its end. Terms of different units are never compared. */
export interface Term {
  readonly unit: TermUnit;
  readonly count: number;
  readonly dayOff: DayOffReading;
}

/** Why a text is no term. */
export interface NotATerm {
  readonly kind: 'not-a-term';
  readonly text: string;
}

const UNITS: ReadonlyMap<string, readonly [TermUnit, number]> = /* @__PURE__ */ new Map([
  ['calendar-days', ['calendar-day', 1]],
  ['working-days', ['working-day', 1]],
  ['working-hours', ['working-minute', 60]],
  ['working-minutes', ['working-minute', 1]],
  ['clock-hours', ['clock-minute', 60]],
  ['clock-minutes', ['clock-minute', 1]],
]);

/**
 * Makes a term of calendar days.
 *
 * @param count - How many days after the day of the event.
 * @param dayOff - Where a last day that is a day off goes.
 * @returns The term.
 * @example
 * calendarDays(30, 'forward') //=> { unit: 'calendar-day', count: 30, dayOff: 'forward' }
 */
export function calendarDays(count: number, dayOff: DayOffReading): Term {
  return { unit: 'calendar-day', count, dayOff };
}

/**
 * Makes a term of working days; it always ends on one.
 *
 * @param count - How many working days after the day of the event.
 * @returns The term.
 * @example
 * workingDays(5) //=> { unit: 'working-day', count: 5, dayOff: 'stay' }
 */
export function workingDays(count: number): Term {
  return { unit: 'working-day', count, dayOff: 'stay' };
}

/**
 * Makes a term of working hours.
 *
 * @param count - How many hours of working time; a half is allowed.
 * @returns The term in minutes.
 * @example
 * workingHours(8) //=> { unit: 'working-minute', count: 480, dayOff: 'stay' }
 */
export function workingHours(count: number): Term {
  return { unit: 'working-minute', count: count * 60, dayOff: 'stay' };
}

/**
 * Makes a term of hours by the clock, day and night.
 *
 * @param count - How many hours.
 * @returns The term in minutes.
 * @example
 * clockHours(24) //=> { unit: 'clock-minute', count: 1440, dayOff: 'stay' }
 */
export function clockHours(count: number): Term {
  return { unit: 'clock-minute', count: count * 60, dayOff: 'stay' };
}

/**
 * Reads a term as a setting gives it.
 *
 * @param text - A count and a unit: `30 calendar-days`, `8 working-hours`, `24 clock-hours`, `5 working-days`.
 * @param dayOff - Where a last day that is a day off goes; calendar days only.
 * @returns The term.
 * @refuses `not-a-term` — another form or an unknown unit.
 * @example
 * readTerm('8 working-hours') //=> { ok: true, value: { unit: 'working-minute', count: 480, dayOff: 'stay' } }
 * readTerm('8 hours') //=> { ok: false, refusal: { kind: 'not-a-term', text: '8 hours' } }
 */
export function readTerm(text: string, dayOff: DayOffReading = 'forward'): Result<Term, NotATerm> {
  const found = /^(\d{1,4}) ([a-z-]+)$/.exec(text);
  const unit = UNITS.get(found?.[2] ?? '');
  if (found === null || unit === undefined) return refuse({ kind: 'not-a-term', text });
  const count = Number(found[1]) * unit[1];
  return success({ unit: unit[0], count, dayOff: unit[0] === 'calendar-day' ? dayOff : 'stay' });
}
