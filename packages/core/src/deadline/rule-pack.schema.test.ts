import { describe, expect, test } from 'vitest';
import { day } from '../time/civil-date.ts';
import { PACK } from './rule-pack.fixture.ts';
import { readRulePack } from './rule-pack.schema.ts';

function issuesOf(parts: Readonly<Record<string, unknown>>): readonly unknown[] {
  const read = readRulePack(JSON.parse(JSON.stringify({ ...PACK, ...parts })));
  return read.ok ? [] : read.refusal.issues;
}

describe('a pack from outside', () => {
  test('comes back equal', () => {
    expect(readRulePack(JSON.parse(JSON.stringify(PACK)))).toEqual({ ok: true, value: PACK });
  });

  test('may write its days as text', () => {
    const inForce = { from: '2026-01-01', until: '2026-12-31' };
    expect(readRulePack({ ...PACK, inForce })).toMatchObject({
      value: { inForce: { from: day('2026-01-01'), until: day('2026-12-31') } },
    });
  });

  test('is refused with every path that is wrong', () => {
    const [first] = PACK.clocks;
    expect(issuesOf({ clocks: [{ ...first, count: -1, unit: 'week', starts: { event: 'sneezed' } }] })).toMatchObject([
      { path: ['clocks', 0, 'unit'], value: 'week' },
      { path: ['clocks', 0, 'count'], expected: '>= 0', value: -1 },
      { path: ['clocks', 0, 'starts'] },
    ]);
  });

  test.each([
    ['an end before its start', { inForce: { from: day('2026-02-01'), until: day('2026-01-01') } }, 'from-before-to'],
    ['a clock told twice', { clocks: [PACK.clocks[0], PACK.clocks[0]] }, 'unique'],
    ['an exception of nothing', { clocks: [{ ...PACK.clocks[0], exceptionOf: 'x' }] }, 'clock-of-the-pack'],
    ['an exception of itself', { clocks: [{ ...PACK.clocks[0], exceptionOf: 'registration' }] }, 'clock-of-the-pack'],
  ])('is refused for %s', (_, parts, expected) => {
    expect(issuesOf(parts)).toMatchObject([{ expected }]);
  });

  test('is refused for exceptions that lead in a circle, but not for those of an exception', () => {
    const [a, b, c] = PACK.clocks.map((clock) => ({ ...clock, exceptionOf: null }));
    const links = (...names: readonly (string | null)[]) => ({
      clocks: [a, b, c].map((clock, index) => ({ ...clock, exceptionOf: names[index] })),
    });
    const expected = 'exception-without-circle';
    const issue = (index: number) => ({ path: ['clocks', index, 'exceptionOf'], expected });
    expect(issuesOf(links('answer', 'registration', null))).toMatchObject([issue(0), issue(1)]);
    expect(issuesOf(links('answer', 'registration', 'answer'))).toMatchObject([issue(0), issue(1)]);
    expect(issuesOf(links('answer-high', 'registration', 'answer'))).toMatchObject([issue(0), issue(1), issue(2)]);
    expect(readRulePack({ ...PACK, ...links(null, 'registration', 'answer') }).ok).toBe(true);
  });
});
