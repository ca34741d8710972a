import * as z from 'zod';
import { CHART_KINDS, type ChartSpec } from './chart-spec.ts';
import type { Column, TableData } from './table-data.ts';
import type { Value } from './value.ts';

const text = z.string();
const place = z.int().min(0);

/** Whether a figure above zero shows its plus. */
export const signSchema: z.ZodType<'negative-only' | 'always'> = z.enum(['negative-only', 'always']);

/** One value of a page. */
export const valueSchema: z.ZodType<Value> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('integer'), value: z.int() }),
  z.strictObject({ kind: z.enum(['decimal', 'percent']), text }),
  z.strictObject({ kind: z.literal('duration'), minutes: z.int() }),
  z.strictObject({ kind: z.literal('date'), day: text }),
  z.strictObject({ kind: z.literal('moment'), at: text }),
  z.strictObject({ kind: z.literal('empty'), reason: text }),
]);

const sign = signSchema.exactOptional();

const column: z.ZodType<Column> = z.discriminatedUnion('kind', [
  z.strictObject({ title: text, kind: z.enum(['text', 'date', 'moment', 'duration']) }),
  z.strictObject({ title: text, kind: z.literal('integer'), sign }),
  z.strictObject({ title: text, kind: z.enum(['decimal', 'percent']), digits: place, sign }),
]);

const row = z.array(valueSchema);

/** The contents of a table. */
export const tableDataSchema: z.ZodType<TableData> = z.strictObject({
  columns: z.array(column),
  rows: z.array(row),
  totals: row.exactOptional(),
});

/** A chart over the columns of a table. */
export const chartSpecSchema: z.ZodType<ChartSpec> = z.strictObject({
  kind: z.enum(CHART_KINDS),
  category: place,
  series: z.array(place),
});
