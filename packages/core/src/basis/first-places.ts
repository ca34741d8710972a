/** Where each name stands first in a list. */
export function firstPlaces<Name>(names: readonly Name[]): ReadonlyMap<Name, number> {
  return new Map(names.map((name, at) => [name, at] as const).toReversed());
}
