import { tokenise, type Span, type Token } from '../text/token.ts';
import { byAssumption, byFact, type Ground } from '../source/decision.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { PromiseWords } from './promise-words.ts';
import type { DayReading } from './day-reading.ts';
import { readDayAt, type DayForm, type DayInText } from './read-day.ts';

/** One day that a text promises. */
export interface DayCandidate {
  readonly by: CivilDate;
  readonly form: DayForm;
  /** Where it stands in the text, in units of UTF-16. */
  readonly span: Span;
  readonly because: readonly Ground[];
}

/**
 * Why a person has to look.
 *
 * - `no-promise`: nothing is said of things to come. `no-day`: something is, but no day with it.
 * - `several-days`: the last of them is proposed. `day-passed`: the day is before that of the answer.
 */
export type PromiseDoubt = 'no-promise' | 'no-day' | 'several-days' | 'day-passed';

/** The day by which a text promises something, as a proposal. */
export interface PromisedDay {
  readonly by: CivilDate | null;
  readonly toPerson: PromiseDoubt | null;
  /** In the order of the text. */
  readonly candidates: readonly DayCandidate[];
}

/**
 * Reads the day of a promise out of an answer: «будет сделано до 15 июня».
 *
 * A day counts where the same sentence speaks of things to come and does not deny it; the date of an act («от 15 июня»)
 * and a beginning («с 15 июня») do not. It is a proposal: the promise is recorded by a person.
 *
 * @param text - The answer.
 * @param on - The day of the answer; days without a year lie on it or after it.
 * @param words - The words to read it by.
 * @returns The day with what it was read by, and whether a person has to look.
 * @assumption day-without-year-lies-ahead
 * @example
 * const read = promisedDay('Яма будет засыпана до 15 июня.', day('2026-05-20'), PROMISE_WORDS)
 * formatDay(read.by) //=> '2026-06-15'
 * read.candidates[0].because[0] //=> { kind: 'fact', fact: { name: 'promise-form', value: 'day' } }
 * promisedDay('Яма засыпана.', day('2026-05-20'), PROMISE_WORDS).toPerson //=> 'no-promise'
 * formatDay(promisedDay('Планируем в III квартале', day('2026-05-20'), PROMISE_WORDS).by) //=> '2026-09-30'
 */
export function promisedDay(text: string, on: CivilDate, words: PromiseWords): PromisedDay {
  const all = tokenise(text, (word) => word);
  const promising = sentencesOf(all, text).filter((tokens) => isPromising({ tokens, words, on }));
  const candidates = promising.flatMap((tokens) => daysIn({ tokens, words, on }));
  if (candidates.length === 0) {
    return { by: null, toPerson: promising.length === 0 ? 'no-promise' : 'no-day', candidates };
  }
  const by = Math.max(...candidates.map((one) => one.by)) as CivilDate;
  const several = candidates.some((one) => one.by !== by);
  return { by, toPerson: several ? 'several-days' : by < on ? 'day-passed' : null, candidates };
}

/** A point ends a sentence where a space and no small letter or figure follows it. */
function sentencesOf(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    sentences.at(-1)?.push(token);
    if (isEnd(token, text)) sentences.push([]);
  }
  return sentences;
}

function isEnd({ kind, word, end }: Token, text: string): boolean {
  if (kind !== 'mark') return false;
  if (word === '.') return /^(?:\s+[^\s\p{Ll}\p{N}]|\s*$)/u.test(text.slice(end, end + 8));
  return word === '!' || word === '?' || word === '\n';
}

function isPromising({ tokens, words }: DayReading): boolean {
  return tokens.some(({ word }, at) => {
    const denied = [1, 2].some((back) => words.negators.includes(tokens[at - back]?.word ?? ''));
    return !denied && words.promises.some((beginning) => word.startsWith(beginning));
  });
}

function daysIn(reading: DayReading): readonly DayCandidate[] {
  const found: DayCandidate[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const day = readDayAt(reading, at);
    if (day === null) continue;
    if (!reading.words.since.includes(reading.tokens[at - 1]?.word ?? '')) found.push(candidateOf(reading, day));
    at = day.last;
  }
  return found;
}

function candidateOf({ tokens, words }: DayReading, { by, form, yearless, first, last }: DayInText): DayCandidate {
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  const year = yearless ? [byAssumption('day-without-year-lies-ahead')] : [];
  return { by, form, span, because: [byFact('promise-form', form), ...year, ...words.because] };
}
