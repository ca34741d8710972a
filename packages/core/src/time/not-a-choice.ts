import { shownText } from './not-an-instant.ts';

/** Why a term was not counted: a part of it is none of the words that it may be, as types cannot hold in foreign data. */
export interface NotAChoice {
  readonly kind: 'not-a-choice';
  readonly of: 'unit' | 'dayOff' | 'ends';
  readonly value: string;
  readonly known: readonly string[];
}

/** Every reading of a last day that is a day off. */
export const DAY_OFF_READINGS = ['forward', 'backward', 'stay'] as const;

/** Says that a word is none of those that it may be. */
export function notAChoice(of: NotAChoice['of'], value: unknown, known: readonly string[]): NotAChoice {
  return { kind: 'not-a-choice', of, value: shownText(value), known };
}
