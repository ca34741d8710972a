import { isWall, type Reading } from './reading.ts';

/** What the word before a number calls it. */
export type NumberWord = 'phone' | 'card' | 'snils' | 'passport' | 'other' | null;

const MOST_WORDS = 6;
const MOST_TOKENS = 40;

/**
 * Finds what a number is called by the nearest word before it that names a kind of number.
 *
 * @param reading - The text.
 * @param at - The first token of the number.
 * @returns The kind, or `null` when no word within the sentence and six words names one.
 */
export function numberWordBefore(reading: Reading, at: number): NumberWord {
  const { peek } = reading;
  let words = 0;
  for (let back = at - 1; back >= at - MOST_TOKENS && words < MOST_WORDS && !peek(back + 1).opens; back -= 1) {
    const token = peek(back);
    if (isWall(token)) return null;
    if (token.kind !== 'word') continue;
    const called = calledBy(reading, token.low);
    if (called !== null) return called;
    words += 1;
  }
  return null;
}

function calledBy({ lexicon }: Reading, word: string): NumberWord {
  if (lexicon.otherNumbers(word)) return 'other';
  if (lexicon.phoneWords(word)) return 'phone';
  if (lexicon.snilsWords(word)) return 'snils';
  if (lexicon.passportWords(word) || lexicon.seriesWords(word)) return 'passport';
  return lexicon.cardWords(word) ? 'card' : null;
}
