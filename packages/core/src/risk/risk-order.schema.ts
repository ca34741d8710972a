import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import type { RiskLevel, RiskOrder } from './risk-order.ts';

const name = z.string().min(1);
const minutes = z.int().min(0).nullable();
const because = z.array(groundSchema);

const level: z.ZodType<RiskLevel> = z.strictObject({
  id: name,
  title: z.string(),
  within: z.strictObject({ alerted: minutes, verified: minutes, published: minutes }),
});

/** An order on information risks, its levels each with a name of its own. */
export const riskOrderSchema: z.ZodType<RiskOrder> = z
  .strictObject({
    id: name,
    edition: name,
    title: z.string(),
    chat: name,
    levels: z.array(level).min(1),
    closing: z.strictObject({
      reading: z.enum(['both', 'either']),
      quietMinutes: z.int().min(0),
      looks: z.int().min(1),
      because,
    }),
    keeping: z.strictObject({ days: z.int().min(0), because }),
    because,
  })
  .superRefine(({ levels }, context) => {
    const ids = levels.map(({ id }) => id);
    for (const [at, id] of ids.entries())
      if (ids.indexOf(id) !== at) context.addIssue({ code: 'custom', message: 'unique', path: ['levels', at, 'id'] });
  });

/**
 * Reads an order on information risks from outside data, such as the settings of a centre.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The order.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readRiskOrder(JSON.parse(JSON.stringify(PESTOVO_RISK_ORDER))) //=> { ok: true, value: PESTOVO_RISK_ORDER }
 * const { closing } = PESTOVO_RISK_ORDER
 * readRiskOrder({ ...PESTOVO_RISK_ORDER, closing: { ...closing, looks: 0 } }).refusal.issues
 * //=> [{ path: ['closing', 'looks'], expected: '>= 1', value: 0 }]
 */
export function readRiskOrder(input: unknown): Result<RiskOrder, Malformed> {
  return readBy(riskOrderSchema, input);
}
