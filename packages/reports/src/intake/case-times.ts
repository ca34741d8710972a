import { localDay, recordTimes, type Instant, type RecordTimes, type WorkingCalendar } from '@otklik/core';
import type { MomentField } from '@otklik/rules';
import type { DraftSheet } from './draft.ts';
import type { Header } from './header.ts';
import type { IntakeSetting } from './intake-item.ts';
import { issueOf, type IssueKind, type Severity } from './issue.ts';
import { cellText, type Row } from './row.ts';

/** By what the times of a file are told, the row at hand, and the times told before. */
export interface TimesDesk extends DraftSheet {
  readonly setting: IntakeSetting;
  readonly header: Header;
  /** Of the cases that were only received the last at each place that `placeOf` gives: the same days come again. */
  readonly told: (ToldTimes | null)[];
}

/** What follows from a receipt alone. */
interface ToldTimes {
  readonly received: Instant;
  readonly times: Told;
}

type Told = ReturnType<typeof recordTimes>;

/** A power of two. */
const PLACES = 4096;
const MINUTE = 60_000;

/**
 * Opens a memory of times.
 *
 * @returns The memory, with nothing told yet.
 */
export const noTimes = (): (ToldTimes | null)[] => Array.from({ length: PLACES }, () => null);

/**
 * Derives the time columns of a record from a row, and reports moments that contradict each other.
 *
 * A first answer or an end before the receipt is dropped, and so is one outside the calendar's years: which of the two
 * moments is wrong the file does not tell.
 *
 * @param row - The row, whose draft lies on the desk.
 * @param desk - The body's calendar, the term of an answer, and what was told before.
 * @returns The columns, or `null` when the case was received outside the calendar's years.
 */
export function caseTimes(row: Row, desk: TimesDesk): RecordTimes | null {
  const { received, planned } = desk.draft;
  const { calendar } = desk.setting;
  if (received === null) return null;
  if (!inside(calendar, received)) return report(row, desk, ['outside-calendar', 'row-skipped', 'received']);
  const firstAnswered = sound(row, desk, 'firstAnswered');
  const closed = sound(row, desk, 'closed');
  const moments = { received, firstAnswered, closed, planned };
  const times =
    firstAnswered === null && planned === null ? unanswered(moments, desk) : recordTimes(moments, desk.setting);
  if (times.ok) return times.value;
  report(row, desk, ['deadline-outside-calendar', 'value-ignored', 'received']);
  const open = recordTimes(moments, { calendar, term: null });
  return open.ok ? open.value : null;
}

interface Unanswered {
  readonly received: Instant;
  readonly closed: Instant | null;
}

/** What follows from the receipt alone is found once for all cases of that moment. */
function unanswered({ received, closed }: Unanswered, { setting, told }: TimesDesk): Told {
  const place = placeOf(received);
  let known = told[place] as ToldTimes | null;
  if (known?.received !== received) {
    const moments = { received, firstAnswered: null, closed: null, planned: null };
    known = { received, times: recordTimes(moments, setting) };
    told[place] = known;
  }
  if (closed === null || !known.times.ok) return known.times;
  const { receivedOn, due } = known.times.value;
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

/** Days lie apart by their minutes: 1440 and 4096 share few factors, and the odd part sends the days to places of their own. */
function placeOf(received: Instant): number {
  const minutes = Math.floor(received / MINUTE);
  return (minutes + Math.floor(minutes / 1440)) & (PLACES - 1);
}

function sound(row: Row, desk: TimesDesk, field: 'firstAnswered' | 'closed'): Instant | null {
  const { draft, setting } = desk;
  const instant = draft[field];
  if (instant === null) return null;
  if (!inside(setting.calendar, instant)) return report(row, desk, ['outside-calendar', 'value-ignored', field]);
  if (instant >= (draft.received ?? instant)) return instant;
  const kind = field === 'closed' ? 'closed-before-received' : 'answered-before-received';
  return report(row, desk, [kind, 'value-ignored', field]);
}

type Wrong = [kind: IssueKind, severity: Severity, field: MomentField];

function report(row: Row, { header, issues }: TimesDesk, [kind, severity, field]: Wrong): null {
  const placed = header.placed.find(({ column }) => column.fills === field);
  const value = cellText(row.cells[placed?.at ?? -1] ?? null);
  const place = { row: row.number, header: placed?.column.header ?? null, letter: placed?.letter ?? null };
  issues.push(issueOf(kind, severity, { ...place, value }));
  return null;
}

function inside({ span }: WorkingCalendar, instant: Instant): boolean {
  return instant >= span.from && instant < span.until;
}
