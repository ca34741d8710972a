import {
  refuse,
  success,
  type AppealEvent,
  type CivilDate,
  type Instant,
  type DueRefusal,
  type Result,
  type WorkingCalendar,
} from '@otklik/core';
import { arrival, arrivalDays, monthDays } from './arrival.ts';
import { caseLog } from './case-log.ts';
import { planCase, type CasePlan } from './case-plan.ts';
import { diceFor, type Dice } from './dice.ts';
import { secondOfDay } from './local-clock.ts';
import { truthOf, type SyntheticTruth } from './truth.ts';

/** Which month of the invented municipality is wanted. */
export interface SyntheticRequest {
  /** An integer of 32 bits. */
  readonly seed: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** How many cases come in; 420 when left out. */
  readonly cases?: number;
  /** The hours and days off of its units; it must reach three months past the month. */
  readonly calendar: WorkingCalendar;
}

/** A month that never was, of a municipality that there is not. */
export interface SyntheticMonth {
  /** What must stand on every page made from it. */
  readonly label: typeof SYNTHETIC_LABEL;
  /** The moment by which everything has been recorded. */
  readonly asOf: Instant;
  /** One log a case, in the order of receipt; the events in the order in which the log received them. */
  readonly logs: readonly (readonly AppealEvent[])[];
  readonly truth: SyntheticTruth;
}

/** The label of everything synthetic. */
export const SYNTHETIC_LABEL = 'Синтетические данные';

const CASES = 420;
const DAY = 86_400_000;
/** How long after the month's end a case can still move: the slowest answer, its closing, reopening and corrections. */
const TAIL_DAYS = 90;

/**
 * Draws a month of an invented municipality: receipts at all hours, answers by each unit's habit, logs kept by people.
 *
 * Messages of the incident system have one question each, as its export has one row an incident; an appeal of the
 * feedback platform may have two. Months are those of the calendar's zone.
 *
 * @param request - The seed, the month, how many cases, and the calendar.
 * @returns The logs with the truth about them; the same request gives the same month on every machine.
 * @refuses `outside-calendar` — the calendar does not hold the month and the three months after it.
 * @example
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-NGR', 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * const may = unwrap(syntheticMonth({ seed: 1728, year: 2026, month: 5, cases: 12, calendar }))
 * may.label //=> 'Синтетические данные'
 * may.logs.length //=> 12
 * syntheticMonth({ seed: 1728, year: 2026, month: 12, calendar }).refusal.kind //=> 'outside-calendar'
 */
export function syntheticMonth(request: SyntheticRequest): Result<SyntheticMonth, DueRefusal> {
  const { year, month, calendar } = request;
  const [from, until] = spanOf(monthDays(year, month), calendar);
  const stray = [from < calendar.span.from ? from : null, until > calendar.span.until ? until : null];
  const asked = stray.find((instant) => instant !== null);
  if (asked !== undefined) return refuse({ kind: 'outside-calendar', ...calendar.span, asked });
  const drawn = drawCases(request);
  const logs = keepLogs(drawn, `${year % 100}${`${month}`.padStart(2, '0')}`);
  const plans = drawn.map(({ plan }) => plan);
  return success({ label: SYNTHETIC_LABEL, asOf: lastRecorded(logs, from), logs, truth: truthOf(plans, calendar) });
}

function spanOf(days: readonly CivilDate[], calendar: WorkingCalendar): readonly [Instant, Instant] {
  const from = secondOfDay(calendar, days[0] as CivilDate, 0);
  return [from, (from + (days.length + TAIL_DAYS) * DAY) as Instant];
}

interface Drawn {
  readonly plan: CasePlan;
  readonly dice: Dice;
}

function drawCases({ seed, year, month, cases = CASES, calendar }: SyntheticRequest): readonly Drawn[] {
  const days = arrivalDays(calendar, year, month);
  const drawn = diceFor(seed, cases).map((dice) => {
    const received = arrival(days, calendar, dice);
    return { plan: planCase({ received, month, calendar }, dice), dice };
  });
  return drawn.toSorted((a, b) => a.plan.received - b.plan.received);
}

function keepLogs(drawn: readonly Drawn[], prefix: string): readonly (readonly AppealEvent[])[] {
  return drawn.map(({ plan, dice }, index) => {
    const number = `${prefix}${`${index + 1}`.padStart(4, '0')}`;
    return caseLog(plan.channel === 'feedback-platform' ? `fp-${number}` : number, plan, dice);
  });
}

function lastRecorded(logs: readonly (readonly AppealEvent[])[], from: Instant): Instant {
  return logs.flat().reduce((last, { recordedAt }) => (recordedAt > last ? recordedAt : last), from);
}
