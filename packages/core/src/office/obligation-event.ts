import type { Instant } from '../time/instant.ts';
import type { Evidence } from './charter-duty.ts';
import type { Obligation } from './obligation.ts';

/** What became of it after it was done. */
export type Effect = 'better' | 'unchanged' | 'worse';

/** What every entry about an obligation bears. */
export interface ObligationStamp {
  /** Unique within the log; the same entry delivered twice counts once. */
  readonly id: string;
  /** Name of the obligation. */
  readonly obligation: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** The host's own opaque name of whoever did it. */
  readonly by: string;
}

/**
 * What can happen to an obligation.
 *
 * - `given`: it begins, and so does its term. `accepted`: whoever owes it takes it on.
 * - `extended`: so many units more. `done`: with what shows it. `returned`: not good enough, and its term goes on.
 * - `cancelled`: it is no longer owed. `effect-observed`: what became of it.
 */
export type ObligationHappening =
  | { readonly kind: 'given'; readonly terms: Obligation }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'extended'; readonly count: number }
  | { readonly kind: 'done'; readonly evidence: Evidence['kind']; readonly proof: string }
  | { readonly kind: 'returned'; readonly reason: string }
  | { readonly kind: 'cancelled'; readonly reason: string }
  | { readonly kind: 'effect-observed'; readonly effect: Effect; readonly proof: string | null };

/** An entry of the log of an obligation; its words (`reason`, `proof`) are the host's names of things, never free text. */
export type ObligationEvent = ObligationStamp & ObligationHappening;

/** Kinds of entries. */
export type ObligationEventKind = ObligationHappening['kind'];

/** How far an obligation has come; whether it is late is another question. */
export type ObligationStage = 'awaited' | 'given' | 'accepted' | 'done' | 'returned' | 'cancelled';

/** Who may go where: from each stage, by which entry, to which stage. */
export const OBLIGATION_MOVES: Readonly<
  Record<ObligationStage, Readonly<Partial<Record<ObligationEventKind, ObligationStage>>>>
> = {
  awaited: { given: 'given' },
  given: { accepted: 'accepted', extended: 'given', done: 'done', cancelled: 'cancelled' },
  accepted: { extended: 'accepted', done: 'done', cancelled: 'cancelled' },
  returned: { accepted: 'accepted', extended: 'returned', done: 'done', cancelled: 'cancelled' },
  done: { returned: 'returned', 'effect-observed': 'done' },
  cancelled: {},
};
