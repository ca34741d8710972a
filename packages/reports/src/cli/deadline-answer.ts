import {
  byAssumption,
  byFact,
  clockDue,
  dayAt,
  explainClockDue,
  formatMoment,
  mayEndOnDayOff,
  success,
  yearOf,
  type Decision,
  type Due,
  type Instant,
  type Refusal,
  type Result,
  type TermRule,
  type WorkingCalendar,
  type Zone,
} from '@otklik/core';
import { calendarOf, PUBLISHED, type YearsWanted } from './calendar-of.ts';
import { optional, type Call } from './usage.ts';

/** A deadline with its steps, and the date that is safe by every reading of a day off. */
export interface DeadlineAnswer {
  readonly decision: Decision<Due>;
  readonly control: Instant;
}

/** What is counted, from when, by whose clock. */
export interface DeadlineQuestion {
  readonly rule: TermRule;
  readonly at: Instant;
  /** Whether the clock showed it twice; it is the first of the two then. */
  readonly isTwice: boolean;
  readonly zone: Zone;
}

/** How many years past the event are looked at, one after another, until the term ends in them. */
const REACHES = [1, 4, 16, 64];

/**
 * Finds a deadline in as many years as it needs.
 *
 * @param call - The options of the calendar.
 * @param question - The rule and its event.
 * @returns The deadline and the control date.
 * @refuses `outside-calendar` — the term leaves every year that is known or can be derived.
 * @refuses `year-not-covered` — the event lies before the first decree, and the term looks at days off.
 */
export function answerDeadline(call: Call, question: DeadlineQuestion): Result<DeadlineAnswer> {
  let answer: Result<DeadlineAnswer> | null = null;
  for (const reach of REACHES) {
    const calendar = calendarAround(call, question, reach);
    if (!calendar.ok) return calendar;
    answer = answerIn(calendar.value, question);
    if (answer.ok || !runsPast(answer.refusal)) return answer;
  }
  return answer as Result<DeadlineAnswer>;
}

function answerIn(calendar: WorkingCalendar, { rule, at, isTwice, zone }: DeadlineQuestion): Result<DeadlineAnswer> {
  const decision = explainClockDue(rule, at, calendar);
  if (!decision.ok) return decision;
  const dayOff = mayEndOnDayOff(rule.term.unit) ? 'backward' : rule.term.dayOff;
  const control = clockDue({ ...rule, term: { ...rule.term, dayOff } }, at, calendar);
  if (!control.ok) return control;
  const { answer, grounds } = decision.value;
  const which = isTwice ? [byFact('first-of-two', formatMoment(at, zone)), byAssumption('local-time-shown-twice')] : [];
  return success({ decision: { answer, grounds: [...which, ...grounds] }, control: control.value.last });
}

/** No calendar has years before or after these. */
const [FIRST_YEAR, LAST_YEAR] = [1, 9999];

function calendarAround(call: Call, { rule, at, zone }: DeadlineQuestion, reach: number): Result<WorkingCalendar> {
  const year = Math.max(FIRST_YEAR, yearOf(dayAt(at, zone)));
  const years =
    rule.counted === 'before'
      ? { from: earliest(call, year, reach), to: year }
      : { from: year, to: Math.min(LAST_YEAR, year + reach) };
  return calendarOf(isBlind(rule) && year < PUBLISHED.from ? withoutHolidays(call) : call, years, null);
}

/** Before the first decree only weeks without holidays are known; a term that goes back to it stops there. */
function earliest(call: Call, year: number, reach: number): YearsWanted['from'] {
  const hasDecrees = optional(call, 'region') !== 'none' && year >= PUBLISHED.from;
  return Math.max(hasDecrees ? PUBLISHED.from : FIRST_YEAR, year - reach);
}

/** Whether a term never looks at days off, so that no decree is needed to count it. */
function isBlind({ term: { unit, dayOff, ends } }: TermRule): boolean {
  return unit === 'clock-minute' || (mayEndOnDayOff(unit) && dayOff === 'stay' && ends !== 'end-of-operations');
}

function withoutHolidays({ options, files }: Call): Call {
  return { files, options: { ...options, region: 'none' } };
}

function runsPast(refusal: Refusal & { readonly asked?: unknown }): boolean {
  return refusal.kind === 'outside-calendar' && refusal.asked === null;
}
