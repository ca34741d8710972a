import type { MalformedEntry, RecordedTooEarly, SecondContent } from '../appeal/entry-faults.ts';
import type { NotTheLatest } from '../appeal/command-refusal.ts';
import type { NotAnEvent, NotAnInstant } from '../appeal/event-fault.ts';
import type { Evidence } from './charter-duty.ts';
import type { ObligationEvent, ObligationEventKind, ObligationStage } from './obligation-event.ts';

/** An entry that cannot come at this stage, with those that can. */
export interface ObligationOutOfTurn {
  readonly kind: 'obligation-out-of-turn';
  readonly event: string;
  readonly happening: string;
  readonly stage: ObligationStage;
  readonly legal: readonly ObligationEventKind[];
}

/** An entry of another obligation. */
export interface AnotherObligation {
  readonly kind: 'another-obligation';
  readonly event: string;
  readonly expected: string;
  readonly found: string;
}

/** It was to be shown by one thing and was shown by another. */
export interface WrongEvidence {
  readonly kind: 'wrong-evidence';
  readonly event: string;
  readonly expected: Evidence['kind'];
  readonly found: Evidence['kind'];
}

/** It has no term that could be lengthened. */
export interface TermNotExtended {
  readonly kind: 'term-not-extended';
  readonly event: string;
  readonly count: number;
  readonly why: 'no-term';
}

/** Why an entry is not taken. */
export type ObligationRefusal =
  | ObligationOutOfTurn
  | AnotherObligation
  | WrongEvidence
  | TermNotExtended
  | SecondContent<ObligationEvent>
  | NotAnEvent
  | NotAnInstant
  | MalformedEntry
  | NotTheLatest
  | RecordedTooEarly;
