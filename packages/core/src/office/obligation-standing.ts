import type { NotAnInstant } from '../appeal/event-fault.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Clock, ClockState, Lateness } from '../deadline/clock.ts';
import type { Due, DueRefusal } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import type { ObligationState } from './obligation-state.ts';
import { readTerm, type ObligationFacts, type RunningTerm } from './obligation-term.ts';

/**
 * How an obligation stands; `done` and `running` without more are those that have no term.
 *
 * `at-risk` by the same share of the term as a clock of an appeal.
 */
export type ObligationStanding =
  'awaited' | 'running' | 'at-risk' | 'overdue' | 'done' | 'done-in-time' | 'done-late' | 'cancelled';

/** How an obligation stands at a moment, with its deadline. */
export interface ObligationReading {
  readonly standing: ObligationStanding;
  /** `null` where it has no term, or is no longer owed. */
  readonly due: Due | null;
  /** The last moment that is in time by every reading of a day off. */
  readonly control: Instant | null;
  readonly late: Lateness | null;
}

/**
 * Tells how an obligation stands at a moment: whether it runs, is at risk, overdue, or was done, in time or late.
 *
 * Its term is a clock like those of appeals and is read by the same definitions. What was returned runs on with the time
 * that it was away counted in.
 *
 * @param state - What its log adds up to, as it was known then.
 * @param facts - The working calendar of whoever owes it, and the moment.
 * @returns The standing with the deadline.
 * @refuses `not-an-instant` — the moment is no whole number, such as NaN.
 * @refuses `impossible-term` — its term is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — it was given, falls due or is looked at outside the calendar's years.
 * @assumption at-risk-at-eighty-percent
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, msk))
 * const [right] = PETROVSK_56P.rights
 * const terms = obligationBy(right, { kind: 'information-request', term: workingDays(3) })
 * const at = (text) => ({ occurredAt: moment(text, msk), recordedAt: moment(text, msk), obligation: 'o-1', by: 'u1' })
 * const { state } = foldObligation([{ ...at('2026-05-06T10:00'), id: 'e1', kind: 'given', terms }])
 * const read = (text) => unwrap(readObligation(state, { calendar, asOf: moment(text, msk) }))
 * formatMoment(read('2026-05-07T10:00').due.last, msk) //=> '2026-05-12T23:59:59+03:00'
 * read('2026-05-07T10:00').standing //=> 'running'
 * read('2026-05-13T10:00').standing //=> 'overdue'
 */
export function readObligation(
  state: ObligationState,
  { calendar, asOf }: ObligationFacts,
): Result<ObligationReading, DueRefusal | NotAnInstant> {
  if (!Number.isSafeInteger(asOf)) return refuse({ kind: 'not-an-instant', of: 'asOf', value: `${asOf}` });
  const term = state.stage === 'cancelled' ? null : termOf(state, asOf);
  if (term === null)
    return success({ standing: standingWithoutTerm(state, asOf), due: null, control: null, late: null });
  const clock = readTerm(term, { calendar, asOf });
  return clock.ok ? success(readingOf(clock.value)) : clock;
}

function termOf({ terms, givenAt, done, extension }: ObligationState, asOf: Instant): RunningTerm | null {
  const term = terms?.term ?? null;
  if (term === null || givenAt === null || asOf < givenAt) return null;
  return { ...term, count: term.count + extension, from: givenAt, done: done?.at ?? null };
}

function standingWithoutTerm({ stage, givenAt }: ObligationState, asOf: Instant): ObligationStanding {
  if (givenAt === null || asOf < givenAt) return 'awaited';
  if (stage === 'cancelled') return 'cancelled';
  return stage === 'done' ? 'done' : 'running';
}

const STANDINGS: Readonly<Record<ClockState, ObligationStanding>> = {
  running: 'running',
  paused: 'running',
  'stopped-in-time': 'done-in-time',
  'stopped-late': 'done-late',
  overdue: 'overdue',
};

function readingOf({ state, atRisk, due, control, late }: Clock): ObligationReading {
  return { standing: atRisk ? 'at-risk' : STANDINGS[state], due, control, late };
}
