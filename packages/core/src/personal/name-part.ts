import type { PersonalSign } from './personal-sign.ts';
import { lowAt, type Reading, type Stretch } from './reading.ts';

/** A name with what it was known by. */
export interface NamePart extends Stretch {
  readonly by: PersonalSign;
}

/**
 * Reads a name of two or three words at a token.
 *
 * @param reading - The text.
 * @param at - The token of its first word.
 * @returns The name, or `null`.
 */
export function fullName(reading: Reading, at: number): NamePart | null {
  if (!follows(reading, at + 1)) return null;
  if (isSurnameFirst(reading, at)) return { first: at, last: at + 2, by: 'patronymic' };
  if (isPatronymic(reading, at + 1) && isGiven(reading, at)) {
    return { first: at, last: isSurnameBehind(reading, at + 2) ? at + 2 : at + 1, by: 'patronymic' };
  }
  return isPair(reading, at) ? { first: at, last: at + 1, by: 'first-name' } : null;
}

/** “Сказкина Анна Петровна”. */
function isSurnameFirst(reading: Reading, at: number): boolean {
  const patronymic = follows(reading, at + 2) && isPatronymic(reading, at + 2);
  return patronymic && leads(reading, at) && isGiven(reading, at + 1);
}

function isSurnameBehind(reading: Reading, at: number): boolean {
  return follows(reading, at) && (endsLikeSurname(reading, at) || mayBeSurname(reading, at));
}

/**
 * Reads a surname alone at a token.
 *
 * @param reading - The text.
 * @param at - The token.
 * @returns The name, or `null`: behind “in”, “on” or “along” it is rather a place.
 */
export function loneName(reading: Reading, at: number): NamePart | null {
  const { peek, lexicon } = reading;
  const before = peek(at).opens ? '' : lowAt(reading, at - 1);
  if (!isSureSurname(reading, at) || leadsToPlace(reading, at, before)) return null;
  if (lexicon.posts(before)) return { first: at, last: at, by: 'post' };
  return lexicon.loneSurnameEndings(lowAt(reading, at)) ? { first: at, last: at, by: 'surname' } : null;
}

function isSureSurname(reading: Reading, at: number): boolean {
  const { peek, lexicon } = reading;
  return isSurname(reading, at) && !lexicon.namesakes(lowAt(reading, at)) && !peek(at).shouted;
}

/** A link before it, unless to a person, a settlement's word or a quotation mark; a number behind it. */
function leadsToPlace(reading: Reading, at: number, before: string): boolean {
  const { peek, lexicon } = reading;
  if (['«', '"', '“'].includes(lowAt(reading, at - 1)) || peek(at + 1).kind === 'digits') return true;
  if (lexicon.settlements(before)) return true;
  return lexicon.links(before) && !lexicon.aimedAt(lowAt(reading, at - 2));
}

/**
 * Tells whether a word ends like a surname and is no common word.
 *
 * @param reading - The text.
 * @param at - The token.
 * @returns Whether it is capitalised and ends so.
 */
export function isSurname(reading: Reading, at: number): boolean {
  return reading.peek(at).capital && endsLikeSurname(reading, at);
}

/**
 * Tells whether a word can be a surname beside a sure part of a name.
 *
 * @param reading - The text.
 * @param at - The token.
 * @returns Whether it is capitalised, of three letters at least, and no common word.
 */
export function mayBeSurname({ peek, lexicon }: Reading, at: number): boolean {
  const token = peek(at);
  if (!token.capital || token.low.length < 3) return false;
  const low = token.low;
  const other = lexicon.posts(low) || lexicon.streets(low) || lexicon.settlements(low) || lexicon.publicPlaces(low);
  return !other && !lexicon.commonWords(low) && !lexicon.own(low);
}

function isPair(reading: Reading, at: number): boolean {
  const { peek, lexicon } = reading;
  if (!peek(at).capital || !peek(at + 1).capital) return false;
  const [first, second] = [lexicon.firstNames(lowAt(reading, at)), lexicon.firstNames(lowAt(reading, at + 1))];
  if (first) return second ? isSurname(reading, at + 1) : mayBeSurname(reading, at + 1);
  if (!second) return false;
  return isSurname(reading, at) || (!peek(at).opens && mayBeSurname(reading, at));
}

/** A surname before first name and patronymic; at the head of a sentence it must end like one. */
function leads(reading: Reading, at: number): boolean {
  if (endsLikeSurname(reading, at)) return true;
  return !reading.peek(at).opens && mayBeSurname(reading, at);
}

/** A first name of the list, or beside a patronymic any capitalised word that can be one. */
function isGiven(reading: Reading, at: number): boolean {
  return reading.lexicon.firstNames(lowAt(reading, at)) || mayBeSurname(reading, at);
}

function isPatronymic({ peek, lexicon }: Reading, at: number): boolean {
  return lexicon.patronymicEndings(peek(at).low);
}

function endsLikeSurname({ peek, lexicon }: Reading, at: number): boolean {
  const low = peek(at).low;
  return low.length > 3 && lexicon.surnameEndings(low) && !lexicon.commonWords(low) && !lexicon.posts(low);
}

function follows({ peek }: Reading, at: number): boolean {
  const token = peek(at);
  return token.kind === 'word' && token.gap !== 'line' && token.gap !== 'none' && !token.opens;
}
