import type { Decision, Ground } from '../source/decision.ts';
import type { Finding, RiskStage, RiskTie } from './risk-event.ts';
import type { Gauge, RiskState } from './risk-state.ts';
import type { ReviewedStep } from './risk-steps.ts';
import type { RiskTimer } from './risk-timers.ts';
import type { SpreadCurve } from './spread-curve.ts';

/** How a risk was worked on, made of its log alone: what a centre looks at when it decides what to do otherwise. */
export interface RiskReview {
  readonly risk: string;
  readonly topic: string;
  /** Anything but `settled` makes this a review of work that still goes on. */
  readonly stage: RiskStage;
  readonly level: string | null;
  readonly finding: Finding | null;
  readonly steps: readonly ReviewedStep[];
  readonly timers: readonly RiskTimer[];
  /** By which order it was worked, its settings named as settings. */
  readonly because: readonly Ground[];
  /** How often the answer was thought out. */
  readonly scenario: number;
  readonly spreads: RiskState['spreads'];
  readonly curve: SpreadCurve;
  /** Whether it may rest, and by which looks. */
  readonly settled: Decision<boolean>;
  readonly gauges: readonly Gauge[];
  readonly ties: readonly RiskTie[];
  /** What was decided from it. */
  readonly decisions: readonly string[];
}
