import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { compareEntries, textOrder } from './take-entries.ts';
import type {
  Addressee,
  AppealForm,
  Applicant,
  Channel,
  DutyKind,
  Importance,
  ItemType,
  Mark,
  Matter,
  NoticeMatter,
  Obstacle,
  Outcome,
  Regime,
  RepeatEffect,
} from './vocabulary.ts';

/** What every event has: when it happened, and when the system learned of it. */
export interface EventStamp {
  /** Unique within the log; the same id twice is the same event delivered twice. */
  readonly id: string;
  readonly appeal: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** Where the personal part of the entry is kept; the log itself holds none of it. */
  readonly personal?: PersonalRef;
}

/** Where an event stands in the order of its log, by `compareEvents`. */
export type EventPlace = Pick<EventStamp, 'id' | 'appeal' | 'occurredAt' | 'recordedAt'>;

/** Names the personal part of an entry, and vouches for it after it has been erased. */
export interface PersonalRef {
  readonly ref: string;
  /** The hash of the part with its salt, as the host computed it. */
  readonly digest: string;
}

/** An item in the system that keeps it: two exports of one system name it alike. */
export interface ExternalKey {
  readonly system: string;
  readonly id: string;
}

/** What one question of an appeal is about. */
export interface Classification {
  readonly type: ItemType | null;
  readonly topicGroup: string | null;
  readonly topic: string | null;
  readonly territory: string | null;
  /** True where a text proposed it and no person has looked: what a person says is never replaced by it. */
  readonly proposed?: true;
}

/** How an item came in. */
export interface Arrival {
  readonly channel: Channel;
  readonly regime: Regime;
  readonly repeat: boolean;
  /** The item in its system of record, where it has one. */
  readonly external?: ExternalKey;
}

/** What decides which rules an item is under, besides its regime and channel. */
export interface Qualities {
  readonly fastTrack: boolean;
  readonly importance: Importance;
  readonly addressee: Addressee;
  readonly matter: Matter;
  readonly applicant: Applicant;
  /** `null` where it is no appeal, or nobody has said. */
  readonly form: AppealForm | null;
  /** It tells of a possible breach of migration law. */
  readonly migration: boolean;
  /** The category of the portal that it came by, as the portal's classifier names it. */
  readonly category: string | null;
}

/**
 * What can happen to an appeal; questions count from 1, and an event that may name one concerns them all when it does not.
 *
 * - `received`, `submitted`, `detected`: it came in, was filed on a platform, was found in an open source.
 * - `qualified`: what decides its rules was found out, or corrected; qualities left out stay as they were.
 * - `assigned`: it was sent to the body that executes. `accepted`: that body took it.
 * - `returned`: back to the curator who sent it, as not theirs, or to the applicant. `forwarded`: another body answers.
 * - `declined`: no answer on the substance will be given, for a reason that the law names.
 * - `draft-sent`: the draft went to be agreed. `sent-back`: for rework. `approved`: agreed. `signed`: it may go out.
 * - `answered`: the applicant has the answer. `published`: it can be read on a platform.
 * - `extended`: somebody lengthened a clock by a count of its unit. `notified`: the applicant was told of something.
 * - `promised`: it will be done by a day; promised again, the day moves.
 * - `repeat-found`: it repeats another appeal. `pinned`: it goes by this edition of a rule pack; a later one moves it.
 * - `closed`: without a reason, because all is done. `reopened`: one question of it, or all that were done with.
 */
