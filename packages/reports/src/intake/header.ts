import type { Layout, LayoutColumn } from '@otklik/rules';
import { issueOf, type IntakeIssue } from './issue.ts';
import { shownValue } from './shown-value.ts';
import { columnLetters, type Cell, type Row } from './row.ts';

/** A column that fills a field, with its place in the file at hand. */
export interface PlacedColumn {
  readonly at: number;
  readonly letter: string;
  readonly column: UsedColumn;
}

/** A column of a layout that fills a field. */
export type UsedColumn = Extract<LayoutColumn, { readonly required: boolean }>;

/** What the header row says: where the columns are and what is odd about them. */
export interface Header {
  readonly row: number;
  /** The header of each column, without double spaces. */
  readonly headers: readonly string[];
  readonly placed: readonly PlacedColumn[];
  readonly issues: readonly IntakeIssue[];
}

/** How many rows are looked through for the header. */
export const HEADER_WITHIN = 10;

/**
 * Finds the header among the first rows: the first row that has every required header, or the one that knows most.
 *
 * @param rows - The first rows of a table.
 * @param layout - The layout whose headers are sought.
 * @returns The index of the row, and whether every required header is there.
 * @example
 * findHeader([{ number: 1, cells: ['Отчёт'] }, { number: 2, cells: ['ID', 'Дата создания'] }], incidentManagement) //=> { index: 1, complete: true }
 */
export function findHeader(
  rows: readonly Row[],
  layout: Layout,
): { readonly index: number; readonly complete: boolean } {
  const used = layout.columns.filter(isUsed);
  const required = used.filter((column) => column.required).map(({ header }) => header);
  const known = new Set(layout.columns.map(({ header }) => headerText(header)));
  const texts = rows.map(({ cells }) => new Set(cells.map(headerText)));
  const complete = texts.findIndex((found) => required.every((header) => found.has(headerText(header))));
  if (complete >= 0) return { index: complete, complete: true };
  const counts = texts.map((found) => [...found].filter((text) => known.has(text)).length);
  return { index: counts.indexOf(Math.max(0, ...counts)), complete: false };
}

/**
 * Finds the columns of a layout in a header row, by their headers and never by their place.
 *
 * A header may be written with other spaces; a column that is used and stands there twice is refused, since nobody can
 * tell which of the two is meant.
 *
 * @param row - The header row.
 * @param layout - The layout.
 * @returns Where the columns are; an issue of severity `file-refused` is among the issues when the file cannot be read.
 * @example
 * readHeader({ number: 1, cells: ['Дата создания', 'ID'] }, incidentManagement).placed.map(({ letter }) => letter) //=> ['B', 'A']
 * readHeader({ number: 1, cells: ['ID', 'ID'] }, incidentManagement).issues.find(({ kind }) => kind === 'doubled-header').letter //=> 'B'
 */
export function readHeader(row: Row, layout: Layout): Header {
  const places = placesOf(row.cells);
  const issues = [
    ...layout.columns.flatMap((column) =>
      columnIssues(column, row.number, places.get(headerText(column.header)) ?? []),
    ),
    ...unknownHeaders(row, layout, places),
  ];
  const placed = layout.columns.filter(isUsed).flatMap((column) => {
    const at = places.get(headerText(column.header))?.[0];
    return at === undefined ? [] : [{ at, letter: columnLetters(at), column }];
  });
  const width = row.cells.findLastIndex((cell) => headerText(cell) !== '') + 1;
  return { row: row.number, headers: row.cells.slice(0, width).map(headerText), placed, issues };
}

function columnIssues(column: LayoutColumn, row: number, places: readonly number[]): readonly IntakeIssue[] {
  const { header } = column;
  const used = isUsed(column);
  if (places.length === 0) {
    const severity = !used ? 'noted' : column.required ? 'file-refused' : 'column-ignored';
    return [issueOf('missing-header', severity, { row, header })];
  }
  const [, again] = places;
  if (again === undefined) return [];
  const facts = { row, header, letter: columnLetters(again), expected: places.map(columnLetters) };
  return [issueOf('doubled-header', used ? 'file-refused' : 'noted', facts)];
}

function unknownHeaders(row: Row, layout: Layout, places: Places): readonly IntakeIssue[] {
  const known = new Set(layout.columns.map(({ header }) => headerText(header)));
  return [...places]
    .filter(([text]) => !known.has(text))
    .map(([header, [at = 0]]) =>
      issueOf('unknown-header', 'noted', { row: row.number, header: shownValue(header), letter: columnLetters(at) }),
    );
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(cells: readonly Cell[]): Places {
  const places = new Map<string, number[]>();
  for (const [at, cell] of cells.entries()) {
    const text = headerText(cell);
    const before = places.get(text);
    if (before !== undefined) before.push(at);
    else if (text !== '') places.set(text, [at]);
  }
  return places;
}

function headerText(cell: Cell): string {
  return typeof cell === 'object' ? '' : String(cell).replaceAll(/\s+/gu, ' ').trim().replace(/^'\s?/u, '');
}

/**
 * Tells whether a column fills a field.
 *
 * @param column - A column of a layout.
 * @returns Whether its cells are read.
 */
function isUsed(column: LayoutColumn): column is UsedColumn {
  return column.fills !== 'nothing' && column.fills !== 'personal';
}
