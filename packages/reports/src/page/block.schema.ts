import type { Grade } from '@otklik/core';
import * as z from 'zod';
import type { Block, Citation, Definition, Run } from './block.ts';
import { chartSpecSchema, signSchema, tableDataSchema, valueSchema } from './table-data.schema.ts';

const text = z.string();
const number = z.int().min(1);
const some = text.exactOptional();
const notes = z.array(text).exactOptional();
const grade: z.ZodType<Grade> = z.enum(['A', 'B', 'C', 'D', 'inference', 'memory']);

const run: z.ZodType<Run> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'strong']), text }),
  z.strictObject({ kind: z.literal('value'), value: valueSchema, sign: signSchema.exactOptional(), fact: some }),
]);
const runs = z.array(run);

const citation: z.ZodType<Citation> = z.strictObject({
  title: text,
  at: some,
  url: some,
  grade: grade.exactOptional(),
});

const definition: z.ZodType<Definition> = z.strictObject({
  term: text,
  definition: text,
  clause: some,
  grade: grade.exactOptional(),
  assumption: some,
});

/** A block of a finished page. */
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3), z.literal(4)]), text }),
  z.strictObject({ kind: z.enum(['paragraph', 'note']), runs }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(runs) }),
  z.strictObject({ kind: z.literal('table'), caption: text, data: tableDataSchema, notes, number }),
  z.strictObject({
    kind: z.literal('figure'),
    caption: text,
    alternative: text,
    chart: chartSpecSchema,
    data: tableDataSchema,
    notes,
    number,
  }),
  z.strictObject({ kind: z.literal('sources'), items: z.array(citation) }),
  z.strictObject({ kind: z.literal('definitions'), items: z.array(definition) }),
]);
