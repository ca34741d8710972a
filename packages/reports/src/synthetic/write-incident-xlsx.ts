import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx';
import { normalizeOoxml } from '../render/ooxml.ts';
import { LENGTH_HEADERS, type ExportCell } from './incident-cells.ts';
import type { IncidentExport } from './incident-export.ts';
import { SYNTHETIC_LABEL } from './synthetic-month.ts';

/** As the real export names its only sheet. */
const SHEET = 'Лист1';
/** The writer would put the clock's time here. */
const CREATED = '2000-01-01T00:00:00Z';

/**
 * Writes an export as a workbook, laid out as the real one is: one sheet, moments as text, lengths as numbers.
 *
 * Its title says that the data are synthetic. The optional peer `hucre` is loaded when this is called.
 *
 * @param written - The export.
 * @returns The bytes of the XLSX file; the same export gives the same bytes.
 * @example
 * const bytes = await writeIncidentXlsx({ headers: ['ID', 'Отдел'], rows: [[26050001, 'Комитет культуры']] })
 * String.fromCharCode(...bytes.slice(0, 2)) //=> 'PK'
 */
export async function writeIncidentXlsx(written: Pick<IncidentExport, 'headers' | 'rows'>): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({ sheets: [sheetOf(written)], properties: { title: SYNTHETIC_LABEL } });
  return normalizeOoxml(bytes, { created: CREATED, language: 'ru-RU' });
}

function sheetOf({ headers, rows }: Pick<IncidentExport, 'headers' | 'rows'>): WriteSheet {
  const columns = headers.map((header) => (LENGTH_HEADERS.includes(header) ? { numFmt: '[hh]:mm:ss' } : {}));
  return {
    name: SHEET,
    columns,
    rows: [[...headers], ...rows.map((row) => row.map(valueOf))],
    cells: new Map(rows.flatMap((row, index) => formulasOf(row, index + 1))),
  };
}

function valueOf(cell: ExportCell): CellValue {
  return typeof cell === 'object' ? null : cell;
}

function formulasOf(row: readonly ExportCell[], at: number): readonly [string, Partial<Cell>][] {
  return row.flatMap((cell, column): [string, Partial<Cell>][] =>
    typeof cell === 'object' && cell !== null ? [[`${at},${column}`, { type: 'formula', formula: cell.formula }]] : [],
  );
}
