import type { Mark } from '../appeal/vocabulary.ts';
import type { Ground } from '../source/decision.ts';

/** A mark as it was given; that there was a comment is told, never what it says. */
export interface GivenMark {
  readonly appeal: string;
  readonly question: number;
  readonly mark: Mark;
  readonly commented: boolean;
}

/** When a mark opens a review. */
export interface LowMarkRule {
  /** Marks below it are low. */
  readonly below: Mark;
  /** A low mark without a comment opens nothing. */
  readonly needsComment: boolean;
  readonly because: readonly Ground[];
}

/** A review that a low mark has opened. */
export interface OpenedReview extends GivenMark {
  readonly because: readonly Ground[];
}

/**
 * Opens a review for every low mark that gives a reason.
 *
 * @param marks - Marks in any order.
 * @param rule - What is low, and whether a comment is needed.
 * @returns The reviews to be held, the lowest marks first, those of one mark in the order given.
 * @example
 * const mark = (appeal, value, commented) => ({ appeal, question: 1, mark: value, commented })
 * const opened = reviewsOfLowMarks([mark('A-1', 2, true), mark('A-2', 1, false), mark('A-3', 3, true), mark('A-4', 1, true)], LOW_MARK_RULE)
 * opened.map(({ appeal }) => appeal) //=> ['A-4', 'A-1']
 */
export function reviewsOfLowMarks(marks: readonly GivenMark[], rule: LowMarkRule): readonly OpenedReview[] {
  const { below, needsComment, because } = rule;
  return marks
    .filter(({ mark, commented }) => mark < below && (commented || !needsComment))
    .toSorted((a, b) => a.mark - b.mark)
    .map((given) => ({ ...given, because }));
}
