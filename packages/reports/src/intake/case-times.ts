import { localDay, recordTimes, type Instant, type RecordTimes, type WorkingCalendar } from '@otklik/core';
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

/** By what the times of a file are told, and the times told before. */
export interface TimesDesk {
  readonly setting: IntakeSetting;
  /** The times of a case that was only received, by its moment: in a file of days the same ones come again. */
  readonly met: Map<Instant, Told>;
}

type Told = ReturnType<typeof recordTimes>;

const REMEMBERED = 4096;

/**
 * Derives the time columns of a record from a row, and reports moments that contradict each other.
 *
 * A first answer or an end before the receipt is dropped, and so is one outside the calendar's years: which of the two
 * moments is wrong the file does not tell.
 *
 * @param asked - The draft of the row and its place.
 * @param desk - The body's calendar, the term of an answer, and what was told before.
 * @returns The columns, or `null` when the case was received outside the calendar's years.
 */
export function caseTimes(asked: TimesOfRow, desk: TimesDesk): RecordTimes | null {
  const { received, planned } = asked.draft;
  const { calendar } = desk.setting;
  if (received === null) return null;
  if (!inside(calendar, received)) return report(asked, ['outside-calendar', 'row-skipped'], 'received');
  const firstAnswered = sound(asked, 'firstAnswered', calendar);
  const closed = sound(asked, 'closed', calendar);
  const moments = { received, firstAnswered, closed, planned };
  const times =
    firstAnswered === null && planned === null ? unanswered(moments, desk) : recordTimes(moments, desk.setting);
  if (times.ok) return times.value;
  report(asked, ['deadline-outside-calendar', 'value-ignored'], 'received');
  const open = recordTimes(moments, { calendar, term: null });
  return open.ok ? open.value : null;
}

interface Unanswered {
  readonly received: Instant;
  readonly closed: Instant | null;
}

/** What follows from the receipt alone is found once for all cases of that moment. */
function unanswered({ received, closed }: Unanswered, { setting, met }: TimesDesk): Told {
  const known = met.get(received) ?? receivedOnly(received, setting);
  if (met.size < REMEMBERED) met.set(received, known);
  if (closed === null || !known.ok) return known;
  const { receivedOn, due } = known.value;
  const value: RecordTimes = {
    received,
    receivedOn,
    firstAnswered: null,
    firstAnsweredOn: null,
    closed,
    closedOn: localDay(setting.calendar, closed),
    due,
    workToFirstAnswer: null,
    workingMinutesAsExported: null,
  };
  return { ok: true, value };
}

function receivedOnly(received: Instant, setting: IntakeSetting): Told {
  return recordTimes({ received, firstAnswered: null, closed: null, planned: null }, setting);
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
