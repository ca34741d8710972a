import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { findRepeats, type RepeatItem, type RepeatPolicy } from './find-repeats.ts';
import { wordOverlap, wordsOf } from './word-overlap.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const POLICY: RepeatPolicy = { days: 7, percent: 50 };
const RUBBISH: RepeatItem = item({ id: 'a', text: 'Третий день не вывозят мусор у дома' });

function item(parts: Partial<RepeatItem> & Pick<RepeatItem, 'id'>): RepeatItem {
  const plain = { external: null, topic: 'Вывоз мусора', place: 'Вымышленная, 5', text: '' };
  return { ...plain, received: 0 as Instant, ...parts };
}

function after(hours: number): Instant {
  return (hours * HOUR) as Instant;
}

describe('two items are one', () => {
  test('when their system of record calls them alike, wherever and whenever they came in', () => {
    const external = { system: 'incident-management', id: '77' };
    const items = [
      item({ id: 'a', external, place: 'Вымышленная, 5' }),
      item({ id: 'b', external, place: 'Несуществующая, 9', received: after(24 * 300) }),
      item({ id: 'c', external: { ...external, system: 'feedback-platform' } }),
    ];
    expect(findRepeats(items, POLICY)).toEqual([
      {
        first: 'a',
        repeats: ['b'],
        links: [{ items: ['a', 'b'], because: [{ kind: 'fact', fact: { name: 'same-key', value: '77' } }] }],
      },
    ]);
  });

  test('when they are of one place, near in time and near in words', () => {
    const again = item({ id: 'b', received: after(26), text: 'У ДОМА мусор не вывозят третий день!' });
    const [group] = findRepeats([again, RUBBISH], POLICY);
    expect(group?.links[0]?.because).toEqual([
      { kind: 'fact', fact: { name: 'same-place', value: 'Вымышленная, 5' } },
      { kind: 'fact', fact: { name: 'days-apart', value: 1 } },
      { kind: 'fact', fact: { name: 'common-words-percent', value: 100 } },
      { kind: 'assumption', name: 'repeats-by-place-time-and-words' },
    ]);
  });

  test('when neither names a place and they are of one topic', () => {
    const items = [
      { ...RUBBISH, place: null },
      { ...RUBBISH, id: 'b', place: null, received: after(1) },
    ];
    expect(findRepeats(items, POLICY)[0]?.links[0]?.because[0]).toEqual({
      kind: 'fact',
      fact: { name: 'same-topic', value: 'Вывоз мусора' },
    });
  });

  test('through a third that is near to both', () => {
    const texts = ['яма дорога школа', 'яма дорога школа мост', 'дорога школа мост река'];
    const items = texts.map((text, at) => item({ id: `${at}`, text, received: after(at) }));
    expect(findRepeats(items, { days: 7, percent: 60 })).toMatchObject([{ first: '0', repeats: ['1', '2'] }]);
  });
});

describe('two items are not one', () => {
  test.each([
    ['in another place', { place: 'Несуществующая, 9' }],
    ['a moment later than the window', { received: (7 * DAY + 1) as Instant }],
    ['in other words', { text: 'Не горит фонарь на углу' }],
    ['without a telling word', { text: 'о, а не' }],
    ['when only one names a place', { place: null }],
  ])('%s', (_, parts) => {
    expect(findRepeats([RUBBISH, { ...RUBBISH, id: 'b', received: after(1), ...parts }], POLICY)).toEqual([]);
  });

  test('when it is the same item twice', () => {
    expect(findRepeats([RUBBISH, RUBBISH], POLICY)).toEqual([]);
  });

  test('texts without words are near to nothing, not to each other', () => {
    expect(findRepeats([item({ id: 'a' }), item({ id: 'b', received: after(1) })], POLICY)).toEqual([]);
  });
});

