import { unwrap } from '@otklik/core';
import { compileLexicon, propose, tokenise, type CompiledLexicon, type Proposal } from '@otklik/core/text';
import { ANSWER_OUTCOMES, MESSAGE_TYPES, TOPIC_WORDS } from '@otklik/rules';
import { stemmer } from '@orama/stemmers/russian';

/** One labelled text, as the measuring sees it. */
export interface Labelled {
  readonly text: string;
  /** The label, as text; `null` is a label of its own. */
  readonly label: string | null;
  /** A second label that may be taken without dispute. */
  readonly also: string | null;
  readonly hard: boolean;
}

/** What came of one text. */
export interface Judged extends Labelled {
  readonly proposal: Proposal;
  /** What a plain count of keywords says: stems of the lexicon's single words, one point each, no denial, no phrases, no weights. */
  readonly baseline: string | null;
}

/** Counts of one label. */
export interface LabelScore {
  readonly label: string;
  readonly texts: number;
  readonly proposed: number;
  readonly right: number;
  readonly baselineProposed: number;
  readonly baselineRight: number;
}

/** How often proposals of one confidence came true. */
export interface CalibrationBin {
  readonly from: number;
  readonly texts: number;
  readonly right: number;
}

const BINS = [0, 20, 40, 50, 60, 70, 80, 90];

/** Judges labelled texts by the words of a lexicon. */
export function judge(name: keyof typeof LEXICONS, texts: readonly Labelled[]): readonly Judged[] {
  const compiled = unwrap(compileLexicon(LEXICONS[name] as typeof TOPIC_WORDS, stemmer)) as CompiledLexicon;
  const plain = plainCounts(compiled);
  return texts.map((text) => {
    const tokens = tokenise(text.text, stemmer);
    return {
      ...text,
      proposal: propose(tokens, compiled),
      baseline: mostCounted(
        tokens.map(({ key }) => key),
        plain,
      ),
    };
  });
}

/** Counts, for each label there is, how often it was meant, proposed, and both. */
export function scoresOf(judged: readonly Judged[]): readonly LabelScore[] {
  const labels = [...new Set(judged.flatMap(({ label, proposal, baseline }) => [label, proposal.proposed, baseline]))];
  return labels
    .filter((label) => label !== null)
    .toSorted()
    .map((label) => ({
      label,
      texts: judged.filter((one) => one.label === label).length,
      proposed: judged.filter(({ proposal }) => proposal.proposed === label).length,
      right: judged.filter((one) => one.proposal.proposed === label && one.label === label).length,
      baselineProposed: judged.filter(({ baseline }) => baseline === label).length,
      baselineRight: judged.filter(({ baseline, label: meant }) => baseline === label && meant === label).length,
    }));
}

/** Counts how often proposals of a confidence were right. */
export function calibrationOf(judged: readonly Judged[]): readonly CalibrationBin[] {
  const told = judged.filter(({ proposal }) => proposal.proposed !== null);
  return BINS.map((from, at) => {
    const to = BINS[at + 1] ?? 101;
    const texts = told.filter(({ proposal }) => {
      const { part, whole } = proposal.confidence;
      const percent = (BigInt(part) * 100n) / BigInt(whole);
      return percent >= BigInt(from) && percent < BigInt(to);
    });
    return {
      from,
      texts: texts.length,
      right: texts.filter(({ proposal, label }) => proposal.proposed === label).length,
    };
  }).filter(({ texts }) => texts > 0);
}

/** The lexicons that are measured. */
export const LEXICONS = { type: MESSAGE_TYPES, topicGroup: TOPIC_WORDS, outcome: ANSWER_OUTCOMES } as const;

/** Stems of the single words of a lexicon and of its classes, each with the labels it speaks for. */
function plainCounts({ lexicon }: CompiledLexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const labels = new Map<string, Set<string>>();
  for (const { phrase, says } of lexicon.cues) {
    for (const word of singleWords(phrase, lexicon.classes)) {
      const key = stemmer(word.replace('*', '').replaceAll('ё', 'е'));
      labels.set(key, (labels.get(key) ?? new Set()).add(says));
    }
  }
  return labels;
}

function singleWords(phrase: string, classes: CompiledLexicon['lexicon']['classes']): readonly string[] {
  if (/^<\w+>$/u.test(phrase)) return classes[phrase.slice(1, -1)] ?? [];
  return /[\s<#…?]/u.test(phrase) ? [] : [phrase];
}

function mostCounted(keys: readonly string[], plain: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const counts = new Map<string, number>();
  for (const key of keys) for (const label of plain.get(key) ?? []) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [best, second] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best === undefined || best[1] === second?.[1] ? null : best[0];
}
