import type { AppealEvent } from './appeal-event.ts';
import { historyOf } from './history-of.ts';
import { ownEvents } from './own-events.ts';
import { keyOf } from './take-entries.ts';
import { struckBy, type Voiding } from './voiding.ts';

/** The events of the log that a correction is looked for among, what is struck there, and what stands in the place of what. */
interface Corrected {
  readonly held: ReadonlyMap<string, AppealEvent>;
  readonly struck: ReadonlyMap<string, Voiding>;
  /** By the voiding: the copy that its amendment put in the place of what it struck. */
  readonly copies: ReadonlyMap<string, string>;
}

/**
 * Names what an amendment put in the place of what it struck, and what stands there now.
 *
 * A right copy may have been corrected itself: then the copy that stands for it is the one. What struck nothing put nothing
 * in its place.
 */
export function standingCopies(log: readonly AppealEvent[], amendment: string): readonly string[] {
  const { own } = ownEvents(log);
  const held = new Map(own.map((event) => [event.id, event]));
  if (held.get(amendment)?.kind !== 'voided') return [];
  const corrected = { held, struck: struckBy(own), copies: copiesIn(held) };
  const [, ...others] = partsOf(amendment, held);
  return [...new Set(others.flatMap((id) => standing(id, corrected)))];
}

function standing(id: string, { held, struck, copies }: Corrected): readonly string[] {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const by = struck.get(keyOf((held.get(at) as AppealEvent).appeal, at));
    if (by === undefined) return [at];
    at = copies.get(by.id);
  }
  return [];
}

/** The events of one amendment, in their order. */
function partsOf(id: string, held: Corrected['held']): readonly string[] {
  const parts = [id];
  for (let part = 2; held.has(partOf(id, part)); part += 1) parts.push(partOf(id, part));
  return parts;
}

/** A copy follows the voiding of what it stands for. */
function copiesIn(held: Corrected['held']): Corrected['copies'] {
  const copies = new Map<string, string>();
  for (const [id, { kind }] of held) {
    const parts = kind === 'voided' ? partsOf(id, held) : [];
    for (const [at, copy] of parts.slice(1).entries()) {
      const voiding = parts[at] as string;
      if (held.get(voiding)?.kind === 'voided' && held.get(copy)?.kind !== 'voided') copies.set(voiding, copy);
    }
  }
  return copies;
}

/** The id of the second event of an amendment, the third and so on: as texts they stand in the order of their numbers. */
export function partOf(id: string, part: number): string {
  return `${id}+${'9'.repeat((part - 1) / 9)}${((part - 1) % 9) + 1}`;
}

/** An entry and its right copy, or two copies, would stand side by side. */
export interface TwoCopies {
  readonly kind: 'two-copies';
  /** The entry that was corrected first. */
  readonly event: string;
  readonly copies: readonly string[];
}

/** Says of which entry several copies would last that did not before. */
export function twoCopies(log: readonly AppealEvent[], added: readonly AppealEvent[]): TwoCopies | null {
  const before = lastingByOrigin(log);
  for (const [event, copies] of lastingByOrigin([...log, ...added]))
    if (copies.length > Math.max(before.get(event)?.length ?? 0, 1)) return { kind: 'two-copies', event, copies };
  return null;
}

function lastingByOrigin(log: readonly AppealEvent[]): ReadonlyMap<string, readonly string[]> {
  const { own } = ownEvents(log);
  const held = new Map(own.map((event) => [event.id, event]));
  const voidings = new Map([...copiesIn(held)].map(([voiding, copy]) => [copy, held.get(voiding) as Voiding]));
  const lasting = new Map<string, string[]>();
  for (const { id } of historyOf(own)) {
    const origin = originOf(id, voidings);
    lasting.set(origin, [...(lasting.get(origin) ?? []), id]);
  }
  return lasting;
}

/** The entry that stood first where a copy stands now. */
function originOf(id: string, voidings: ReadonlyMap<string, Voiding>): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    at = voidings.get(at)?.event ?? at;
  }
  return at;
}
