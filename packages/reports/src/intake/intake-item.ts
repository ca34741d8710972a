import type { CaseRecord, RecordSetting } from '@otklik/core';
import type { OwnFigure } from '@otklik/rules';
import type { IntakeIssue } from './issue.ts';

/** By whose clock, by which term and for which body an export is read. */
export interface IntakeSetting extends RecordSetting {
  /** Who answers for a case: the body that holds it, or its executor where one is named. The body when left out. */
  readonly bodyOf?: 'body' | 'executor';
  /** Called after every batch with the number of rows read so far. */
  readonly onProgress?: (rows: number) => void;
}

/** What the source has reckoned itself, in milliseconds. */
export type OwnFigures = Readonly<Record<OwnFigure, number | null>>;

/** A row that became a record; its issues cost a value at most. */
export interface TakenCase {
  readonly kind: 'case';
  readonly row: number;
  readonly record: CaseRecord;
  readonly own: OwnFigures;
  readonly issues: readonly IntakeIssue[];
}

/** A row that gives no record, and why. */
export interface SkippedRow {
  readonly kind: 'skipped';
  readonly row: number;
  readonly issues: readonly IntakeIssue[];
}

/** What reading an export gives, in the order of the file: each row that is not blank is a case or is skipped. */
export type IntakeItem =
  | { readonly kind: 'header'; readonly row: number; readonly issues: readonly IntakeIssue[] }
  | TakenCase
  | SkippedRow
  | { readonly kind: 'noted'; readonly issues: readonly IntakeIssue[] }
  | { readonly kind: 'refused'; readonly issues: readonly IntakeIssue[] };
