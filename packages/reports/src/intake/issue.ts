import { shownValue } from './shown-value.ts';

/**
 * What was found wrong with a file, a row or a cell.
 *
 * The file: `empty-file`, `no-rows`, `rows-above-header`, `missing-header`, `doubled-header`, `unknown-header`; a
 * workbook: `several-sheets`, `no-such-sheet`, `not-a-zip`, `truncated-zip`, `encrypted`, `old-xls`, `not-a-workbook`,
 * `unpacks-too-large`, `broken-workbook`; a delimited file: `not-utf8`, `nul-byte`, `field-too-long`,
 * `interrupted`. A row: `ragged-row`, `bad-quotes`, `unclosed-quote`, `missing-id`, `missing-received`, `duplicate-id`. A cell: the rest.
 */
export type IssueKind =
  | 'empty-file'
  | 'no-rows'
  | 'rows-above-header'
  | 'missing-header'
  | 'doubled-header'
  | 'unknown-header'
  | 'several-sheets'
  | 'no-such-sheet'
  | 'not-a-zip'
  | 'truncated-zip'
  | 'encrypted'
  | 'old-xls'
  | 'not-a-workbook'
  | 'unpacks-too-large'
  | 'broken-workbook'
  | 'not-utf8'
  | 'nul-byte'
  | 'unclosed-quote'
  | 'field-too-long'
  | 'interrupted'
  | 'ragged-row'
  | 'bad-quotes'
  | 'missing-id'
  | 'missing-received'
  | 'duplicate-id'
  | 'unknown-value'
  | 'not-a-day'
  | 'not-a-moment'
  | 'date-serial'
  | 'no-such-local-time'
  | 'bad-number'
  | 'formula-cell'
  | 'error-cell'
  | 'closed-before-received'
  | 'answered-before-received'
  | 'outside-calendar'
  | 'deadline-outside-calendar';

/**
 * What an issue costs.
 *
 * - `file-refused`: nothing after it is read.
 * - `row-skipped`: the row gives no record.
 * - `column-ignored`: a field stays empty in every row.
 * - `value-ignored`: a field stays empty in this row.
 * - `noted`: nothing is lost.
 */
export type Severity = 'file-refused' | 'row-skipped' | 'column-ignored' | 'value-ignored' | 'noted';

/** The facts of an issue; the words for them come from `describeIssue`. */
export interface IntakeIssue {
  readonly kind: IssueKind;
  readonly severity: Severity;
  /** As a spreadsheet numbers them, from 1. */
  readonly row: number | null;
  /** The header of the column; where it is no header that the layout knows, without what is personal in it. */
  readonly header: string | null;
  /** The letters of the column in a spreadsheet. */
  readonly letter: string | null;
  /** What stands there, masked by `maskPersonal` and cut to 80 characters; never the cell of a personal column. */
  readonly value: string | null;
  /** Forms or labels that would have been read. */
  readonly expected: readonly string[];
  /** The other row that the issue is about: the first row with the same id. */
  readonly otherRow: number | null;
}

/** What is known about an issue beside its kind and severity; without a kind, so that a personal value is none. */
export type IssueFacts = Partial<Omit<IntakeIssue, 'kind' | 'severity'>> & { readonly kind?: never };

/**
 * States an issue.
 *
 * @param kind - What was found.
 * @param severity - What it costs.
 * @param facts - Where, what stands there, and what was expected.
 * @returns The issue; a fact left out is `null`.
 * @example
 * issueOf('no-rows', 'noted').row //=> null
 * issueOf('bad-number', 'value-ignored', { row: 7, letter: 'H', value: '1,5 часа' }).value //=> '1,5 часа'
 * issueOf('unknown-value', 'value-ignored', { row: 7, value: 'Иванова Мария' }).value //=> '[name]'
 */
export function issueOf(kind: IssueKind, severity: Severity, facts: IssueFacts = {}): IntakeIssue {
  const value = facts.value ?? null;
  return { kind, severity, ...NO_FACTS, ...facts, value: value === null ? null : shownValue(value) };
}

const NO_FACTS = { row: null, header: null, letter: null, expected: [], otherRow: null };
