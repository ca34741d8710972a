import * as z from 'zod';
import { refuse, type Result } from '../basis/result.ts';
import { groundSchema } from '../source/decision.schema.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { checkTable } from './check-table.ts';
import type { Column, Columns, ConditionOf, DecisionTable, Member, TableRow } from './decision-table.ts';
import { isJson } from './json.ts';
import { named } from './named.schema.ts';

const because = z.array(groundSchema);
const title = z.string();
const whole = z.int().nullable();
const date = civilDateSchema.nullable();
const member: z.ZodType<Member> = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const answer: z.ZodType = z.unknown().refine((value) => isJson(value), { message: 'json' });

const column: z.ZodType<Column> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one-of'), title, values: z.array(member) }),
  z.strictObject({ kind: z.literal('integer'), title, from: whole, to: whole }),
  z.strictObject({ kind: z.literal('day'), title, from: date, to: date }),
]);

const CONDITIONS = {
  'one-of': z.array(member),
  integer: z.strictObject({ from: whole, to: whole }),
  day: z.strictObject({ from: date, to: date }),
} as const;

const head = z.strictObject({
  id: z.string().min(1),
  edition: z.string(),
  title,
  because,
  columns: z.record(z.string(), column),
  policy: z.enum(['unique', 'exceptions']),
  rows: z.array(z.unknown()),
  otherwise: z.strictObject({ answer, because }).nullable(),
});

/**
 * A decision table, each part well formed; days may be text such as `2026-05-09`. Whether the parts fit each other is what
 * `checkTable` says.
 */
export const decisionTableSchema: z.ZodType<DecisionTable> = head
  .extend({ columns: named(() => column) })
  .transform((input, context): DecisionTable => {
    const rows = z.array(rowSchema(input.columns)).safeParse(input.rows);
    if (rows.success) return { ...input, rows: rows.data };
    for (const issue of rows.error.issues) context.addIssue({ ...issue, path: ['rows', ...issue.path] });
    return z.NEVER;
  });

/** What every table has in common, whatever its columns: what a schema can say without knowing them. */
export const tableShapeSchema: z.ZodType<DecisionTable> = head.extend({
  rows: z.array(
    z.strictObject({
      id: z.string().min(1),
      when: z.record(z.string(), z.union(Object.values(CONDITIONS))),
      answer,
      because,
      exceptionOf: z.exactOptional(z.array(z.string())),
    }),
  ),
});

function rowSchema(columns: Columns): z.ZodType<TableRow<Columns, unknown>> {
  const known = new Map(Object.entries(columns));
  const when = named((name): z.ZodType<ConditionOf<Column>> | undefined => {
    const asked = known.get(name);
    return asked && CONDITIONS[asked.kind];
  });
  return z.strictObject({
    id: z.string().min(1),
    when,
    answer,
    because,
    exceptionOf: z.exactOptional(z.array(z.string())),
  });
}

/**
 * Reads a decision table from outside data.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`; days may be written as text.
 * @returns The table; it passes `checkTable`, so it compiles.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * readTable(JSON.parse(JSON.stringify(CHANNEL_ADMISSION))) //=> { ok: true, value: CHANNEL_ADMISSION }
 * readTable({ ...CHANNEL_ADMISSION, policy: 'first' }).refusal.issues
 * //=> [{ path: ['policy'], expected: 'unique | exceptions', value: 'first' }]
 */
export function readTable(input: unknown): Result<DecisionTable, Malformed> {
  const read = readBy(decisionTableSchema, input);
  if (!read.ok) return read;
  const checked = checkTable(read.value);
  return checked.ok ? checked : refuse({ kind: 'malformed', issues: checked.refusal.issues });
}
