import { layOver, refuse, success, type CalendarYear, type LayersRefusal, type Result } from '@otklik/core';
import { PUBLISHED_YEARS } from '../production-calendar/published-years.ts';
import { KALMYKIA } from './kalmykia.ts';
import { regionalLayer } from './regional-calendar.ts';
import { SARATOV_OBLAST } from './saratov-oblast.ts';
import { ALTAI_KRAI, MURMANSK_OBLAST, NOVGOROD_OBLAST } from './without-holidays.ts';

/** The regions whose holidays were looked for. */
export const REGIONAL_CALENDARS = [KALMYKIA, SARATOV_OBLAST, MURMANSK_OBLAST, NOVGOROD_OBLAST, ALTAI_KRAI] as const;

/** Why there is no calendar for a region and its years. */
export type CalendarForRefusal =
  | LayersRefusal
  | { readonly kind: 'year-not-covered'; readonly year: number; readonly first: number; readonly last: number }
  | { readonly kind: 'years-reversed'; readonly from: number; readonly to: number }
  | { readonly kind: 'unknown-region'; readonly region: string; readonly known: readonly string[] };

/**
 * Collects the production calendar of a region: federal years with the region's own days laid over them.
 *
 * @param region - ISO 3166-2, such as `RU-SAR`; `null` for the federal calendar alone.
 * @param fromYear - First year.
 * @param toYear - Last year, included.
 * @returns The years in a row, ready for `compileCalendar`; a year whose regional acts are incomplete is provisional.
 * @refuses `years-reversed` — the last year is before the first.
 * @refuses `unknown-region` — nobody looked for the holidays of that region yet.
 * @refuses `layers-disagree` — the region declares worked a day that the federal year takes off.
 * @refuses `day-of-another-year` — a day of the region's layer is none of the days of its year.
 * @refuses `year-not-covered` — no decree on days off was found for a year; `provisionalYear` derives one from the Code alone.
 * @assumption no-regional-holidays-found
 * @example
 * unwrap(calendarFor('RU-KL', 2024, 2026)).map(({ provisional }) => provisional) //=> [false, false, true]
 * calendarFor(null, 2026, 2028) //=> { ok: false, refusal: { kind: 'year-not-covered', year: 2028, first: 2018, last: 2027 } }
 * calendarFor('RU-MOW', 2026, 2026).refusal.known //=> ['RU-KL', 'RU-SAR', 'RU-MUR', 'RU-NGR', 'RU-ALT']
 */
export function calendarFor(
  region: string | null,
  fromYear: number,
  toYear: number,
): Result<readonly CalendarYear[], CalendarForRefusal> {
  const regional = REGIONAL_CALENDARS.find((calendar) => calendar.region === region);
  if (region !== null && regional === undefined) return unknownRegion(region);
  const years = [fromYear, toYear];
  const missing = years.findIndex((asked) => PUBLISHED_YEARS.every(({ year }) => year !== asked));
  if (missing >= 0) return yearNotCovered(years[missing]);
  if (toYear < fromYear) return refuse({ kind: 'years-reversed', from: fromYear, to: toYear });
  const federal = PUBLISHED_YEARS.filter(({ year }) => year >= fromYear && year <= toYear);
  return regional === undefined
    ? success(federal)
    : layOver(
        federal,
        federal.map(({ year }) => regionalLayer(regional, year)),
      );
}

function unknownRegion(region: string): Result<never, CalendarForRefusal> {
  return refuse({ kind: 'unknown-region', region, known: REGIONAL_CALENDARS.map((calendar) => calendar.region) });
}

function yearNotCovered(asked: unknown): Result<never, CalendarForRefusal> {
  const covered = PUBLISHED_YEARS.map((known) => known.year);
  const year = typeof asked === 'number' ? asked : Number.NaN;
  return refuse({ kind: 'year-not-covered', year, first: Math.min(...covered), last: Math.max(...covered) });
}
