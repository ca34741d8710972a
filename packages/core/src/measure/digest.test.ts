import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import type { Indicator, Method } from './method.ts';
import { METHOD } from './municipality.fixture.ts';

const [VOLUME, ...REST] = METHOD.indicators as readonly [Indicator, ...(readonly Indicator[])];

test('the fingerprint is FNV-1a of 64 bits', () => {
  const empty: Method = { ...METHOD, by: [], exclusions: [], indicators: [] };
  // {"by":[],"exclusions":[],"indicators":[]} by a reference implementation
  expect(digestOf(empty)).toBe('0d184c21fbaed299');
});

test.each([
  ['title', { title: 'Иначе' }],
  ['edition', { edition: '2' }],
  ['weights', { score: null }],
  ['least volume', { minimum: null }],
  ['places after a tie', { ties: 'competition' }],
  ['words of an indicator', { indicators: [{ ...VOLUME, title: 'Число', definition: 'Число.' }, ...REST] }],
] as const)('another %s is the same count', (_, part) => {
  expect(digestOf({ ...METHOD, ...part })).toBe(digestOf(METHOD));
});

test.each([
  ['dimension', { by: ['topic'] }],
  ['exclusion', { exclusions: [] }],
  ['order of the indicators', { indicators: [...REST, VOLUME] }],
  ['condition', { indicators: [{ ...VOLUME, where: [] }, ...REST] }],
  ['name of an indicator', { indicators: [{ ...VOLUME, id: 'count' }, ...REST] }],
] as const)('another %s is another count', (_, part) => {
  expect(digestOf({ ...METHOD, ...part })).not.toBe(digestOf(METHOD));
});

test('the order in which fields were written does not matter', () => {
  const turned = { ...METHOD, indicators: METHOD.indicators.map(turn) } as Method;
  expect(digestOf(turned)).toBe(digestOf(METHOD));
});

function turn(value: object): object {
  return Object.fromEntries(Object.entries(value).toReversed());
}
