import type { ActId, Grade } from '@otklik/core';

/** A day off moved from a weekend day to a working day, both as `2026-01-09`. */
export type Move = readonly [from: string, to: string];

/** Days that the President declared non-working with pay. */
export interface PresidentialDays {
  readonly act: ActId;
  readonly at: string;
  readonly grade: Grade;
  /** First and last day, both included; one day bears the same date twice. */
  readonly days: readonly [first: string, last: string];
}

/** What the Government's decree on days off says about a year, and what the President added in its course. */
export interface YearDecree {
  readonly year: number;
  readonly act: ActId;
  readonly at: string;
  readonly grade: Grade;
  readonly moves: readonly Move[];
  readonly presidential: readonly PresidentialDays[];
}
