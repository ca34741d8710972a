import { refuse, success, type Result } from '../basis/result.ts';
import type { Ground } from '../source/decision.ts';
import { addDays, dayParts, type CivilDate } from '../time/civil-date.ts';
import { isDay } from '../time/is-day.ts';
import { monthDay, type MonthDay } from './month-day.ts';

/** When in a year a threat comes: between the same days each year, or on days that each year is given. */
export type ThreatSeason =
  | { readonly kind: 'each-year'; readonly from: MonthDay; readonly to: MonthDay }
  | { readonly kind: 'given'; readonly spans: readonly DaySpan[] };

/** A stretch of days, both included. */
export interface DaySpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * What may disturb people every year or every season, so that a campaign should come before it.
 *
 * @clause pestovo-1728 Порядок п. 3 абз. 2
 */
export interface Threat {
  /** Unique among the threats. */
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly season: ThreatSeason;
  /** Days before it at which a campaign should begin. */
  readonly leadDays: number;
  readonly because: readonly Ground[];
}

/** A threat in one year, with the day from which to prepare. */
export interface ThreatSpan extends DaySpan {
  readonly threat: string;
  readonly title: string;
  readonly prepareFrom: CivilDate;
}

/** A threat that cannot be put into a calendar: which part of it, what stands there, and what was expected. */
export interface ImpossibleThreat {
  readonly kind: 'impossible-threat';
  readonly threat: string;
  readonly of: 'id' | 'season' | 'lead-days';
  readonly value: string;
  readonly expected: 'unique' | 'month-and-day' | 'days-in-order' | 'whole-number';
}

/** A threat of moving days that were not given for a year. */
export interface YearNotGiven {
  readonly kind: 'year-not-given';
  readonly threat: string;
  readonly year: number;
  readonly given: readonly number[];
}

/** Why a year of threats cannot be told. */
export type ThreatRefusal = ImpossibleThreat | YearNotGiven;

/**
 * Puts threats into the calendar of a year: what comes when, and from which day to prepare.
 *
 * A season that begins in one year and ends in the next belongs to the year of its beginning; its days of preparation may
 * lie in the year before. Of a February without a 29th the 28th counts.
 *
 * @param threats - Threats in any order.
 * @param year - The year.
 * @returns The threats by the day from which to prepare.
 * @refuses `impossible-threat` — a threat is given twice, or bears what is no day of a year, no span, no number of days.
 * @refuses `year-not-given` — a threat of moving days has none in that year.
 * @clause pestovo-1728 Порядок п. 3 абз. 2
 * @example
 * const frost = { id: 'frost', topic: 'Теплоснабжение', title: 'Морозы', season: { kind: 'each-year', from: '11-15', to: '03-10' }, leadDays: 30, because: [] }
 * unwrap(threatYear([frost], 2026)).map(({ prepareFrom, from, to }) => [prepareFrom, from, to].map(formatDay))
 * //=> [['2026-10-16', '2026-11-15', '2027-03-10']]
 * threatYear([{ ...frost, season: { kind: 'each-year', from: '02-30', to: '03-10' } }], 2026).refusal
 * //=> { kind: 'impossible-threat', threat: 'frost', of: 'season', value: '02-30', expected: 'month-and-day' }
 */
export function threatYear(threats: readonly Threat[], year: number): Result<readonly ThreatSpan[], ThreatRefusal> {
  const fault = firstFault(threats);
  if (fault !== null) return refuse(fault);
  const spans = spansIn(threats, year);
  return spans.ok ? success(spans.value.toSorted(byPreparation)) : spans;
}

/**
 * Puts threats into the calendar as it matters on a day: the seasons that run or are to be prepared for on it.
 *
 * The season that began last year and the one of next year that is to be prepared for already are there, which a single
 * year leaves out; seasons that have ended within the year before are there too, so that their effect is looked at.
 *
 * @param threats - Threats in any order.
 * @param on - The day.
 * @returns The threats by the day from which to prepare: of the year before, of the year, and of the year after.
 * @refuses `impossible-threat` — a threat is given twice, or bears what is no day of a year, no span, no number of days.
 * @refuses `year-not-given` — a threat of moving days has none in the year of the day.
 * @clause pestovo-1728 Порядок п. 3 абз. 2
 * @example
 * const frost = { id: 'frost', topic: 'Теплоснабжение', title: 'Морозы', season: { kind: 'each-year', from: '11-15', to: '03-10' }, leadDays: 30, because: [] }
 * unwrap(threatsAround([frost], day('2027-01-20'))).map(({ from, to }) => [from, to].map(formatDay))
 * //=> [['2026-11-15', '2027-03-10'], ['2027-11-15', '2028-03-10'], ['2028-11-15', '2029-03-10']]
 */
