import type { CaseRecord } from '@otklik/core';
import type { Layout } from '@otklik/rules';
import { checkItems, type DataQuality } from './check-intake.ts';
import { findHeader, HEADER_WITHIN, readHeader } from './header.ts';
import type { IntakeItem, IntakeSetting } from './intake-item.ts';
import { issueOf, type IntakeIssue } from './issue.ts';
import type { Row, RowBatch, Table } from './row.ts';
import { openDesk, takeRow, type RowDesk } from './take-row.ts';

/** An export that was read to its end, or to where it broke. */
export interface Intake {
  readonly records: readonly CaseRecord[];
  /** In the order of the file. */
  readonly issues: readonly IntakeIssue[];
  readonly quality: DataQuality;
}

/** Reading under way: rows wait until the header is found. */
interface Reading {
  readonly table: Table;
  readonly layout: Layout;
  readonly setting: IntakeSetting;
  waiting: readonly Row[];
  desk: RowDesk | null;
  rows: number;
}

/**
 * Reads the rows of an export as a stream of items, in batches.
 *
 * Memory holds one batch and the ids met, however long the file is. After a refusal nothing follows.
 *
 * @param table - The rows of a file.
 * @param layout - What its columns mean.
 * @param setting - The body's calendar, whose zone tells the local moments, and the term of an answer.
 * @returns Batches of cases, skipped rows and remarks in the order of the file; a batch may be empty.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const table = tableOf([['ID', 'Дата создания'], ['7', '2026-02-02 10:00:00'], ['8', '2026-02-30 10:00:00']])
 * const kinds = []
 * for await (const batch of intakeRows(table, incidentManagement, { calendar, term: null })) kinds.push(...batch.map(({ kind }) => kind))
 * kinds //=> ['header', 'case', 'skipped']
 */
export async function* intakeRows(
  table: Table,
  layout: Layout,
  setting: IntakeSetting,
): AsyncGenerator<readonly IntakeItem[], void, undefined> {
  const reading: Reading = { table, layout, setting, waiting: [], desk: null, rows: 0 };
  if (table.notes.length > 0) yield [{ kind: 'noted', issues: table.notes }];
  for await (const batch of table.batches) {
    const items = takeBatch(reading, batch);
    yield items;
    if (items.at(-1)?.kind === 'refused') return;
    setting.onProgress?.(reading.rows);
  }
  yield [...takeRows(reading, [], true), ...atEnd(reading)];
}

/**
 * Reads a whole export into memory.
 *
 * @param table - The rows of a file.
 * @param layout - What its columns mean.
 * @param setting - The body's calendar, whose zone tells the local moments, and the term of an answer.
 * @returns The records, the issues and the quality of the data; of a refused file, what stood before it broke.
 * @example
 * const calendar = unwrap(compileCalendar([productionCalendar2026], NORM_WEEK, zone('Europe/Moscow')))
 * const table = tableOf([['ID', 'Дата создания', 'Итог'], ['7', '2026-02-02 10:00:00', 'Решено']])
 * const intake = await collectIntake(table, incidentManagement, { calendar, term: null })
 * intake.records[0].outcome //=> 'solved'
 * intake.quality.rowsRead //=> 1
 */
export async function collectIntake(table: Table, layout: Layout, setting: IntakeSetting): Promise<Intake> {
  const items: IntakeItem[] = [];
  for await (const batch of intakeRows(table, layout, setting)) for (const item of batch) items.push(item);
  return {
    records: items.flatMap((item) => (item.kind === 'case' ? [item.record] : [])),
    issues: items.flatMap((item) => item.issues),
    quality: checkItems(items, layout),
  };
}

function takeBatch(reading: Reading, { rows, broken }: RowBatch): readonly IntakeItem[] {
  const items = takeRows(reading, rows, broken !== null);
  const refused = broken === null || items.at(-1)?.kind === 'refused';
  return refused ? items : [...items, { kind: 'refused', issues: [broken] }];
}

function takeRows(reading: Reading, rows: readonly Row[], ended: boolean): IntakeItem[] {
  const { desk } = reading;
  if (desk === null) return openHeader(reading, rows, ended);
  const items: IntakeItem[] = [];
  for (const row of rows) {
    const item = takeRow(row, desk);
    if (item !== null) items.push(item);
  }
  reading.rows += items.length;
  return items;
}

function openHeader(reading: Reading, rows: readonly Row[], ended: boolean): IntakeItem[] {
  const { table, layout, setting } = reading;
  reading.waiting = [...reading.waiting, ...rows];
  const first = reading.waiting.slice(0, HEADER_WITHIN);
  const { index, complete } = findHeader(first, layout);
  const found = first[index];
  if (found === undefined || !(complete || ended || first.length === HEADER_WITHIN)) return [];
  const header = readHeader(found, layout);
  const above = index === 0 ? [] : [issueOf('rows-above-header', 'noted', { row: found.number })];
  const issues = [...above, ...header.issues];
  const refused = header.issues.some(({ severity }) => severity === 'file-refused');
  if (refused) return [{ kind: 'refused', issues }];
  reading.desk = openDesk(header, { layout, ragged: table.ragged, setting });
  const below = reading.waiting.slice(index + 1);
  reading.waiting = [];
  return [{ kind: 'header', row: found.number, issues }, ...takeRows(reading, below, ended)];
}

function atEnd({ desk, rows, waiting }: Reading): readonly IntakeItem[] {
  if (desk === null && waiting.length === 0)
    return [{ kind: 'refused', issues: [issueOf('empty-file', 'file-refused')] }];
  return desk !== null && rows === 0 ? [{ kind: 'noted', issues: [issueOf('no-rows', 'noted')] }] : [];
}
