import { refuse, success, type Result } from '@otklik/core';
import { nounAfter, verbBefore, type GenderForms, type Noun } from '../wording/counted.ts';
import { growthPercent, wayOf, type Way } from '../wording/growth.ts';
import type { GrammaticalCase } from '../wording/grammatical-case.ts';
import type { SignStyle } from '../wording/number.ts';
import { mustBePublic } from '../privacy/personal-paths.ts';
import type { Paragraph, Run } from './block.ts';
import { formatValue, type Value } from './value.ts';

/** A figure with what it is: the id of the indicator and of the cut that it was taken from. */
export interface Fact {
  readonly id: string;
  readonly value: Value;
  readonly sign?: SignStyle;
}

/** A count with what it is. */
export interface CountFact extends Fact {
  readonly value: Extract<Value, { kind: 'integer' }>;
}

/** A piece of a sentence: words of ours, or a fact. */
export type SentencePiece = string | Fact;

/** A sentence whose every figure is a fact: its pieces for a paragraph, and the facts in their order. */
export interface Sentence {
  readonly runs: readonly Run[];
  readonly facts: readonly Fact[];
}

/** Words that hold a figure of their own. */
export interface UntracedFigure {
  readonly kind: 'untraced-figure';
  readonly words: string;
}

/**
 * Makes a sentence of words and facts; a figure among the words is refused, for nobody could say where it is from.
 *
 * A name or the number of an act that has digits in it is given as a fact too.
 *
 * @param pieces - Words and facts in their order.
 * @returns The sentence; each of its figures bears the id of its fact on the page.
 * @refuses `untraced-figure` — words hold a digit.
 * @example
 * const came = { id: 'received 2026-05', value: { kind: 'integer', value: 34 } }
 * unwrap(sentence(['Поступило ', came, '.'])).facts //=> [came]
 * sentence(['Поступило 34.']).refusal //=> { kind: 'untraced-figure', words: 'Поступило 34.' }
 */
export function sentence(pieces: readonly SentencePiece[]): Result<Sentence, UntracedFigure> {
  mustBePublic(pieces);
  const untraced = pieces.find((piece) => typeof piece === 'string' && /\p{N}/u.test(piece));
  if (typeof untraced === 'string') return refuse({ kind: 'untraced-figure', words: untraced });
  return success({
    runs: pieces.map(runOf),
    facts: pieces.filter((piece) => typeof piece !== 'string'),
  });
}

function runOf(piece: SentencePiece): Run {
  if (typeof piece === 'string') return { kind: 'text', text: piece };
  const { id, sign = 'negative-only', value } = piece;
  return { kind: 'value', value, sign, fact: id };
}

/**
 * Writes a count with its noun, and before it a verb where there is one; all of them agree.
 *
 * @param fact - The count.
 * @param noun - What is counted.
 * @param more - The verb before it, or the case of the whole.
 * @returns Pieces of a sentence.
 * @example
 * const came = { id: 'received', value: { kind: 'integer', value: 21 } }
 * countPieces(came, NOUNS.question, { verb: VERBS.came }) //=> ['поступил ', came, '\u00A0вопрос']
 */
export function countPieces(
  fact: CountFact,
  noun: Noun,
  more: { readonly verb?: GenderForms; readonly wanted?: GrammaticalCase } = {},
): readonly SentencePiece[] {
  const { value: count } = fact.value;
  const verb = more.verb === undefined ? [] : [`${verbBefore(count, more.verb, noun)} `];
  return [...verb, fact, `\u00A0${nounAfter(count, noun, more.wanted)}`];
}

const ways: Readonly<Record<Exclude<Way, 'same'>, string>> = { more: ' больше', less: ' меньше' };

/**
 * Tells how a count changed: the percent is a fact made of both, and the words follow the counts, not the percent.
 *
 * @param now - The count now.
 * @param before - The count that it is compared with.
 * @param digits - Digits of the percent.
 * @returns Pieces of a sentence.
 * @example
 * const [now, before] = [4005, 4520].map((value, at) => ({ id: at === 0 ? 'now' : 'before', value: { kind: 'integer', value } }))
 * sentenceText(unwrap(sentence(growthPieces(now, before)))) //=> 'на\u00A011,4\u00A0% меньше (было\u00A04\u00A0520)'
 */
export function growthPieces(now: CountFact, before: CountFact, digits = 1): readonly SentencePiece[] {
  const compared = { now: now.value.value, before: before.value.value };
  const way = wayOf(compared);
  const percent = growthPercent(compared, digits);
  if (way === 'same') return ['столько же, сколько ранее (', before, ')'];
  if (percent === null) return ['ранее не было'];
  const change: Fact = { id: `${now.id} / ${before.id}`, value: { kind: 'percent', text: percent.replace('-', '') } };
  return ['на\u00A0', change, `${ways[way]} (было\u00A0`, before, ')'];
}

/**
 * Puts sentences into a paragraph, a blank between them.
 *
 * @param sentences - The sentences.
 * @returns The block.
 * @example
 * sentencesOf([unwrap(sentence(['Итоги.'])), unwrap(sentence(['Выводы.']))]).runs.length //=> 3
 */
export function sentencesOf(sentences: readonly Sentence[]): Paragraph {
  const blank: Run = { kind: 'text', text: ' ' };
  return { kind: 'paragraph', runs: sentences.flatMap(({ runs }, at) => (at === 0 ? runs : [blank, ...runs])) };
}

/**
 * Writes a sentence as it stands on a page.
 *
 * @param told - The sentence.
 * @returns The words.
 * @example
 * sentenceText(unwrap(sentence(['В срок — ', { id: 'in-time', value: { kind: 'percent', text: '96.4' } }]))) //=> 'В срок — 96,4\u00A0%'
 */
export function sentenceText({ runs }: Sentence): string {
  return runs.map((run) => (run.kind === 'value' ? formatValue(run.value, run.sign) : run.text)).join('');
}
