const DEEPEST = 16;

/** Whether JSON can hold a value without loss: no function, no `undefined`, no number that is none; sixteen levels at most. */
export function isJson(value: unknown, depth = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return isPlain(value);
  return depth > 0 && (membersOf(value)?.every((member) => isJson(member, depth - 1)) ?? false);
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

function membersOf(value: object): readonly unknown[] | null {
  if (Array.isArray(value)) return Array.from<unknown>(value);
  const made: unknown = Object.getPrototypeOf(value);
  return made === Object.prototype || made === null ? Object.values(value) : null;
}
