/**
 * The ids met in a file, each as 96 bits of a hash with its row, so that a file of millions of rows keeps no texts.
 *
 * Among a million ids two different ones are taken for one with a chance of 1 in 10^17.
 */
export interface SeenIds {
  /** A byte a slot, of the hash; 0 is a free slot. They are small, so that most stay near the processor. */
  tags: Uint8Array;
  /** The entry of each slot, from 0. */
  places: Int32Array;
  /** Four numbers an entry, in the order met: the lanes of the hash, and the row. */
  entries: Int32Array;
  count: number;
  /** How many of the entries have a slot: ids beyond all met before need none until one comes between them. */
  placed: number;
  /** The ids met first and last by length and letters; an export is sorted more often than not. */
  least: string;
  most: string;
  /** The lanes of the id that is looked for. */
  readonly hash: Int32Array;
}

const WIDTH = 4;
const FEW = 1024;

/**
 * Opens a memory of ids.
 *
 * @returns The memory, with nothing met yet.
 * @example
 * noIds().count //=> 0
 */
export function noIds(): SeenIds {
  return {
    tags: new Uint8Array(FEW),
    places: new Int32Array(FEW),
    entries: new Int32Array((FEW / 2) * WIDTH),
    count: 0,
    placed: 0,
    least: '',
    most: '',
    hash: new Int32Array(WIDTH - 1),
  };
}

/**
 * Remembers the row of an id, unless the id was met before.
 *
 * @param seen - The ids met so far; it is added to.
 * @param id - The id.
 * @param row - Its row, from 1.
 * @returns The row where the id was first met, or `null` when this is the first.
 * @example
 * const seen = noIds()
 * rememberId(seen, 'a', 2) //=> null
 * rememberId(seen, 'a', 7) //=> 2
 */
export function rememberId(seen: SeenIds, id: string, row: number): number | null {
  hashInto(seen.hash, id);
  if (!isBeyond(seen, id)) {
    place(seen);
    const at = slotOf(seen);
    if (seen.tags[at] !== 0) return seen.entries[(seen.places[at] as number) * WIDTH + 3] as number;
  }
  store(seen, row);
  return null;
}

/** Whether an id comes before or after all that were met, so that it is none of them; the range grows by it. */
function isBeyond(seen: SeenIds, id: string): boolean {
  if (seen.count === 0) seen.least = id;
  else if (isAfter(seen.least, id)) seen.least = id;
  else if (!isAfter(id, seen.most)) return false;
  else {
    seen.most = id;
    return true;
  }
  if (seen.count === 0) seen.most = id;
  return true;
}

function isAfter(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}

/** Three lanes that are mixed at every letter, then once more (after cyrb128, public domain). */
function hashInto(hash: Int32Array, text: string): void {
  let a = 0x3c6ef372;
  let b = 0x243f6a88;
  let c = 0x37e15162;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ letter, 597_399_067);
    b = c ^ Math.imul(b ^ letter, 951_274_213);
    c = a ^ Math.imul(c ^ letter, 2_716_044_179);
  }
  a = Math.imul(a ^ (b >>> 15), 2_246_822_507);
  b = Math.imul(b ^ (c >>> 13), 3_266_489_909);
  c ^= a >>> 16;
  hash[0] = a ^ (a >>> 13);
  hash[1] = b;
  hash[2] = c;
}

/** The slot of the id that is looked for, or the free one where it belongs. */
function slotOf({ tags, places, entries, hash }: SeenIds): number {
  const last = tags.length - 1;
  const [a, b, c] = [hash[0] as number, hash[1] as number, hash[2] as number];
  const tag = tagOf(c);
  let at = a & last;
  for (; tags[at] !== 0; at = (at + 1) & last) {
    if (tags[at] !== tag) continue;
    const from = (places[at] as number) * WIDTH;
    if (entries[from] === a && entries[from + 1] === b && entries[from + 2] === c) break;
  }
  return at;
}

/** An odd byte: none is free. */
function tagOf(lane: number): number {
  return (lane >>> 24) | 1;
}

function store(seen: SeenIds, row: number): void {
  if ((seen.count + 1) * WIDTH > seen.entries.length) widen(seen);
  const { entries, hash, count } = seen;
  const from = count * WIDTH;
  entries[from] = hash[0] as number;
  entries[from + 1] = hash[1] as number;
  entries[from + 2] = hash[2] as number;
  entries[from + 3] = row;
  seen.count += 1;
}

function widen(seen: SeenIds): void {
  const wider = new Int32Array(seen.entries.length * 2);
  wider.set(seen.entries);
  seen.entries = wider;
}

/** Gives each entry that has none a slot; all get new ones when less than half of the slots would be left free. */
function place(seen: SeenIds): void {
  const { entries, count } = seen;
  let slots = seen.tags.length;
  while (count * 2 >= slots) slots *= 2;
  if (slots > seen.tags.length) {
    seen.tags = new Uint8Array(slots);
    seen.places = new Int32Array(slots);
    seen.placed = 0;
  }
  const { tags, places } = seen;
  for (; seen.placed < count; seen.placed += 1) {
    let at = (entries[seen.placed * WIDTH] as number) & (slots - 1);
    while (tags[at] !== 0) at = (at + 1) & (slots - 1);
    tags[at] = tagOf(entries[seen.placed * WIDTH + 2] as number);
    places[at] = seen.placed;
  }
}
