import { byFact, type Decision, type Ground } from '../source/decision.ts';
import { exactText } from '../basis/rounding.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { propose, type Proposal } from './propose.ts';
import type { Token } from './token.ts';

/**
 * Proposes a label for a text and says why: the words that spoke for it, how clear that is, and what the lexicon rests on.
 *
 * @param tokens - The text, cut by the stemmer of the lexicon.
 * @param compiled - The lexicon.
 * @returns What `propose` answers, with its grounds; none of them repeats the text.
 * @example
 * const lexicon = unwrap(compileLexicon(MESSAGE_TYPES, (word) => word))
 * const { grounds } = explainProposal(tokenise('Фонарь не горит', (word) => word), lexicon)
 * grounds.filter(({ kind, fact }) => kind === 'fact' && fact.name === 'cue:4') //=> [byFact('cue:4', 'не <work>')]
 */
export function explainProposal<Label extends string>(
  tokens: readonly Token[],
  compiled: CompiledLexicon<Label>,
): Decision<Proposal<Label>> {
  const { lexicon } = compiled;
  const answer = propose(tokens, compiled);
  return {
    answer,
    grounds: [
      byFact('lexicon', `${lexicon.id} ${lexicon.edition}`),
      ...answer.candidates
        .slice(0, answer.proposed === null ? undefined : 1)
        .flatMap(({ because }) => because.map(spoken)),
      byFact('confidence', exactText(answer.confidence)),
      byFact('threshold', exactText(lexicon.threshold)),
      ...(answer.toPerson === null ? [] : [byFact('to-person', answer.toPerson)]),
      ...lexicon.because,
    ],
  };
}

function spoken({ phrase, points }: { readonly phrase: string; readonly points: number }): Ground {
  return byFact(`cue:${points}`, phrase);
}
