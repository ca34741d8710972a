import type { Malformed } from '../source/malformed.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { AppealEvent, Arrival, Classification, EventPlace, Qualities } from './appeal-event.ts';
import type { EventConflict } from './event-conflict.ts';
import type { EventFault, NotAnEvent } from './event-fault.ts';
import { PLAIN_QUALITIES } from './qualities.ts';
import type { OutOfTurn, Position, QuestionPosition } from './position.ts';
import type { Mark, NoticeMatter, Outcome, RepeatEffect } from './vocabulary.ts';

/** What is known of one question of an appeal. */
export interface QuestionState extends QuestionPosition {
  readonly classification: Classification | null;
  /** The bodies that it was sent to, the present one last. */
  readonly bodies: readonly string[];
  /** What came of it by the last answer; an axis of its own beside the stage. */
  readonly outcome: Outcome | null;
  readonly firstAnswered: Instant | null;
  /** The day of the last promise. */
  readonly promisedBy: CivilDate | null;
  /** Platforms on which the answer can be read. */
  readonly platforms: readonly string[];
  readonly mark: Mark | null;
  /** How often a draft was sent back. */
  readonly reworked: number;
}

/** What is known of an appeal. */
export interface AppealState extends Position {
  readonly appeal: string | null;
  /** How it came in first. */
  readonly arrival: (Arrival & { readonly at: Instant }) | null;
  readonly registered: Instant | null;
  readonly qualities: Qualities;
  readonly questions: readonly QuestionState[];
  /** Who was asked for documents and has not supplied them. */
  readonly documentsFrom: readonly string[];
  /** What the applicant has still to be told of. */
  readonly noticesOwed: readonly NoticeMatter[];
  /** Editions of rule packs that it is pinned to, by pack. */
  readonly editions: Readonly<Record<string, string>>;
  /** The appeal that it repeats, and what that does to the counts. */
  readonly repeats: { readonly of: string; readonly effect: RepeatEffect } | null;
  /** The mark for the appeal as a whole. */
  readonly mark: Mark | null;
  readonly closed: Instant | null;
  readonly reopened: number;
  /** Entries that made this state, in their order. */
  readonly entries: readonly string[];
  /** Entries that were struck, those that strike, and ids that one strikes ahead: they count for nothing and are taken. */
  readonly struck: readonly string[];
  /** Where the last of the entries stands in the order of the log. */
  readonly latest: EventPlace | null;
  /** Entries that could not be, each with the reason; the others count as if these were not there. */
  readonly refused: readonly RefusedEvent[];
  /** What stood in the log and is no event at all. */
  readonly strange: readonly NotAnEvent[];
}

/** An entry of a log that could not be, and why. */
export interface RefusedEvent {
  readonly event: AppealEvent;
  readonly refusal: EvolveRefusal;
}

/** Why an entry of a log does not count. */
export type EvolveRefusal = OutOfTurn | EventFault | EventConflict | RepeatsItself | Malformed;

/** An appeal was found to repeat itself; of two that are the same one only the other can go. */
export interface RepeatsItself {
  readonly kind: 'repeats-itself';
  readonly event: string;
  readonly appeal: string;
}

/** An appeal to which nothing has happened. */
export const NEW_APPEAL: AppealState = {
  appeal: null,
  stage: 'awaited',
  arrival: null,
  registered: null,
  qualities: PLAIN_QUALITIES,
  questions: [],
  documentsFrom: [],
  noticesOwed: [],
  editions: {},
  repeats: null,
  mark: null,
  closed: null,
  reopened: 0,
  entries: [],
  struck: [],
  latest: null,
  refused: [],
  strange: [],
};
