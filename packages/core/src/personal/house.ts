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
  const start = skip(reading, from, [',']);
  const linked = isLinked(reading, start) ? start + 1 : start;
  if (linked !== start && reading.peek(start).opens) return null;
  const worded = reading.lexicon.houses(lowAt(reading, linked));
  const at = worded ? numberPlace(reading, linked) : marked(reading, linked);
  if (!isShortNumber(reading, at)) return null;
  const last = numberEnd(reading, at);
  return isElse(reading, last, worded) ? null : { last, worded };
}

function isLinked(reading: Reading, at: number): boolean {
  const { lexicon } = reading;
  return lexicon.links(lowAt(reading, at)) && lexicon.houses(lowAt(reading, at + 1));
}

/** Where the number of a word begins: behind its full stop and “№”. */
function numberPlace(reading: Reading, word: number): number {
  return marked(reading, skip(reading, word + 1, ['.']));
}

function marked(reading: Reading, at: number): number {
  return reading.lexicon.toNumber(lowAt(reading, at)) ? at + 1 : at;
}

function isShortNumber({ peek }: Reading, at: number): boolean {
  const token = peek(at);
  return token.kind === 'digits' && token.low.length <= 4 && token.gap !== 'line';
}

/**
 * Reads what may follow a house: building, entrance and floor before a flat, the flat.
 *
 * @param reading - The text.
 * @param house - The last token of the house.
 * @returns The last token of the address, and whether there is a flat.
 */
export function tailFrom(reading: Reading, house: number): Tail {
  let last = house;
  let seen = house;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const part = tailPart(reading, seen + 1);
    if (part === null) break;
    if (part.is === 'flat') return { last: part.last, hasFlat: true };
    if (part.is === 'building') last = part.last;
    seen = part.last;
  }
  return { last, hasFlat: false };
}

interface Part {
  readonly is: 'flat' | 'building' | 'entrance';
  readonly last: number;
}

/** A word that is both of a building and of an entrance counts as the latter. */
function tailPart(reading: Reading, from: number): Part | null {
  const { lexicon } = reading;
  const flat = partAt(reading, from, lexicon.flats);
  if (flat !== null) return { is: 'flat', last: flat };
  const building = partAt(reading, from, lexicon.buildings);
  const entrance = partAt(reading, from, lexicon.entrances);
  const last = building ?? entrance;
  return last === null ? null : { is: entrance === null ? 'building' : 'entrance', last };
}

/** A word of a kind with its number, “кв. № 5” or “2 подъезд”. */
function partAt(reading: Reading, from: number, knows: Knows): number | null {
  const start = skip(reading, skip(reading, from, [',']), ['в']);
  if (reading.peek(start).kind === 'digits') return orderedPart(reading, start, knows);
  return knows(lowAt(reading, start)) ? numberOrLetter(reading, numberPlace(reading, start)) : null;
}

function numberOrLetter(reading: Reading, at: number): number | null {
  if (isShortNumber(reading, at)) return numberEnd(reading, at);
  const { kind, gap, low } = reading.peek(at);
  return kind === 'word' && gap !== 'line' && low.length === 1 && !reading.lexicon.links(low) ? at : null;
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

function letterEnd(reading: Reading, at: number): number {
  const next = reading.peek(at + 1);
  if (next.kind !== 'word' || next.low.length !== 1 || lowAt(reading, at + 2) === '.') return at;
  return next.gap === 'none' || isLetterApart(reading, at + 1) ? at + 1 : at;
}

/** “12 Б”; a letter that is a word by itself is none. */
function isLetterApart({ peek, lexicon }: Reading, at: number): boolean {
  const { gap, capital, low } = peek(at);
  return gap === 'blank' && capital && !lexicon.links(low) && !'сукояи'.includes(low);
}

function isElse(reading: Reading, last: number, worded: boolean): boolean {
  return goesOn(reading, last) || (!worded && isQuantity(reading, last + 1));
}

/** Something glued behind: a time, a date, a fraction, “5-й”, “5%”. */
function goesOn({ peek }: Reading, last: number): boolean {
  const [next, second] = [peek(last + 1), peek(last + 2)];
  if (next.gap !== 'none') return false;
  if (next.kind === 'word' || next.low === '%') return true;
  if (second.gap !== 'none') return false;
  return ':.'.includes(next.low) ? second.kind === 'digits' : next.low === '-' && second.kind === 'word';
}

function isQuantity({ peek, lexicon }: Reading, at: number): boolean {
  const { kind, low } = peek(at);
  return kind === 'word' && lexicon.units(low) && !lexicon.flats(low);
}

function skip(reading: Reading, at: number, signs: readonly string[]): number {
  return signs.includes(lowAt(reading, at)) ? at + 1 : at;
}
