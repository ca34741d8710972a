import { success, type Result } from '../basis/result.ts';
import type { Ground } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import { onDuty, type BrokenShift, type DutyShift, type NobodyOnDuty } from './duty-roster.ts';
import type { RiskEventKind, RiskStage } from './risk-event.ts';
import type { RiskOrder, TimedStep } from './risk-order.ts';
import type { RiskState } from './risk-state.ts';
import { riskTimers, type RiskTimerFacts, type RiskTimerRefusal } from './risk-timers.ts';
import { explainSettled } from './settled.ts';

/** What should be done next about a risk, by whom, and until when. */
export interface RiskAction {
  readonly step: RiskEventKind;
  /** The host's own names of whoever is on duty then. */
  readonly owedBy: readonly string[];
  /** The last moment by the level, of the step or of the one that it leads to; `null` where it sets none. */
  readonly until: Instant | null;
  /** Whose last moment it is; none where there is none. */
  readonly because: readonly Ground[];
}

/** The duty's calendar and roster, and the moment asked about. */
export interface RiskDuty extends RiskTimerFacts {
  readonly roster: readonly DutyShift[];
}

/** What brings a risk on from each stage. */
const NEXT: Readonly<Record<Exclude<RiskStage, 'reported'>, readonly RiskEventKind[]>> = {
  awaited: [],
  detected: ['alerted'],
  alerted: ['verified'],
  verified: ['drafted'],
  drafted: ['agreed'],
  agreed: ['published'],
  published: ['reported'],
  spreading: ['spread-again'],
  noted: ['drafted'],
  settled: [],
};

/** The step with a term that another brings near: an answer is drafted and agreed so that it can be published. */
const LEADS_TO: Readonly<Partial<Record<RiskEventKind, TimedStep>>> = {
  alerted: 'alerted',
  verified: 'verified',
  drafted: 'published',
  agreed: 'published',
  published: 'published',
};

/**
 * Lists what should be done next about a risk, as data for a message, a page or a queue.
 *
 * @param state - What is known of the risk.
 * @param order - Its order.
 * @param duty - Who is on duty, by which hours, at which moment.
 * @returns The actions, each with whoever is on duty then; none for a risk at rest that was reviewed.
 * @refuses `nobody-on-duty` — something is owed, and the roster has a hole at that moment.
 * @refuses `broken-shift` — a shift of the roster ends before it begins, or names nobody.
 * @refuses `not-an-instant` — the moment asked about is none.
 * @refuses `outside-calendar` — a term leaves the calendar's years.
 * @refuses `impossible-term` — the order sets what is no number of minutes.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = moment('2026-04-09T10:00', msk)
 * const evidence = { page: 'https://chat.example/town', publishedAt: at, picture: 'shot-1' }
 * const found = { id: 'r1', risk: 'R-1', occurredAt: at, recordedAt: at, by: 'u1', kind: 'detected', topic: 'Вода', order: 'pestovo-risk', edition: '1', evidence }
 * const { state } = foldRisk([found], PESTOVO_RISK_ORDER)
 * const roster = [{ from: at, until: at + 28_800_000, on: 'u1' }]
 * unwrap(riskActions(state, PESTOVO_RISK_ORDER, { calendar, asOf: at, roster }))
 * //=> [{ step: 'rated', owedBy: ['u1'], until: null, because: [] }, { step: 'alerted', owedBy: ['u1'], until: null, because: [] }]
 */
export function riskActions(
  state: RiskState,
  order: RiskOrder,
  duty: RiskDuty,
): Result<readonly RiskAction[], NobodyOnDuty | BrokenShift | RiskTimerRefusal> {
  const steps = stepsOf(state, order);
  if (steps.length === 0) return success([]);
  const names = onDuty(duty.roster, duty.asOf);
  if (!names.ok) return names;
  const timers = riskTimers(state, order, duty);
  if (!timers.ok) return timers;
  return success(
    steps.map((step) => {
      const timer = timers.value.find((one) => one.step === LEADS_TO[step] && one.stopped === null);
      return { step, owedBy: names.value, until: timer?.due ?? null, because: timer?.because ?? [] };
    }),
  );
}

function stepsOf(state: RiskState, order: RiskOrder): readonly RiskEventKind[] {
  const { stage, level, reviewedAt } = state;
  if (stage === 'settled') return reviewedAt === null ? ['reviewed'] : [];
  if (stage === 'awaited') return [];
  const next = stage === 'reported' ? [watching(state, order)] : NEXT[stage];
  return level === null ? ['rated', ...next] : next;
}

function watching(state: RiskState, order: RiskOrder): RiskEventKind {
  return explainSettled(state, order).answer ? 'settled' : 'observed';
}
