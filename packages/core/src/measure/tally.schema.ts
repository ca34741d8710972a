import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { instantSchema } from '../time/instant.schema.ts';
import type { TallyCell } from './counting.ts';
import { tallyFaults } from './tally-faults.ts';
import type { Tally, TallyGroup } from './tally.ts';

const count = z.int().min(0);

/** What the shape of the data has said already. */
const TOLD_BY_SHAPE: readonly string[] = ['whole-number', 'int', '>= 1'];

const histogram = z.array(z.tuple([z.int(), z.int().min(1)]));

const cell: z.ZodType<TallyCell> = z.strictObject({ count, whole: count, histogram });

const group: z.ZodType<TallyGroup> = z.strictObject({
  key: z.array(z.string().nullable()),
  cells: z.array(cell),
});

/** Counts that merge, with nothing in them that no records can have given. */
export const tallySchema: z.ZodType<Tally> = z
  .strictObject({
    method: z.string(),
    edition: z.string(),
    digest: z.string(),
    asOf: instantSchema,
    received: z.strictObject({ from: civilDateSchema, to: civilDateSchema }).nullable(),
    seen: count,
    counted: count,
    excluded: z.array(count),
    groups: z.array(group),
  })
  .superRefine((tally, context) => {
    for (const { path, expected } of tallyFaults(tally))
      if (!TOLD_BY_SHAPE.includes(expected)) context.addIssue({ code: 'custom', message: expected, path: [...path] });
  });

/**
 * Reads a tally from outside data, as one municipality sends it to another.
 *
 * @param input - Anything, such as the outcome of `JSON.parse`.
 * @returns The tally.
 * @refuses `malformed` — every issue with its path, what was expected, and what was found.
 * @example
 * const sent = { method: 'm', edition: '1', digest: '', asOf: '2026-05-01T00:00:00+03:00', received: { from: '2026-04-01', to: '2026-04-30' }, seen: 3, counted: 2, excluded: [1], groups: [] }
 * readTally(sent).value.asOf === moment('2026-05-01T00:00', zone('Europe/Moscow')) //=> true
 * readTally({ ...sent, seen: 4 }).refusal.issues //=> [{ path: ['seen'], expected: 'counted-and-excluded', value: 4 }]
 */
export function readTally(input: unknown): Result<Tally, Malformed> {
  return readBy(tallySchema, input);
}
