import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noIds, rememberId } from './seen-ids.ts';

test('an id that was met names its first row, however many are met', () => {
  const seen = noIds();
  const ids = Array.from({ length: 20_000 }, (_, index) => `NYCC${index * 7}`);
  expect(ids.map((id, index) => rememberId(seen, id, index + 2)).every((row) => row === null)).toBe(true);
  expect(ids.map((id) => rememberId(seen, id, 99_999))).toEqual(ids.map((_, index) => index + 2));
  expect(seen.count).toBe(20_000);
});

const some = fc.array(fc.string({ maxLength: 3 }), { maxLength: 3000, size: 'max' });
/** In no order, sorted upwards, downwards, and one after another. */
const anyIds = fc
  .array(
    fc.oneof(
      some,
      some.map((found) => found.toSorted()),
      some.map((found) => found.toSorted().toReversed()),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((lots) => lots.flat());

test('oracle: it answers as a map of texts does', () => {
  fc.assert(
    fc.property(anyIds, (ids) => {
      const seen = noIds();
      const map = new Map<string, number>();
      for (const [index, id] of ids.entries()) {
        expect(rememberId(seen, id, index + 1)).toBe(map.get(id) ?? null);
        if (!map.has(id)) map.set(id, index + 1);
      }
    }),
    { numRuns: 20 },
  );
});
