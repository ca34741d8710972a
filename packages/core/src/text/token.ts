import type { Stem } from '../appeal/word-overlap.ts';

/** Where something stands in a text: from `start` up to, and without, `end`, in units of UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word, a number or a mark of a text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** The word in small letters, without stress and the dots of ё; the number; the mark. */
  readonly word: string;
  /** The stem of a word, `#` for any number, the mark itself. */
  readonly key: string;
}

const PIECE = /([\p{L}\p{M}]+)|(\p{N}+)|[.!?…,;:()\n]/gu;
/** A word that is written as it is compared. */
const PLAIN = /^[а-я]+$/u;
/** Latin letters that pass for Russian ones inside a Russian word. */
const LOOK_ALIKE = 'aceopxykmhbt';
const RUSSIAN = 'асеорхукмнвт';

/**
 * Cuts a text into words, numbers and marks.
 *
 * Case, stress, ё and Latin letters inside a Russian word make no difference to a word.
 *
 * @param text - Any text.
 * @param stem - Cuts words to their stems; the host brings it.
 * @returns The tokens in order; other signs part words and are no tokens.
 * @example
 * const tokens = tokenise('Фонарь № 5 не горит!', (word) => word.slice(0, 4))
 * tokens.map(({ key }) => key) //=> ['фона', '#', 'не', 'гори', '!']
 * tokens[1] //=> { kind: 'number', word: '5', key: '#', start: 9, end: 10 }
 */
export function tokenise(text: string, stem: Stem): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, 1: letters, 2: digits, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    if (letters !== undefined) {
      const word = plainWord(letters);
      tokens.push({ kind: 'word', word, key: stem(word), start, end });
    } else if (digits === undefined) tokens.push({ kind: 'mark', word: piece, key: piece, start, end });
    else tokens.push({ kind: 'number', word: digits, key: '#', start, end });
  }
  return tokens;
}

/**
 * Writes a word as it is compared: in small letters, without stress and the dots of ё.
 *
 * @param piece - Letters, and marks upon them.
 * @returns The word; Latin look-alikes become Russian where another letter is Russian.
 * @example
 * plainWord('Ёлка') //=> 'елка'
 * plainWord('мycop') //=> 'мусор'
 */
export function plainWord(piece: string): string {
  const lower = piece.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const small = lower.normalize('NFC').replaceAll('ё', 'е').replaceAll('\u0301', '');
  return /[а-я]/u.test(small) && /[a-z]/u.test(small) ? small.replaceAll(/[a-z]/gu, russianLike) : small;
}

function russianLike(letter: string): string {
  return RUSSIAN[LOOK_ALIKE.indexOf(letter)] ?? letter;
}
