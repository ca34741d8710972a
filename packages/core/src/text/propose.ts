import { compareRatios, ratio, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { findCues, type FoundCue } from './find-cues.ts';
import type { Span, Token } from './token.ts';

/** Words of the lexicon that decided, and where they stand; the text itself is never repeated. */
export interface CueReason {
  readonly phrase: string;
  readonly points: number;
  readonly spans: readonly Span[];
}

/** A label that a text speaks for. */
export interface Candidate<Label extends string = string> {
  readonly label: Label;
  readonly points: number;
  /** Its points of all that were found and the doubt. */
  readonly confidence: Ratio;
  /** The weightiest first. */
  readonly because: readonly CueReason[];
}

/**
 * Why a person decides.
 *
 * - `no-cue`: the text has none of the words. `tie`: two labels have as many points. `low-confidence`: below the threshold.
 */
export type PersonReason = 'no-cue' | 'tie' | 'low-confidence';

/** What a text proposes. */
export interface Proposal<Label extends string = string> {
  /** The label with the most points; `null` of a text that says nothing, and of a tie. */
  readonly proposed: Label | null;
  /** 0 where nothing is proposed. */
  readonly confidence: Ratio;
  /** `null` where the proposal may stand until a person looks. */
  readonly toPerson: PersonReason | null;
  /** At most three, the likeliest first. */
  readonly candidates: readonly Candidate<Label>[];
}

const NONE: Ratio = { part: '0', whole: '1' };
const CERTAIN: Ratio = { part: '1', whole: '1' };
const SHOWN = 3;

/**
 * Proposes a label for a text by the words in it.
 *
 * The points of the words are added up for each label; the confidence is the share of the best in all points and the
 * doubt. It orders texts by how clearly they speak and is no probability: how often it comes true is measured.
 *
 * @param tokens - The text, cut by the stemmer of the lexicon.
 * @param compiled - The lexicon.
 * @returns The label, how clear it is, and the words that decided.
 * @example
 * const lexicon = unwrap(compileLexicon(MESSAGE_TYPES, (word) => word))
 * const proposal = propose(tokenise('Фонарь не горит', (word) => word), lexicon)
 * proposal.proposed //=> 'solvable'
 * proposal.candidates[0].because //=> [{ phrase: 'не <work>', points: 4, spans: [{ start: 7, end: 15 }] }]
 */
export function propose<Label extends string>(
  tokens: readonly Token[],
  compiled: CompiledLexicon<Label>,
): Proposal<Label> {
  const { lexicon } = compiled;
  const { silent } = lexicon;
  if (silent !== undefined && !tokens.some(({ kind }) => kind === 'word'))
    return { proposed: silent, confidence: CERTAIN, toPerson: null, candidates: [] };
  const candidates = candidatesOf(findCues(tokens, compiled), lexicon.doubt);
  const [best, second] = candidates;
  if (best === undefined) return { proposed: null, confidence: NONE, toPerson: 'no-cue', candidates };
  if (best.points === second?.points) return { proposed: null, confidence: NONE, toPerson: 'tie', candidates };
  const isClear = compareRatios(best.confidence, lexicon.threshold) >= 0;
  const toPerson = isClear ? null : 'low-confidence';
  return { proposed: best.label, confidence: best.confidence, toPerson, candidates };
}

/** The three labels with the most points. */
function candidatesOf<Label extends string>(
  found: readonly FoundCue<Label>[],
  doubt: number,
): readonly Candidate<Label>[] {
  const byLabel = new Map<Label, { points: number; readonly cues: FoundCue<Label>[] }>();
  let whole = doubt;
  for (const one of found) {
    const { says, points } = one.cue;
    const known = byLabel.get(says) ?? { points: 0, cues: [] };
    byLabel.set(says, known);
    known.points += points;
    known.cues.push(one);
    whole += points;
  }
  return [...byLabel]
    .toSorted(([, a], [, b]) => b.points - a.points)
    .slice(0, SHOWN)
    .map(([label, { points, cues }]) => candidateOf({ label, points, cues }, whole));
}

function candidateOf<Label extends string>(
  {
    label,
    points,
    cues,
  }: { readonly label: Label; readonly points: number; readonly cues: readonly FoundCue<Label>[] },
  whole: number,
): Candidate<Label> {
  const because = cues
    .map(({ cue, spans }) => ({ phrase: cue.phrase, points: cue.points, spans }))
    .toSorted((a, b) => b.points - a.points);
  return { label, points, confidence: unwrap(ratio(points, whole)), because };
}
