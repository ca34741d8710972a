import type { Malformed } from '../source/malformed.ts';
import type { Instant } from '../time/instant.ts';
import type { EventPlace } from './appeal-event.ts';
import type { NotAnEvent } from './event-fault.ts';
import type { Applicant, Matter, Obstacle, Regime } from './vocabulary.ts';

/** The order of the log would put an entry before the last one: what happened, was recorded or is named earlier comes first. */
export interface NotTheLatest {
  readonly kind: 'not-the-latest';
  readonly event: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** The last entry of the log, after which it would have to come. */
  readonly latest: Omit<EventPlace, 'appeal'>;
}

/** Why a command was refused though its turn has come. */
export type CommandRefusal =
  | Malformed
  | NotAnEvent
  | { readonly kind: 'id-taken'; readonly event: string }
  | {
      readonly kind: 'recorded-too-early';
      readonly event: string;
      readonly occurredAt: Instant;
      readonly recordedAt: Instant;
    }
  | NotTheLatest
  | { readonly kind: 'questions-open'; readonly questions: readonly number[] }
  | { readonly kind: 'answer-owed'; readonly obstacle: Obstacle; readonly regime: Regime | null }
  | {
      readonly kind: 'obstacle-not-found';
      readonly obstacle: Obstacle;
      readonly matter: Matter;
      readonly applicant: Applicant;
    }
  | { readonly kind: 'no-promise'; readonly question: number };
