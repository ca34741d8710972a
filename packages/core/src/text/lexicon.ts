import type { Ratio } from '../basis/ratio.ts';
import type { Ground } from '../source/decision.ts';

/**
 * Words that speak for a label.
 *
 * A phrase is words in any form, parted by blanks. `слово*` is any word that begins so, `#` any number, `<name>` any word of
 * that class in the very form it has there, `…` up to three words or none, within a sentence; a mark such as `?` stands for
 * itself.
 */
export interface Cue<Label extends string = string> {
  readonly phrase: string;
  readonly says: Label;
  /** How much it says: a whole number above zero. */
  readonly points: number;
  /** Said only where the words are denied, or only where they are not; either way when left out. */
  readonly when?: 'plain' | 'negated';
}

/** Words that deny those beside them, up to a mark. */
export interface Negator {
  readonly phrase: string;
  /** How many words after it are denied. */
  readonly ahead: number;
  /** How many words before it. */
  readonly back: number;
}

/** Words and what they say, by which a label is proposed for a text. */
export interface Lexicon<Label extends string = string> {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly because: readonly Ground[];
  readonly labels: readonly Label[];
  /** Words by class, for phrases that take any of them; a stem cannot tell what was done from what is asked for, a form can. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly negators: readonly Negator[];
  readonly cues: readonly Cue<Label>[];
  /** Points that stand against any proposal, so that one weak word is never certain. */
  readonly doubt: number;
  /** From which confidence on a proposal needs no person. */
  readonly threshold: Ratio;
  /** What a text without a word is; nothing is proposed for it when left out. */
  readonly silent?: Label;
}
