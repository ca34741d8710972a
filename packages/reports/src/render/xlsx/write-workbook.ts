import { writeXlsx, type CellStyle, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { printable } from '../../wording/markup.ts';
import { normalizeOoxml } from '../ooxml.ts';
import type { Shade } from '../shades.ts';
import { withArms } from './interval-arms.ts';
import { rowHeight, wraps } from './row-height.ts';
import { chartOfSheet, columnLetter } from './write-chart.ts';
import type { Cell, CellLook, Range, Sheet, Workbook } from './workbook.ts';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

const CHART = /^xl\/charts\/chart(\d+)\.xml$/u;
const face = 'Arial';
const grey = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const frame = { top: grey, right: grey, bottom: grey, left: grey };

const looks: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: { name: face, size: 16, bold: true } },
  heading: { font: { name: face, size: 13, bold: true } },
  caption: { font: { name: face, size: 11, bold: true } },
  header: {
    font: { name: face, size: 10, bold: true },
    border: frame,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEFF2' } },
  },
  plain: { font: { name: face, size: 10 } },
  total: { font: { name: face, size: 10, bold: true } },
  notice: { font: { name: face, size: 10, bold: true, color: { rgb: '7A2E00' } } },
  remark: { font: { name: face, size: 9, color: { rgb: '595959' } } },
};

/**
 * Writes a workbook; the only place that knows which library does it.
 *
 * @param workbook - A workbook, laid out.
 * @returns The file; the same workbook always gives the same bytes.
 * @example
 * const file = await writeWorkbook({ title: 'Отчёт', subject: '', creator: 'МЦУ', created: '2026-04-06', sheets: [{ name: 'Отчёт', widths: [10], rows: [], landscape: false }] })
 * String.fromCharCode(...file.slice(0, 2)) //=> 'PK'
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const created = new Date(`${workbook.created}T00:00:00Z`);
  const { title, subject, creator } = workbook;
  const options: WriteOptions = {
    properties: { title, subject, creator, lastModifiedBy: creator, created, modified: created },
    defaultFont: { name: face, size: 10 },
    sheets: workbook.sheets.map(sheetOf),
    namedRanges: workbook.sheets.flatMap(printTitle),
  };
  const charts = workbook.sheets.flatMap(({ chart }) => (chart === undefined ? [] : [chart]));
  return normalizeOoxml(await writeXlsx(options), {
    created: `${workbook.created}T00:00:00Z`,
    language: 'ru-RU',
    change: (name, text) => withArms(text, charts[Number(CHART.exec(name)?.[1]) - 1]),
  });
}

function sheetOf(sheet: Sheet): WriteSheet {
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rows: sheet.rows.map((row) => row.map(({ value }) => value)),
    rowDefs: new Map(sheet.rows.map((_, row) => [row, { height: rowHeight(sheet, row) }])),
    cells: new Map(
      sheet.rows.flatMap((row, at) =>
        row.map((cell, column) => [`${String(at)},${String(column)}`, { style: styleOf(cell, sheet, at) }] as const),
      ),
    ),
    ...headerOf(sheet),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      // a chart is not cut in two; a table may go over pages, its header repeated
      fitToHeight: sheet.chart === undefined ? 0 : 1,
      margins: { left: 0.79, right: 0.39, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 },
    },
    headerFooter: printHeader(sheet.notice),
    view: { showGridLines: false },
    ...(sheet.chart === undefined ? {} : { charts: [chartOfSheet(sheet.chart, sheet.name)] }),
  };
}

// hucre 1.0.0 leaves the sheet's name unquoted when it writes this itself, which spoils the file
function printTitle({ name, header }: Sheet): readonly NamedRange[] {
  if (header === undefined) return [];
  const row = String(header.row + 1);
  return [{ name: '_xlnm.Print_Titles', range: `'${name}'!$${row}:$${row}`, scope: name }];
}

function headerOf({ header }: Sheet): Pick<WriteSheet, 'freezePane' | 'autoFilter'> {
  return header === undefined
    ? {}
    : { freezePane: { rows: header.row + 1 }, autoFilter: { range: rangeText(header.filter) } };
}

// the number stands in the middle of the upper margin from the second page on, as on paper; the notice on every page
function printHeader(notice: string | undefined): WriteSheet['headerFooter'] & object {
  const words = notice === undefined ? '' : `&R&"${face},Bold"&9 ${printable(notice).replaceAll('&', '&&')}`;
  return { differentFirst: true, firstHeader: words, oddHeader: `&C&P${words}` };
}

function styleOf(cell: Cell, sheet: Sheet, row: number): CellStyle {
  const { look, align, format } = cell;
  const inTable = sheet.header !== undefined && row >= sheet.header.row && (look === 'plain' || look === 'total');
  return {
    ...looks[look],
    ...(inTable ? { border: frame } : {}),
    ...(cell.shade === undefined ? {} : shadeOf(cell.shade)),
    ...(format === undefined ? {} : { numFmt: format }),
    alignment: { horizontal: align, vertical: look === 'header' ? 'center' : 'top', wrapText: wraps(cell, sheet) },
  };
}

// hucre 1.0.0 knows hatching by its name in a spreadsheet
function shadeOf({ fill, hatched, ink }: Shade): CellStyle {
  const ground = hatched
    ? ({ type: 'pattern', pattern: 'lightUp', fgColor: { rgb: 'A6A6A6' }, bgColor: { rgb: fill } } as const)
    : ({ type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } as const);
  return { fill: ground, font: { name: face, size: 10, color: { rgb: ink } } };
}

function rangeText({ fromRow, toRow, fromColumn, toColumn }: Range): string {
  return `${columnLetter(fromColumn)}${String(fromRow + 1)}:${columnLetter(toColumn)}${String(toRow + 1)}`;
}
