/**
 * The ids met in a file, each as 96 bits of a hash with its row, so that a file of millions of rows keeps no texts.
 *
 * Among a million ids two different ones are taken for one with a chance of 1 in 10^17.
 */
export interface SeenIds {
  /** Four numbers a slot: three of the hash, and the row; a row of 0 is a free slot. */
  slots: Int32Array;
  count: number;
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
  return { slots: new Int32Array(FEW * WIDTH), count: 0 };
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
  if (seen.count * WIDTH * 2 >= seen.slots.length) seen.slots = widened(seen.slots);
  const hash = hashOf(id);
  const at = slotOf(seen.slots, hash);
  const first = seen.slots[at + 3] as number;
  if (first !== 0) return first;
  store(seen.slots, at, hash);
  seen.slots[at + 3] = row;
  seen.count += 1;
  return null;
}

interface Hash {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** Three lanes that are mixed at every letter, then once more (after cyrb128, public domain). */
function hashOf(text: string): Hash {
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
  return { a: a ^ (a >>> 13), b, c };
}

function slotOf(slots: Int32Array, { a, b, c }: Hash): number {
  const last = slots.length - 1;
  let at = (a * WIDTH) & last;
  while (slots[at + 3] !== 0 && !(slots[at] === a && slots[at + 1] === b && slots[at + 2] === c))
    at = (at + WIDTH) & last;
  return at;
}

function store(slots: Int32Array, at: number, { a, b, c }: Hash): void {
  slots[at] = a;
  slots[at + 1] = b;
  slots[at + 2] = c;
}

function widened(slots: Int32Array): Int32Array {
  const wide = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += WIDTH) {
    if (slots[at + 3] === 0) continue;
    const hash = { a: slots[at] ?? 0, b: slots[at + 1] ?? 0, c: slots[at + 2] ?? 0 };
    const place = slotOf(wide, hash);
    store(wide, place, hash);
    wide[place + 3] = slots[at + 3] ?? 0;
  }
  return wide;
}
