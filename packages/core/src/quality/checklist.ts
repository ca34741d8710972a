import type { Ground } from '../source/decision.ts';

/** What an item of a checklist judges; a charter names several and does not say what they are made of. */
export type QualityCriterion = 'completeness' | 'quality' | 'speed';

/** What a reviewer says of one item. */
export type ItemAnswer = 'met' | 'not-met' | 'not-applicable';

/** One thing that a reviewer looks for in an answer. */
export interface ChecklistItem {
  readonly id: string;
  readonly criterion: QualityCriterion;
  readonly title: string;
  /** Points for an answer that meets it, a whole number of 1 or more. */
  readonly points: number;
  /** Whether a reviewer may say that it does not apply. */
  readonly optional: boolean;
  readonly because: readonly Ground[];
}

/** What a good answer is, as a list that every reviewer goes through. */
export interface Checklist {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
  /** Ways to answer in substance, of which at least one must apply: measures or dates, or a reasoned impossibility. */
  readonly oneOf: readonly (readonly string[])[];
  readonly because: readonly Ground[];
}

/** What one reviewer has said of one answer. */
export interface AnswerReview {
  /** The appeal and its question. */
  readonly appeal: string;
  readonly question: number;
  /** The reviewer's post or appointment, never a name. */
  readonly reviewer: string;
  readonly checklist: string;
  readonly edition: string;
  readonly answers: Readonly<Record<string, ItemAnswer>>;
}
