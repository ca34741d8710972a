import type { AppealEvent } from '../appeal/appeal-event.ts';
import { countedHistory } from '../appeal/counted-history.ts';
import { stateOf } from '../appeal/state-of.ts';
import type { Instant } from '../time/instant.ts';
import type { ClosingCycleRule } from './gaming-rules.ts';
import { signalOf, type GamingSignal } from './gaming-signal.ts';

const HOUR = 3_600_000;

/**
 * Finds cases that are closed and opened again over and over, as is done to stop a clock.
 *
 * @param logs - The events of one appeal each.
 * @param rule - How often, and how soon after a closing.
 * @returns One signal a case, of its first question, with the body that has it now.
 * @example
 * const at = (id, hours, kind) => ({ id, appeal: 'A-1', occurredAt: hours * 3_600_000, recordedAt: hours * 3_600_000, kind })
 * const came = { ...at('e0', 0, 'received'), channel: 'post', regime: 'message', repeat: false }
 * const answered = { ...at('e1', 1, 'answered'), question: 1, outcome: 'solved' }
 * const log = [came, answered, at('e2', 2, 'closed'), at('e3', 3, 'reopened'), { ...answered, ...at('e4', 4, 'answered') }, at('e5', 5, 'closed'), at('e6', 6, 'reopened')]
 * closingCycles([log], GAMING_RULES.closingCycle).map(({ cases }) => cases[0].id) //=> ['A-1']
 */
export function closingCycles(
  logs: readonly (readonly AppealEvent[])[],
  rule: ClosingCycleRule,
): readonly GamingSignal[] {
  return logs.flatMap((log) => {
    const state = stateOf(log);
    const cycles = cyclesIn(countedHistory(log, state), rule.withinHours * HOUR);
    if (state.appeal === null || cycles < rule.times) return [];
    const body = state.questions[0]?.bodies.at(-1) ?? null;
    return [signalOf('closing-cycle', [{ id: state.appeal, question: 1 }], { body, because: rule.because })];
  });
}

function cyclesIn(history: readonly AppealEvent[], within: number): number {
  let cycles = 0;
  let closed: Instant | null = null;
  for (const { kind, occurredAt } of history) {
    if (kind === 'closed') closed = occurredAt;
    if (kind !== 'reopened') continue;
    if (closed !== null && occurredAt - closed <= within) cycles += 1;
    closed = null;
  }
  return cycles;
}
