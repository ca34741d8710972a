import { refuse, success, type Result } from '../basis/result.ts';
import type { Stem } from '../appeal/word-overlap.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { lexiconIssues } from './check-lexicon.ts';
import type { Cue, Lexicon, Negator } from './lexicon.ts';
import { compilePhrase, phraseIndex, type Indexed, type PhraseIndex } from './phrase.ts';

/** Why a lexicon cannot be used: everything that is wrong with it. */
export interface LexiconFault {
  readonly kind: 'faulty-lexicon';
  readonly lexicon: string;
  readonly issues: readonly MalformedIssue[];
}

/** A lexicon ready to read with, for one stemmer; nothing that JSON could hold. */
export interface CompiledLexicon<Label extends string = string> {
  readonly lexicon: Lexicon<Label>;
  readonly cues: PhraseIndex<Cue<Label>>;
  readonly negators: PhraseIndex<Negator>;
}

/**
 * Makes a lexicon ready to read with.
 *
 * @param lexicon - The words and what they say.
 * @param stem - The stemmer that texts are cut by, too.
 * @returns The lexicon with its phrases found by their first word.
 * @refuses `faulty-lexicon` — a phrase is empty or told twice, a class or label is unknown, points are no whole number.
 * @example
 * const own = { id: 'own', edition: '1', title: '', because: [], labels: ['dark'], classes: {}, negators: [], doubt: 1, threshold: { part: '1', whole: '2' } }
 * compileLexicon({ ...own, cues: [{ phrase: 'темно', says: 'dark', points: 2 }] }, (word) => word).ok //=> true
 * compileLexicon({ ...own, cues: [{ phrase: '<lamp> темно', says: 'dark', points: 2 }] }, (word) => word).refusal.issues
 * //=> [{ path: ['cues', 0, 'phrase'], expected: 'one-of-the-classes', value: '<lamp>' }]
 */
export function compileLexicon<Label extends string>(
  lexicon: Lexicon<Label>,
  stem: Stem,
): Result<CompiledLexicon<Label>, LexiconFault> {
  const issues = lexiconIssues(lexicon);
  if (issues.length > 0) return refuse({ kind: 'faulty-lexicon', lexicon: lexicon.id, issues });
  const indexed = <Told extends { readonly phrase: string }>(told: readonly Told[]): PhraseIndex<Told> =>
    phraseIndex(
      told.map((of, at): Indexed<Told> => ({ of, at, parts: compilePhrase(of.phrase, lexicon.classes, stem) })),
    );
  return success({ lexicon, cues: indexed(lexicon.cues), negators: indexed(lexicon.negators) });
}
