import { canonicalJson } from '../basis/canonical.ts';

/** The one text of a value; `null` of what JSON cannot hold, such as a circle: it is the same as nothing but itself. */
export function textOf(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}
