import type { CaseRecord, RecordTimes } from '@otklik/core';
import type { Layout } from '@otklik/rules';
import { caseTimes, noTimes, type TimesDesk } from './case-times.ts';
import { emptyDraft, readColumn, readDraft, strayCells, type Draft } from './draft.ts';
import type { Header } from './header.ts';
import type { IntakeSetting, OwnFigures, SkippedRow, TakenCase } from './intake-item.ts';
import { issueOf, type IntakeIssue } from './issue.ts';
import type { Row, Table } from './row.ts';
import { noIds, rememberId, type SeenIds } from './seen-ids.ts';

/** What the rows of one file are read with, once its header is known. */
export interface RowDesk extends TimesDesk {
  readonly layout: Layout;
  readonly ragged: Table['ragged'];
  readonly seen: SeenIds;
}

/**
 * Lays out what the rows below a header are read with.
 *
 * @param header - The header, with the places of its columns.
 * @param file - How the file is torn, what its columns mean, and by whose clock it is read.
 * @returns The desk, on which nothing lies yet.
 */
export function openDesk(header: Header, file: Pick<RowDesk, 'ragged' | 'layout' | 'setting'>): RowDesk {
  const columns = header.placed.map((placed) => readColumn(placed, file.layout, file.setting.calendar));
  return { ...file, header, columns, draft: emptyDraft(), issues: [], told: noTimes(), seen: noIds() };
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
  readDraft(row, desk);
  if (desk.ragged === 'padded') desk.issues.push(...strayCells(row, desk.header));
  const record = isLost(desk.issues) ? null : takeRecord(row, desk);
  const issues = handOver(desk);
  return record === null
    ? skipped(row, issues)
    : { kind: 'case', row: row.number, record, own: ownOf(desk.draft), issues };
}

function takeRecord(row: Row, desk: RowDesk): CaseRecord | null {
  const times = caseTimes(row, desk);
  return times === null || isDouble(row, desk) ? null : recordOf(desk.draft, times, desk);
}

function isLost(issues: readonly IntakeIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'row-skipped');
}

const NO_ISSUES: readonly IntakeIssue[] = [];

/** The issues of the row at hand; a list with none in it is left to the next row. */
function handOver(desk: RowDesk): readonly IntakeIssue[] {
  const { issues } = desk;
  if (issues.length === 0) return NO_ISSUES;
  desk.issues = [];
  return issues;
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

function isDouble(row: Row, { draft: { id }, seen, header, issues }: RowDesk): boolean {
  const first = rememberId(seen, id ?? '', row.number);
  if (first === null) return false;
  const placed = header.placed.find(({ column }) => column.fills === 'id');
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
