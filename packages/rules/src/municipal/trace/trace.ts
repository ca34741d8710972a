import type { ActId, Channel, Genre } from '@otklik/core';

/** What of a charter is no part of its own, yet rests on a clause. */
export type CharterFact = 'established' | 'legal-form' | 'in-force' | 'acts-through';

/** What carries a paragraph out: parts of the charter by their ids, and what of the packages is about the same. */
export interface Implementation {
  readonly facts?: readonly CharterFact[];
  readonly roles?: readonly string[];
  readonly posts?: readonly string[];
  readonly blocks?: readonly string[];
  readonly bodies?: readonly string[];
  readonly systems?: readonly Channel[];
  readonly duties?: readonly string[];
  readonly rights?: readonly string[];
  /** Kinds of report that a duty of the paragraph owes. */
  readonly genres?: readonly Genre[];
  /** Names that the entry points of the packages export. */
  readonly symbols?: readonly string[];
  /** Files of tests, from the root of the project. */
  readonly tests?: readonly string[];
}

/** A paragraph of an act: what it says in our words, and what came of it. */
export type TracedParagraph = {
  /** Its place, as a clause names it. */
  readonly at: string;
  /** Its gist in Russian, never its own words. */
  readonly gist: string;
} & ({ readonly implemented: Implementation } | { readonly notForSoftware: string });

/** All paragraphs of one act. */
export interface Trace {
  readonly act: ActId;
  readonly paragraphs: readonly TracedParagraph[];
}

const PLACES: Readonly<Record<string, string>> = {
  реквизиты: 'particulars',
  преамбула: 'preamble',
  постановление: 'decree',
  подпись: 'signature',
  гриф: 'stamp',
  Порядок: 'order',
  Состав: 'members',
  блок: 'block',
  стр: 'row',
  разд: 'section',
  прил: 'annex',
  п: '',
  пп: '',
  абз: '',
};

/**
 * Names a paragraph of an act.
 *
 * @param act - The act's name in the register.
 * @param at - The place in it, as a clause names it.
 * @returns The name: the act, then what the place is made of.
 * @example
 * paragraphId('barnaul-1153', 'п. 2.2.6') //=> 'barnaul-1153/2.2.6'
 * paragraphId('kirovsk-145r', 'п. 2.2 пп. 1 абз. 3') //=> 'kirovsk-145r/2.2/1/3'
 * paragraphId('pestovo-1728', 'Состав блок 1 стр. 2') //=> 'pestovo-1728/members/block/1/row/2'
 */
export function paragraphId(act: ActId, at: string): string {
  const steps = at.split(' ').map((word) => PLACES[word.replace(/\.$/, '')] ?? word);
  return [act, ...steps.filter((step) => step !== '')].join('/');
}
