import { success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { workingMinutes, type UncountedSpan } from '../time/working-time.ts';
import type { RiskEvent, RiskEventKind } from './risk-event.ts';
import type { RiskTimerFacts } from './risk-timers.ts';

/** One step of a risk as it went. */
export interface ReviewedStep {
  readonly event: string;
  readonly kind: RiskEventKind;
  readonly at: Instant;
  /** Duty minutes from the detection. */
  readonly minutes: number;
}

/** The steps of a risk with their duty minutes from the detection. */
export function riskSteps(
  taken: readonly RiskEvent[],
  started: Instant,
  { calendar }: RiskTimerFacts,
): Result<readonly ReviewedStep[], UncountedSpan> {
  const steps: ReviewedStep[] = [];
  for (const { id: event, kind, occurredAt: at } of taken) {
    const minutes = workingMinutes(started, at, calendar);
    if (!minutes.ok) return minutes;
    steps.push({ event, kind, at, minutes: minutes.value });
  }
  return success(steps);
}
