import type { AppealEvent } from './appeal-event.ts';
import { historyOf } from './history-of.ts';
import { ownEvents } from './own-events.ts';
import { keyOf } from './take-entries.ts';
import { struckBy, type Voiding } from './voiding.ts';

/** The events of the log that a correction is looked for among, and what is struck there. */
interface Corrected {
  readonly held: ReadonlyMap<string, AppealEvent>;
  readonly struck: ReadonlyMap<string, Voiding>;
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
  return copiesOf(amendment, { held, struck: struckBy(own) }, new Set());
}

function copiesOf(id: string, corrected: Corrected, seen: Set<string>): readonly string[] {
  const copies: string[] = [];
  if (corrected.held.get(id)?.kind !== 'voided' || seen.has(id)) return copies;
  seen.add(id);
  for (let part = 2; corrected.held.has(partOf(id, part)); part += 1)
    copies.push(...standing(partOf(id, part), corrected, seen));
  return copies;
}

function standing(id: string, corrected: Corrected, seen: Set<string>): readonly string[] {
  const { appeal } = corrected.held.get(id) as AppealEvent;
  const by = corrected.struck.get(keyOf(appeal, id));
  return by === undefined ? [id] : copiesOf(by.id, corrected, seen);
}

/** The id of the second event of an amendment, the third and so on. */
export function partOf(id: string, part: number): string {
  return `${id}+${part}`;
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
  const lasting = new Map<string, string[]>();
  for (const { id } of historyOf(own)) {
    const origin = originOf(id, held);
    lasting.set(origin, [...(lasting.get(origin) ?? []), id]);
  }
  return lasting;
}

/** The entry that stood first where a copy stands now. */
function originOf(id: string, held: ReadonlyMap<string, AppealEvent>): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const amendment = held.get(at.slice(0, Math.max(at.lastIndexOf('+'), 0)));
    if (amendment?.kind === 'voided') at = amendment.event;
  }
  return at;
}
