import { lowAt, type Reading } from './reading.ts';
import type { Knows } from './lexicon.ts';

/** Where a house's number ends, and whether a word said that it is a house. */
export interface House {
  readonly last: number;
  readonly worded: boolean;
}

/** What follows a house. */
export interface Tail {
  readonly last: number;
  readonly hasFlat: boolean;
}

const MOST_PARTS = 6;

/**
 * Reads a house's number: “, д. 5а”, “дом № 12/2”, “15-43”, “в доме 5”.
 *
 * @param reading - The text.
 * @param from - The token it must begin at, a comma perhaps.
 * @returns The house, or `null`: a date, a time, a quantity is none.
 */
export function houseAt(reading: Reading, from: number): House | null {
  const { peek, lexicon } = reading;
  const start = skip(reading, from, [',']);
  const linked = lexicon.links(lowAt(reading, start)) && lexicon.houses(lowAt(reading, start + 1)) ? start + 1 : start;
  if (linked !== start && peek(start).opens) return null;
  const worded = lexicon.houses(lowAt(reading, linked));
  const dotted = worded ? skip(reading, linked + 1, ['.']) : linked;
  const at = lexicon.toNumber(lowAt(reading, dotted)) ? dotted + 1 : dotted;
  const token = peek(at);
  if (token.kind !== 'digits' || token.low.length > 4 || token.gap === 'line') return null;
  const last = numberEnd(reading, at);
  return isElse(reading, last, worded) ? null : { last, worded };
}

/**
 * Reads what may follow a house: building, entrance and floor before a flat, the flat.
 *
 * @param reading - The text.
 * @param house - The last token of the house.
 * @returns The last token of the address, and whether there is a flat.
 */
export function tailFrom(reading: Reading, house: number): Tail {
  const { lexicon } = reading;
  let tail: Tail = { last: house, hasFlat: false };
  let seen = house;
  for (let parts = 0; parts < MOST_PARTS && !tail.hasFlat; parts += 1) {
    const building = partAt(reading, seen + 1, lexicon.buildings);
    const flat = partAt(reading, seen + 1, lexicon.flats);
    const entrance = partAt(reading, seen + 1, lexicon.entrances);
    const next = flat ?? building ?? entrance;
    if (next === null) break;
    seen = next;
    if (flat !== null) tail = { last: flat, hasFlat: true };
    else if (building !== null && building >= tail.last && entrance === null) tail = { last: building, hasFlat: false };
  }
  return tail;
}

/** A word of a kind with its number, “кв. № 5” or “2 подъезд”. */
function partAt(reading: Reading, from: number, knows: Knows): number | null {
  const { peek, lexicon } = reading;
  const start = skip(reading, skip(reading, from, [',']), ['в']);
  if (peek(start).kind === 'digits') return orderedPart(reading, start, knows);
  if (!knows(lowAt(reading, start))) return null;
  const dotted = skip(reading, start + 1, ['.']);
  const at = lexicon.toNumber(lowAt(reading, dotted)) ? dotted + 1 : dotted;
  const token = peek(at);
  if (token.gap === 'line') return null;
  if (token.kind === 'digits') return token.low.length > 4 ? null : numberEnd(reading, at);
  return token.kind === 'word' && token.low.length === 1 && !lexicon.links(token.low) ? at : null;
}

function orderedPart({ peek }: Reading, start: number, knows: Knows): number | null {
  const hyphened = peek(start + 1).low === '-' && peek(start + 2).kind === 'word';
  const at = hyphened ? start + 3 : start + 1;
  return knows(peek(at).low) && peek(at + 1).kind !== 'digits' ? at : null;
}

/** A letter behind the digits, a fraction, a flat behind a hyphen. */
function numberEnd(reading: Reading, at: number): number {
  const lettered = letterEnd(reading, at);
  const [sign, next] = [reading.peek(lettered + 1), reading.peek(lettered + 2)];
  const joined = sign.gap === 'none' && '/-'.includes(sign.low) && next.gap === 'none' && next.kind === 'digits';
  return joined && next.low.length < 4 ? letterEnd(reading, lettered + 2) : lettered;
}

function letterEnd({ peek, lexicon }: Reading, at: number): number {
  const next = peek(at + 1);
  if (next.kind !== 'word' || next.low.length !== 1 || peek(at + 2).low === '.') return at;
  if (next.gap === 'none') return at + 1;
  return next.gap === 'blank' && next.capital && !lexicon.links(next.low) && !'сукояи'.includes(next.low) ? at + 1 : at;
}

function isElse({ peek, lexicon }: Reading, last: number, worded: boolean): boolean {
  const [next, second] = [peek(last + 1), peek(last + 2)];
  if (next.gap === 'none' && second.gap === 'none') {
    if (':.'.includes(next.low) && second.kind === 'digits') return true;
    if (next.low === '-' && second.kind === 'word') return true;
  }
  if (next.gap === 'none' && (next.kind === 'word' || next.low === '%')) return true;
  return !worded && next.kind === 'word' && lexicon.units(next.low) && !lexicon.flats(next.low);
}

function skip(reading: Reading, at: number, signs: readonly string[]): number {
  return signs.includes(lowAt(reading, at)) ? at + 1 : at;
}
