import * as z from 'zod';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { instantSchema } from '../time/instant.schema.ts';
import type { TallyCell } from './counting.ts';
import type { Tally, TallyGroup } from './tally.ts';

const count = z.int().min(0);

const histogram = z.array(z.tuple([z.int(), z.int().min(1)])).superRefine((bars, context) => {
  for (const [at, [value]] of bars.entries()) {
    const before = bars[at - 1];
    if (before !== undefined && before[0] >= value)
      context.addIssue({ code: 'custom', message: 'ascending', path: [at, 0] });
  }
});

const cell: z.ZodType<TallyCell> = z.strictObject({ count, whole: count, histogram }).superRefine((counts, context) => {
  const bars = counts.histogram.reduce((sum, [, records]) => sum + records, 0);
  if (counts.count > counts.whole) context.addIssue({ code: 'custom', message: 'part-of-whole', path: ['count'] });
  if (bars !== 0 && bars !== counts.count)
    context.addIssue({ code: 'custom', message: 'sum-of-bars', path: ['count'] });
});

const group: z.ZodType<TallyGroup> = z.strictObject({
  key: z.array(z.string().nullable()),
  cells: z.array(cell),
});

/** Counts that merge; the same shape in every group, each group once. */
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
  .superRefine(({ received, seen, counted, excluded, groups }, context) => {
    if (received !== null && received.from > received.to)
      context.addIssue({ code: 'custom', message: 'from-before-to', path: ['received', 'to'] });
    const parted = excluded.reduce((sum, left) => sum + left, counted);
    if (parted !== seen) context.addIssue({ code: 'custom', message: 'counted-and-excluded', path: ['seen'] });
    for (const [path, message] of groupFaults(groups)) context.addIssue({ code: 'custom', message, path: [...path] });
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

type Fault = readonly [path: readonly (string | number)[], message: string];

function groupFaults(groups: readonly TallyGroup[]): readonly Fault[] {
  const names = groups.map(({ key }) => JSON.stringify(key));
  const firstPlace = new Map([...names.entries()].toReversed().map(([at, name]) => [name, at]));
  const [first] = groups;
  return groups.flatMap(({ key, cells }, at): readonly Fault[] => [
    ...(firstPlace.get(names[at] as string) === at ? [] : [fault(at, 'key', 'unique')]),
    ...(key.length === first?.key.length ? [] : [fault(at, 'key', 'same-shape')]),
    ...(cells.length === first?.cells.length ? [] : [fault(at, 'cells', 'same-shape')]),
  ]);
}

function fault(at: number, field: keyof TallyGroup, message: string): Fault {
  return [['groups', at, field], message];
}
