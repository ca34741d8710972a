import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TRACES, type Trace } from '@otklik/rules';
import { fixtureOf } from '../.config/charter-paragraphs.mjs';
import { read, root } from './house.ts';
import { nameFaults, theWorld, traceabilityPage } from './traceability.ts';

const FIXTURE = 'packages/rules/src/municipal/trace/paragraphs.fixture.json';
const texts = process.env['OTKLIK_CHARTERS'] ?? join(root, '../shared/charters');
const world = await theWorld();

test('the page on traceability is made from the data of today', () => {
  expect(read('docs/traceability.md')).toBe(traceabilityPage());
});

test.for(TRACES.map((trace) => [trace.act, trace] as const))('whatever %s names exists', ([, trace]) => {
  expect(nameFaults(trace, world)).toEqual([]);
});

test('a symbol and a test that do not exist are noticed, and a symbol that no test looks at', () => {
  const implemented = { symbols: ['tally', 'taly'], tests: [FIXTURE, 'packages/rules/src/no-such.test.ts'] };
  const spoiled: Trace = { act: 'petrovsk-56p', paragraphs: [{ at: 'п. 1.1', gist: 'Проба.', implemented }] };
  expect(nameFaults(spoiled, world)).toEqual([
    'petrovsk-56p/1.1: nothing is exported by the name taly',
    `petrovsk-56p/1.1: no test ${FIXTURE}`,
    'petrovsk-56p/1.1: no test packages/rules/src/no-such.test.ts',
    'petrovsk-56p/1.1: no test of it looks at tally',
    'petrovsk-56p/1.1: no test of it looks at taly',
  ]);
});

// the texts themselves are not shipped: where they lie beside the project, the fixture is held against them
if (existsSync(texts)) {
  test('the paragraphs are those of the texts, none missing and none changed', () => {
    expect(JSON.parse(read(FIXTURE))).toEqual(fixtureOf(texts));
  });
}