export function threatsAround(threats: readonly Threat[], on: CivilDate): Result<readonly ThreatSpan[], ThreatRefusal> {
  const { year } = dayParts(on);
  const now = threatYear(threats, year);
  if (!now.ok) return now;
  const beside = [year - 1, year + 1].flatMap((other) =>
    threats.flatMap((threat) => {
      // a year beside need not be given
      const spans = spansIn([threat], other);
      return spans.ok ? spans.value : [];
    }),
  );
  return success([...now.value, ...beside].toSorted(byPreparation));
}

function firstFault(threats: readonly Threat[]): ImpossibleThreat | null {
  const ids = new Set<string>();
  for (const threat of threats) {
    const { id } = threat;
    const odd = ids.has(id) ? impossible(threat, 'id', { value: id, expected: 'unique' }) : leadFault(threat);
    if (odd !== null) return odd;
    ids.add(id);
  }
  return null;
}

function spansIn(threats: readonly Threat[], year: number): Result<readonly ThreatSpan[], ThreatRefusal> {
  const spans: ThreatSpan[] = [];
  for (const threat of threats) {
    const { id, title, leadDays } = threat;
    const found = daysIn(threat, year);
    if (!found.ok) return found;
    for (const { from, to } of found.value)
      spans.push({ threat: id, title, from, to, prepareFrom: addDays(from, -leadDays) });
  }
  return success(spans);
}

function byPreparation(a: ThreatSpan, b: ThreatSpan): number {
  return a.prepareFrom - b.prepareFrom || a.from - b.from || (a.threat < b.threat ? -1 : 1);
}

function leadFault(threat: Threat): ImpossibleThreat | null {
  const isDays = Number.isSafeInteger(threat.leadDays) && threat.leadDays >= 0 && threat.leadDays <= 366;
  return isDays ? null : impossible(threat, 'lead-days', { value: String(threat.leadDays), expected: 'whole-number' });
}

function daysIn(threat: Threat, year: number): Result<readonly DaySpan[], ThreatRefusal> {
  const { season, id } = threat;
  if (!isYear(year)) return refuse({ kind: 'year-not-given', threat: id, year, given: [] });
  return season.kind === 'given' ? givenDays(threat, season.spans, year) : yearlyDays(threat, season, year);
}

/** A season may end in the year after, so the last year of days has none. */
function isYear(year: number): boolean {
  return Number.isInteger(year) && year > 1 && year < 9999;
}

function yearlyDays(
  threat: Threat,
  { from, to }: Extract<ThreatSeason, { kind: 'each-year' }>,
  year: number,
): Result<readonly DaySpan[], ImpossibleThreat> {
  const begins = monthDay(from, year);
  if (begins === null) return refuse(impossible(threat, 'season', { value: from, expected: 'month-and-day' }));
  const ends = monthDay(to, to < from ? year + 1 : year); // texts of two figures each: their order is that of days
  if (ends === null) return refuse(impossible(threat, 'season', { value: to, expected: 'month-and-day' }));
  return success([{ from: begins, to: ends }]);
}

function givenDays(threat: Threat, spans: readonly DaySpan[], year: number): Result<readonly DaySpan[], ThreatRefusal> {
  const turned = spans.find(({ from, to }) => !(isDay(from) && isDay(to) && from <= to));
  if (turned !== undefined)
    return refuse(impossible(threat, 'season', { value: `${turned.from}…${turned.to}`, expected: 'days-in-order' }));
  const found = spans.filter(({ from }) => dayParts(from).year === year);
  const given = [...new Set(spans.map(({ from }) => dayParts(from).year))].toSorted((a, b) => a - b);
  return found.length === 0 ? refuse({ kind: 'year-not-given', threat: threat.id, year, given }) : success(found);
}

function impossible(
  { id: threat }: Threat,
  of: ImpossibleThreat['of'],
  { value, expected }: Pick<ImpossibleThreat, 'value' | 'expected'>,
): ImpossibleThreat {
  return { kind: 'impossible-threat', threat, of, value, expected };
}
