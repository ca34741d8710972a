import type { Ground } from '../source/decision.ts';

/** One of two readings of "no further spread / no bad reaction": both are wanted, or either is enough. */
export type ClosingReading = 'both' | 'either';

/** When a risk counts as settled: so many looks without anything new, over so long. */
export interface ClosingPolicy {
  readonly reading: ClosingReading;
  /** Minutes by the clock from the last that was seen, or from the publication, to the last look. */
  readonly quietMinutes: number;
  readonly looks: number;
  readonly because: readonly Ground[];
}

/** How urgent a risk of one level is; a step without a term is `null`. */
export interface RiskLevel {
  /** Unique within its order. */
  readonly id: string;
  readonly title: string;
  /** Duty minutes for each step, from the detection. */
  readonly within: Readonly<Record<TimedStep, number | null>>;
}

/** Steps that a level may set a term for. */
export type TimedStep = 'alerted' | 'verified' | 'published';

/** How long the picture of a publication is kept after the risk came to rest. */
export interface EvidenceKeeping {
  /** Days of 24 hours. */
  readonly days: number;
  readonly because: readonly Ground[];
}

/** How a centre works on information risks: a policy as data, of which a risk keeps the edition that it began under. */
export interface RiskOrder {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** The name of the alert chat, as the host calls it. */
  readonly chat: string;
  /** From the least to the most urgent. */
  readonly levels: readonly RiskLevel[];
  readonly closing: ClosingPolicy;
  readonly keeping: EvidenceKeeping;
  readonly because: readonly Ground[];
}
