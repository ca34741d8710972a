import { expect, test } from 'vitest';
import { shareOf } from './share.ts';

test('a share is taken of counts', () => {
  expect(shareOf(16, 20)).toEqual({ ok: true, value: { part: '4', whole: '5' } });
  expect(shareOf(0, 0)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
});

test.each([
  [-1, 5],
  [1, -5],
  [6, 5],
  [0.5, 1],
  [Number.NaN, 1],
  [1, Infinity],
])('%d of %d is no share', (part, whole) => {
  expect(shareOf(part, whole)).toEqual({
    ok: false,
    refusal: { kind: 'impossible-share', part: `${part}`, whole: `${whole}` },
  });
});
