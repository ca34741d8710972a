import { byFact, type Ground } from '../source/decision.ts';
import type { PersonalFinding, PersonalKind } from './finding.ts';
import type { PersonalLexicon } from './lexicon.ts';
import type { PersonalSign } from './personal-sign.ts';
import { tokensOf, type Token } from './token.ts';

/** A text cut into tokens, with the words to know it by. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The token at a place; beyond the ends an empty sign that opens a sentence. */
  readonly peek: (at: number) => Token;
  readonly lexicon: PersonalLexicon;
}

const NO_TOKEN: Token = {
  kind: 'sign',
  start: 0,
  end: 0,
  low: '',
  gap: 'line',
  capital: false,
  shouted: false,
  opens: true,
};

/**
 * Makes a text ready for the search.
 *
 * @param text - The text.
 * @param lexicon - The words to know it by.
 * @returns The reading.
 */
export function readingOf(text: string, lexicon: PersonalLexicon): Reading {
  const tokens = tokensOf(text);
  return { text, tokens, lexicon, peek: (at) => tokens[at] ?? NO_TOKEN };
}

/** Some tokens in a row, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What a stretch was found by. */
export interface Sign {
  readonly kind: PersonalKind;
  readonly by: PersonalSign;
  /** Whether the check digits are right; left out where there are none. */
  readonly checked?: boolean;
}

/**
 * States a finding.
 *
 * @param reading - The text.
 * @param stretch - The tokens that tell of a person.
 * @param sign - What they were found by.
 * @returns The finding in places of the text.
 */
export function findingOf(reading: Reading, { first, last }: Stretch, sign: Sign): PersonalFinding {
  const { peek, lexicon } = reading;
  const checked: readonly Ground[] = sign.checked === undefined ? [] : [byFact('check-digits', sign.checked)];
  const because = [byFact('personal-sign', sign.by), ...checked, ...lexicon.because];
  return { start: peek(first).start, end: peek(last).end, kind: sign.kind, because };
}

/** Whose a thing is by the word before it: somebody's own, or of a public place. */
export type Owner = 'own' | 'public' | null;

/** Signs and digits are no words, yet the way back over them must end, too. */
const MOST_TOKENS = 40;

/** How far back an owner is looked for. */
export interface LookBack {
  readonly words: number;
  readonly acrossCommas: boolean;
}

/**
 * Finds the nearest word before a place that says whose the thing is, within the sentence.
 *
 * A public place after “near” or “opposite” is a landmark and says nothing.
 *
 * @param reading - The text.
 * @param at - The token of the thing.
 * @param far - How many words back, and whether beyond a comma.
 * @returns Whose it is, or `null` when no word says so.
 */
export function ownerBefore(reading: Reading, at: number, far: LookBack): Owner {
  const { peek } = reading;
  let words = 0;
  for (let back = at - 1; back >= at - MOST_TOKENS && words < far.words && !peek(back + 1).opens; back -= 1) {
    const token = peek(back);
    if (stops(token, far)) return null;
    if (token.kind !== 'word') continue;
    const owner = ownerBy(reading, back);
    if (owner !== null) return owner;
    words += 1;
  }
  return null;
}

function stops(token: Token, { acrossCommas }: LookBack): boolean {
  return isWall(token) || (!acrossCommas && token.low === ',');
}

/**
 * Finds whose a thing is by a word right behind it: in brackets or after a dash.
 *
 * @param reading - The text.
 * @param at - The last token of the thing.
 * @returns Whose it is, or `null`.
 */
export function ownerBehind(reading: Reading, at: number): Owner {
  const { peek } = reading;
  if (!['(', '-', '–', '—'].includes(peek(at + 1).low)) return null;
  const behind = [at + 2, at + 3].filter((place) => peek(place).kind === 'word');
  return behind.map((place) => ownerBy(reading, place)).find((owner) => owner !== null) ?? null;
}

function ownerBy({ peek, lexicon }: Reading, at: number): Owner {
  const word = peek(at).low;
  if (lexicon.own(word)) return 'own';
  if (!lexicon.publicPlaces(word)) return null;
  const before = [at - 1, at - 2, at - 3].map((place) => peek(place).low);
  return before.some((near) => lexicon.beside(near)) ? null : 'public';
}

/**
 * Tells whether nothing may be read across a token: the brackets of a mask.
 *
 * @param token - The token.
 * @returns Whether it is a square bracket.
 */
export function isWall(token: Token): boolean {
  return token.low === '[' || token.low === ']';
}

/**
 * Reads the small-letter text of a token.
 *
 * @param reading - The text.
 * @param at - The place of the token.
 * @returns Its text, or nothing beyond the ends.
 */
export function lowAt(reading: Reading, at: number): string {
  return reading.peek(at).low;
}
