/** The cases of Russian, in the order of a school book. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** A case. */
export type GrammaticalCase = (typeof CASES)[number];

/** A word or a name in every case; written by people, never guessed from an ending. */
export type CaseForms = Readonly<Record<GrammaticalCase, string>>;

/** The name of a body: in every case, or as its act has it, when nobody has written the cases. */
export type BodyName = string | CaseForms;

const ORGAN: CaseForms = {
  nominative: 'орган',
  genitive: 'органа',
  dative: 'органу',
  accusative: 'орган',
  instrumental: 'органом',
  prepositional: 'органе',
};

/**
 * Puts the name of a body into a case; a name whose cases nobody has written stands in quotes behind a word that bends.
 *
 * @param name - The name.
 * @param wanted - The case.
 * @param kind - The word before a name without cases, in every case; «орган» when left out.
 * @returns The words.
 * @example
 * bodyInCase('Комитет ЖКХ', 'instrumental') //=> 'органом «Комитет ЖКХ»'
 * bodyInCase('Комитет ЖКХ', 'nominative') //=> 'Комитет ЖКХ'
 */
export function bodyInCase(name: BodyName, wanted: GrammaticalCase, kind: CaseForms = ORGAN): string {
  if (typeof name !== 'string') return name[wanted];
  return wanted === 'nominative' ? name : `${kind[wanted]} ${quoted(name)}`;
}

/**
 * Sets a text in the quotes of Russian print; quotes inside become the inner ones.
 *
 * @param text - Any text.
 * @returns The text in «…», inside it „…“.
 * @example
 * quoted('ООО "Ромашка"') //=> '«ООО „Ромашка“»'
 */
export function quoted(text: string): string {
  return `«${text.replaceAll(/[«»„“”"]/gu, innerQuote)}»`;
}

/** An opening quote stands at the beginning or behind a blank, a bracket or a quote; any other one closes. */
function innerQuote(mark: string, at: number, text: string): string {
  if (mark === '«' || mark === '„') return '„';
  if (mark === '»') return '“';
  return at === 0 || /[\s([«„"]/u.test(text.charAt(at - 1)) ? '„' : '“';
}
