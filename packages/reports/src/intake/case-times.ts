import { recordTimes, type Instant, type RecordTimes, type WorkingCalendar } from '@otklik/core';
import type { MomentField } from '@otklik/rules';
import type { Draft } from './draft.ts';
import type { Header } from './header.ts';
import type { IntakeSetting } from './intake-item.ts';
import { issueOf, type IntakeIssue, type IssueKind, type Severity } from './issue.ts';
import { cellText, type Row } from './row.ts';

/** Where the times of a row come from, and where what is wrong with them goes. */
export interface TimesOfRow {
  readonly draft: Draft;
  readonly row: Row;
  readonly header: Header;
  /** It is added to. */
  readonly issues: IntakeIssue[];
}

/**
 * Derives the time columns of a record from a row, and reports moments that contradict each other.
 *
 * A first answer or an end before the receipt is dropped, and so is one outside the calendar's years: which of the two
 * moments is wrong the file does not tell.
 *
 * @param asked - The draft of the row and its place.
 * @param setting - The body's calendar and the term of an answer.
 * @returns The columns, or `null` when the case was received outside the calendar's years.
 */
export function caseTimes(asked: TimesOfRow, setting: IntakeSetting): RecordTimes | null {
  const { draft } = asked;
  const { calendar } = setting;
  const { received, planned } = draft;
  if (received === null) return null;
  if (!inside(calendar, received)) return report(asked, ['outside-calendar', 'row-skipped'], 'received');
  const firstAnswered = sound(asked, 'firstAnswered', calendar);
  const closed = sound(asked, 'closed', calendar);
  const moments = { received, firstAnswered, closed, planned };
  const times = recordTimes(moments, setting);
  if (times.ok) return times.value;
  report(asked, ['deadline-outside-calendar', 'value-ignored'], 'received');
  const open = recordTimes(moments, { calendar, term: null });
  return open.ok ? open.value : null;
}

function sound(asked: TimesOfRow, field: 'firstAnswered' | 'closed', calendar: WorkingCalendar): Instant | null {
  const { draft } = asked;
  const instant = draft[field];
  if (instant === null) return null;
  if (!inside(calendar, instant)) return report(asked, ['outside-calendar', 'value-ignored'], field);
  if (instant >= (draft.received ?? instant)) return instant;
  const kind = field === 'closed' ? 'closed-before-received' : 'answered-before-received';
  return report(asked, [kind, 'value-ignored'], field);
}

function report({ row, header, issues }: TimesOfRow, what: [IssueKind, Severity], field: MomentField): null {
  const placed = header.placed.find(({ column }) => column.fills === field);
  const value = cellText(row.cells[placed?.at ?? -1] ?? null);
  const place = { row: row.number, header: placed?.column.header ?? null, letter: placed?.letter ?? null };
  issues.push(issueOf(...what, { ...place, value }));
  return null;
}

function inside({ span }: WorkingCalendar, instant: Instant): boolean {
  return instant >= span.from && instant < span.until;
}
