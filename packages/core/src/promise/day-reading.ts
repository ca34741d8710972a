import { ownValue } from '../basis/own-value.ts';
import type { Token } from '../text/token.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { PromiseWords } from './promise-words.ts';

/** A text cut into tokens, the words to read it by, and the day of the answer. */
export interface DayReading {
  readonly tokens: readonly Token[];
  readonly words: PromiseWords;
  readonly on: CivilDate;
}

/** The word at a token; nothing where no word stands. */
export function wordAt({ tokens }: DayReading, at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.word : '';
}

/** What the word at a token stands for. */
export function valueAt<Value>(
  reading: DayReading,
  at: number,
  values: Readonly<Record<string, Value>>,
): Value | undefined {
  return ownValue(values, wordAt(reading, at));
}

/** The number at a token, in figures or in words. */
export function numberAt(reading: DayReading, at: number): number | undefined {
  const token = reading.tokens[at];
  return token?.kind === 'number' ? Number(token.word) : valueAt(reading, at, reading.words.numerals);
}

/** The year that a number of four figures names, or `null`. */
export function yearAt({ tokens }: DayReading, at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.word.length !== 4) return null;
  const year = Number(token.word);
  return year >= 1990 && year < 2200 ? year : null;
}
