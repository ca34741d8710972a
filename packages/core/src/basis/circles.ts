/**
 * Finds the circles among things each of which lies under one other or none.
 *
 * Every thing is passed once, however many there are and however deep they lie.
 *
 * @param above - What each lies under, by its name.
 * @returns Each circle once, from one of its members on.
 */
export function circlesIn<Name>(above: ReadonlyMap<Name, Name | null>): readonly (readonly Name[])[] {
  const passed = new Set<Name>();
  return [...above.keys()].flatMap((name): readonly (readonly Name[])[] => {
    const walk: Name[] = [];
    let at: Name | null = name;
    for (; at !== null && !passed.has(at); at = above.get(at) ?? null) {
      passed.add(at);
      walk.push(at);
    }
    const from = at === null ? -1 : walk.indexOf(at);
    return from < 0 ? [] : [walk.slice(from)];
  });
}
