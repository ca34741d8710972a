import {
  compileCalendar,
  day,
  NORM_WEEK,
  reportsOwed,
  unwrap,
  zone,
  dutyCalendar,
  type Charter,
  type DutySpan,
  type Genre,
} from '@otklik/core';
import { productionCalendar2026 } from '../../production-calendar/2026.ts';
import { byClauseAlone } from './asked.fixture.ts';

/** A whole year, by any clock: whether a duty falls due monthly does not hang on the zone. */
const YEAR: DutySpan = {
  from: day('2026-01-01'),
  until: day('2026-12-31'),
  calendar: unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow'))),
};

const TIMES: Readonly<Record<string, number>> = { day: 365, month: 12 };

/** Tells whether a clause alone makes a role's duty fall due as often in a year as its rhythm says; never, without one. */
export function fallsDueByClause(
  charter: Charter,
  at: string,
  duty: { readonly id: string; readonly when: string },
): boolean {
  const dates = unwrap(dutyCalendar(byClauseAlone(charter, at), YEAR));
  return dates.filter((date) => date.duty.id === duty.id).length === (TIMES[duty.when] ?? 0);
}

/** Tells whether a clause alone makes a role owe a report. */
export function owesByClause(
  charter: Charter,
  at: string,
  owed: { readonly role: string; readonly genre: Genre },
): boolean {
  const reports = unwrap(reportsOwed(byClauseAlone(charter, at), YEAR));
  return reports.some(({ genre, roles }) => genre === owed.genre && roles.includes(owed.role));
}
