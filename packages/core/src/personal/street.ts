import { houseAt, type House } from './house.ts';
import type { PersonalSign } from './personal-sign.ts';
import { lowAt, type Reading, type Stretch } from './reading.ts';

/** A street with its house. */
export interface StreetHouse extends Stretch {
  readonly by: PersonalSign;
}

const MOST_NAME = 6;

/**
 * Reads a street with a house at a token, in each order in which they are told.
 *
 * @param reading - The text.
 * @param at - The token of the street's word, of the house's word, of the village's word, or of the street's bare name.
 * @returns The stretch from the first word to the house, or `null`.
 */
export function streetAt(reading: Reading, at: number): StreetHouse | null {
  const { lexicon } = reading;
  const low = lowAt(reading, at);
  if (lexicon.streets(low)) return forward(reading, at) ?? backward(reading, at);
  if (lexicon.houses(low)) return houseFirst(reading, at) ?? village(reading, at) ?? nameless(reading, at);
  return lexicon.settlements(low) ? village(reading, at) : bare(reading, at);
}

/** “ул. Ленина, д. 5”, “улица 8 Марта 12”. */
function forward(reading: Reading, at: number): StreetHouse | null {
  const start = behindDot(reading, at);
  for (let count = 1; count <= MOST_NAME; count += 1) {
    if (!isNameToken(reading, start + count - 1)) return null;
    const house = houseAt(reading, start + count);
    if (house !== null && isName(reading, { first: start, last: start + count - 1 }, house)) {
      return { first: at, last: house.last, by: 'street-and-house' };
    }
  }
  return null;
}

/** “Садовая улица, 5”. */
function backward(reading: Reading, at: number): StreetHouse | null {
  if (!isAdjective(reading, at - 1)) return null;
  const house = houseAt(reading, behindDot(reading, at));
  const first = isAdjective(reading, at - 2) && !reading.peek(at - 1).opens ? at - 2 : at - 1;
  return house === null ? null : { first, last: house.last, by: 'street-and-house' };
}

/** “дом 5 по улице Ленина”. */
function houseFirst(reading: Reading, at: number): StreetHouse | null {
  const house = houseAt(reading, at);
  const street = house === null ? null : streetBehind(reading, house.last);
  const last = street === null ? null : nameEnd(reading, behindDot(reading, street));
  return last === null ? null : { first: at, last, by: 'house-and-street' };
}

function streetBehind(reading: Reading, house: number): number | null {
  const { lexicon } = reading;
  const comma = lowAt(reading, house + 1) === ',' ? house + 2 : house + 1;
  const street = lexicon.links(lowAt(reading, comma)) ? comma + 1 : comma;
  return lexicon.streets(lowAt(reading, street)) ? street : null;
}

/** The last of the capitalised words of a name, or a single small one that ends like a name. */
function nameEnd(reading: Reading, start: number): number | null {
  let last = start - 1;
  while (last - start < 3 && isProper(reading, last + 1)) last += 1;
  if (last >= start) return last;
  return reading.peek(start).kind === 'word' && endsLikeName(reading, start) ? start : null;
}

/** “село Ивановка, дом 5”: a place without streets. */
function village(reading: Reading, at: number): StreetHouse | null {
  if (!reading.lexicon.settlements(lowAt(reading, at))) return null;
  const start = behindDot(reading, at);
  if (!isCapital(reading, start)) return null;
  const last = isCapital(reading, start + 1) ? start + 1 : start;
  const house = houseAt(reading, last + 1);
  return house?.worded === true ? { first: at, last: house.last, by: 'village-and-house' } : null;
}

/** “Ленина, д. 5”: a street by its name alone, the house by its word. */
function nameless(reading: Reading, at: number): StreetHouse | null {
  const name = lowAt(reading, at - 1) === ',' ? at - 2 : at - 1;
  const house = houseAt(reading, at);
  if (house === null || !isCapital(reading, name) || reading.peek(at).opens) return null;
  const sure = isStreetName(reading, name) || (!reading.peek(name).opens && endsLikeName(reading, name));
  return sure ? { first: name, last: house.last, by: 'name-and-house' } : null;
}

/** “на Гагарина 15”: neither word is told. */
function bare(reading: Reading, at: number): StreetHouse | null {
  const { lexicon } = reading;
  const led = lexicon.links(lowAt(reading, at - 1)) || lexicon.namesakes(lowAt(reading, at));
  if (!led || !isCapital(reading, at) || !isStreetName(reading, at)) return null;
  const house = houseAt(reading, at + 1);
  return house === null || house.worded ? null : { first: at, last: house.last, by: 'name-and-house' };
}

function isStreetName({ peek, lexicon }: Reading, at: number): boolean {
  const low = peek(at).low;
  if (lexicon.commonWords(low) || lexicon.firstNames(low) || lexicon.publicPlaces(low)) return false;
  return lexicon.namesakes(low) || lexicon.surnameEndings(low) || lexicon.adjectiveEndings(low);
}

function isNameToken({ peek }: Reading, at: number): boolean {
  const token = peek(at);
  if (token.opens) return false;
  return token.kind !== 'sign' || ['.', '-', '«', '»', '"'].includes(token.low);
}

function isName(reading: Reading, { first, last }: Stretch, { worded }: House): boolean {
  const words = Array.from({ length: last - first + 1 }, (_, step) => first + step).filter(
    (place) => reading.peek(place).kind === 'word',
  );
  if (words.length === 0) return worded;
  if (words.some((place) => isCapital(reading, place))) return words.length < 5;
  const sure = words.every((place) => endsLikeName(reading, place));
  return words.length < 3 && sure;
}

function isProper(reading: Reading, at: number): boolean {
  const token = reading.peek(at);
  if (token.gap === 'line' || token.opens) return false;
  return isCapital(reading, at) || (token.kind === 'digits' && token.low.length < 3 && isCapital(reading, at + 1));
}

function isAdjective(reading: Reading, at: number): boolean {
  return isCapital(reading, at) && reading.lexicon.adjectiveEndings(lowAt(reading, at));
}

function isCapital({ peek }: Reading, at: number): boolean {
  return peek(at).capital;
}

/** The endings of a genitive or an adjective. */
function endsLikeName(reading: Reading, at: number): boolean {
  const low = lowAt(reading, at);
  if (reading.lexicon.commonWords(low) || reading.lexicon.links(low)) return false;
  return reading.lexicon.adjectiveEndings(low) || /[аяыи]$/.test(low);
}

function behindDot(reading: Reading, at: number): number {
  return lowAt(reading, at + 1) === '.' ? at + 2 : at + 1;
}
