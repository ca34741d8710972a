import * as z from 'zod';
import { conditionSchema } from '../measure/condition.schema.ts';
import { exactSchema, scorePartSchema } from '../measure/score.schema.ts';
import { groundSchema } from '../source/decision.schema.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { instantSchema } from '../time/instant.schema.ts';
import type { ExchangeFormat } from './exchange-format.ts';
import { versionOf } from './exchange.ts';

/** A JSON Schema of the draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Where a schema says less than its reader: text instead of a moment or a day, and exact numbers. */
const DOORS: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [
    civilDateSchema,
    {
      description: 'A day: days since 1970-01-01, or text such as 2026-05-09.',
      anyOf: [{ type: 'integer' }, { type: 'string', format: 'date' }],
    },
  ],
  [
    instantSchema,
    {
      description: 'A moment: milliseconds since 1970 UTC, or text with its offset such as 2026-05-12T23:59:59+03:00.',
      anyOf: [{ type: 'integer' }, { type: 'string', format: 'date-time' }],
    },
  ],
  [
    exactSchema,
    {
      description: 'An exact number: a whole number, or a ratio in lowest terms, decimal integers as text.',
      anyOf: [
        { type: 'integer' },
        {
          type: 'object',
          properties: {
            part: { type: 'string', pattern: '^(?:0|-?[1-9][0-9]*)$' },
            whole: { type: 'string', pattern: '^[1-9][0-9]*$' },
          },
          required: ['part', 'whole'],
          additionalProperties: false,
        },
      ],
    },
  ],
]);

/** What a schema names instead of telling it again. */
const NAMED = z
  .registry<{ id: string }>()
  .add(civilDateSchema, { id: 'day' })
  .add(instantSchema, { id: 'moment' })
  .add(groundSchema, { id: 'ground' })
  .add(conditionSchema, { id: 'condition' })
  .add(exactSchema, { id: 'exact' })
  .add(scorePartSchema, { id: 'score-part' });

/**
 * Makes the JSON Schema of a shape in its envelope, as it is published beside the package.
 *
 * A reader checks more than a schema can say, such as sums that must agree.
 *
 * @param format - The shape.
 * @returns The schema of what `exchanged` writes.
 * @example
 * const schema = jsonSchemaOf(TERM_FORMAT)
 * schema.$id //=> 'urn:otklik:term:1'
 * schema.required //=> ['format', 'version', 'value']
 */
export function jsonSchemaOf(format: ExchangeFormat): JsonSchema {
  const made: JsonSchema = z.toJSONSchema(format.schema, {
    io: 'input',
    metadata: NAMED,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, DOORS.get(zodSchema));
      if (Object.is(zodSchema, groundSchema)) closeUp(jsonSchema);
    },
  });
  const value = Object.fromEntries(Object.entries(made).filter(([key]) => key !== '$schema' && key !== '$defs'));
  return {
    $schema: DRAFT,
    $id: `urn:otklik:${format.name}:${versionOf(format)}`,
    title: format.name,
    description: format.about,
    type: 'object',
    properties: { format: { const: format.name }, version: { const: versionOf(format) }, value },
    required: ['format', 'version', 'value'],
    additionalProperties: false,
    ...('$defs' in made ? { $defs: made['$defs'] } : {}),
  };
}

/** Steps rest on grounds: told once and named again, since a schema need not say how deep they may go. */
function closeUp(ground: z.core.JSONSchema.BaseSchema): void {
  for (const option of ground.oneOf ?? ground.anyOf ?? []) {
    const because = typeof option === 'object' ? option.properties?.['because'] : undefined;
    if (typeof because === 'object') because.items = { $ref: '#/$defs/ground' };
  }
}
