import { refuse, success, type Result } from '@otklik/core';
import { streamXlsxRows, type CellValue as HucreValue } from 'hucre/xlsx';
import { issueOf, type IntakeIssue } from '../issue.ts';
import type { Cell, Row, RowBatch, Table } from '../row.ts';
import { cellPlace, formulaCells, type FormulaCells } from './formula-cells.ts';
import type { ZipEntry } from './central-directory.ts';
import { guardWorkbook, type UnpackLimit } from './guard-workbook.ts';
import { damagedPart, unpackPieces } from './unpack.ts';
import { readWorkbookPlan, type SheetPlace, type WorkbookPlan } from './workbook.ts';

/** How a workbook is opened. */
export interface WorkbookOptions extends UnpackLimit {
  /** The name of the sheet; the first one when left out. */
  readonly sheet?: string;
}

const DAY = 86_400_000;
const BATCH = 512;
const SINCE_1904 = -2_082_844_800_000;

/**
 * Opens a workbook as a table, one sheet of it.
 *
 * Rows are read when they are asked for. A length shown as `[hh]:mm:ss` keeps its raw number; the stored value of a
 * formula is not carried.
 *
 * @param bytes - The file.
 * @param options - Which sheet, and how much the file may unpack to.
 * @returns The table; when the workbook has several sheets, a note says which one is read.
 * @refuses `empty-file` — there are no bytes.
 * @refuses `old-xls` — a workbook of Excel 97-2003.
 * @refuses `encrypted` — the workbook, or a part of the archive, is closed with a password.
 * @refuses `not-a-zip` — no archive, so no XLSX.
 * @refuses `truncated-zip` — the archive is cut off or its directory is damaged.
 * @refuses `unpacks-too-large` — the file would unpack to more than the limit.
 * @refuses `not-a-workbook` — an archive of another kind, such as a DOCX.
 * @refuses `broken-workbook` — a part is missing or damaged.
 * @refuses `no-such-sheet` — no sheet has the name asked for.
 * @example
 * readXlsxTable(new TextEncoder().encode('ID;Тема')).refusal.kind //=> 'not-a-zip'
 * readXlsxTable(new Uint8Array()).refusal.kind //=> 'empty-file'
 */
export function readXlsxTable(bytes: Uint8Array, options: WorkbookOptions = {}): Result<Table, IntakeIssue> {
  const entries = guardWorkbook(bytes, options);
  if (!entries.ok) return entries;
  try {
    const plan = readWorkbookPlan(bytes, entries.value);
    checkParts(bytes, entries.value);
    return sheetTable(bytes, plan, options.sheet);
  } catch (error) {
    return refuse(broken(error));
  }
}

function sheetTable(bytes: Uint8Array, plan: WorkbookPlan, wanted: string | undefined): Result<Table, IntakeIssue> {
  const expected = plan.sheets.map(({ name }) => name);
  const sheet = plan.sheets.find(({ name }) => wanted === undefined || name === wanted);
  if (expected.length === 0) return refuse(broken(null));
  if (sheet === undefined) return refuse(issueOf('no-such-sheet', 'file-refused', { value: wanted ?? null, expected }));
  const several = expected.length > 1 && wanted === undefined;
  const notes = several ? [issueOf('several-sheets', 'noted', { value: sheet.name, expected })] : [];
  return success({ ragged: 'padded', notes, batches: sheetBatches(bytes, sheet, plan) });
}

async function* sheetBatches(bytes: Uint8Array, sheet: SheetPlace, plan: WorkbookPlan): AsyncGenerator<RowBatch> {
  let rows: Row[] = [];
  try {
    const formulas = formulaCells(bytes, sheet.part);
    // by the count from 1904 the raw number can be had back from a date: the one from 1900 has a day that never was
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: sheet.name, dateSystem: '1904' })) {
      rows.push(rowOf(index + 1, values, { formulas, serial1970: plan.serial1970 }));
      if (rows.length < BATCH) continue;
      yield { rows, broken: null };
      rows = [];
    }
    yield { rows, broken: null };
  } catch (error) {
    yield { rows, broken: broken(error) };
  }
}

interface SheetFacts {
  readonly formulas: FormulaCells;
  readonly serial1970: number;
}

function rowOf(found: number, values: readonly HucreValue[], { formulas, serial1970 }: SheetFacts): Row {
  const number = Number.isFinite(found) ? found : 0;
  const cells = values.map((value, column): Cell => {
    if (formulas.has(cellPlace(number, column))) return { kind: 'formula' };
    if (!(value instanceof Date)) return value;
    const serial = (value.getTime() - SINCE_1904) / DAY;
    return { kind: 'date', serial, since1970: serial - serial1970 };
  });
  return { number, cells };
}

/** Parts that only the reader of cells reads; the plan and the sheet are checked as they are read here. */
const SIDE_PARTS = /(?:^\[Content_Types\]|sharedStrings|styles)\.xml$/iu;

function checkParts(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  for (const entry of entries) if (SIDE_PARTS.test(entry.name)) unpackPieces(bytes, entry, () => true);
}

function broken(error: unknown): IntakeIssue {
  const damaged = damagedPart(error);
  if (damaged !== null)
    return issueOf('broken-workbook', 'file-refused', { value: damaged.part, expected: [damaged.check] });
  return issueOf('broken-workbook', 'file-refused', { value: error instanceof Error ? error.message : null });
}
