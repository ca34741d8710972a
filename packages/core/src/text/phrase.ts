import type { Stem } from '../appeal/word-overlap.ts';
import { plainWord, tokenise, type Token } from './token.ts';

/** One word of a phrase: what it may be, and how many words may stand before it. */
export interface PhrasePart {
  /** Stems. */
  readonly keys: ReadonlySet<string>;
  /** Words in their very form. */
  readonly words: ReadonlySet<string>;
  readonly prefix: string | null;
  readonly gap: number;
}

/** A phrase with what it belongs to, and its place in the list. */
export interface Indexed<Told> {
  readonly of: Told;
  readonly at: number;
  readonly parts: readonly PhrasePart[];
}

/** Phrases by their first word. */
export interface PhraseIndex<Told> {
  readonly byKey: ReadonlyMap<string, readonly Indexed<Told>[]>;
  readonly byWord: ReadonlyMap<string, readonly Indexed<Told>[]>;
  readonly byPrefix: PrefixTree<Told>;
}

/** Phrases by the beginning of their first word, a letter a step. */
export interface PrefixTree<Told> {
  readonly next: ReadonlyMap<string, PrefixTree<Told>>;
  readonly phrases: readonly Indexed<Told>[];
}

type Filling<Told> = Map<string, Indexed<Told>[]>;

interface Growing<Told> {
  readonly next: Map<string, Growing<Told>>;
  readonly phrases: Indexed<Told>[];
}

const NOTHING: Omit<PhrasePart, 'gap'> = { keys: new Set(), words: new Set(), prefix: null };

/** How many words `…` may stand for. */
const WIDEST_GAP = 3;
const ENDS_SENTENCE = new Set(['.', '!', '?', '…', '\n', ';']);

/**
 * Reads the writing of a phrase.
 *
 * @param phrase - The phrase, as `Cue` tells.
 * @param classes - Words by class.
 * @param stem - The stemmer.
 * @returns Its words.
 */
export function compilePhrase(
  phrase: string,
  classes: Readonly<Record<string, readonly string[]>>,
  stem: Stem,
): readonly PhrasePart[] {
  let gap = 0;
  return phrase.split(' ').flatMap((written): readonly PhrasePart[] => {
    if (written === '…') {
      gap = WIDEST_GAP;
      return [];
    }
    const before = gap;
    gap = 0;
    return partsOf(written, classes, stem).map((part, at) => ({ ...part, gap: at === 0 ? before : 0 }));
  });
}

/**
 * Puts phrases where their first word finds them.
 *
 * @param phrases - The phrases.
 * @returns The index.
 */
export function phraseIndex<Told>(phrases: readonly Indexed<Told>[]): PhraseIndex<Told> {
  const byKey: Filling<Told> = new Map();
  const byWord: Filling<Told> = new Map();
  const byPrefix: Growing<Told> = { next: new Map(), phrases: [] };
  for (const phrase of phrases) {
    const { keys, words, prefix } = phrase.parts[0] ?? NOTHING;
    for (const key of keys) put(byKey, key, phrase);
    for (const word of words) put(byWord, word, phrase);
    if (prefix !== null) plant(byPrefix, prefix, phrase);
  }
  return { byKey, byWord, byPrefix };
}

/**
 * Calls back for each phrase that stands in a text.
 *
 * @param tokens - The text.
 * @param index - The phrases.
 * @param found - Told the phrase, and its first and last token.
 */
export function eachPhrase<Told>(
  tokens: readonly Token[],
  { byKey, byWord, byPrefix }: PhraseIndex<Told>,
  found: (phrase: Indexed<Told>, from: number, to: number) => void,
): void {
  const look = { tokens, found };
  for (let from = 0; from < tokens.length; from += 1) {
    const { key, word } = tokens[from] as Token;
    tell(byKey.get(key), from, look);
    tell(byWord.get(word), from, look);
    for (let node = byPrefix.next.get(word[0] ?? ''), at = 1; node !== undefined; at += 1) {
      tell(node.phrases, from, look);
      node = node.next.get(word[at] ?? '');
    }
  }
}

interface Look<Told> {
  readonly tokens: readonly Token[];
  readonly found: (phrase: Indexed<Told>, from: number, to: number) => void;
}

function tell<Told>(phrases: readonly Indexed<Told>[] | undefined, from: number, { tokens, found }: Look<Told>): void {
  if (phrases === undefined) return;
  for (const phrase of phrases) {
    const to = phrase.parts.length === 1 ? from : lastToken(tokens, from, phrase.parts);
    if (to !== null) found(phrase, from, to);
  }
}

/** The nearest words are taken: at most `parts × (gap + 1)` looks, whatever the text. */
function lastToken(tokens: readonly Token[], from: number, parts: readonly PhrasePart[]): number | null {
  let at = from;
  for (let step = 1; step < parts.length; step += 1) {
    const next = nextFitting(tokens, at + 1, parts[step] as PhrasePart);
    if (next === null) return null;
    at = next;
  }
  return at;
}

function nextFitting(tokens: readonly Token[], from: number, part: PhrasePart): number | null {
  for (let at = from; at <= from + part.gap; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (fits(token, part)) return at;
    if (ENDS_SENTENCE.has(token.key)) return null;
  }
  return null;
}

function fits({ key, word }: Token, { keys, words, prefix }: PhrasePart): boolean {
  return keys.has(key) || words.has(word) || (prefix !== null && word.startsWith(prefix));
}

function partsOf(
  written: string,
  classes: Readonly<Record<string, readonly string[]>>,
  stem: Stem,
): readonly Omit<PhrasePart, 'gap'>[] {
  if (written.endsWith('*')) return [{ ...NOTHING, prefix: plainWord(written.slice(0, -1)) }];
  if (written.startsWith('<')) return [{ ...NOTHING, words: new Set(classes[written.slice(1, -1)]?.map(plainWord)) }];
  const tokens = written === '#' ? [{ key: '#' }] : tokenise(written, stem);
  return tokens.map(({ key }) => ({ ...NOTHING, keys: new Set([key]) }));
}

function put<Told>(map: Filling<Told>, key: string, phrase: Indexed<Told>): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [phrase]);
  else known.push(phrase);
}

function plant<Told>(root: Growing<Told>, prefix: string, phrase: Indexed<Told>): void {
  let node = root;
  for (const letter of prefix) {
    const known = node.next.get(letter) ?? { next: new Map(), phrases: [] };
    node.next.set(letter, known);
    node = known;
  }
  node.phrases.push(phrase);
}
