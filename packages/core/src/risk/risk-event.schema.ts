import * as z from 'zod';
import { schemaOf } from '../appeal/field-rule.schema.ts';
import { readEntries, readWhole, type ReadLog } from '../appeal/read-log.schema.ts';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import type { RiskEvent } from './risk-event.ts';
import { ENTRY, PACKET } from './risk-fields.ts';
import type { RiskPacket } from './risk-packet.ts';

/** What the chat is told of an answer to a risk; whether it is sound, `packetFaults` says. */
export const riskPacketSchema: z.ZodType<RiskPacket> = schemaOf(PACKET);

/** An entry of the log of an information risk. */
export const riskEventSchema: z.ZodType<RiskEvent> = schemaOf(ENTRY);

/** The log of an information risk, in any order. */
export const riskLogSchema: z.ZodType<readonly RiskEvent[]> = z.array(riskEventSchema);

/**
 * Reads the log of an information risk from outside data entry by entry: one that is wrong takes no other with it.
 *
 * Whether the entries fit each other, `foldRisk` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The entries that could be read, in their order, and every issue of the others.
 * @refuses `malformed` — no list at all.
 * @example
 * const entry = { id: 'r7', risk: 'R-1', occurredAt: 1, recordedAt: 2, by: 'duty', kind: 'observed', spreads: 0, negative: 2 }
 * const { events, issues } = unwrap(readRiskLog([{ ...entry, spreads: -1 }, entry]))
 * events //=> [entry]
 * issues //=> [{ path: [0, 'spreads'], expected: '>= 0', value: -1 }]
 */
export function readRiskLog(input: unknown): Result<ReadLog<RiskEvent>, Malformed> {
  return readEntries(riskEventSchema, input);
}

/**
 * Reads the log of an information risk of which every entry must be right, as it travels between systems.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The entries in their order.
 * @refuses `malformed` — every issue of every entry; a path starts with the entry's place.
 * @example
 * readWholeRiskLog([]) //=> { ok: true, value: [] }
 * readWholeRiskLog([{ id: 'e1' }]).ok //=> false
 */
export function readWholeRiskLog(input: unknown): Result<readonly RiskEvent[], Malformed> {
  return readWhole(riskEventSchema, input);
}

/**
 * Reads what the chat is told of an answer from outside data; whether it is sound, `packetFaults` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The packet.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const packet = { text: 'Воду дадут к 18 часам.', unknown: [], taken: ['Бригада на месте'], planned: [], platforms: ['Страница округа'], publications: [] }
 * readRiskPacket(packet) //=> { ok: true, value: packet }
 * readRiskPacket({ ...packet, taken: null }).refusal.issues //=> [{ path: ['taken'], expected: 'array', value: null }]
 */
export function readRiskPacket(input: unknown): Result<RiskPacket, Malformed> {
  return readBy(riskPacketSchema, input);
}
