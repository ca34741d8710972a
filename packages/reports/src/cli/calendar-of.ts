import {
  compileCalendar,
  layOver,
  observePresidentialDays,
  readWorkweek,
  readZone,
  success,
  type CalendarYear,
  type Result,
  type WorkingCalendar,
  type Zone,
} from '@otklik/core';
import { calendarFor, provisionalYear, PUBLISHED_YEARS, regionalLayer, REGIONAL_CALENDARS } from '@otklik/rules';
import { oneOf, optional, wrongUsage, type Call } from './usage.ts';

/** Which years a command needs, and what to do past the last decree. */
export interface YearsWanted {
  readonly from: number;
  readonly to: number;
}

/** What stands in when the call does not say. */
export interface CalendarDefaults {
  readonly zone: Zone;
  readonly region: string | null;
}

/** Working hours when nobody names them: nine to six with an hour's break. */
const USUAL_WORKDAY = '09:00-13:00,14:00-18:00';

/** The years for which decrees are known. */
export const PUBLISHED: YearsWanted = {
  from: Math.min(...PUBLISHED_YEARS.map(({ year }) => year)),
  to: Math.max(...PUBLISHED_YEARS.map(({ year }) => year)),
};

/**
 * Compiles the calendar that `--region`, `--zone`, `--workday` and `--presidential` describe.
 *
 * @param call - The options; `--region none` means weeks without holidays.
 * @param years - The years to cover; those past the last decree are provisional.
 * @param usual - What stands in for a zone or region that the call leaves out.
 * @returns The calendar.
 * @refuses `wrong-usage` — no zone, or a policy of presidential days that no list knows.
 * @refuses `unknown-zone` — the zone is not in the IANA database.
 * @refuses `not-a-workweek` — the hours are malformed.
 * @refuses `unknown-region` — nobody looked for that region's holidays.
 * @refuses `year-not-covered` — a year before the first decree.
 */
export function calendarOf(call: Call, years: YearsWanted, usual: CalendarDefaults | null): Result<WorkingCalendar> {
  const zone = zoneOf(call, usual);
  if (!zone.ok) return zone;
  const hours = readWorkweek(optional(call, 'workday') ?? USUAL_WORKDAY);
  if (!hours.ok) return hours;
  const presidential = oneOf(call, 'presidential', ['worked', 'off'] as const);
  if (!presidential.ok) return presidential;
  const list = yearsOf(regionOf(call, usual), years);
  if (!list.ok) return list;
  const observed = presidential.value === 'off' ? list.value.map((year) => observePresidentialDays(year)) : list.value;
  return compileCalendar(observed, hours.value, zone.value);
}

/**
 * Says in words which hours a call counts by.
 *
 * @param call - The options.
 * @returns Such as `08:30-17:30`.
 */
export function hoursInWords(call: Call): string {
  return (optional(call, 'workday') ?? USUAL_WORKDAY).replaceAll('-', '–').replaceAll(',', ', ');
}

function zoneOf(call: Call, usual: CalendarDefaults | null): Result<Zone> {
  const text = optional(call, 'zone');
  if (text !== undefined) return readZone(text);
  return usual === null ? wrongUsage('нужен параметр --zone, например Europe/Moscow') : success(usual.zone);
}

function regionOf(call: Call, usual: CalendarDefaults | null): string | null {
  return optional(call, 'region') ?? usual?.region ?? null;
}

function yearsOf(region: string | null, { from, to }: YearsWanted): Result<readonly CalendarYear[]> {
  if (region === 'none') return success(yearNumbers(from, to).map(plainYear));
  const published = calendarFor(region, Math.min(from, PUBLISHED.to), Math.min(to, PUBLISHED.to));
  if (!published.ok) return published;
  const further = yearsWithoutDecree({ from: Math.max(from, PUBLISHED.to + 1), to }, region);
  if (!further.ok) return further;
  return success([...published.value.filter(({ year }) => year >= from), ...further.value]);
}

function yearsWithoutDecree({ from, to }: YearsWanted, region: string | null): Result<readonly CalendarYear[]> {
  const years = yearNumbers(from, to).map(provisionalYear);
  const regional = REGIONAL_CALENDARS.find((calendar) => calendar.region === region);
  const layers = regional === undefined ? [] : years.map(({ year }) => regionalLayer(regional, year));
  return layOver(years, layers);
}

function plainYear(year: number): CalendarYear {
  return { year, provisional: false, days: [], presidential: [], because: [] };
}

function yearNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
