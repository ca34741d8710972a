import type { CaseRecord } from '@otklik/core';
import type { Layout } from '@otklik/rules';
import { compareOwn, mergeComparisons, type OwnComparison } from './own-comparison.ts';
import type { IntakeItem } from './intake-item.ts';
import type { IssueKind, Severity } from './issue.ts';

/** The columns of a record that a source may leave empty. */
export const OPTIONAL_FIELDS = [
  'body',
  'regime',
  'topicGroup',
  'topic',
  'territory',
  'type',
  'outcome',
  'mark',
  'repeat',
  'fastTrack',
  'firstAnswered',
  'closed',
  'due',
] as const satisfies readonly (keyof CaseRecord)[];

/** How often an issue was met. */
export interface IssueCount {
  readonly kind: IssueKind;
  readonly severity: Severity;
  readonly count: number;
}

/** In how many records a column is empty. */
export interface MissingCount {
  readonly field: (typeof OPTIONAL_FIELDS)[number];
  readonly missing: number;
  readonly of: number;
}

/** What can be said about the data before a figure is made of them; the qualities of two parts of a file merge. */
export interface DataQuality {
  /** Rows below the header that are not blank: records and skipped rows together. */
  readonly rowsRead: number;
  readonly recordsKept: number;
  readonly rowsSkipped: number;
  /** The file could not be read, or not to its end. */
  readonly refused: boolean;
  /** In order of the kind. */
  readonly issues: readonly IssueCount[];
  readonly missing: readonly MissingCount[];
  /** The source's own figures beside ours. */
  readonly ownFigures: readonly OwnComparison[];
}

/**
 * Sums up what reading a file, or a part of it, has given.
 *
 * @param items - What was read.
 * @param layout - The layout it was read by.
 * @returns The quality of the data.
 * @example
 * checkItems([], incidentManagement).rowsRead //=> 0
 */
export function checkItems(items: readonly IntakeItem[], layout: Layout): DataQuality {
  const cases = items.filter((item) => item.kind === 'case');
  const rowsSkipped = items.filter(({ kind }) => kind === 'skipped').length;
  return {
    rowsRead: cases.length + rowsSkipped,
    recordsKept: cases.length,
    rowsSkipped,
    refused: items.some(({ kind }) => kind === 'refused'),
    issues: counted(items.flatMap(({ issues }) => issues.map(({ kind, severity }) => ({ kind, severity, count: 1 })))),
    missing: OPTIONAL_FIELDS.map((field) => {
      const missing = cases.filter(({ record }) => record[field] === null).length;
      return { field, missing, of: cases.length };
    }),
    ownFigures: compareOwn(cases, layout),
  };
}

/**
 * Merges the qualities of two parts of one file, or of two files of one layout.
 *
 * @param a - One part.
 * @param b - The part after it.
 * @returns The quality of both.
 * @example
 * const none = checkItems([], incidentManagement)
 * mergeQuality(none, none).rowsRead //=> 0
 */
export function mergeQuality(a: DataQuality, b: DataQuality): DataQuality {
  return {
    rowsRead: a.rowsRead + b.rowsRead,
    recordsKept: a.recordsKept + b.recordsKept,
    rowsSkipped: a.rowsSkipped + b.rowsSkipped,
    refused: a.refused || b.refused,
    issues: counted([...a.issues, ...b.issues]),
    missing: a.missing.map((count, index) => ({
      ...count,
      missing: count.missing + (b.missing[index]?.missing ?? 0),
      of: count.of + (b.missing[index]?.of ?? 0),
    })),
    ownFigures: mergeComparisons(a.ownFigures, b.ownFigures),
  };
}

function counted(issues: readonly IssueCount[]): readonly IssueCount[] {
  const counts = new Map<string, IssueCount>();
  for (const issue of issues) {
    const key = `${issue.kind} ${issue.severity}`;
    counts.set(key, { ...issue, count: issue.count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, issue]) => issue);
}
