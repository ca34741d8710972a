import type { Instant, WorkingCalendar } from '@otklik/core';
import type { ClosedLists, Labels, Layout, ListField, MomentField, OwnFigure, WordField } from '@otklik/rules';
import { cellReader, isProblem, readCell, type CellProblem, type CellReader } from './cell.ts';
import type { Header, PlacedColumn } from './header.ts';
import { issueOf, type IntakeIssue } from './issue.ts';
import { shownValue } from './shown-value.ts';
import { columnLetters, type Row } from './row.ts';

type LabelOf<List> = List extends Labels<infer Value> ? Value : never;

type Fields = Record<WordField, string | null> &
  Record<MomentField, Instant | null> &
  Record<OwnFigure, number | null> & { [Field in ListField]: LabelOf<ClosedLists[Field]> | null };

/** What the cells of a row say, field by field; `null` is what they do not say. */
export type Draft = Readonly<Fields>;

/** A column that is read, with its place, the reader of its cells, and what puts a value into its field. */
export interface ReadColumn {
  readonly at: number;
  readonly placed: PlacedColumn;
  readonly reader: CellReader;
  readonly put: Put;
}

/** The layout's own types tie a field to its reading. */
type Put = (draft: Fields, value: never) => void;

/** A function a field: an engine stores into each as fast as into a plain field, which `draft[field] = …` is not. */
const PUTS: Readonly<Record<keyof Fields, Put>> = {
  id: (draft, value) => (draft.id = value),
  body: (draft, value) => (draft.body = value),
  executor: (draft, value) => (draft.executor = value),
  topicGroup: (draft, value) => (draft.topicGroup = value),
  topic: (draft, value) => (draft.topic = value),
  territory: (draft, value) => (draft.territory = value),
  received: (draft, value) => (draft.received = value),
  firstAnswered: (draft, value) => (draft.firstAnswered = value),
  closed: (draft, value) => (draft.closed = value),
  planned: (draft, value) => (draft.planned = value),
  channel: (draft, value) => (draft.channel = value),
  regime: (draft, value) => (draft.regime = value),
  type: (draft, value) => (draft.type = value),
  outcome: (draft, value) => (draft.outcome = value),
  mark: (draft, value) => (draft.mark = value),
  repeat: (draft, value) => (draft.repeat = value),
  fastTrack: (draft, value) => (draft.fastTrack = value),
  workToFirstAnswer: (draft, value) => (draft.workToFirstAnswer = value),
  timeToFirstAnswer: (draft, value) => (draft.timeToFirstAnswer = value),
  timeToClose: (draft, value) => (draft.timeToClose = value),
};

/**
 * Opens a column for reading.
 *
 * @param placed - Where the column is, and what it fills.
 * @param layout - Its layout.
 * @param calendar - The body's calendar.
 * @returns The column, of which nothing has been read yet.
 */
export function readColumn(placed: PlacedColumn, layout: Layout, calendar: WorkingCalendar): ReadColumn {
  return { at: placed.at, placed, reader: cellReader(placed.column, layout, calendar), put: PUTS[placed.column.fills] };
}

/**
 * Opens a draft that says nothing.
 *
 * @returns The draft; the rows of a file take turns in it.
 */
export const emptyDraft = (): Fields => ({
  id: null,
  body: null,
  executor: null,
  topicGroup: null,
  topic: null,
  territory: null,
  received: null,
  firstAnswered: null,
  closed: null,
  planned: null,
  channel: null,
  regime: null,
  type: null,
  outcome: null,
  mark: null,
  repeat: null,
  fastTrack: null,
  workToFirstAnswer: null,
  timeToFirstAnswer: null,
  timeToClose: null,
});

/** What the rows of a file are read into, one after another. */
export interface DraftSheet {
  readonly columns: readonly ReadColumn[];
  /** What the row at hand says; the next row is written over it, so that a row leaves nothing to be swept up. */
  readonly draft: Fields;
  /** What is wrong with the row at hand; most rows leave it empty, and then the next one takes it over. */
  issues: IntakeIssue[];
}

/**
 * Reads the cells of a row into the draft of a sheet.
 *
 * Each column fills a field of its own, so all that the row before has said is written over. Every cell that could not
 * be read gives an issue to the sheet; the row is lost when one of severity `row-skipped` is among them.
 *
 * @param row - The row.
 * @param sheet - Where the columns are, what their cells are read with, the draft and the issues.
 */
export function readDraft({ number, cells }: Row, { columns, draft, issues }: DraftSheet): void {
  for (const { at, placed, reader, put } of columns) {
    const cell = cells[at] ?? null;
    const read = readCell(cell, reader);
    if (isProblem(read)) {
      put(draft, null as never);
      issues.push(cellIssue(read, placed, number));
    } else {
      put(draft, read as never);
      if (read === null && placed.column.required) issues.push(missing(placed, number));
    }
  }
}

/**
 * Lists what stands in a workbook's row where nothing is read: formulas, and cells beyond the header.
 *
 * @param row - The row.
 * @param header - Where the columns are.
 * @returns An issue for each formula and one for the first cell beyond the header; nothing is lost by them.
 */
export function strayCells(row: Row, header: Header): readonly IntakeIssue[] {
  const { headers, placed } = header;
  const read = new Set(placed.map(({ at }) => at));
  const beyond = row.cells.findIndex((cell, at) => at >= headers.length && cell !== null && cell !== '');
  const width = { value: String(row.cells.length), expected: [String(headers.length)] };
  const ragged = { row: row.number, letter: columnLetters(Math.max(0, beyond)), ...width };
  const formulas = row.cells.flatMap((cell, at) => {
    const stray = typeof cell === 'object' && cell?.kind === 'formula' && !read.has(at);
    const facts = { row: row.number, header: shownHeader(headers[at]), letter: columnLetters(at) };
    return stray ? [issueOf('formula-cell', 'noted', facts)] : [];
  });
  return beyond < 0 ? formulas : [...formulas, issueOf('ragged-row', 'noted', ragged)];
}

function shownHeader(header: string | undefined): string | null {
  return header === undefined ? null : shownValue(header);
}

function cellIssue({ kind, value, expected }: CellProblem, { column, letter }: PlacedColumn, row: number): IntakeIssue {
  const severity = column.required ? 'row-skipped' : 'value-ignored';
  // the reader has masked the value, once for all cells that say the same
  return { ...issueOf(kind, severity, { row, header: column.header, letter, expected }), value };
}

function missing({ column, letter }: PlacedColumn, row: number): IntakeIssue {
  const kind = column.fills === 'id' ? 'missing-id' : 'missing-received';
  return issueOf(kind, 'row-skipped', { row, header: column.header, letter });
}
