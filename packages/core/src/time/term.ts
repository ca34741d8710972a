import { invariant } from '../basis/invariant.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { DAY_OFF_READINGS, notAChoice, type NotAChoice } from './not-a-choice.ts';
import { shownText } from './not-an-instant.ts';

/**
 * What a term counts.
 *
 * - `calendar-day`, `working-day`: whole days after the day of the event, which is day zero.
 * - `month`: whole months; the last day bears the number of the day of the event, or is the last of a shorter month.
 * - `working-minute`: minutes of working time from the moment of the event.
 * - `clock-minute`: minutes of any time from the moment of the event.
 */
export type TermUnit = 'calendar-day' | 'working-day' | 'month' | 'working-minute' | 'clock-minute';

/**
 * Where a last day that is a day off goes: to the next working day, to the one before, or nowhere.
 *
 * Practice knows all three for the same law, so a rule pack names its reading.
 */
export type DayOffReading = 'forward' | 'backward' | 'stay';

/**
 * When the last day of a term of days or months is over: at 24:00, or when the body's last shift of that day ends.
 *
 * A day without shifts has no operations to end, so it lasts until midnight.
 */
export type TermEnd = 'midnight' | 'end-of-operations';

/** A length of time as an act sets it, with the reading of its end; the compiler keeps terms of different units apart. */
export interface Term<Unit extends TermUnit = TermUnit> {
  readonly unit: Unit;
  /** Zero or more; days and months are whole. */
  readonly count: number;
  readonly dayOff: DayOffReading;
  /** Midnight when left out. */
  readonly ends?: TermEnd | undefined;
}

/** Why a term cannot be counted: less than nothing, part of a day or month, or no number. */
export interface ImpossibleTerm {
  readonly kind: 'impossible-term';
  readonly unit: TermUnit;
  readonly count: number;
}

