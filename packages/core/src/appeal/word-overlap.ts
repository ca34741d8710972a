/** The words of a text that tell it from others, each once. */
export type Words = ReadonlySet<string>;

/** Cuts a word down to what its forms have in common; the host brings a stemmer, and without one a word stays as it is. */
export type Stem = (word: string) => string;

const WORD = /[\p{L}\p{N}]+/gu;
/** Words too short to tell anything: prepositions, conjunctions, particles. */
const SHORTEST = 3;

/**
 * Takes the telling words of a text: without case, stress and the dots of ё, and without the shortest.
 *
 * @param text - Any text.
 * @param stem - Cuts words to their stems; words stay whole when left out.
 * @returns The words, each once.
 * @example
 * [...wordsOf('Не вывозят мусор у дома № 5, мусор везде!')] //=> ['вывозят', 'мусор', 'дома', 'везде']
 */
export function wordsOf(text: string, stem: Stem = (word) => word): Words {
  const plain = text.toLowerCase().normalize('NFD').replaceAll('\u0308', '').replaceAll('\u0301', '').normalize('NFC');
  const words = plain.match(WORD) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST).map(stem));
}

/**
 * Counts what two texts share: words in both, and words in either.
 *
 * @param a - The words of one text.
 * @param b - The words of another.
 * @returns The two counts, so that a share of them is compared in whole numbers.
 * @example
 * const overlap = wordOverlap(wordsOf('мусор во дворе'), wordsOf('мусор у школы'))
 * overlap //=> { both: 1, either: 3 }
 */
export function wordOverlap(a: Words, b: Words): { readonly both: number; readonly either: number } {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of few) if (many.has(word)) both += 1;
  return { both, either: few.size + many.size - both };
}
