import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';

const graphs = fc
  .array(fc.option(fc.nat(11)), { minLength: 12, maxLength: 12 })
  .map((above) => new Map(above.map((over, at) => [at, over])));

/** A slow walk: whoever goes up long enough and comes back to where they began is in a circle. */
function comesBack(start: number, above: ReadonlyMap<number, number | null>): boolean {
  let at: number | null = above.get(start) ?? null;
  for (let step = 0; step < above.size && at !== null && at !== start; step += 1) at = above.get(at) ?? null;
  return at === start;
}

test('whoever comes back to where they began is in one circle, and nobody else is', () => {
  fc.assert(
    fc.property(graphs, (above) => {
      const circles = circlesIn(above);
      const members = circles.flat().toSorted((a, b) => a - b);
      expect(members).toEqual([...above.keys()].filter((name) => comesBack(name, above)));
      for (const circle of circles)
        for (const [at, name] of circle.entries()) expect(above.get(name)).toBe(circle[(at + 1) % circle.length]);
    }),
  );
});

test('what lies under nothing that there is makes no circle', () => {
  expect(circlesIn(new Map([['a', 'x']]))).toEqual([]);
  expect(circlesIn(new Map([['a', 'a']]))).toEqual([['a']]);
});
