import type { CaseRecord, RecordTimes } from '@otklik/core';
import type { Layout } from '@otklik/rules';
import { caseTimes, type TimesDesk } from './case-times.ts';
import { readDraft, strayCells, type Draft, type DraftSheet } from './draft.ts';
import type { Header } from './header.ts';
import type { IntakeSetting, OwnFigures, SkippedRow, TakenCase } from './intake-item.ts';
import { issueOf, type IntakeIssue } from './issue.ts';
import type { Row, Table } from './row.ts';
import { rememberId, type SeenIds } from './seen-ids.ts';

/** What the rows of one file are read with, once its header is known. */
export interface RowDesk extends DraftSheet, TimesDesk {
  readonly layout: Layout;
  readonly header: Header;
  readonly ragged: Table['ragged'];
  readonly seen: SeenIds;
}

/**
 * Turns a row into a record, or tells why it gives none.
 *
 * @param row - The row.
 * @param desk - What the rows of the file are read with; the ids met are remembered in it.
 * @returns A case or a skipped row; `null` for a blank row.
 */
export function takeRow(row: Row, desk: RowDesk): TakenCase | SkippedRow | null {
  if (isBlank(row)) return null;
  const torn = tornRow(row, desk);
  if (torn !== null) return skipped(row, [torn]);
  const { draft, header } = desk;
  const issues = readDraft(row, desk);
  if (desk.ragged === 'padded') issues.push(...strayCells(row, header));
  if (issues.some(({ severity }) => severity === 'row-skipped')) return skipped(row, issues);
  const times = caseTimes({ draft, row, header, issues }, desk);
  if (times === null || isDouble(draft, { row, desk, issues })) return skipped(row, issues);
  return { kind: 'case', row: row.number, record: recordOf(draft, times, desk), own: ownOf(draft), issues };
}

/** Field by field: spreading objects that hold instants costs several microseconds a row. */
function recordOf(draft: Draft, times: RecordTimes, { layout, setting }: RowDesk): CaseRecord {
  return {
    id: draft.id ?? '',
    question: 1,
    leads: true,
    body: bodyOf(draft, setting),
    channel: draft.channel ?? layout.constants.channel,
    regime: draft.regime ?? layout.constants.regime,
    topicGroup: draft.topicGroup,
    topic: draft.topic,
    territory: draft.territory,
    type: draft.type,
    outcome: draft.outcome,
    mark: draft.mark,
    repeat: draft.repeat,
    fastTrack: draft.fastTrack,
    published: null,
    promise: null,
    promisedOn: null,
    precision: layout.precision,
    received: times.received,
    receivedOn: times.receivedOn,
    firstAnswered: times.firstAnswered,
    firstAnsweredOn: times.firstAnsweredOn,
    closed: times.closed,
    closedOn: times.closedOn,
    due: times.due,
    workToFirstAnswer: times.workToFirstAnswer,
    workingMinutesAsExported: times.workingMinutesAsExported,
  };
}

const NO_FIGURES: OwnFigures = { workToFirstAnswer: null, timeToFirstAnswer: null, timeToClose: null };

function ownOf({ workToFirstAnswer, timeToFirstAnswer, timeToClose }: Draft): OwnFigures {
  const hasNone = workToFirstAnswer === null && timeToFirstAnswer === null && timeToClose === null;
  return hasNone ? NO_FIGURES : { workToFirstAnswer, timeToFirstAnswer, timeToClose };
}

function bodyOf({ body, executor }: Draft, setting: IntakeSetting): string | null {
  return setting.bodyOf === 'executor' ? (executor ?? body) : body;
}

/** In a delimited file a row of another width, or with text behind a quote, has shifted cells. */
function tornRow({ number, cells, flaw }: Row, { ragged, header }: RowDesk): IntakeIssue | null {
  if (flaw !== undefined) return issueOf(flaw, 'row-skipped', { row: number });
  const width = header.headers.length;
  if (ragged === 'padded' || cells.length === width) return null;
  return issueOf('ragged-row', 'row-skipped', { row: number, value: String(cells.length), expected: [String(width)] });
}

interface Place {
  readonly row: Row;
  readonly desk: RowDesk;
  readonly issues: IntakeIssue[];
}

function isDouble({ id }: Draft, { row, desk, issues }: Place): boolean {
  const first = rememberId(desk.seen, id ?? '', row.number);
  if (first === null) return false;
  const placed = desk.header.placed.find(({ column }) => column.fills === 'id');
  const place = { row: row.number, header: placed?.column.header ?? null, letter: placed?.letter ?? null };
  issues.push(issueOf('duplicate-id', 'row-skipped', { ...place, value: id, otherRow: first }));
  return true;
}

function isBlank({ cells }: Row): boolean {
  return cells.every((cell) => cell === null || cell === '');
}

function skipped(row: Row, issues: readonly IntakeIssue[]): SkippedRow {
  return { kind: 'skipped', row: row.number, issues };
}
