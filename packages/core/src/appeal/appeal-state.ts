import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import type { AppealEvent, Arrival, Classification, Qualities } from './appeal-event.ts';
import type { EventFault } from './event-fault.ts';
import type { EventConflict } from './import-events.ts';
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
  /** Entries that were struck, and those that struck them: they count for nothing, and their ids are taken. */
  readonly struck: readonly string[];
  /** When the last of the entries happened. */
  readonly latest: Instant | null;
  /** Entries that could not be, each with the reason; the others count as if these were not there. */
  readonly refused: readonly RefusedEvent[];
}

/** An entry of a log that could not be, and why. */
export interface RefusedEvent {
  readonly event: AppealEvent;
  readonly refusal: EvolveRefusal;
}

/** Why an entry of a log does not count. */
export type EvolveRefusal = OutOfTurn | EventFault | EventConflict;

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
};
