import type { Ground } from '../source/decision.ts';
import { addDays, dayOf, dayParts, weekdayOf, type CivilDate, type Weekday } from './civil-date.ts';

/**
 * What a day is in a production calendar.
 *
 * - `working`, `weekend`: by the week alone.
 * - `short`: a working day before a holiday, an hour less.
 * - `holiday`: a holiday of article 112 of the Labour Code.
 * - `transferred-day-off`: a day off moved here from elsewhere.
 * - `working-weekend`: a Saturday or Sunday worked in exchange for a day off elsewhere.
 * - `presidential-non-working`: declared non-working with pay by the President; a day off only under a policy.
 * - `regional-holiday`: a holiday of the region's own law.
 * - `memorial`: a memorial day that the region's law makes non-working.
 */
export type DayKind =
  | 'working'
  | 'short'
  | 'weekend'
  | 'holiday'
  | 'transferred-day-off'
  | 'working-weekend'
  | 'presidential-non-working'
  | 'regional-holiday'
  | 'memorial';

/** A day that differs from its plain weekday, with the acts that made it so. */
export interface SpecialDay {
  readonly date: CivilDate;
  readonly kind: DayKind;
  /** An hour less than the schedule says; a worked Saturday may be short too. */
  readonly shortened: boolean;
  /** The weekday whose hours are worked on a `working-weekend`. */
  readonly worksAs: Weekday | null;
  readonly because: readonly Ground[];
}

/** One year of a production calendar: the days that differ from their plain weekday. */
export interface CalendarYear {
  readonly year: number;
  /** No decree yet, or a layer with gaps: answers that reach into it are provisional. */
  readonly provisional: boolean;
  /** In order of the date, at most one entry a date. */
  readonly days: readonly SpecialDay[];
  /** Days declared non-working with pay by the President; they are worked unless a policy says otherwise. */
  readonly presidential: readonly SpecialDay[];
  /** Where the year comes from. */
  readonly because: readonly Ground[];
}

/** Who lays a layer: it stands on the federal year and on every layer of a wider level. */
export type LayerLevel = 'regional' | 'municipal' | 'body';

/** What a region, a municipality or a body adds to a year. */
export interface CalendarLayer {
  readonly year: number;
  /** Regional when left out. */
  readonly level?: LayerLevel | undefined;
  /** The sources of this layer leave gaps in this year. */
  readonly provisional: boolean;
  readonly days: readonly SpecialDay[];
  readonly because: readonly Ground[];
}

const WORKED: Readonly<Record<DayKind, boolean>> = {
  working: true,
  short: true,
  weekend: false,
  holiday: false,
  'transferred-day-off': false,
  'working-weekend': true,
  'presidential-non-working': false,
  'regional-holiday': false,
  memorial: false,
};

/**
 * Tells whether work is done on days of a kind.
 *
 * @param kind - The kind of day.
 * @returns Whether it is worked.
 * @example
 * isWorked('working-weekend') //=> true
 * isWorked('memorial') //=> false
 */
export function isWorked(kind: DayKind): boolean {
  return WORKED[kind];
}

/**
 * Lays a region's days over a federal year.
 *
 * A day off of any layer stays a day off, and a plain weekend on which a holiday of the layer falls is called by it; a
 * layer shortens a working day, and never makes a day off worked.
 *
 * @param year - The year below.
 * @param layer - What is laid over it; a layer of another year changes nothing.
 * @returns The year of both; it is provisional when either is.
 * @example
 * const saratov = layerYear(productionCalendar2026, regionalLayer(SARATOV_OBLAST, 2026))
 * dayIn(saratov, day('2026-04-21')).kind //=> 'regional-holiday'
 * dayIn(saratov, day('2026-04-20')).kind //=> 'short'
 */
export function layerYear(year: CalendarYear, layer: CalendarLayer): CalendarYear {
  if (layer.year !== year.year) return year;
  const days = new Map(year.days.map((special) => [special.date, special]));
  for (const added of layer.days) days.set(added.date, overlaid(days.get(added.date) ?? plainDay(added.date), added));
  return {
    ...year,
    provisional: year.provisional || layer.provisional,
    days: [...days.values()].toSorted((a, b) => a.date - b.date),
    because: [...year.because, ...layer.because],
  };
}

/**
 * Makes presidential non-working days days off, as some publishers and employers count them.
 *
 * Without it they stay working days: the Supreme Court holds that they do not move a term's end.
 *
 * @param year - A year.
 * @param observed - Which of the days are taken off; all when left out.
 * @returns The year with these days off.
 * @assumption presidential-days-stay-working
 * @example
 * normOf(productionCalendar2020).total.hours //=> 1979
 * normOf(observePresidentialDays(productionCalendar2020)).total.hours //=> 1749
 */
export function observePresidentialDays(
  year: CalendarYear,
  observed: (date: CivilDate) => boolean = () => true,
): CalendarYear {
  const days = year.presidential.filter((special) => observed(special.date));
  return layerYear(year, { year: year.year, provisional: false, days, because: [] });
}

/**
 * Describes any day of a year, special or plain.
 *
 * @param year - The year; a day of another year is taken as plain.
 * @param date - The day.
 * @returns What the day is and why.
 * @example
 * dayIn(productionCalendar2026, day('2026-12-31')).kind //=> 'transferred-day-off'
 * dayIn(productionCalendar2026, day('2026-12-30')).kind //=> 'working'
 */
export function dayIn(year: CalendarYear, date: CivilDate): SpecialDay {
  return year.days.find((special) => special.date === date) ?? plainDay(date);
}

/**
 * Lists every day of a year, in order.
 *
 * @param year - The year's number.
 * @returns 365 or 366 days.
 * @example
 * datesOf(2024).length //=> 366
 */
export function datesOf(year: number): readonly CivilDate[] {
  const first = dayOf({ year, month: 1, day: 1 }) as CivilDate;
  // the year after the last one that there is has no first day
  const last = dayOf({ year, month: 12, day: 31 }) as CivilDate;
  return Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
}

/**
 * Describes a day by its weekday alone.
 *
 * @param date - The day.
 * @returns A working day or a weekend.
 * @example
 * plainDay(day('2026-05-09')).kind //=> 'weekend'
 */
export function plainDay(date: CivilDate): SpecialDay {
  const kind = weekdayOf(date) > 5 ? 'weekend' : 'working';
  return { date, kind, shortened: false, worksAs: null, because: [] };
}

/**
 * Tells which year a day is in.
 *
 * @param date - The day.
 * @returns The year's number.
 * @example
 * yearOf(day('2026-12-31')) //=> 2026
 */
export function yearOf(date: CivilDate): number {
  return dayParts(date).year;
}

function overlaid(below: SpecialDay, above: SpecialDay): SpecialDay {
  const because = [...below.because, ...above.because];
  // a holiday on a plain weekend is a holiday still: a body with shifts on Sundays has none on it
  const takesOff = !isWorked(above.kind) && (isWorked(below.kind) || below.kind === 'weekend');
  if (takesOff) return { ...above, because };
  if (!isWorked(below.kind) || !above.shortened) return { ...below, because };
  return { ...below, kind: below.kind === 'working' ? 'short' : below.kind, shortened: true, because };
}
