import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { instantSchema } from '../time/instant.schema.ts';
import type { RiskEvent, RiskTie } from './risk-event.ts';
import type { RiskAnswer, RiskPacket, RiskPublication } from './risk-packet.ts';
import { TIED_TO } from './risk-tie.ts';

const name = z.string().min(1);
const count = z.int().min(0);
const stamp = { id: name, risk: name, occurredAt: instantSchema, recordedAt: instantSchema, by: name };
const evidence = z.strictObject({ page: name, publishedAt: instantSchema, picture: name });
const texts = z.array(z.string());
const answerParts = { text: z.string(), unknown: texts, taken: texts, planned: texts, platforms: texts };
const tie: z.ZodType<RiskTie> = z.strictObject({ to: z.enum(TIED_TO), name });

const publication: z.ZodType<RiskPublication> = z.strictObject({
  platform: z.string(),
  kind: z.enum(['media', 'official-page']),
  link: z.string(),
});
const answer: z.ZodType<RiskAnswer> = z.strictObject(answerParts);

/** What the chat is told of an answer to a risk; whether it is sound, `packetFaults` says. */
export const riskPacketSchema: z.ZodType<RiskPacket> = z.strictObject({
  ...answerParts,
  publications: z.array(publication),
});

/** An entry of the log of an information risk. */
export const riskEventSchema: z.ZodType<RiskEvent> = z.discriminatedUnion('kind', [
  z.strictObject({ ...stamp, kind: z.literal('detected'), topic: name, order: name, edition: name, evidence }),
  z.strictObject({ ...stamp, kind: z.literal('alerted'), chat: name }),
  z.strictObject({
    ...stamp,
    kind: z.literal('verified'),
    finding: z.enum(['true', 'false', 'misleading', 'unknown']),
  }),
  z.strictObject({ ...stamp, kind: z.literal('rated'), level: name }),
  z.strictObject({ ...stamp, kind: z.literal('drafted'), answer }),
  z.strictObject({ ...stamp, kind: z.literal('agreed') }),
  z.strictObject({ ...stamp, kind: z.literal('published'), platforms: z.array(name).min(1) }),
  z.strictObject({ ...stamp, kind: z.literal('reported'), chat: name, publications: z.array(publication) }),
  z.strictObject({ ...stamp, kind: z.literal('observed'), spreads: count, negative: count }),
  z.strictObject({ ...stamp, kind: z.literal('spread-again'), causes: name, forecast: name }),
  z.strictObject({ ...stamp, kind: z.literal('settled') }),
  z.strictObject({ ...stamp, kind: z.literal('reviewed'), decisions: z.array(name) }),
  z.strictObject({ ...stamp, kind: z.literal('tied'), tie }),
  z.strictObject({ ...stamp, kind: z.literal('untied'), tie }),
  z.strictObject({ ...stamp, kind: z.literal('gauged'), source: name, value: z.number() }),
  z.strictObject({ ...stamp, kind: z.literal('evidence-erased') }),
]);

/** The log of an information risk, in any order. */
export const riskLogSchema: z.ZodType<readonly RiskEvent[]> = z.array(riskEventSchema);

/**
 * Reads the log of an information risk from outside data; whether its entries fit each other, `foldRisk` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The entries.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const entry = { id: 'r7', risk: 'R-1', occurredAt: 1, recordedAt: 2, by: 'duty', kind: 'observed', spreads: 0, negative: 2 }
 * readRiskLog([entry]) //=> { ok: true, value: [entry] }
 * readRiskLog([{ ...entry, spreads: -1 }]).refusal.issues //=> [{ path: [0, 'spreads'], expected: '>= 0', value: -1 }]
 */
export function readRiskLog(input: unknown): Result<readonly RiskEvent[], Malformed> {
  return readBy(riskLogSchema, input);
}
