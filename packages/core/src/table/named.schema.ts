import * as z from 'zod';

/** Fields whose names are data, such as `constructor` and `__proto__` too, each by the schema for its name. */
export function named<Value>(
  schemaOf: (name: string) => z.ZodType<Value> | undefined,
): z.ZodType<Readonly<Record<string, Value>>> {
  return z.custom<object>(isFields, 'object').transform((input, context) => {
    const read = Object.entries(input).flatMap(([name, value]) => {
      const found = schemaOf(name)?.safeParse(value);
      if (found?.success === true) return [[name, found.data] as const];
      if (found === undefined) context.addIssue({ code: 'unrecognized_keys', keys: [name] });
      else for (const issue of found.error.issues) context.addIssue({ ...issue, path: [name, ...issue.path] });
      return [];
    });
    return Object.fromEntries(read);
  });
}

function isFields(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
