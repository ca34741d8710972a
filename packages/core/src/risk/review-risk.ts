import { refuse, success, type Result } from '../basis/result.ts';
import type { UncountedSpan } from '../time/working-time.ts';
import type { RiskFold } from './fold-risk.ts';
import type { RiskOrder } from './risk-order.ts';
import type { RiskReview } from './risk-review.ts';
import { riskSteps } from './risk-steps.ts';
import { riskTimers, type RiskTimerFacts, type RiskTimerRefusal } from './risk-timers.ts';
import { explainSettled } from './settled.ts';
import { spreadCurve } from './spread-curve.ts';

/** There is no risk yet: no entry of its log says that it was detected. */
export interface NothingDetected {
  readonly kind: 'nothing-detected';
}

/**
 * Reviews how a risk was worked on.
 *
 * @param fold - What its log adds up to.
 * @param order - The order that it was worked by.
 * @param facts - The duty's calendar and the moment of the review.
 * @returns The review; every figure of it stands in the log.
 * @refuses `nothing-detected` — the log has no detection that could be taken.
 * @refuses `outside-calendar` — the work leaves the calendar's years.
 * @refuses `impossible-term` — the order sets what is no number of minutes.
 * @refuses `not-an-instant` — the moment of the review is none.
 * @refuses `end-before-start` — never of a fold: its entries come in the order of their moments.
 * @clause pestovo-1728 п. 2.4 абз. 6
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), ROUND_THE_CLOCK, msk))
 * const at = moment('2026-04-09T10:00', msk)
 * const evidence = { page: 'https://chat.example/town', publishedAt: at, picture: 'shot-1' }
 * const stamp = (minute) => ({ id: `r${minute}`, risk: 'R-1', occurredAt: at + minute * 60_000, recordedAt: at + minute * 60_000, by: 'duty' })
 * const found = { ...stamp(0), kind: 'detected', topic: 'Вода', order: 'pestovo-risk', edition: '1', evidence }
 * const fold = foldRisk([found, { ...stamp(20), kind: 'alerted', chat: 'alert-chat' }], PESTOVO_RISK_ORDER)
 * const { stage, steps } = unwrap(reviewRisk(fold, PESTOVO_RISK_ORDER, { calendar, asOf: at }))
 * stage //=> 'alerted'
 * steps.map(({ kind, minutes }) => [kind, minutes]) //=> [['detected', 0], ['alerted', 20]]
 */
export function reviewRisk(
  { state, taken }: RiskFold,
  order: RiskOrder,
  facts: RiskTimerFacts,
): Result<RiskReview, NothingDetected | RiskTimerRefusal | UncountedSpan> {
  const { risk, topic, stage, level, finding, scenario, spreads, gauges, ties, decisions } = state;
  const started = state.first.detected;
  if (risk === null || topic === null || started === undefined) return refuse({ kind: 'nothing-detected' });
  const steps = riskSteps(taken, started, facts);
  if (!steps.ok) return steps;
  const timers = riskTimers(state, order, facts);
  if (!timers.ok) return timers;
  const told = { risk, topic, stage, level, finding, scenario, spreads, gauges, ties, decisions };
  const curve = spreadCurve(taken);
  const settled = explainSettled(state, order);
  return success({ ...told, steps: steps.value, timers: timers.value, because: order.because, curve, settled });
}
