import type { Malformed } from '../source/malformed.ts';
import type { AppealEvent } from './appeal-event.ts';
import { isBy } from './compare-moments.ts';
import { momentFault } from './event-fault.ts';
import { malformedEvent } from './event-issues.ts';
import { appealOf, compareEntries, keyOf } from './take-entries.ts';
import { textOf } from './text-of.ts';

/** An entry that strikes another. */
export type Voiding = Extract<AppealEvent, { readonly kind: 'voided' }>;

/** A voiding without a moment is no word at all: it stands in the history, for its fault to be told. */
export function strikes(event: AppealEvent): event is Voiding {
  return event.kind === 'voided' && momentFault(event) === null;
}

/** Says what is wrong with a voiding that names nothing: it strikes no entry, and is told. */
export function voidingFault(event: AppealEvent): Malformed | null {
  if (!strikes(event)) return null;
  const named: unknown = event.event;
  return typeof named === 'string' && named !== '' ? null : malformedEvent(event);
}

/**
 * Finds which entries are struck, each with the voiding that does it.
 *
 * Who strikes whom decides, never the order or the ids. A voiding strikes an entry of its own appeal that was recorded no
 * later than itself; one that is struck strikes nothing, nor do those that strike each other in a circle.
 */
export function struckBy(entries: readonly AppealEvent[]): ReadonlyMap<string, Voiding> {
  const targets = targetsOf(entries);
  const waiting = new Map<string, number>();
  for (const { target } of targets.values()) waiting.set(target, (waiting.get(target) ?? 0) + 1);
  const struck = new Map<string, Voiding>();
  // a voiding has its turn when all that could strike it have had theirs
  const ready = [...targets.keys()].filter((key) => !waiting.has(key));
  for (const key of ready) {
    const { voiding, target } = targets.get(key) as Aim;
    if (!struck.has(key)) strike(struck, target, voiding);
    const left = (waiting.get(target) ?? 0) - 1;
    waiting.set(target, left);
    if (left === 0 && targets.has(target)) ready.push(target);
  }
  return struck;
}

/** A voiding, and the key of the entry that it would strike. */
interface Aim {
  readonly voiding: Voiding;
  readonly target: string;
}

function targetsOf(entries: readonly AppealEvent[]): ReadonlyMap<string, Aim> {
  const held = new Map(entries.map((event) => [keyOf(appealOf(event), event.id), event]));
  const targets = new Map<string, Aim>();
  for (const [key, voiding] of held) {
    if (!strikes(voiding)) continue;
    // what no id can be names nothing, and throws nothing
    const target = textOf([voiding.appeal, voiding.event]) ?? '';
    const event = held.get(target);
    if (event !== undefined && !isBy(voiding.recordedAt + 1, event.recordedAt)) targets.set(key, { voiding, target });
  }
  return targets;
}

/** Of several voidings of one entry the first is named. */
function strike(struck: Map<string, Voiding>, target: string, voiding: Voiding): void {
  const before = struck.get(target);
  if (before === undefined || compareEntries(voiding, before) < 0) struck.set(target, voiding);
}
