import * as z from 'zod';
import { channelSchema, dutyKindSchema, regimeSchema } from '../appeal/vocabulary.schema.ts';
import type { Result } from '../basis/result.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { packFaults } from './pack-faults.ts';
import type { ClosedChannel, ExtensionRule, PackClock, RulePack } from './rule-pack.ts';
import { applicabilitySchema, triggerSchema } from './trigger.schema.ts';

const name = z.string().min(1);
const because = z.array(groundSchema);
const reading = z.enum(['forward', 'backward', 'stay']);

const extension: z.ZodType<ExtensionRule> = z.strictObject({
  most: z.int().min(1),
  times: z.int().min(1),
  by: z.array(dutyKindSchema),
  notice: z.strictObject({ within: z.int().min(0).nullable() }).nullable(),
  because,
});

const clock: z.ZodType<PackClock> = z.strictObject({
  id: name,
  title: z.string(),
  task: z.enum([
    'register',
    'forward',
    'notify-of-forwarding',
    'return',
    'route',
    'react',
    'draft',
    'approve',
    'answer',
    'final-answer',
    'supply-documents',
    'confirm',
  ]),
  owedBy: dutyKindSchema,
  unit: z.enum(['calendar-day', 'working-day', 'month', 'working-minute', 'clock-minute']),
  count: z.int().min(0),
  applies: applicabilitySchema,
  starts: triggerSchema,
  stops: z.array(triggerSchema),
  restarts: z.array(triggerSchema),
  renews: z.exactOptional(z.boolean()),
  reopens: z.boolean(),
  pauses: z.array(z.strictObject({ reason: name, because })),
  extension: extension.nullable(),
  exceptionOf: name.nullable(),
  atRisk: z.int().min(0).max(100),
  because,
});

const closed: z.ZodType<ClosedChannel> = z.strictObject({
  channel: channelSchema,
  regime: z.exactOptional(regimeSchema),
  since: civilDateSchema,
  because,
});

/** A rule pack, each part well formed and the parts fitting each other. */
export const rulePackSchema: z.ZodType<RulePack> = z
  .strictObject({
    id: name,
    edition: name,
    title: z.string(),
    draft: z.boolean(),
    inForce: z.strictObject({ from: civilDateSchema, until: civilDateSchema.nullable() }),
    because,
    clocks: z.array(clock),
    closedChannels: z.array(closed),
    counting: z.strictObject({ 'day-zero': because, 'end-of-day': because }),
    dayOff: z.strictObject({
      usual: reading,
      because: z.strictObject({ forward: because, backward: because, stay: because }),
    }),
  })
  .superRefine((pack, context) => {
    for (const { path, expected } of packFaults(pack))
      context.addIssue({ code: 'custom', message: expected, path: [...path] });
  });

/**
 * Reads a rule pack from outside data, such as a file that a municipality wrote.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The pack.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readRulePack(JSON.parse(JSON.stringify(LAW_59))) //=> { ok: true, value: LAW_59 }
 * const [first, ...rest] = LAW_59.clocks
 * readRulePack({ ...LAW_59, clocks: [{ ...first, exceptionOf: 'no-such-clock' }, ...rest] }).refusal.issues
 * //=> [{ path: ['clocks', 0, 'exceptionOf'], expected: 'clock-of-the-pack', value: 'no-such-clock' }]
 */
export function readRulePack(input: unknown): Result<RulePack, Malformed> {
  return readBy(rulePackSchema, input);
}
