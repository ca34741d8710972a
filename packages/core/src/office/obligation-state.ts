import type { Instant } from '../time/instant.ts';
import type { Effect, ObligationEvent, ObligationStage } from './obligation-event.ts';
import type { Obligation } from './obligation.ts';

/** What the log of an obligation adds up to. */
export interface ObligationState {
  readonly stage: ObligationStage;
  /** Its name and terms; `null` until it is given. */
  readonly obligation: string | null;
  readonly terms: Obligation | null;
  readonly givenAt: Instant | null;
  /** Units by which its term was lengthened, all together. */
  readonly extension: number;
  readonly done: { readonly at: Instant; readonly proof: string } | null;
  readonly effect: Effect | null;
  /** Names of the entries that it is made of. */
  readonly entries: readonly string[];
  /** Those entries, in their order: by them a second content of an id is known, and what comes too late. */
  readonly held: readonly ObligationEvent[];
}

/** An obligation that nothing was written about yet. */
export const NO_OBLIGATION: ObligationState = {
  stage: 'awaited',
  obligation: null,
  terms: null,
  givenAt: null,
  extension: 0,
  done: null,
  effect: null,
  entries: [],
  held: [],
};
