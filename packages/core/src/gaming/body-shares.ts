import { surelyAbove } from '../measure/surely-above.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { addMonths } from '../time/civil-month.ts';
import { dayOf, dayParts, formatDay, type CivilDate } from '../time/civil-date.ts';
import type { AgainstMarkRule, MonthEndRule } from './gaming-rules.ts';
import { groupsOf, signalOf, type GamingSignal } from './gaming-signal.ts';

/**
 * Finds bodies whose closings pile up in the last days of a month.
 *
 * @param records - Records in any order; those without a body or a closing do not count.
 * @param rule - How many days, which share, and of how many closings at least.
 * @returns One signal a body and month, with the closings of those days.
 * @example
 * const closed = (id, text) => ({ id, question: 1, body: 'Отдел', closedOn: day(text) })
 * const records = Array.from({ length: 20 }, (_, at) => closed(`${at}`, at < 16 ? '2026-05-30' : '2026-05-12'))
 * monthEndClosings(records, GAMING_RULES.monthEnd).map(({ body, month, cases, of }) => [body, month, cases.length, of])
 * //=> [['Отдел', '2026-05', 16, 20]]
 */
export function monthEndClosings(records: Iterable<CaseRecord>, rule: MonthEndRule): readonly GamingSignal[] {
  return groupsOf(records, bodyAndMonth).flatMap(([, group]) => {
    const late = group.filter(({ closedOn }) => closedOn !== null && daysLeft(closedOn) < rule.days);
    const between = surelyAbove({ part: late.length, whole: group.length }, rule);
    if (between === null) return [];
    const [{ body, closedOn } = { body: null, closedOn: null }] = group;
    const month = closedOn === null ? null : formatDay(closedOn).slice(0, 7);
    return [signalOf('month-end', late, { body, month, of: group.length, between, because: rule.because })];
  });
}

/**
 * Finds bodies whose solved questions the citizens mark low.
 *
 * @param records - Records in any order; those without a body or a mark do not count.
 * @param rule - What is low, which share, and of how many marks at least.
 * @returns One signal a body, with the questions marked low.
 * @example
 * const solved = (id, mark) => ({ id, question: 1, body: 'Отдел', outcome: 'solved', mark })
 * const records = Array.from({ length: 12 }, (_, at) => solved(`${at}`, at < 11 ? 1 : 5))
 * solvedAgainstMarks(records, GAMING_RULES.againstMark).map(({ cases, of }) => [cases.length, of]) //=> [[11, 12]]
 */
export function solvedAgainstMarks(records: Iterable<CaseRecord>, rule: AgainstMarkRule): readonly GamingSignal[] {
  return groupsOf(records, bodyOfSolved).flatMap(([body, group]) => {
    const low = group.filter(({ mark }) => mark !== null && mark < rule.below);
    const between = surelyAbove({ part: low.length, whole: group.length }, rule);
    if (between === null) return [];
    return [signalOf('against-mark', low, { body, of: group.length, between, because: rule.because })];
  });
}

function bodyAndMonth({ body, closedOn }: CaseRecord): string | null {
  return body === null || closedOn === null ? null : `${formatDay(closedOn).slice(0, 7)}\n${body}`;
}

function bodyOfSolved({ body, outcome, mark }: CaseRecord): string | null {
  return outcome === 'solved' && mark !== null ? body : null;
}

function daysLeft(date: CivilDate): number {
  const { year, month } = dayParts(date);
  const first = (dayOf({ year, month, day: 1 }) ?? Number.NaN) as CivilDate;
  return addMonths(first, 1) - 1 - date;
}
