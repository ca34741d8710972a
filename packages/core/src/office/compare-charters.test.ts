import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../appeal/vocabulary.ts';
import { anyOffice } from './any-office.fixture.ts';
import { CHARTER } from './centre.fixture.ts';
import { ACTIONS, CONCERNS } from './charter-lists.ts';
import type { Reach } from './charter-duty.ts';
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
        things: ['of-others', 'of-own-block', 'of-own-body', 'of-own-block-and-body'],
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

  test('a duty within the own block is less than one of everything, and other than one within the own body', () => {
    const within = (reach: Reach): Charter => ({
      ...CHARTER,
      duties: duties.map((duty) => (duty.id === 'directions' ? { ...duty, reach } : duty)),
    });
    const [block, body] = [within({ ownBlock: true }), within({ ownBody: true })];
    const shown = (list: readonly CharterDifference[]): unknown =>
      list.map(({ action, things, extent, by }) => [action, things, extent, by.map(({ id }) => id)]);
    const wider = compareCharters(CHARTER, block);
    expect(shown(wider.onlyFirst)).toEqual([['determine', ['of-others', 'of-own-body'], 'part', ['directions']]]);
    expect(wider.onlySecond).toEqual([]);
    const other = compareCharters(block, body);
    expect(shown(other.onlyFirst)).toEqual([['determine', ['of-own-block'], 'part', ['directions']]]);
    expect(shown(other.onlySecond)).toEqual([['determine', ['of-own-body'], 'part', ['directions']]]);
    expect(other.both.find(({ action }) => action === 'determine')?.things).toEqual(['of-own-block-and-body']);
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

  test('each action, concern, channel and belonging stands where a search of both charters finds it', () => {
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

/** By the definition: what a duty or right reaches, one by one. */
function cellsOf({ duties: owed, rights: held }: Charter): ReadonlySet<string> {
  const cells = [...owed, ...held].flatMap(({ action, concerns, reach: { systems, ownBlock, ownBody } }) =>
    concerns.flatMap((concern) =>
      [...CHANNELS, null]
        .filter((channel) => systems === undefined || (channel !== null && systems.includes(channel)))
        .flatMap((channel) =>
          THINGS.filter(({ block, body }) => (ownBlock !== true || block) && (ownBody !== true || body)).map(
            ({ name }) => `${action} ${concern} ${channel} ${name}`,
          ),
        ),
    ),
  );
  return new Set(cells);
}

const THINGS = [
  { name: 'of-others', block: false, body: false },
  { name: 'of-own-block', block: true, body: false },
  { name: 'of-own-body', block: false, body: true },
  { name: 'of-own-block-and-body', block: true, body: true },
];

function told(
  list: readonly Pick<CharterDifference, 'action' | 'concern' | 'channels' | 'things'>[],
): ReadonlySet<string> {
  const order = list.map(
    ({ action, concern }) => ACTIONS.indexOf(action) * CONCERNS.length + CONCERNS.indexOf(concern),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  const cells = list.flatMap(({ action, concern, channels, things }) =>
    channels.flatMap((channel) => things.map((thing) => `${action} ${concern} ${channel} ${thing}`)),
  );
  expect(new Set(cells).size).toBe(cells.length);
  return new Set(cells);
}
