/** What is wrong at one place of a mapping. */
export interface MappingIssue {
  /** Where: `columns.opendate.form`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there, as JSON. */
  readonly found: string;
  readonly expected: readonly string[];
}

/** A place in a mapping file with what stands there, and the list to which what is wrong is added. */
export interface Place {
  readonly path: string;
  readonly value: unknown;
  readonly issues: MappingIssue[];
}

/**
 * Reports what stands at a place.
 *
 * @param place - The place.
 * @param expected - What should stand there.
 * @returns Nothing, as `null`.
 */
export function wrong(place: Place, expected: readonly string[]): null {
  const { path, value, issues } = place;
  issues.push({ path, found: value === undefined ? 'undefined' : JSON.stringify(value), expected });
  return null;
}

/**
 * Takes an object apart.
 *
 * @param place - The place.
 * @returns Its places by key, or `null` after a report when no object stands there.
 */
export function insides(place: Place): ReadonlyMap<string, Place> | null {
  const { path, value, issues } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(place, ['{…}']);
  const prefix = path === '' ? '' : `${path}.`;
  return new Map(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([key, inner]) => [
      key,
      { path: prefix + key, value: inner, issues },
    ]),
  );
}

/**
 * Takes the place of a key, which may be missing.
 *
 * @param outer - The place of the object.
 * @param places - Its places.
 * @param key - The key.
 * @returns The place; its value is `undefined` when the key is missing.
 */
export function placeOf(outer: Place, places: ReadonlyMap<string, Place>, key: string): Place {
  const path = outer.path === '' ? key : `${outer.path}.${key}`;
  return places.get(key) ?? { path, value: undefined, issues: outer.issues };
}

/**
 * Takes one value of a list.
 *
 * @param place - The place.
 * @param allowed - The list.
 * @returns The value, or `null` after a report when it is not in the list.
 */
export function oneOf<Value extends string | number | boolean>(place: Place, allowed: readonly Value[]): Value | null {
  return allowed.find((value) => value === place.value) ?? wrong(place, allowed.map(String));
}

/**
 * Takes a text that is not empty.
 *
 * @param place - The place.
 * @returns The text, or `null` after a report.
 */
export function textAt(place: Place): string | null {
  const { value } = place;
  return typeof value === 'string' && value.trim() !== '' ? value : wrong(place, ['текст']);
}

/**
 * Takes a list of texts, which may be left out.
 *
 * @param place - The place.
 * @returns The texts; none after a report.
 */
export function textsAt(place: Place): readonly string[] {
  const { value } = place;
  if (value === undefined) return [];
  if (isTexts(value)) return value;
  wrong(place, ['["текст", …]']);
  return [];
}

/**
 * Reports keys that a mapping does not know, so that a slip of the pen is not passed over.
 *
 * @param places - The places of an object.
 * @param known - The keys that it may have.
 */
export function onlyKnown(places: ReadonlyMap<string, Place>, known: readonly string[]): void {
  for (const [key, place] of places) if (!known.includes(key)) wrong(place, known);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
