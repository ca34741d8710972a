import type { CaseForms, GrammaticalCase } from './grammatical-case.ts';
import { formatInteger } from './number.ts';
import { pluralKind } from './plural.ts';

/** The genders of nouns. */
export type Gender = 'masculine' | 'feminine' | 'neuter';

/** A noun that is counted, without a soul: its accusative is its nominative in the plural. */
export interface Noun {
  readonly gender: Gender;
  readonly one: CaseForms;
  readonly many: CaseForms;
}

/** A verb or a short word in its three genders: «поступил», «поступила», «поступило». */
export type GenderForms = Readonly<Record<Gender, string>>;

/**
 * Chooses the form of a noun behind a number that stands in a case itself.
 *
 * After two to four the noun is in the genitive of the singular, from five on in that of the plural, as long as the number
 * is a subject or an object; in any other case the noun follows the case.
 *
 * @param count - How many; an integer.
 * @param noun - The noun.
 * @param wanted - The case of the whole.
 * @returns The noun, without the number.
 * @example
 * nounAfter(34, NOUNS.appeal) //=> 'обращения'
 * nounAfter(34, NOUNS.appeal, 'genitive') //=> 'обращений'
 * nounAfter(21, NOUNS.complaint, 'accusative') //=> 'жалобу'
 */
export function nounAfter(count: number, noun: Noun, wanted: GrammaticalCase = 'nominative'): string {
  const kind = pluralKind(count);
  if (kind === 'one') return noun.one[wanted];
  if (wanted !== 'nominative' && wanted !== 'accusative') return noun.many[wanted];
  return kind === 'few' ? noun.one.genitive : noun.many.genitive;
}

/**
 * Writes a number with its noun, tied to it by a no-break space.
 *
 * @param count - How many; an integer.
 * @param noun - The noun.
 * @param wanted - The case of the whole.
 * @returns The words.
 * @example
 * counted(1254, NOUNS.question) //=> '1\u00A0254\u00A0вопроса'
 */
export function counted(count: number, noun: Noun, wanted: GrammaticalCase = 'nominative'): string {
  return `${formatInteger(count)}\u00A0${nounAfter(count, noun, wanted)}`;
}

/**
 * Chooses the form of a verb before a number: of the noun's gender after one, neuter otherwise.
 *
 * @param count - How many; an integer.
 * @param verb - The verb in its genders.
 * @param noun - What is counted.
 * @returns The verb.
 * @example
 * verbBefore(21, VERBS.came, NOUNS.question) //=> 'поступил'
 * verbBefore(5, VERBS.came, NOUNS.question) //=> 'поступило'
 */
export function verbBefore(count: number, verb: GenderForms, { gender }: Noun): string {
  return pluralKind(count) === 'one' ? verb[gender] : verb.neuter;
}