describe('words', () => {
  test('are taken without case, stress and the dots of ё', () => {
    expect([...wordsOf('Ещё ЕЩЕ е\u0301ще')]).toEqual(['еще']);
  });

  test('are cut by the stemmer that the host brings', () => {
    const stem = (word: string) => word.slice(0, 4);
    expect(wordOverlap(wordsOf('мусора', stem), wordsOf('мусором', stem))).toEqual({ both: 1, either: 1 });
  });
});

const anyText = fc
  .array(fc.constantFrom('мусор', 'двор', 'яма', 'дорога', 'фонарь', 'школа', 'и'), { maxLength: 5 })
  .map((words) => words.join(' '));
const anyItem = fc.record({
  external: fc.option(fc.record({ system: fc.constantFrom('s', 't'), id: fc.constantFrom('1', '2', '3') }), {
    freq: 2,
  }),
  topic: fc.constantFrom('Мусор', 'Дороги', null),
  place: fc.constantFrom('Вымышленная, 5', 'Несуществующая, 9', null),
  received: fc.integer({ min: 0, max: 20 }).map(after),
  text: anyText,
});
const anyItems = fc
  .array(anyItem, { maxLength: 12 })
  .map((items) => items.map((one, at) => ({ ...one, id: `i${at}` })));
const anyPolicy = fc.record({ days: fc.constantFrom(0, 1, 7), percent: fc.integer({ min: 1, max: 100 }) });

describe('whatever came in', () => {
  test('the order of the items does not matter', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, fc.infiniteStream(fc.nat()), (items, policy, keys) => {
        const shuffled = items.map((one) => [keys.next().value as number, one] as const);
        const other = shuffled.toSorted(([a], [b]) => a - b).map(([, one]) => one);
        expect(findRepeats(other, policy)).toEqual(findRepeats(items, policy));
      }),
    );
  });

  test('what leads its group repeats nothing that is left', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, (items, policy) => {
        const repeats = new Set(findRepeats(items, policy).flatMap((group) => group.repeats));
        const left = items.filter(({ id, external }) => !repeats.has(id) && external === null);
        const again = findRepeats(left, policy).flatMap((group) => group.repeats);
        expect(again).toEqual([]);
      }),
    );
  });

  test('comparing every two items finds the same groups', () => {
    fc.assert(
      fc.property(anyItems, anyPolicy, (items, policy) => {
        const found = findRepeats(items, policy).map(({ first, repeats }) => [first, ...repeats].toSorted());
        expect(found.toSorted()).toEqual(slowGroups(items, policy));
      }),
    );
  });
});

/** The same by comparing every two, and letting every item of a group take its neighbours in until nothing moves. */
function slowGroups(items: readonly RepeatItem[], policy: RepeatPolicy): readonly (readonly string[])[] {
  let groups = items.map((one) => [one]);
  for (let moved = true; moved;) {
    moved = false;
    for (const group of groups) {
      const other = groups.find((rest) => rest !== group && rest.some((a) => group.some((b) => areOne(a, b, policy))));
      if (other === undefined) continue;
      groups = [...groups.filter((rest) => rest !== group && rest !== other), [...group, ...other]];
      moved = true;
      break;
    }
  }
  const several = groups.filter((group) => group.length > 1);
  return several.map((group) => group.map(({ id }) => id).toSorted()).toSorted();
}

function areOne(a: RepeatItem, b: RepeatItem, policy: RepeatPolicy): boolean {
  return haveOneKey(a, b) || (areNear(a, b, policy) && speakAlike(a, b, policy));
}

function haveOneKey({ external: a }: RepeatItem, { external: b }: RepeatItem): boolean {
  return a !== null && b !== null && a.system === b.system && a.id === b.id;
}

function areNear(a: RepeatItem, b: RepeatItem, { days }: RepeatPolicy): boolean {
  const there = a.place === b.place && (a.place !== null || a.topic === b.topic);
  return there && Math.abs(a.received - b.received) <= days * DAY;
}

function speakAlike(a: RepeatItem, b: RepeatItem, { percent }: RepeatPolicy): boolean {
  const { both, either } = wordOverlap(wordsOf(a.text), wordsOf(b.text));
  return both > 0 && both * 100 >= percent * either;
}
