import type { CompiledLexicon } from './compile-lexicon.ts';
import type { Cue } from './lexicon.ts';
import { eachPhrase } from './phrase.ts';
import type { Span, Token } from './token.ts';

/** A cue with the places where it stands. */
export interface FoundCue<Label extends string = string> {
  readonly cue: Cue<Label>;
  readonly spans: readonly Span[];
}

interface Hit {
  readonly cue: number;
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

const ENDS_CLAUSE = new Set(['.', '!', '?', '…', ',', ';', ':', '(', ')', '\n']);

/**
 * Finds the cues of a lexicon in a text.
 *
 * Of two cues one within the other, the longer speaks alone: «не решена» says nothing of «решена». Of two that say the same
 * of the very same words, the weightier speaks.
 *
 * @param tokens - The text.
 * @param compiled - The lexicon.
 * @returns Each cue once, in the order of the lexicon.
 */
export function findCues<Label extends string>(
  tokens: readonly Token[],
  compiled: CompiledLexicon<Label>,
): readonly FoundCue<Label>[] {
  const places = new Map<number, Span[]>();
  for (const { cue, from, to } of onceALabel(alone(hitsIn(tokens, compiled)), compiled)) {
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
    const known = places.get(cue);
    if (known === undefined) places.set(cue, [span]);
    else known.push(span);
  }
  return [...places.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([at, spans]) => ({ cue: compiled.lexicon.cues[at] as Cue<Label>, spans }));
}

function hitsIn(tokens: readonly Token[], compiled: CompiledLexicon): readonly Hit[] {
  const denied = deniedIn(tokens, compiled);
  const hits: Hit[] = [];
  eachPhrase(tokens, compiled.cues, ({ of, at, parts }, from, to) => {
    if (of.when === undefined || (of.when === 'negated') === isDenied(denied, from, to))
      hits.push({ cue: at, from, to, words: parts.length });
  });
  return hits;
}

/** Of hits on the same words for the same label, the weightiest. */
function onceALabel(hits: readonly Hit[], { lexicon }: CompiledLexicon): readonly Hit[] {
  const best = new Map<string, Hit>();
  const pointsOf = ({ cue }: Hit): number => lexicon.cues[cue]?.points ?? 0;
  for (const hit of hits) {
    const place = `${hit.from}-${hit.to} ${lexicon.cues[hit.cue]?.says}`;
    const known = best.get(place);
    if (known === undefined || isWeightier(pointsOf(hit) - pointsOf(known), hit, known)) best.set(place, hit);
  }
  return [...best.values()];
}

function isWeightier(difference: number, hit: Hit, known: Hit): boolean {
  return difference > 0 || (difference === 0 && hit.cue < known.cue);
}

/** Hits that no longer one covers; a phrase is short, so only neighbours can cover it. */
function alone(hits: readonly Hit[]): readonly Hit[] {
  const widest = hits.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  return hits.filter((hit, index) => {
    const covers = (other: Hit | undefined): boolean =>
      other !== undefined && other.from <= hit.from && other.to >= hit.to && other.words > hit.words;
    for (let at = index - 1; at >= 0 && isNear(hits[at], hit, widest); at -= 1) if (covers(hits[at])) return false;
    for (let at = index + 1; hits[at]?.from === hit.from; at += 1) if (covers(hits[at])) return false;
    return true;
  });
}

function isNear(other: Hit | undefined, { from }: Hit, widest: number): boolean {
  return other !== undefined && other.from >= from - widest;
}

/** Which words are denied. */
function deniedIn(tokens: readonly Token[], compiled: CompiledLexicon): Uint8Array {
  const denied = new Uint8Array(tokens.length);
  eachPhrase(tokens, compiled.negators, ({ of }, from, to) => {
    deny(tokens, denied, { from: to, step: 1, words: of.ahead });
    deny(tokens, denied, { from, step: -1, words: of.back });
  });
  return denied;
}

interface Reach {
  readonly from: number;
  readonly step: 1 | -1;
  readonly words: number;
}

function deny(tokens: readonly Token[], denied: Uint8Array, { from, step, words }: Reach): void {
  for (let count = 1; count <= words; count += 1) {
    const token = tokens[from + step * count];
    if (token === undefined || ENDS_CLAUSE.has(token.key)) return;
    denied[from + step * count] = 1;
  }
}

function isDenied(denied: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (denied[at] === 1) return true;
  return false;
}
