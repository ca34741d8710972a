import { finish, refuse, success, type CaseRecord, type Method, type RatingRefusal, type Result } from '@otklik/core';
import { buildPage } from '../page/build-page.ts';
import type { PageRefusal } from '../page/page-issue.ts';
import { personalRefusal } from '../page/personal-refusal.ts';
import type { Page } from '../page/page.ts';
import { GENRES } from './genres.ts';
import type { RatedBy } from './rated.ts';
import { reportCounter } from './report-counter.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportHead, type ReportWanted } from './report-head.ts';

/** A report as a page, with what it says in one sentence. */
export interface Report {
  readonly page: Page;
  readonly headline: string;
}

/**
 * Lists the methods whose tallies a report is built from.
 *
 * @param wanted - The kind of report and the centre.
 * @returns The methods, in the order in which `ReportFacts.tallies` must hold their tallies.
 * @example
 * reportMethods({ genre: 'offices', centre: null }).map(({ id }) => id) //=> ['closing']
 */
export function reportMethods({ genre, centre }: ReportWanted): readonly Method[] {
  return GENRES[genre].methods(centre);
}

/**
 * Builds a report: finishes the tallies, lays them out and checks the page.
 *
 * @param wanted - The kind of report and the centre.
 * @param facts - What was found; one tally a method of `reportMethods`.
 * @returns The page, ready for any renderer, and its headline.
 * @refuses `nothing-to-rate` — no record was counted.
 * @refuses `tally-of-another-method` — the tallies are not those of this report.
 * @refuses `page-not-built` — a personal value stands in the facts, or the page breaks a rule of its own.
 * @example
 * const quality = checkItems([], incidentManagement)
 * const frame = { organisation: 'Округ', source: 'Журнал', synthetic: true, asOf: 0, zone: zone('Europe/Moscow'), hours: '09:00–18:00', terms: [], quality, signatures: [] }
 * const facts = { ...frame, tallies: [], period: { from: day('2026-05-01'), to: day('2026-05-31') } }
 * buildReport({ genre: 'offices', centre: null }, facts).refusal.kind //=> 'tally-of-another-method'
 */
export function buildReport(wanted: ReportWanted, facts: ReportFacts): Result<Report, RatingRefusal | PageRefusal> {
  const personal = personalRefusal({ wanted, facts });
  if (personal !== null) return refuse(personal);
  const genre = GENRES[wanted.genre];
  const rated: RatedBy[] = [];
  for (const [index, method] of reportMethods(wanted).entries()) {
    const tally = facts.tallies[index];
    const rating = finish(tally ?? emptyTally(facts), method);
    if (!rating.ok) return rating;
    rated.push({ rating: rating.value, method });
  }
  const page = buildPage({ ...reportHead(wanted, facts), sections: genre.sections(facts, rated, wanted.centre) });
  return page.ok ? success({ page: page.value, headline: genre.headline(rated) }) : page;
}

/** What is known of a report beside its records. */
export type ReportFrame = Omit<ReportFacts, 'tallies' | 'period'>;

/**
 * Builds a report of records in memory: counts them once by all the methods of the report, then builds it.
 *
 * @param wanted - The kind of report and the centre.
 * @param records - The records, in any order.
 * @param frame - What is known beside them.
 * @returns The page, ready for any renderer, and its headline.
 * @refuses `nothing-to-rate` — there are no records.
 * @refuses `tally-of-another-method` — never for records; it stands here because `buildReport` may say it.
 * @refuses `page-not-built` — a personal value stands in what is known, or the page breaks a rule of its own.
 * @example
 * const quality = checkItems([], incidentManagement)
 * const frame = { organisation: 'Округ', source: 'Журнал', synthetic: true, asOf: 0, zone: zone('Europe/Moscow'), hours: '09:00–18:00', terms: [], quality, signatures: [] }
 * reportOnRecords({ genre: 'offices', centre: null }, [], frame) //=> { ok: false, refusal: { kind: 'nothing-to-rate', method: 'offices' } }
 * const at = moment('2026-05-04T10:00', frame.zone)
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, frame.zone))
 * const log = [{ id: 'e1', appeal: '7', occurredAt: at, recordedAt: at, kind: 'received', channel: 'phone', regime: 'message', repeat: false }]
 * const records = unwrap(recordsOf(log, { calendar, term: null })).map((record) => ({ ...record, body: 'Отдел дорог' }))
 * unwrap(reportOnRecords({ genre: 'offices', centre: null }, records, frame)).headline //=> 'поступило 1; закрыто в срок —; открыто 100,0\u00A0%'
 */
export function reportOnRecords(
  wanted: ReportWanted,
  records: Iterable<CaseRecord>,
  frame: ReportFrame,
): Result<Report, RatingRefusal | PageRefusal> {
  const personal = personalRefusal({ wanted, frame });
  if (personal !== null) return refuse(personal);
  const counter = reportCounter(reportMethods(wanted), frame.asOf);
  for (const record of records) counter.add(record);
  const { tallies, period } = counter.counts();
  if (period === null) return refuse({ kind: 'nothing-to-rate', method: wanted.genre });
  return buildReport(wanted, { ...frame, tallies, period });
}

function emptyTally({ asOf }: ReportFacts): Parameters<typeof finish>[0] {
  return { method: '', edition: '', digest: '', asOf, received: null, seen: 0, counted: 0, excluded: [], groups: [] };
}
