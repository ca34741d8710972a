import { isArrival, type AppealEvent, type Qualities } from '../appeal/appeal-event.ts';
import type { Channel, Regime } from '../appeal/vocabulary.ts';
import type { Applicability, Trigger } from './rule-pack.ts';

/** What is known of an item when its rules are looked for. */
export interface Item extends Qualities {
  readonly regime: Regime | null;
  readonly channel: Channel | null;
}

/** An item of which nothing is known yet. */
export const UNKNOWN_ITEM: Item = {
  regime: null,
  channel: null,
  fastTrack: false,
  importance: 'ordinary',
  addressee: 'body',
  matter: 'within-competence',
  migration: false,
  category: null,
};

/** Tells whether an event is the one that a trigger waits for. */
export function triggers(trigger: Trigger, event: AppealEvent): boolean {
  if (trigger.event !== event.kind) return false;
  if (trigger.event === 'answered' && event.kind === 'answered')
    return trigger.interim === undefined || trigger.interim === (event.outcome === 'interim');
  if (trigger.event === 'returned' && event.kind === 'returned')
    return trigger.to === undefined || trigger.to === event.to;
  return true;
}

/** Tells whether one of several triggers waits for an event; a loop, since it runs for every clock at every event. */
export function anyTriggers(list: readonly Trigger[], event: AppealEvent): boolean {
  for (const trigger of list) if (triggers(trigger, event)) return true;
  return false;
}

/** Tells whether a clock is one for an item. */
export function fits(applies: Applicability, item: Item): boolean {
  for (const name in applies) {
    const allowed: readonly unknown[] | undefined = applies[name as keyof Applicability];
    if (allowed !== undefined && !allowed.includes(item[name as keyof Applicability])) return false;
  }
  return true;
}

/** Adds to what is known of an item. */
export function itemAfter(item: Item, event: AppealEvent): Item {
  if (isArrival(event)) return { ...item, regime: event.regime, channel: event.channel };
  return event.kind === 'qualified' ? { ...item, ...toldIn(event) } : item;
}

const QUALITIES = ['fastTrack', 'importance', 'addressee', 'matter', 'migration', 'category'] as const;

/** The qualities that an event tells; one left out, or left undefined, stays as it was. */
function toldIn(event: Partial<Qualities>): Partial<Qualities> {
  const told = QUALITIES.filter((name) => event[name] !== undefined).map((name) => [name, event[name]] as const);
  return Object.fromEntries(told);
}
