/** Two things that belong together. */
interface Tie {
  readonly items: readonly [string, string];
}

/**
 * Finds what hangs together through ties, however many steps away.
 *
 * @param ids - The things, in their order.
 * @param ties - Which two belong together.
 * @returns What tells the first thing of the group that a thing is in; a thing alone leads itself.
 */
export function leadersOf(ids: readonly string[], ties: readonly Tie[]): (id: string) => string {
  const place = new Map(ids.map((id, at) => [id, at]));
  const above = ids.map((_, at) => at);
  const root = (of: number): number => {
    let at = of;
    while (above[at] !== at) {
      // every second step is cut short, so that no chain grows long
      const next = above[above[at] as number] as number;
      above[at] = next;
      at = next;
    }
    return at;
  };
  const rootOf = (id: string): number => root(place.get(id) as number);
  for (const { items } of ties) {
    const [a, b] = [rootOf(items[0]), rootOf(items[1])];
    above[Math.max(a, b)] = Math.min(a, b);
  }
  return (id) => ids[rootOf(id)] as string;
}
