import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsInCircles, strongerRows, type Standing } from './exception.ts';
import { rowsIn } from './row-bits.ts';

const COUNT = 8;

/** Rows that stand in for any others, an unknown one among them, in circles or not. */
const anyRows: fc.Arbitrary<readonly Standing[]> = fc
  .array(fc.array(fc.nat(COUNT), { maxLength: 2 }), { minLength: 1, maxLength: COUNT })
  .map((links) => links.map((of, at) => ({ id: `r${at}`, exceptionOf: of.map((general) => `r${general}`) })));

test('a row goes before another when some line of exceptions leads from it there', () => {
  fc.assert(
    fc.property(anyRows, (drawn) => {
      const rows = drawn.map((row, at) => ({
        ...row,
        exceptionOf: row.exceptionOf?.filter((id) => id < `r${at}`) ?? [],
      }));
      expect(strongerRows(rows).map(rowsIn)).toEqual(rows.map(({ id }) => placesOf(leadingTo(id, rows), rows)));
    }),
  );
});

test('a row stands in a circle when some line of exceptions leads from it to itself', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const found = [...rowsInCircles(rows)].toSorted((one, other) => one - other);
      const circles = rows.map(({ id }) => id).filter((id) => leadingTo(id, rows).has(id));
      expect(found).toEqual(placesOf(new Set(circles), rows));
    }),
  );
});

/** By the definition: the exceptions of a row, and theirs, until there are no more. */
function leadingTo(id: string, rows: readonly Standing[]): ReadonlySet<string> {
  let found = new Set<string>();
  for (let size = -1; size < found.size;) {
    size = found.size;
    const known = [id, ...found];
    found = new Set(
      rows.filter(({ exceptionOf = [] }) => exceptionOf.some((of) => known.includes(of))).map((row) => row.id),
    );
  }
  return found;
}

function placesOf(ids: ReadonlySet<string>, rows: readonly Standing[]): readonly number[] {
  return rows.flatMap((row, at) => (ids.has(row.id) ? [at] : []));
}
