import type { Instant } from '../time/instant.ts';
import type { Channel, ItemType, Mark, Outcome, Regime } from './vocabulary.ts';

/** What every event has: when it happened, and when the system learned of it. */
export interface EventStamp {
  /** Unique within the log; the same id twice is the same event delivered twice. */
  readonly id: string;
  readonly appeal: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** What one question of an appeal is about. */
export interface Classification {
  readonly type: ItemType | null;
  readonly topicGroup: string | null;
  readonly topic: string | null;
  readonly territory: string | null;
}

/** What can happen to an appeal; questions count from 1. */
export type AppealHappening =
  | { readonly kind: 'received'; readonly channel: Channel; readonly regime: Regime; readonly repeat: boolean }
  | { readonly kind: 'registered' }
  | ({ readonly kind: 'classified'; readonly question: number } & Classification)
  | { readonly kind: 'assigned'; readonly question: number; readonly body: string }
  | { readonly kind: 'draft-sent'; readonly question: number }
  | { readonly kind: 'answered'; readonly question: number; readonly outcome: Outcome }
  | { readonly kind: 'closed' }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'marked'; readonly mark: Mark }
  | { readonly kind: 'voided'; readonly event: string };

/** One entry of an appeal's log. An entry made in error is voided by a later one, never removed. */
export type AppealEvent = EventStamp & AppealHappening;

/** Kinds of event that a clock may start from. */
export type EventKind = AppealHappening['kind'];

/**
 * Orders events as they happened, what was recorded later coming later among those of one moment.
 *
 * @param a - One event.
 * @param b - Another.
 * @returns Negative when `a` comes first, as `sort` wants it; never zero for two different ids.
 */
export function compareEvents(a: AppealEvent, b: AppealEvent): number {
  return a.occurredAt - b.occurredAt || a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/**
 * Keeps what was known at a moment: events recorded by then, each once, without the voided ones, in order.
 *
 * @param log - Events in any order, delivered any number of times.
 * @param knownAt - The moment of knowledge; everything recorded when left out.
 * @returns The history as it was believed then.
 */
export function historyOf(log: readonly AppealEvent[], knownAt?: Instant): readonly AppealEvent[] {
  const known = log.filter((event) => knownAt === undefined || event.recordedAt <= knownAt);
  const voided = new Set(known.flatMap((event) => (event.kind === 'voided' ? [event.event] : [])));
  const once = new Map(known.map((event) => [event.id, event]));
  return [...once.values()].filter((event) => event.kind !== 'voided' && !voided.has(event.id)).toSorted(compareEvents);
}
