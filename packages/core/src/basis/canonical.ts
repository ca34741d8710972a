/**
 * Writes a JSON-safe value in one way only: names in order, nothing that is left out.
 *
 * Two values are equal exactly when their texts are, so the text can be compared, hashed and signed.
 *
 * @param value - A value as `JSON.parse` gives it.
 * @returns JSON without white space.
 * @example
 * canonicalJson({ b: 1, a: [true, undefined], c: undefined }) //=> '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const told = Object.entries(value).filter(([, part]) => part !== undefined);
  const parts = told.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`).join(',')}}`;
}
