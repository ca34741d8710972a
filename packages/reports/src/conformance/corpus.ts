import type { Method, Schedule, Term } from '@otklik/core';

/** The parts of the corpus, in the order in which they build on each other. */
export const CORPUS_PARTS = ['working-minutes', 'deadlines', 'stages', 'tallies', 'scores', 'places'] as const;

/** A part of the corpus; each has a score of its own. */
export type CorpusPart = (typeof CORPUS_PARTS)[number];

/** The edition of the corpus; answers name the one they were made for. */
export const CORPUS_EDITION = '1';

/** A day that differs from its plain weekday. */
export interface CorpusDay {
  readonly date: string;
  readonly worked: boolean;
  /** The last shift ends earlier by the schedule's `shortening`. */
  readonly shortened: boolean;
  /** The weekday whose shifts are worked, 1 for Monday; `null` when it is the day's own. */
  readonly worksAs: number | null;
}

/** A working calendar told in full, so that nobody has to know the law. */
export interface CorpusCalendar {
  /** A zone of the IANA database. */
  readonly zone: string;
  /** The years that it covers, whole. */
  readonly years: readonly number[];
  readonly schedule: Schedule;
  readonly days: readonly CorpusDay[];
}

/** How many working minutes lie between two moments. */
export interface MinutesQuestion {
  readonly id: string;
  readonly calendar: string;
  readonly from: string;
  readonly to: string;
}

/** When a term ends that an event starts. */
export interface DeadlineQuestion {
  readonly id: string;
  readonly calendar: string;
  readonly event: string;
  readonly term: Term;
}

/** What stage a case has come to, as it was known at a moment; at the end of time when it is left out. */
export interface StageQuestion {
  readonly id: string;
  readonly log: readonly unknown[];
  readonly knownAt?: string;
}

/** What a method makes of records. */
export interface RatingQuestion {
  readonly id: string;
  /** The name of a list among `records`. */
  readonly records: string;
  readonly method: Method;
  /** The moment by which open records are judged. */
  readonly asOf: string;
  readonly given?: unknown;
}

/** The questions: data that any language can read, and nothing else is needed to answer them. */
export interface CorpusQuestions {
  readonly corpus: string;
  readonly calendars: Readonly<Record<string, CorpusCalendar>>;
  readonly workingMinutes: readonly MinutesQuestion[];
  readonly deadlines: readonly DeadlineQuestion[];
  readonly stages: readonly StageQuestion[];
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly ratings: readonly RatingQuestion[];
}

/** Answers by part and by the id of the question. */
export interface CorpusAnswers {
  readonly corpus: string;
  readonly answers: Readonly<Partial<Record<CorpusPart, Readonly<Record<string, unknown>>>>>;
}
