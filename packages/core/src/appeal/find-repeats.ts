import { byAssumption, byFact, type Ground } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import { leadersOf } from './leaders-of.ts';
import { wordOverlap, wordsOf, type Stem, type Words } from './word-overlap.ts';

const DAY = 86_400_000;

/** What is looked at to see whether one item repeats another; the text is read and not kept. */
export interface RepeatItem {
  readonly id: string;
  /** The item in its system of record. */
  readonly external: { readonly system: string; readonly id: string } | null;
  readonly topic: string | null;
  /** The host's own name of the place, such as a house or a stop. */
  readonly place: string | null;
  readonly received: Instant;
  readonly text: string;
}

/** When two items are one. */
export interface RepeatPolicy {
  /** At most so many days apart, by the clock. */
  readonly days: number;
  /** At least so many percent of the words of both are common to both. */
  readonly percent: number;
  readonly stem?: Stem;
}

/** Two items that are one, and by what. */
export interface RepeatLink {
  readonly items: readonly [earlier: string, later: string];
  readonly because: readonly Ground[];
}

/** Items that are one: the earliest, those that repeat it, and the links by which they hang together. */
export interface RepeatGroup {
  readonly first: string;
  readonly repeats: readonly string[];
  readonly links: readonly RepeatLink[];
}

/**
 * Finds items that repeat each other, within one channel or across several.
 *
 * Two items are one when their system of record calls them alike, or when they are of one place — of one topic where
 * neither names a place — near in time and near in words. What hangs together through a third is one group. Only items
 * of one place or topic within the window are compared, so the cost grows with how crowded a place is, not with all pairs.
 *
 * @param items - The items, in any order.
 * @param policy - How near is near.
 * @returns Groups of two and more, the earliest first; an item alone is in none.
 * @assumption repeats-by-place-time-and-words
 * @example
 * const base = { external: null, topic: 'Вывоз мусора', place: 'Вымышленная, 5', received: 0 }
 * const items = [
 *   { ...base, id: 'a', text: 'Третий день не вывозят мусор' },
 *   { ...base, id: 'b', received: 3_600_000, text: 'Не вывозят мусор третий день подряд' },
 *   { ...base, id: 'c', text: 'Не горит фонарь' },
 * ]
 * const groups = findRepeats(items, { days: 7, percent: 60 })
 * groups.map(({ first, repeats }) => [first, repeats]) //=> [['a', ['b']]]
 * const why = groups[0].links[0].because
 * why.slice(0, 3).map(({ fact }) => fact.name) //=> ['same-place', 'days-apart', 'common-words-percent']
 */
export function findRepeats(items: readonly RepeatItem[], policy: RepeatPolicy): readonly RepeatGroup[] {
  const once = new Map(items.map((item) => [item.id, item]));
  const read = [...once.values()].map((item) => ({ item, words: wordsOf(item.text, policy.stem) }));
  const ordered = read.toSorted(compareRead);
  return groupsOf(ordered, [...linksByKey(ordered), ...linksByPlace(ordered, policy)]);
}

interface Read {
  readonly item: RepeatItem;
  readonly words: Words;
}

function compareRead({ item: a }: Read, { item: b }: Read): number {
  return a.received - b.received || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Items that one system of record calls alike: each hangs on the first of them. */
function linksByKey(read: readonly Read[]): readonly RepeatLink[] {
  const named = read.filter(({ item }) => item.external !== null);
  const alike = bucketsOf(named, ({ item }) => JSON.stringify([item.external?.system, item.external?.id]));
  return alike.flatMap(([first, ...later]) =>
    later.map(({ item }) => link(first, item, [byFact('same-key', item.external?.id ?? null)])),
  );
}

function linksByPlace(read: readonly Read[], policy: RepeatPolicy): readonly RepeatLink[] {
  const near = bucketsOf(read, ({ item }) => JSON.stringify([item.place, item.place === null ? item.topic : null]));
  return near.flatMap((bucket) =>
    bucket.flatMap((earlier, at) => {
      const later = bucket.slice(at + 1, endOfWindow(bucket, at, policy));
      return later.flatMap((other) => linkOfWords(earlier, other, policy));
    }),
  );
}

function endOfWindow(bucket: readonly Read[], at: number, { days }: RepeatPolicy): number {
  const until = (bucket[at]?.item.received ?? 0) + days * DAY;
  let end = at + 1;
  while (end < bucket.length && (bucket[end]?.item.received ?? 0) <= until) end += 1;
  return end;
}

/** Whether two items of one place and time are near in words; texts without a telling word are near to nothing. */
function linkOfWords(earlier: Read, later: Read, { percent }: RepeatPolicy): readonly RepeatLink[] {
  const { both, either } = wordOverlap(earlier.words, later.words);
  if (both === 0 || both * 100 < percent * either) return [];
  const { place, topic, received } = earlier.item;
  const where = place === null ? byFact('same-topic', topic) : byFact('same-place', place);
  const apart = Math.floor((later.item.received - received) / DAY);
  const words = byFact('common-words-percent', Math.floor((both * 100) / either));
  const read = byAssumption('repeats-by-place-time-and-words');
  return [link(earlier, later.item, [where, byFact('days-apart', apart), words, read])];
}

function link(earlier: Read | undefined, later: RepeatItem, because: readonly Ground[]): RepeatLink {
  return { items: [earlier?.item.id ?? later.id, later.id], because };
}

function bucketsOf(read: readonly Read[], keyOf: (read: Read) => string): readonly (readonly Read[])[] {
  return [...listsBy(read, keyOf).values()];
}

function listsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list === undefined) lists.set(keyOf(item), [item]);
    else list.push(item);
  }
  return lists;
}

/** What hangs together through links, the earliest item of each group leading. */
function groupsOf(ordered: readonly Read[], links: readonly RepeatLink[]): readonly RepeatGroup[] {
  const ids = ordered.map(({ item }) => item.id);
  const leaderOf = leadersOf(ids, links);
  const repeats = listsBy(ids, leaderOf);
  const reasons = listsBy(links, ({ items: [earlier] }) => leaderOf(earlier));
  return [...repeats.entries()].flatMap(([first, [, ...later]]) =>
    later.length === 0 ? [] : [{ first, repeats: later, links: reasons.get(first) ?? [] }],
  );
}