/** Why a text is no term. */
export interface NotATerm {
  readonly kind: 'not-a-term';
  readonly text: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const UNITS: ReadonlyMap<string, readonly [TermUnit, number]> = /* @__PURE__ */ new Map([
  ['calendar-days', ['calendar-day', 1]],
  ['working-days', ['working-day', 1]],
  ['months', ['month', 1]],
  ['years', ['month', 12]],
  ['working-hours', ['working-minute', 60]],
  ['working-minutes', ['working-minute', 1]],
  ['clock-hours', ['clock-minute', 60]],
  ['clock-minutes', ['clock-minute', 1]],
]);

/**
 * Makes a term of calendar days.
 *
 * @param count - How many days after the day of the event; less than nothing or a part of a day breaks the invariant.
 * @param dayOff - Where a last day that is a day off goes.
 * @returns The term.
 * @example
 * calendarDays(30, 'forward') //=> { unit: 'calendar-day', count: 30, dayOff: 'forward' }
 */
export function calendarDays(count: number, dayOff: DayOffReading): Term<'calendar-day'> {
  return whole({ unit: 'calendar-day', count, dayOff });
}

/**
 * Makes a term of working days; it ends on one, unless it counts none.
 *
 * A term of no working days ends on the day of its event. On a day off the reading of a day off decides where that is:
 * here the term stays, `dayOff: 'forward'` leads to the next working day, and a clock of a pack goes by the pack's reading.
 *
 * @param count - How many working days after the day of the event.
 * @returns The term.
 * @example
 * workingDays(5) //=> { unit: 'working-day', count: 5, dayOff: 'stay' }
 */
export function workingDays(count: number): Term<'working-day'> {
  return whole({ unit: 'working-day', count, dayOff: 'stay' });
}

/**
 * Makes a term of months.
 *
 * @param count - How many months; the term ends on the day that bears the number of the day of the event.
 * @param dayOff - Where a last day that is a day off goes.
 * @returns The term.
 * @clause gk-rf ст. 192 п. 3
 * @example
 * calendarMonths(3, 'forward') //=> { unit: 'month', count: 3, dayOff: 'forward' }
 */
export function calendarMonths(count: number, dayOff: DayOffReading): Term<'month'> {
  return whole({ unit: 'month', count, dayOff });
}

/**
 * Makes a term of years; a year from 29 February ends on 28 February.
 *
 * @param count - How many years.
 * @param dayOff - Where a last day that is a day off goes.
 * @returns The term in months.
 * @clause gk-rf ст. 192 п. 1
 * @example
 * calendarYears(1, 'forward') //=> { unit: 'month', count: 12, dayOff: 'forward' }
 */
export function calendarYears(count: number, dayOff: DayOffReading): Term<'month'> {
  return calendarMonths(count * 12, dayOff);
}

/**
 * Makes a term of working hours.
 *
 * @param count - How many hours of working time; a half is allowed, to the millisecond.
 * @returns The term in minutes.
 * @example
 * workingHours(8) //=> { unit: 'working-minute', count: 480, dayOff: 'stay' }
 * workingHours(1.1).count //=> 66
 */
export function workingHours(count: number): Term<'working-minute'> {
  return { unit: 'working-minute', count: minutesIn(count), dayOff: 'stay' };
}

/**
 * Makes a term of hours by the clock, day and night.
 *
 * @param count - How many hours, to the millisecond.
 * @returns The term in minutes.
 * @example
 * clockHours(24) //=> { unit: 'clock-minute', count: 1440, dayOff: 'stay' }
 */
export function clockHours(count: number): Term<'clock-minute'> {
  return { unit: 'clock-minute', count: minutesIn(count), dayOff: 'stay' };
}

/**
 * Reads a term as a setting gives it.
 *
 * @param text - A count and a unit: `30 calendar-days`, `8 working-hours`, `24 clock-hours`, `5 working-days`, `3 months`;
 *   the unit may stand in the singular, as in `1 year`.
 * @param dayOff - Where a last day that is a day off goes; calendar days, months and years only.
 * @returns The term.
 * @refuses `not-a-term` — another form or an unknown unit.
 * @refuses `not-a-choice` — no such reading of a day off.
 * @example
 * readTerm('8 working-hours') //=> { ok: true, value: { unit: 'working-minute', count: 480, dayOff: 'stay' } }
 * readTerm('1 month', 'backward') //=> { ok: true, value: { unit: 'month', count: 1, dayOff: 'backward' } }
 * readTerm('8 hours') //=> { ok: false, refusal: { kind: 'not-a-term', text: '8 hours' } }
 */
export function readTerm(text: string, dayOff: DayOffReading = 'forward'): Result<Term, NotATerm | NotAChoice> {
  if (!DAY_OFF_READINGS.includes(dayOff)) return refuse(notAChoice('dayOff', dayOff, DAY_OFF_READINGS));
  const read = lengthIn(text);
  if (read === null) return refuse({ kind: 'not-a-term', text: shownText(text) });
  const { unit, count } = read;
  return success({ unit, count, dayOff: readsDayOff(unit, count) ? dayOff : 'stay' });
}

function lengthIn(text: string): Pick<Term, 'unit' | 'count'> | null {
  const [, number = '', name = ''] = /^(\d{1,4}) ([a-z-]+)$/.exec(shownText(text)) ?? [];
  const found = UNITS.get(name) ?? UNITS.get(`${name}s`);
  return found === undefined ? null : { unit: found[0], count: Number(number) * found[1] };
}

/**
 * Tells whether a term can end on a day off, so that the reading of a day off matters.
 *
 * @param unit - What the term counts.
 * @returns Whether its days are counted without looking which of them are worked.
 * @example
 * mayEndOnDayOff('month') //=> true
 * mayEndOnDayOff('working-day') //=> false
 */
export function mayEndOnDayOff(unit: TermUnit): boolean {
  return unit === 'calendar-day' || unit === 'month';
}

/**
 * Tells whether the reading of a day off decides where a term ends.
 *
 * @param unit - What the term counts.
 * @param count - How many.
 * @returns Whether its last day may be a day off: of calendar days and months, and of no working days at all, which end on
 * the day of the event.
 * @example
 * readsDayOff('working-day', 0) //=> true
 * readsDayOff('working-day', 1) //=> false
 */
export function readsDayOff(unit: TermUnit, count: number): boolean {
  return mayEndOnDayOff(unit) || (unit === 'working-day' && count === 0);
}

/**
 * Tells whether a term counts whole days or months, and so lasts until the end of a day.
 *
 * @param unit - What the term counts.
 * @returns False where it counts minutes, of working time or of any.
 * @example
 * countsDays('working-day') //=> true
 * countsDays('working-minute') //=> false
 */
export function countsDays(unit: TermUnit): boolean {
  return unit !== 'working-minute' && unit !== 'clock-minute';
}

/**
 * Tells whether a term can be counted.
 *
 * @param term - The term, perhaps put together by hand.
 * @returns Whether its count is zero or more, and whole for days and months.
 * @example
 * isCountable({ unit: 'calendar-day', count: 1.5, dayOff: 'stay' }) //=> false
 * isCountable({ unit: 'clock-minute', count: 1.5, dayOff: 'stay' }) //=> true
 */
export function isCountable({ unit, count }: Term): boolean {
  return (countsDays(unit) ? Number.isSafeInteger(count) : Number.isFinite(count)) && count >= 0;
}

function whole<Unit extends TermUnit>(term: Term<Unit>): Term<Unit> {
  invariant(isCountable(term), `a whole number of days or months, zero or more; got ${term.count}`);
  return term;
}

function minutesIn(hours: number): number {
  invariant(Number.isFinite(hours) && hours >= 0, `a number of hours, zero or more; got ${hours}`);
  return Math.round(hours * HOUR) / MINUTE;
}
