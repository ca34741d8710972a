import { refuse, success, type Result } from '../basis/result.ts';
import { shownValue } from '../source/malformed.ts';
import { notAnEvent, type NotAnEvent } from './event-fault.ts';
import type { HashText } from './personal-part.ts';
import { entriesOf } from './take-entries.ts';
import { textOf } from './text-of.ts';

/** An entry as it was stored; the chain vouches for every word of it, whatever version of the format it is of. */
export interface StoredEntry {
  readonly id: string;
}

/** What vouches for an entry of a log and for all that were stored before it. */
export interface ChainLink {
  readonly event: string;
  /** The hash of the link before and of the entry. */
  readonly hash: string;
}

/** How a chain is made. */
export interface Chaining {
  readonly hash: HashText;
  /** The hash of the link that it goes on from; nothing at the start of a log. */
  readonly after?: string;
}

/** How a chain is checked. */
export interface ChainCheck extends Chaining {
  /** The hash of the last link, as somebody else keeps it; without it an end that was cut off is not seen. */
  readonly head?: string;
}

/** A chain whose entries do not stand as they were stored. */
export interface ChainBroken {
  readonly kind: 'chain-broken';
  /** The place of the first of them, from 0. */
  readonly at: number;
  /** The entry that stood there; `null` when only the end is not the one that was expected. */
  readonly event: string | null;
  readonly why: 'another-event' | 'another-content' | 'event-missing' | 'link-missing' | 'another-head';
}

/**
 * Chains entries as they are stored: each link holds the hash of the one before.
 *
 * Of a personal part the entry holds only the hash, so that the chain stays whole when the part is erased.
 *
 * @param events - The entries in the order in which they are stored.
 * @param chaining - The hash, and the link that they go on from.
 * @returns A link an entry; the host keeps them with the log, and the last one somewhere else.
 * @refuses `not-an-event` — something is no entry with an id, or nothing that JSON can hold.
 * @example
 * const event = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0, kind: 'registered' }
 * const hash = (text) => `${text.length}`
 * unwrap(chainEvents([event, { ...event, id: 'e2' }], { hash })) //=> [{ event: 'e1', hash: '83' }, { event: 'e2', hash: '83' }]
 */
export function chainEvents(
  events: readonly StoredEntry[],
  { hash, after }: Chaining,
): Result<readonly ChainLink[], NotAnEvent> {
  const links: ChainLink[] = [];
  for (const event of entriesOf(events)) {
    const made = isNamed(event) ? hashOf(event, links.at(-1)?.hash ?? after, hash) : null;
    if (made === null) return refuse(notAnEvent(shownValue(event)));
    links.push({ event: event.id, hash: made });
  }
  return success(links);
}

function isNamed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/**
 * Checks that no entry of a log was changed, removed, added or moved since it was chained.
 *
 * The entries are checked as they were stored, before any reader has them: a log of an older version is brought up to date
 * when it is read (`readExchanged`), and an entry brought up to date is no more the one that was chained.
 *
 * @param events - The entries in the order in which they were stored.
 * @param links - The links that were kept.
 * @param check - The hash, the link that they go on from, and the last link as it is known elsewhere.
 * @returns The hash of the last link; the one gone on from, or `null`, when there is none.
 * @refuses `chain-broken` — the first entry that does not stand as it was stored, and what is wrong there.
 * @example
 * const hash = (text) => text
 * const log = [{ id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0, kind: 'registered' }]
 * const links = unwrap(chainEvents(log, { hash }))
 * verifyChain(log, links, { hash }).ok //=> true
 * verifyChain([{ ...log[0], kind: 'resumed' }], links, { hash }).refusal
 * //=> { kind: 'chain-broken', at: 0, event: 'e1', why: 'another-content' }
 */
export function verifyChain(
  events: readonly StoredEntry[],
  links: readonly ChainLink[],
  check: ChainCheck,
): Result<string | null, ChainBroken> {
  const { hash, after, head } = check;
  const [stored, kept] = [entriesOf(events), entriesOf(links)];
  let before = after;
  for (let at = 0; at < Math.max(stored.length, kept.length); at += 1) {
    const fault = faultAt({ event: stored[at], link: kept[at] }, before, hash);
    if (fault !== null) return refuse({ kind: 'chain-broken', at, ...fault });
    before = kept[at]?.hash;
  }
  if (head === undefined || head === before) return success(before ?? null);
  return refuse({ kind: 'chain-broken', at: stored.length, event: null, why: 'another-head' });
}

interface Place {
  readonly event: StoredEntry | null | undefined;
  readonly link: ChainLink | null | undefined;
}

type Fault = Pick<ChainBroken, 'event' | 'why'>;

function faultAt({ event, link }: Place, before: string | undefined, hash: HashText): Fault | null {
  if (typeof link?.hash !== 'string') return { event: event?.id ?? null, why: 'link-missing' };
  const why = whyNot(event, link.event) ?? (hashOf(event, before, hash) === link.hash ? null : 'another-content');
  return why === null ? null : { event: link.event, why };
}

function whyNot(event: Place['event'], id: string): Fault['why'] | null {
  if (event === undefined) return 'event-missing';
  return event?.id === id ? null : 'another-event';
}

/** `null` of what JSON cannot hold: it was never stored. */
function hashOf(event: Place['event'], before: string | undefined, hash: HashText): string | null {
  const text = textOf([before ?? null, event]);
  return text === null ? null : hash(text);
}
