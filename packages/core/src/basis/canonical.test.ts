import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';

test('the order of names does not matter, the order of a list does', () => {
  expect(canonicalJson({ a: 1, b: { d: 2, c: 3 } })).toBe(canonicalJson({ b: { c: 3, d: 2 }, a: 1 }));
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test('what is left out is not told', () => {
  expect(canonicalJson({ a: undefined })).toBe('{}');
});

test('the text reads back as the value, and two texts are one exactly when the values are', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const back: unknown = JSON.parse(canonicalJson(one));
      expect(back).toEqual(JSON.parse(JSON.stringify(one)));
      const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
      if (a === b) expect(canonicalJson(one)).toBe(canonicalJson(other));
    }),
  );
});
