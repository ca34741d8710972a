import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type FileChild } from 'docx';
import { alignmentOf, rowFormatter, tableNotes, type TableData } from '../../page/table-data.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { divideWidth } from '../column-widths.ts';
import { styleIds } from './docx-styles.ts';
import { docxLine } from './docx-text.ts';
import { textWidth } from './geometry.ts';

const rule = { style: 'single', size: 4, color: '7F7F7F' } as const;
const borders = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule };
const sides = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;
const characterOfTable = 122;

/**
 * Renders a table: caption above, header repeated on every page, rows that are not split, notes below.
 *
 * @param data - The table's contents.
 * @param caption - The words above it.
 * @param notes - The author's notes.
 * @returns What stands in the document, in its order.
 * @example
 * docxTable({ columns: [{ title: 'Орган', kind: 'text' }], rows: [] }, 'Таблица 1', []).length //=> 3
 */
export function docxTable(data: TableData, caption: string, notes: readonly string[]): readonly FileChild[] {
  const widths = divideWidth(data, textWidth, characterOfTable);
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 85, right: 85 },
    borders,
    rows: [headerRow(data, widths), ...contentRows(data, widths)],
  });
  const remarks = tableNotes(data, notes).map((note) => docxLine(note, { style: styleIds.remark }));
  const after = new Paragraph({ style: styleIds.remark, children: [] });
  return [docxLine(caption, { style: 'Caption', keepNext: true }), table, ...remarks, after];
}

function headerRow({ columns }: TableData, widths: readonly number[]): TableRow {
  const cells = columns.map(({ title }, index) =>
    cellOf(title, { width: widths[index], side: 'center', bold: true, keepNext: true, fill: 'F2F2F2' }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

function contentRows(data: TableData, widths: readonly number[]): readonly TableRow[] {
  const format = rowFormatter(data);
  const rows = data.rows.map((row) => rowOf(data, format(row), { widths, bold: false }));
  const totals = data.totals === undefined ? [] : [rowOf(data, format(data.totals), { widths, bold: true })];
  return [...(rows.length > 0 ? rows : [noRows(data)]), ...totals];
}

function noRows({ columns }: TableData): TableRow {
  const words = docxLine(blockLabels.noRows, { style: styleIds.cell, alignment: AlignmentType.CENTER });
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: columns.length, children: [words] })],
  });
}

interface RowLook {
  readonly widths: readonly number[];
  readonly bold: boolean;
}

function rowOf({ columns }: TableData, texts: readonly string[], { widths, bold }: RowLook): TableRow {
  const cells = texts.map((text, index) => {
    const column = columns[index];
    return cellOf(text, { width: widths[index], side: column === undefined ? 'left' : alignmentOf(column), bold });
  });
  return new TableRow({ cantSplit: true, children: cells });
}

interface CellLook {
  readonly width: number | undefined;
  readonly side: keyof typeof sides;
  readonly bold: boolean;
  readonly keepNext?: boolean;
  readonly fill?: string;
}

function cellOf(text: string, { width, side, bold, keepNext = false, fill }: CellLook): TableCell {
  return new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill } }),
    children: [docxLine(text, { style: styleIds.cell, alignment: sides[side], keepNext }, { bold })],
  });
}
