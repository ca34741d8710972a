import { secondContent } from '../appeal/entry-faults.ts';
import { notAnEvent } from '../appeal/event-fault.ts';
import type { Instant } from '../time/instant.ts';
import type { RiskEvent } from './risk-event.ts';
import { evolveRisk } from './risk-life.ts';
import { ownRiskLog } from './risk-entry.ts';
import { obstacleTo } from './risk-obstacle.ts';
import type { RiskOrder } from './risk-order.ts';
import type { RiskRefusal } from './risk-refusal.ts';
import { NO_RISK, type RiskState } from './risk-state.ts';

/** What a log adds up to, and why entries of it could not be taken. */
export interface RiskFold {
  readonly state: RiskState;
  /** The entries that it is made of, in the order in which they count. */
  readonly taken: readonly RiskEvent[];
  readonly refused: readonly RiskRefusal[];
}

/**
 * Adds up the log of an information risk.
 *
 * The order of delivery and delivering twice change nothing: entries count in the order in which things happened. One that
 * does not fit is set aside with its reason, and the others stand. The log is of the risk that most sound entries are about,
 * of equal numbers the one that was detected; of two contents of one id the one recorded first counts.
 *
 * @param log - Entries about one risk.
 * @param order - The order that it is worked by.
 * @param knownAt - As it was known at which moment; everything recorded when left out.
 * @returns The state, and why entries were set aside.
 * @example
 * const stamp = { risk: 'R-1', occurredAt: 1, recordedAt: 1, by: 'duty' }
 * const evidence = { page: 'https://chat.example/town', publishedAt: 0, picture: 'shot-1' }
 * const found = { ...stamp, id: 'r1', kind: 'detected', topic: 'Вода', order: 'pestovo-risk', edition: '1', evidence }
 * const early = { ...stamp, id: 'r2', occurredAt: 2, recordedAt: 2, kind: 'published', platforms: ['Страница округа'] }
 * const { state, refused } = foldRisk([early, found, found], PESTOVO_RISK_ORDER)
 * state.stage //=> 'detected'
 * refused.map(({ kind }) => kind) //=> ['risk-out-of-turn']
 */
export function foldRisk(log: readonly RiskEvent[], order: RiskOrder, knownAt?: Instant): RiskFold {
  const { subject, own, foreign, conflicts, strange } = ownRiskLog(log, knownAt);
  const [taken, refused]: [RiskEvent[], RiskRefusal[]] = [[], []];
  let state = NO_RISK;
  for (const event of own) {
    const obstacle = obstacleTo(state, event, order);
    if (obstacle !== null) {
      refused.push(obstacle);
      continue;
    }
    state = evolveRisk(state, event);
    taken.push(event);
  }
  const stray = foreign.map(({ id: event, risk: value }): RiskRefusal => {
    return { kind: 'risk-mismatch', event, of: 'risk', value, expected: [subject ?? ''] };
  });
  return { state, taken, refused: [...refused, ...stray, ...conflicts.map(secondContent), ...strange.map(notAnEvent)] };
}
