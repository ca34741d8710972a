import { canonicalJson } from '../basis/canonical.ts';
import { compareEvents, type AppealEvent } from './appeal-event.ts';
import { compareMoments } from './compare-moments.ts';

/** One id with two contents: whoever exported it changed what it had already said. */
export interface EventConflict {
  readonly kind: 'another-content';
  readonly event: string;
  readonly appeal: string;
  /** The parts that differ, by their names. */
  readonly differ: readonly string[];
  readonly held: AppealEvent;
  readonly sent: AppealEvent;
}

/** What an import did: nothing that was sent is lost without a word. */
export interface Imported {
  /** What was held and what was added, in order. */
  readonly log: readonly AppealEvent[];
  readonly added: readonly AppealEvent[];
  /** Ids that were held already, with the same content. */
  readonly known: readonly string[];
  /** What was not taken; what is held stays, and a correction is an event of its own. */
  readonly conflicts: readonly EventConflict[];
}

/**
 * Takes events from an export into a log; the same export a second time changes nothing.
 *
 * @param held - The events so far, of any number of appeals.
 * @param sent - The events of the export, in any order; an event sent twice is sent once.
 * @returns The log with what is new, and what became of everything that was sent.
 * @example
 * const event = { id: 'e1', appeal: 'A-1', occurredAt: 1, recordedAt: 1, kind: 'registered' }
 * const once = importEvents([], [event, event])
 * once.added.length //=> 1
 * const twice = importEvents(once.log, [event])
 * twice.added //=> []
 * twice.known //=> ['e1']
 * const changed = importEvents(once.log, [{ ...event, occurredAt: 2 }])
 * changed.conflicts[0].differ //=> ['occurredAt']
 */
export function importEvents(held: readonly AppealEvent[], sent: readonly AppealEvent[]): Imported {
  const known = new Map(held.map((event) => [keyOf(event), event]));
  const [added, already, conflicts] = [new Set<AppealEvent>(), new Set<string>(), new Array<EventConflict>()];
  for (const event of sent.toSorted(compareContent)) {
    const before = known.get(keyOf(event));
    if (before === undefined) {
      known.set(keyOf(event), event);
      added.add(event);
      continue;
    }
    const differ = differingParts(before, event);
    if (differ.length > 0) conflicts.push(conflictOf(before, event, differ));
    else if (!added.has(before)) already.add(event.id);
  }
  const log = [...held, ...added].toSorted(compareEvents);
  return { log, added: [...added].toSorted(compareEvents), known: [...already].toSorted(), conflicts };
}

/** An id is unique within the log of its appeal. */
function keyOf({ appeal, id }: AppealEvent): string {
  return JSON.stringify([appeal, id]);
}

function conflictOf(held: AppealEvent, sent: AppealEvent, differ: readonly string[]): EventConflict {
  return { kind: 'another-content', event: sent.id, appeal: sent.appeal, differ, held, sent };
}

function differingParts(a: AppealEvent, b: AppealEvent): readonly string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return names.filter((name) => canonicalJson(partOf(a, name)) !== canonicalJson(partOf(b, name)));
}

function partOf(event: AppealEvent, name: string): unknown {
  return (event as unknown as Readonly<Record<string, unknown>>)[name];
}

/** What was recorded first comes first; two contents of one id are always in the same order, so that the same one is taken. */
function compareContent(a: AppealEvent, b: AppealEvent): number {
  return (
    compareMoments(a.recordedAt, b.recordedAt) || compareEvents(a, b) || compareText(canonicalJson(a), canonicalJson(b))
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
