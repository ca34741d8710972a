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
  const entries = new Int32Array((FEW / 2) * WIDTH);
  return { tags: new Uint8Array(FEW), places: new Int32Array(FEW), entries, count: 0, hash: new Int32Array(WIDTH - 1) };
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
  if (seen.count * 2 >= seen.tags.length) widen(seen);
  hashInto(seen.hash, id);
  const at = slotOf(seen);
  if (seen.tags[at] !== 0) return seen.entries[(seen.places[at] as number) * WIDTH + 3] as number;
  store(seen, at, row);
  return null;
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

function store(seen: SeenIds, at: number, row: number): void {
  const { tags, places, entries, hash, count } = seen;
  const from = count * WIDTH;
  tags[at] = tagOf(hash[2] as number);
  places[at] = count;
  entries[from] = hash[0] as number;
  entries[from + 1] = hash[1] as number;
  entries[from + 2] = hash[2] as number;
  entries[from + 3] = row;
  seen.count += 1;
}

function widen(seen: SeenIds): void {
  const { entries, count } = seen;
  const last = seen.tags.length * 2 - 1;
  const [tags, places] = [new Uint8Array(last + 1), new Int32Array(last + 1)];
  for (let entry = 0; entry < count; entry += 1) {
    let at = (entries[entry * WIDTH] as number) & last;
    while (tags[at] !== 0) at = (at + 1) & last;
    tags[at] = tagOf(entries[entry * WIDTH + 2] as number);
    places[at] = entry;
  }
  seen.tags = tags;
  seen.places = places;
  seen.entries = new Int32Array(entries.length * 2);
  seen.entries.set(entries);
}
