import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../appeal/vocabulary.ts';
import { anyOffice } from './any-office.fixture.ts';
import { CHARTER } from './centre.fixture.ts';
import { ACTIONS, CONCERNS } from './charter-lists.ts';
import type { Charter } from './charter.ts';
import { compareCharters, type CharterDifference } from './compare-charters.ts';

const { duties, rights } = CHARTER;

describe('two charters are compared by action, concern and channel', () => {
  test('a duty that the other lacks is told whole, with its party and clause', () => {
    const other = { ...CHARTER, duties: duties.filter(({ id }) => id !== 'directions') };
    const { onlyFirst, onlySecond } = compareCharters(CHARTER, other);
    expect(onlySecond).toEqual([]);
    expect(onlyFirst).toEqual([
      {
        action: 'determine',
        concern: 'directions',
        channels: [...CHANNELS, null],
        extent: 'whole',
        by: [{ id: 'directions', kind: 'duty', party: { kind: 'role', role: 'curator' }, because: duties[0]?.because }],
      },
    ]);
  });

  test('a duty of some systems lacks the others', () => {
    const narrow = {
      ...CHARTER,
      duties: duties.map((duty) =>
        duty.id === 'summary' ? { ...duty, reach: { systems: ['phone'] as const } } : duty,
      ),
    };
    const { onlyFirst, onlySecond, both } = compareCharters(CHARTER, narrow);
    expect(onlySecond).toEqual([]);
    expect(onlyFirst.map(({ extent, channels }) => [extent, channels])).toEqual([
      ['part', [...CHANNELS.filter((channel) => channel !== 'phone'), null]],
    ]);
    expect(both.find(({ action }) => action === 'summarise')?.channels).toEqual(['phone']);
  });

  test('only what reaches the channels that the other lacks is named', () => {
    const [duty] = duties;
    if (duty === undefined) throw new Error('a duty');
    const phone = { ...duty, id: 'by-phone', reach: { systems: ['phone'] as const } };
    const post = { ...duty, id: 'by-post', reach: { systems: ['post'] as const } };
    const { onlyFirst, both } = compareCharters(
      { ...CHARTER, rights: [], duties: [phone, post] },
      { ...CHARTER, rights: [], duties: [phone] },
    );
    expect(onlyFirst.map(({ channels, extent, by }) => [channels, extent, by.map(({ id }) => id)])).toEqual([
      [['post'], 'part', ['by-post']],
    ]);
    expect(both.map(({ channels, first }) => [channels, first.map(({ id }) => id)])).toEqual([
      [['phone'], ['by-phone']],
    ]);
  });

  test('a right matches a duty, and each is named as what it is', () => {
    const must = {
      ...CHARTER,
      rights: [],
      duties: [
        ...duties,
        ...rights.map(({ heldBy, towards, ...right }) => ({
          ...right,
          owedBy: heldBy,
          to: towards,
          when: { kind: 'need' } as const,
          evidence: { kind: 'letter' } as const,
        })),
      ],
    };
    const { onlyFirst, onlySecond, both } = compareCharters(CHARTER, must);
    expect([onlyFirst, onlySecond]).toEqual([[], []]);
    const match = both.find(({ action }) => action === 'request');
    expect([match?.first[0]?.kind, match?.second[0]?.kind]).toEqual(['right', 'duty']);
  });

  test('an empty charter has nothing and lacks everything', () => {
    const bare = { ...CHARTER, roles: [], duties: [], rights: [] };
    const { onlyFirst, onlySecond, both } = compareCharters(bare, CHARTER);
    expect([onlyFirst, both]).toEqual([[], []]);
    expect(onlySecond.every(({ extent }) => extent === 'whole')).toBe(true);
    expect(new Set(onlySecond.flatMap(({ by }) => by.map(({ id }) => id))).size).toBe(duties.length + rights.length);
  });
});

describe('laws', () => {
  const charters = anyOffice.map(({ charter }) => charter);

  test('a charter differs from itself in nothing', () => {
    fc.assert(
      fc.property(charters, (charter) => {
        const { onlyFirst, onlySecond } = compareCharters(charter, charter);
        expect([onlyFirst, onlySecond]).toEqual([[], []]);
      }),
    );
  });

  test('asked the other way round it answers the other way round', () => {
    fc.assert(
      fc.property(charters, charters, (one, other) => {
        const there = compareCharters(one, other);
        const back = compareCharters(other, one);
        expect(back.onlyFirst).toEqual(there.onlySecond);
        expect(back.onlySecond).toEqual(there.onlyFirst);
        expect(back.both).toEqual(
          there.both.map(({ first, second, ...cell }) => ({ ...cell, first: second, second: first })),
        );
      }),
    );
  });

  test('each action, concern and channel stands where a search of both charters finds it', () => {
    fc.assert(
      fc.property(charters, charters, (one, other) => {
        const { onlyFirst, onlySecond, both } = compareCharters(one, other);
        const [first, second] = [cellsOf(one), cellsOf(other)];
        expect(told(onlyFirst)).toEqual(new Set([...first].filter((cell) => !second.has(cell))));
        expect(told(onlySecond)).toEqual(new Set([...second].filter((cell) => !first.has(cell))));
        expect(told(both)).toEqual(new Set([...first].filter((cell) => second.has(cell))));
      }),
      { numRuns: 50 },
    );
  });

  test('one is whole where the other has nothing of that action and concern', () => {
    fc.assert(
      fc.property(charters, charters, (one, other) => {
        for (const { action, concern, extent, by } of compareCharters(one, other).onlyFirst) {
          const has = [...other.duties, ...other.rights].some(
            (given) => given.action === action && given.concerns.includes(concern) && given.reach.systems?.length !== 0,
          );
          expect(extent).toBe(has ? 'part' : 'whole');
          expect(by.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

function cellsOf({ duties: owed, rights: held }: Charter): ReadonlySet<string> {
  const cells = [...owed, ...held].flatMap(({ action, concerns, reach: { systems } }) =>
    concerns.flatMap((concern) =>
      [...CHANNELS, null]
        .filter((channel) => systems === undefined || (channel !== null && systems.includes(channel)))
        .map((channel) => `${action} ${concern} ${channel}`),
    ),
  );
  return new Set(cells);
}

function told(list: readonly Pick<CharterDifference, 'action' | 'concern' | 'channels'>[]): ReadonlySet<string> {
  const order = list.map(
    ({ action, concern }) => ACTIONS.indexOf(action) * CONCERNS.length + CONCERNS.indexOf(concern),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  return new Set(
    list.flatMap(({ action, concern, channels }) => channels.map((channel) => `${action} ${concern} ${channel}`)),
  );
}
