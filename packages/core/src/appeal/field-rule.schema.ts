import * as z from 'zod';
import { invariant } from '../basis/invariant.ts';
import { civilDateSchema } from '../time/civil-date.schema.ts';
import { instantSchema } from '../time/instant.schema.ts';
import type { CheckingRule, FieldRule, Fields, PlainRule, Typed, Variant } from './field-rule.ts';

const PLAIN: Readonly<Record<PlainRule['is'], z.ZodType>> = {
  name: z.string().min(1),
  text: z.string(),
  flag: z.boolean(),
  day: civilDateSchema,
  instant: instantSchema,
};

/** Rules that have a schema of their own already. */
export type OwnSchemas = ReadonlyMap<FieldRule, z.ZodType>;

const NONE: OwnSchemas = /* @__PURE__ */ new Map<FieldRule, z.ZodType>();

/** Makes the schema of a field: the reader stands on the table that is decided by. */
export function schemaOf<Value>({ rule }: Typed<Value, boolean>, own: OwnSchemas = NONE): z.ZodType<Value> {
  // the compiler holds the field to the type, and the schema is made of the field
  return schemaBy(rule, own) as z.ZodType<Value>;
}

function schemaBy(rule: FieldRule, own: OwnSchemas): z.ZodType {
  return own.get(rule) ?? schemaOfRule(rule, own);
}

function schemaOfRule(rule: FieldRule, own: OwnSchemas): z.ZodType {
  switch (rule.is) {
    case 'whole':
      return z.int().min(rule.least);
    case 'one-of':
      return z.literal([...rule.of]);
    case 'fields':
      return z.strictObject(shapeOf(rule.of, own));
    default:
      return 'issues' in rule ? checkingSchema(rule, own) : PLAIN[rule.is];
  }
}

function checkingSchema(rule: CheckingRule, own: OwnSchemas): z.ZodType {
  switch (rule.is) {
    case 'single':
      return z.union([z.string(), z.number(), z.boolean(), z.null()]);
    case 'number':
      return rule.least === -Infinity ? z.number() : z.number().min(rule.least);
    case 'list': {
      const list = z.array(schemaBy(rule.of, own));
      return rule.least === 0 ? list : list.min(rule.least);
    }
    case 'variants':
      return variantsSchema(rule.by, rule.of, own);
  }
}

function variantsSchema(by: string, of: readonly Variant[], own: OwnSchemas): z.ZodType {
  const [first, ...others] = of.map(({ fields }) => z.strictObject(shapeOf(fields, own)));
  invariant(first !== undefined, 'a variant');
  return z.discriminatedUnion(by, [first, ...others]);
}

function shapeOf(fields: Fields, own: OwnSchemas): z.core.$ZodShape {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { rule, orNull, mayLack }]) => {
      const schema = orNull ? schemaBy(rule, own).nullable() : schemaBy(rule, own);
      return [name, mayLack ? z.exactOptional(schema) : schema];
    }),
  );
}
