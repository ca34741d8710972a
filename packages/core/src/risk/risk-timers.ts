import { refuse, success, type Result } from '../basis/result.ts';
import type { ClockState } from '../deadline/clock.ts';
import { stateAgainst } from '../deadline/standing.ts';
import type { Ground } from '../source/decision.ts';
import { due, type DueRefusal } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import { notAnInstant, type NotAnInstant } from '../time/not-an-instant.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';
import type { RiskLevel, RiskOrder, TimedStep } from './risk-order.ts';
import type { RiskState } from './risk-state.ts';

/** How one step of a risk stands against the term of its level. */
export interface RiskTimer {
  readonly step: TimedStep;
  readonly level: string;
  /** Duty minutes. */
  readonly minutes: number;
  readonly started: Instant;
  readonly due: Instant;
  readonly stopped: Instant | null;
  readonly state: Exclude<ClockState, 'paused'>;
  /** Whose term it is: what no act gives is a setting, and says so. */
  readonly because: readonly Ground[];
}

/** By whose duty hours, and at which moment. */
export interface RiskTimerFacts {
  /** The calendar of the duty; round the clock where somebody always watches. */
  readonly calendar: WorkingCalendar;
  readonly asOf: Instant;
}

/** Why no terms are told. */
export type RiskTimerRefusal = DueRefusal | NotAnInstant;

const STEPS: readonly TimedStep[] = ['alerted', 'verified', 'published'];

/**
 * Tells how the steps of a risk stand against the terms of its level, in duty hours.
 *
 * A risk of no level yet has no terms. The level of now counts, for steps already taken too. The terms are of the first
 * answer: nothing sets them for the answer to a new spread.
 *
 * @param state - What is known of the risk.
 * @param order - Its order, which gives each level its terms.
 * @param facts - The duty's calendar and the moment asked about.
 * @returns One timer a step that the level sets a term for, in the order of the steps.
 * @refuses `outside-calendar` — a term begins before or ends after the calendar's years.
 * @refuses `impossible-term` — the order sets what is no number of minutes.
 * @refuses `not-an-instant` — the moment asked about is none.
 * @assumption risk-levels-are-settings
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = moment('2026-04-09T16:30', msk)
 * const evidence = { page: 'https://chat.example/town', publishedAt: at, picture: 'shot-1' }
 * const stamp = { risk: 'R-1', occurredAt: at, recordedAt: at, by: 'duty' }
 * const { state } = foldRisk([
 *   { ...stamp, id: 'r1', kind: 'detected', topic: 'Вода', order: 'pestovo-risk', edition: '1', evidence },
 *   { ...stamp, id: 'r2', kind: 'rated', level: 'high' },
 * ], PESTOVO_RISK_ORDER)
 * const timers = unwrap(riskTimers(state, PESTOVO_RISK_ORDER, { calendar, asOf: moment('2026-04-09T18:00', msk) }))
 * timers.map((timer) => [timer.step, formatMoment(timer.due, msk).slice(0, 16), timer.state])
 * //=> [['alerted', '2026-04-09T17:00', 'overdue'], ['verified', '2026-04-10T09:30', 'running'], ['published', '2026-04-10T10:30', 'running']]
 */
export function riskTimers(
  state: RiskState,
  order: RiskOrder,
  facts: RiskTimerFacts,
): Result<readonly RiskTimer[], RiskTimerRefusal> {
  if (!Number.isSafeInteger(facts.asOf)) return refuse(notAnInstant('asOf', facts.asOf));
  const level = order.levels.find(({ id }) => id === state.level);
  const started = state.first.detected;
  const timers: RiskTimer[] = [];
  if (level === undefined || started === undefined) return success(timers);
  for (const step of STEPS) {
    const timer = timerOf({ step, level, started, stopped: state.first[step] ?? null, because: order.because }, facts);
    if (timer === null) continue;
    if (!timer.ok) return timer;
    timers.push(timer.value);
  }
  return success(timers);
}

interface Asked {
  readonly step: TimedStep;
  readonly level: RiskLevel;
  readonly started: Instant;
  readonly stopped: Instant | null;
  readonly because: readonly Ground[];
}

function timerOf(
  { step, level, started, stopped: taken, because }: Asked,
  { calendar, asOf }: RiskTimerFacts,
): Result<RiskTimer, DueRefusal> | null {
  const minutes = level.within[step];
  if (minutes === null) return null;
  const found = due(started, { unit: 'working-minute', count: minutes, dayOff: 'stay' }, calendar);
  if (!found.ok) return found;
  const { last } = found.value;
  const stopped = taken !== null && taken <= asOf ? taken : null;
  return success({
    step,
    level: level.id,
    minutes,
    started,
    due: last,
    stopped,
    state: stateAgainst(last, stopped, asOf),
    because,
  });
}
