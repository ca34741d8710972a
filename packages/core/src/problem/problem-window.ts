import { addDays, dayOf, dayParts, formatDay, weekdayOf, type CivilDate } from '../time/civil-date.ts';
import { addMonths } from '../time/civil-month.ts';

/** The stretches of time that problems are told apart by. */
export type WindowUnit = 'week' | 'month' | 'quarter';

/** All of them. */
export const WINDOW_UNITS: readonly WindowUnit[] = ['week', 'month', 'quarter'];

const MONTHS: Readonly<Record<Exclude<WindowUnit, 'week'>, number>> = { month: 1, quarter: 3 };

/**
 * Finds the first day of the window that a day lies in; a week begins on Monday.
 *
 * @param date - The day.
 * @param unit - The length of the windows.
 * @returns The first day.
 * @example
 * formatDay(windowOf(day('2026-05-17'), 'week')) //=> '2026-05-11'
 * formatDay(windowOf(day('2026-05-17'), 'month')) //=> '2026-05-01'
 * formatDay(windowOf(day('2026-05-17'), 'quarter')) //=> '2026-04-01'
 */
export function windowOf(date: CivilDate, unit: WindowUnit): CivilDate {
  if (unit === 'week') return addDays(date, 1 - weekdayOf(date));
  const { year, month } = dayParts(date);
  const first = month - ((month - 1) % MONTHS[unit]);
  return (dayOf({ year, month: first, day: 1 }) ?? Number.NaN) as CivilDate;
}

/**
 * Finds the first day of another window, so many later.
 *
 * @param from - The first day of a window.
 * @param unit - The length of the windows.
 * @param windows - How many windows later, a whole number; negative for earlier.
 * @returns The first day of that window.
 * @example
 * formatDay(windowLater(day('2026-05-01'), 'month', 1)) //=> '2026-06-01'
 * formatDay(windowLater(day('2026-05-11'), 'week', -1)) //=> '2026-05-04'
 */
export function windowLater(from: CivilDate, unit: WindowUnit, windows: number): CivilDate {
  return unit === 'week' ? addDays(from, 7 * windows) : addMonths(from, MONTHS[unit] * windows);
}

/** What tells one problem from another. */
export interface ProblemPlace {
  readonly topic: string | null;
  readonly place: string | null;
  /** The first day of its window. */
  readonly window: CivilDate;
}

/**
 * Writes the key of a problem: the same topic, place and window give the same text in every system.
 *
 * @param problem - Topic, place and window; `null` for what the source does not tell.
 * @returns JSON, which no name of a topic can imitate.
 * @example
 * problemKey({ topic: 'Ямы', place: 'Заречье', window: day('2026-05-01') }) //=> '["Ямы","Заречье","2026-05-01"]'
 */
export function problemKey({ topic, place, window }: ProblemPlace): string {
  return JSON.stringify([topic, place, formatDay(window)]);
}
