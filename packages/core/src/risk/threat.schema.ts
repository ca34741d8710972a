import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import type { Campaign, CampaignStep } from './campaign.ts';
import { monthDay } from './month-day.ts';
import type { Threat } from './threat.ts';

const name = z.string().min(1);
const count = z.int().min(0);
const LEAP_YEAR = 2024;
const dayOfYear = z.string().refine((text) => monthDay(text, LEAP_YEAR) !== null, 'month-and-day');
const span = z
  .strictObject({ from: civilDateSchema, to: civilDateSchema })
  .refine(({ from, to }) => from <= to, 'days-in-order');

const threat: z.ZodType<Threat> = z.strictObject({
  id: name,
  topic: name,
  title: name,
  season: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('each-year'), from: dayOfYear, to: dayOfYear }),
    z.strictObject({ kind: z.literal('given'), spans: z.array(span).min(1) }),
  ]),
  leadDays: z.int().min(0).max(366),
  because: z.array(groundSchema),
});

const step: z.ZodType<CampaignStep> = z.strictObject({
  id: name,
  title: name,
  owner: name,
  due: civilDateSchema,
  done: z.strictObject({ on: civilDateSchema, evidence: name }).nullable(),
});

const campaign: z.ZodType<Campaign> = z.strictObject({
  id: name,
  threat: name,
  season: civilDateSchema,
  audience: name,
  steps: z.array(step).min(1),
  effect: z.strictObject({ measure: name, before: count, wanted: count, seen: count.nullable(), source: name }),
});

/** Threats that come every year or every season. */
export const threatsSchema: z.ZodType<readonly Threat[]> = z.array(threat);

/** Campaigns against threats. */
export const campaignsSchema: z.ZodType<readonly Campaign[]> = z.array(campaign);

/**
 * Reads threats from outside data; whether they fit a year, `threatYear` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The threats.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const frost = { id: 'frost', topic: 'Теплоснабжение', title: 'Морозы', season: { kind: 'each-year', from: '11-15', to: '03-10' }, leadDays: 30, because: [] }
 * readThreats([frost]) //=> { ok: true, value: [frost] }
 * readThreats([{ ...frost, season: { ...frost.season, to: '13-01' } }]).refusal.issues //=> [{ path: [0, 'season', 'to'], expected: 'month-and-day', value: '13-01' }]
 */
export function readThreats(input: unknown): Result<readonly Threat[], Malformed> {
  return readBy(threatsSchema, input);
}

/**
 * Reads campaigns from outside data; whether they fit the year of threats, `campaignFaults` says.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The campaigns.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readCampaigns([]) //=> { ok: true, value: [] }
 * readCampaigns([7]).refusal.issues //=> [{ path: [0], expected: 'object', value: 7 }]
 */
export function readCampaigns(input: unknown): Result<readonly Campaign[], Malformed> {
  return readBy(campaignsSchema, input);
}