export type AppealHappening =
  | ({ readonly kind: 'received' } & Arrival)
  | ({ readonly kind: 'submitted' } & Arrival)
  | ({ readonly kind: 'detected' } & Arrival)
  | { readonly kind: 'registered' }
  | ({ readonly kind: 'qualified' } & Partial<Qualities>)
  | ({ readonly kind: 'classified'; readonly question: number } & Classification)
  | { readonly kind: 'assigned'; readonly question: number; readonly body: string }
  | { readonly kind: 'accepted'; readonly question: number }
  | { readonly kind: 'returned'; readonly to: 'curator' | 'applicant'; readonly question?: number }
  | { readonly kind: 'forwarded'; readonly body: string; readonly question?: number }
  | { readonly kind: 'declined'; readonly obstacle: Obstacle; readonly question?: number }
  | { readonly kind: 'documents-requested'; readonly from: string }
  | { readonly kind: 'documents-supplied' }
  | { readonly kind: 'paused'; readonly reason: string }
  | { readonly kind: 'resumed' }
  | {
      readonly kind: 'extended';
      readonly pack: string;
      readonly clock: string;
      readonly count: number;
      readonly by: DutyKind;
    }
  | { readonly kind: 'notified'; readonly of: NoticeMatter }
  | { readonly kind: 'draft-sent'; readonly question: number }
  | { readonly kind: 'sent-back'; readonly question: number }
  | { readonly kind: 'approved'; readonly question: number }
  | { readonly kind: 'signed'; readonly question: number }
  | { readonly kind: 'answered'; readonly question: number; readonly outcome: Outcome }
  | { readonly kind: 'published'; readonly question: number; readonly platform: string }
  | { readonly kind: 'marked'; readonly mark: Mark; readonly question?: number }
  | { readonly kind: 'promised'; readonly question: number; readonly by: CivilDate }
  | { readonly kind: 'promise-kept'; readonly question: number }
  | { readonly kind: 'promise-broken'; readonly question: number }
  | { readonly kind: 'repeat-found'; readonly of: string; readonly effect: RepeatEffect }
  | { readonly kind: 'pinned'; readonly pack: string; readonly edition: string }
  | { readonly kind: 'closed'; readonly why?: 'withdrawn' | 'merged' }
  | { readonly kind: 'reopened'; readonly question?: number }
  | { readonly kind: 'voided'; readonly event: string };

/** One entry of an appeal's log. An entry made in error is voided by a later one, never removed. */
export type AppealEvent = EventStamp & AppealHappening;

/** Kinds of event that a clock may start from. */
export type EventKind = AppealHappening['kind'];

/** An event by which an item comes in. */
export type ArrivalEvent = Extract<AppealEvent, Arrival>;

/**
 * Tells whether an item came in by an event.
 *
 * @param event - One event of a log.
 * @returns True of a receipt, a filing on a platform and a detection in an open source.
 * @example
 * const stamp = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0 }
 * isArrival({ ...stamp, kind: 'detected', channel: 'incident-management', regime: 'message', repeat: false }) //=> true
 * isArrival({ ...stamp, kind: 'registered' }) //=> false
 */
export function isArrival(event: AppealEvent): event is ArrivalEvent {
  return event.kind === 'received' || event.kind === 'submitted' || event.kind === 'detected';
}

/**
 * Tells which question an event is about.
 *
 * @param event - One event of a log.
 * @returns The question, or `null` of an event that concerns the appeal as a whole.
 * @example
 * const stamp = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0 }
 * questionOf({ ...stamp, kind: 'answered', question: 2, outcome: 'solved' }) //=> 2
 * questionOf({ ...stamp, kind: 'closed' }) //=> null
 */
export function questionOf(event: AppealHappening): number | null {
  return (event as { readonly question?: number }).question ?? null;
}

/**
 * Orders events as they happened, what was recorded later coming later among those of one moment.
 *
 * One without a moment comes last, so that it does not disturb the order of the others.
 *
 * @param a - One event.
 * @param b - Another.
 * @returns Negative when `a` comes first, as `sort` wants it; never zero for two different ids.
 * @example
 * const msk = zone('Europe/Moscow')
 * const stamp = { appeal: 'A-1', occurredAt: moment('2026-04-09T10:00', msk) }
 * const registered = { ...stamp, id: 'e1', recordedAt: moment('2026-04-09T10:00', msk), kind: 'registered' }
 * const corrected = { ...stamp, id: 'e2', recordedAt: moment('2026-04-20T09:00', msk), kind: 'assigned', question: 1, body: 'Комитет ЖКХ' }
 * const sorted = [corrected, registered].toSorted(compareEvents)
 * sorted.map(({ id }) => id) //=> ['e1', 'e2']
 */
export function compareEvents(a: EventPlace, b: EventPlace): number {
  return compareEntries(a, b) || textOrder(a.appeal, b.appeal);
}

/**
 * Tells where an event stands in the order of its log.
 *
 * @param event - One event of a log.
 * @returns What `compareEvents` looks at.
 * @example
 * const stamp = { id: 'e1', appeal: 'A-1', occurredAt: 1, recordedAt: 2 }
 * placeOf({ ...stamp, kind: 'registered' }) //=> { id: 'e1', appeal: 'A-1', occurredAt: 1, recordedAt: 2 }
 */
export function placeOf({ id, appeal, occurredAt, recordedAt }: EventStamp): EventPlace {
  return { id, appeal, occurredAt, recordedAt };
}
