import * as z from 'zod';
import { schemaOf } from '../appeal/field-rule.schema.ts';
import { readEntries, readWhole, type ReadLog } from '../appeal/read-log.schema.ts';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { GROUND_SCHEMA } from './ground-rule.schema.ts';
import { ENTRY } from './obligation-fields.ts';
import type { ObligationEvent } from './obligation-event.ts';

/** An entry of the log of an obligation. */
export const obligationEventSchema: z.ZodType<ObligationEvent> = schemaOf(ENTRY, GROUND_SCHEMA);

/** The log of obligations, in any order. */
export const obligationLogSchema: z.ZodType<readonly ObligationEvent[]> = z.array(obligationEventSchema);

/**
 * Reads the log of an obligation from outside data entry by entry: one that is wrong takes no other with it.
 *
 * Whether the entries fit each other, `foldObligation` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The entries that could be read, in their order, and every issue of the others.
 * @refuses `malformed` — no list at all.
 * @example
 * const entry = { id: 'e1', obligation: 'o-1', occurredAt: 1, recordedAt: 2, by: 'u1', kind: 'accepted' }
 * const { events, issues } = unwrap(readObligationLog([{ ...entry, kind: 'forgotten' }, entry]))
 * events //=> [entry]
 * issues
 * //=> [{ path: [0, 'kind'], expected: 'given | accepted | extended | done | returned | cancelled | effect-observed', value: 'forgotten' }]
 */
export function readObligationLog(input: unknown): Result<ReadLog<ObligationEvent>, Malformed> {
  return readEntries(obligationEventSchema, input);
}

/**
 * Reads the log of an obligation of which every entry must be right, as it travels between systems.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The entries in their order.
 * @refuses `malformed` — every issue of every entry; a path starts with the entry's place.
 * @example
 * readWholeObligationLog([]) //=> { ok: true, value: [] }
 * readWholeObligationLog([{ id: 'e1' }]).ok //=> false
 */
export function readWholeObligationLog(input: unknown): Result<readonly ObligationEvent[], Malformed> {
  return readWhole(obligationEventSchema, input);
}
