import type { Ground } from '../source/decision.ts';

/** Words that are looked for whole. */
type Whole =
  | 'firstNames'
  | 'streets'
  | 'houses'
  | 'buildings'
  | 'flats'
  | 'entrances'
  | 'settlements'
  | 'links'
  | 'own'
  | 'beside'
  | 'toNumber'
  | 'networks'
  | 'networkWords'
  | 'atWords'
  | 'dotWords'
  | 'shortBoxes'
  | 'publicDomains'
  | 'publicPages';

/** Words that are looked for by how they begin. */
type Begun =
  | 'commonWords'
  | 'namesakes'
  | 'namedAfter'
  | 'aimedAt'
  | 'posts'
  | 'units'
  | 'publicPlaces'
  | 'publicNames'
  | 'phoneWords'
  | 'cardWords'
  | 'snilsWords'
  | 'passportWords'
  | 'seriesWords'
  | 'otherNumbers';

/** Words that are looked for by how they end. */
type Ended = 'patronymicEndings' | 'surnameEndings' | 'loneSurnameEndings' | 'adjectiveEndings' | 'townEndings';

/**
 * Words by which personal data are known, as plain data in small letters without `ё`.
 *
 * - Whole: `firstNames` (every case), `streets`, `houses`, `buildings`, `flats`, `entrances`, `settlements` with their
 *   abbreviations, `links` that may stand between parts of an address, `own` (“my”, “I live”), `beside` (“near”, after
 *   which a place is only a landmark), `toNumber` (“№”), `networks` (hosts), `networkWords`, `atWords`, `dotWords`,
 *   `shortBoxes` (whole parts of the name of an institution's mailbox or page), `publicDomains` (parts of its domain),
 *   `publicPages` (what a community's address begins with).
 * - By the beginning: `commonWords` that look like surnames, `namesakes` of streets, `namedAfter` (“park”, “named
 *   after”), `aimedAt` (“complaint”, behind which “on” leads to a person), `posts`, `units` behind a number, `publicPlaces`, `publicNames` in Latin letters, and what numbers are
 *   called: `phoneWords`, `cardWords`, `snilsWords`, `passportWords`, `seriesWords`, `otherNumbers`.
 * - By the end: `patronymicEndings`, `surnameEndings`, `loneSurnameEndings` (sure enough without a first name),
 *   `adjectiveEndings`, `townEndings`.
 */
export interface PersonalWords extends Readonly<Record<Whole | Begun | Ended, readonly string[]>> {
  /** Numbers in words. */
  readonly numerals: Readonly<Record<string, number>>;
  /** What the lists rest on. */
  readonly because: readonly Ground[];
}

/** Tells whether a word is in a list. */
export type Knows = (word: string) => boolean;

/** The words made ready for search. */
export interface PersonalLexicon extends Readonly<Record<Whole | Begun | Ended, Knows>> {
  /** The number that a word stands for, or nothing. */
  readonly numeral: (word: string) => number | undefined;
  readonly because: readonly Ground[];
}

const LONGEST = 24;
const WAYS: Readonly<Record<Whole | Begun | Ended, 'whole' | 'begun' | 'ended'>> = {
  firstNames: 'whole',
  streets: 'whole',
  houses: 'whole',
  buildings: 'whole',
  flats: 'whole',
  entrances: 'whole',
  settlements: 'whole',
  links: 'whole',
  own: 'whole',
  beside: 'whole',
  toNumber: 'whole',
  networks: 'whole',
  networkWords: 'whole',
  atWords: 'whole',
  dotWords: 'whole',
  shortBoxes: 'whole',
  publicDomains: 'whole',
  publicPages: 'whole',
  commonWords: 'begun',
  namesakes: 'begun',
  namedAfter: 'begun',
  aimedAt: 'begun',
  posts: 'begun',
  units: 'begun',
  publicPlaces: 'begun',
  publicNames: 'begun',
  phoneWords: 'begun',
  cardWords: 'begun',
  snilsWords: 'begun',
  passportWords: 'begun',
  seriesWords: 'begun',
  otherNumbers: 'begun',
  patronymicEndings: 'ended',
  surnameEndings: 'ended',
  loneSurnameEndings: 'ended',
  adjectiveEndings: 'ended',
  townEndings: 'ended',
};
const NAMES = /* @__PURE__ */ Object.keys(WAYS) as readonly (keyof typeof WAYS)[];

/**
 * Makes lists of words ready for search; do it once and keep it.
 *
 * @param words - The lists.
 * @returns The lexicon for `findPersonal`.
 * @example
 * compilePersonalWords(PERSONAL_WORDS).firstNames('мария') //=> true
 */
export function compilePersonalWords(words: PersonalWords): PersonalLexicon {
  const numbers = new Map(Object.entries(words.numerals));
  const numeral = (word: string): number | undefined => numbers.get(word);
  return lexiconOf((name) => knowing(name, new Set(words[name])), { numeral, because: words.because });
}

/** The lexicon that knows no word: shapes and check digits alone. */
export const NO_WORDS: PersonalLexicon = /* @__PURE__ */ lexiconOf(() => () => false, {
  numeral: () => undefined,
  because: [],
});

function lexiconOf(
  known: (name: keyof typeof WAYS) => Knows,
  rest: Pick<PersonalLexicon, 'numeral' | 'because'>,
): PersonalLexicon {
  return { ...rest, ...Object.fromEntries(NAMES.map((name) => [name, known(name)])) } as PersonalLexicon;
}

function knowing(name: keyof typeof WAYS, list: ReadonlySet<string>): Knows {
  if (WAYS[name] === 'whole') return (word) => list.has(word);
  const begun = WAYS[name] === 'begun';
  // an ending is what follows a stem of two letters at least
  return (word) => someLength(begun ? word.length : word.length - 2, (length) => list.has(cut(word, length, begun)));
}

function cut(word: string, length: number, begun: boolean): string {
  return begun ? word.slice(0, length) : word.slice(-length);
}

function someLength(most: number, has: (length: number) => boolean): boolean {
  for (let length = Math.min(most, LONGEST); length > 0; length -= 1) if (has(length)) return true;
  return false;
}
