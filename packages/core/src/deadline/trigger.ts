import {
  questionOf,
  type AppealEvent,
  type EventKind,
  type EventStamp,
  type Qualities,
} from '../appeal/appeal-event.ts';
import { moveOf, type Move } from '../appeal/moves.ts';
import { PLAIN_QUALITIES, qualitiesTold } from '../appeal/qualities.ts';
import type { Channel, NoticeMatter, Regime } from '../appeal/vocabulary.ts';
import type { Applicability, Trigger } from './rule-pack.ts';

/** By which channel an item came in, and as what. */
export interface CameAs {
  readonly regime: Regime | null;
  readonly channel: Channel | null;
}

/** What is known of an item when its rules are looked for. */
export interface Item extends Qualities {
  /** One appeal may come into two systems, and is in each what it came as; each way in is here once. */
  readonly arrivals: readonly CameAs[];
}

/** An item of which nothing is known yet. */
export const UNKNOWN_ITEM: Item = { arrivals: [], ...PLAIN_QUALITIES };

/** An event, read once for all clocks, and the questions that the case is known to have when its turn has come. */
export interface Told extends EventStamp {
  readonly event: AppealEvent;
  readonly kind: EventKind;
  readonly move: Move;
  readonly question: number | null;
  questions: readonly number[];
}

const NONE: readonly never[] = [];

/** Reads an event: events of different kinds are of different make, so each look at one costs more than at this. */
export function tell(event: AppealEvent): Told {
  const { id, kind, appeal, occurredAt, recordedAt } = event;
  const question = questionOf(event);
  return { event, id, kind, move: moveOf(event), appeal, occurredAt, recordedAt, question, questions: NONE };
}

/** Tells whether an event is of a kind, by what was read of it. */
export function isOf<Kind extends EventKind>(
  told: Told,
  kind: Kind,
): told is Told & { readonly event: Extract<AppealEvent, { readonly kind: Kind }> } {
  return told.kind === kind;
}

/** Tells whether an event is the one that a trigger waits for. */
export function triggers(trigger: Trigger, { kind, move, event }: Told): boolean {
  if (trigger.event !== kind) return false;
  if (trigger.event === 'answered')
    return trigger.interim === undefined || trigger.interim === (move === 'answered-interim');
  if (trigger.event === 'returned')
    return trigger.to === undefined || (trigger.to === 'applicant') === (move === 'returned-to-applicant');
  return trigger.event !== 'notified' || isNotice(event, trigger.of);
}

function isNotice(event: AppealEvent, of: NoticeMatter | undefined): boolean {
  return of === undefined || (event.kind === 'notified' && event.of === of);
}

/** Tells whether one of several triggers waits for an event; a bare loop, since every event asks it of every clock. */
export function anyTriggers(list: readonly Trigger[], told: Told): boolean {
  let at = 0;
  while (at < list.length && !triggers(list[at] as Trigger, told)) at += 1;
  return at < list.length;
}

/** Tells whether a clock is one for an item that came so. */
export function fitsArrival(applies: Applicability, { regime, channel }: CameAs): boolean {
  return isAmong(applies.regime, regime) && isAmong(applies.channel, channel);
}

/** Tells whether a clock is one for an item of such qualities. */
export function fitsQualities(applies: Applicability, item: Qualities): boolean {
  return (
    isAmong(applies.importance, item.importance) &&
    isAmong(applies.addressee, item.addressee) &&
    isAmong(applies.matter, item.matter) &&
    isAmong(applies.category, item.category) &&
    isAmong(applies.fastTrack, item.fastTrack) &&
    isAmong(applies.migration, item.migration)
  );
}

function isAmong<Part>(allowed: readonly Part[] | undefined, part: Part | null): boolean {
  return allowed === undefined || (part !== null && allowed.includes(part));
}

/** Adds to what is known of an item. */
export function itemAfter(item: Item, told: Told): Item {
  if (isOf(told, 'received') || isOf(told, 'submitted') || isOf(told, 'detected')) return withArrival(item, told.event);
  return isOf(told, 'qualified') ? { ...item, ...qualitiesTold(told.event) } : item;
}

function withArrival(item: Item, { regime, channel }: CameAs): Item {
  if (item.arrivals.some((known) => known.regime === regime && known.channel === channel)) return item;
  return { ...item, arrivals: [...item.arrivals, { regime, channel }] };
}
