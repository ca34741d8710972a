import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type ITableCellOptions,
} from 'docx';
import { alignmentOf, rowFormatter, tableNotes, type TableData } from '../../page/table-data.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { divideWidth } from '../column-widths.ts';
import type { Shade, Shades } from '../shades.ts';
import { mapWidths, uprightHeight, wordsFit } from './map-widths.ts';
import { styleIds } from './docx-styles.ts';
import { docxLine } from './docx-text.ts';
import { textWidth } from './geometry.ts';

const rule = { style: 'single', size: 4, color: '7F7F7F' } as const;
const borders = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule };
const sides = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT, center: AlignmentType.CENTER } as const;
const characterOfTable = 122;
const height = { top: 40, bottom: 40 };

/** What stands around the contents of a table, and how its cells are shaded. */
export interface DocxTableFrame {
  readonly caption: string;
  readonly notes?: readonly string[] | undefined;
  readonly shades?: Shades;
}

/**
 * Renders a table: caption above, header repeated on every page, rows that are not split, notes below.
 *
 * @param data - The table's contents.
 * @param frame - The words above it, the author's notes, and shades where the table is a heat map.
 * @returns What stands in the document, in its order.
 * @example
 * docxTable({ columns: [{ title: 'Орган', kind: 'text' }], rows: [] }, { caption: 'Таблица 1' }).length //=> 3
 */
export function docxTable(data: TableData, { caption, notes, shades }: DocxTableFrame): readonly FileChild[] {
  const widths = shades === undefined ? divideWidth(data, textWidth, characterOfTable) : mapWidths(data, textWidth);
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: shades === undefined ? { ...height, left: 85, right: 85 } : { ...height, left: 45, right: 45 },
    borders,
    rows: [headerRow(data, widths, shades !== undefined), ...contentRows(data, widths, shades ?? noShades)],
  });
  const remarks = tableNotes(data, notes).map((note) => docxLine(note, { style: styleIds.remark }));
  const after = new Paragraph({ style: styleIds.remark, children: [] });
  return [docxLine(caption, { style: 'Caption', keepNext: true }), table, ...remarks, after];
}

function headerRow({ columns }: TableData, widths: readonly number[], isMap: boolean): TableRow {
  const upright = isMap && columns.some(({ title }, index) => !wordsFit(title, widths[index] ?? 0));
  const cells = columns.map(({ title }, index) => {
    const look = { width: widths[index], side: 'center', bold: true, keepNext: true, fill: 'F2F2F2' } as const;
    return cellOf(title, { ...look, upright: upright && index > 0 });
  });
  const tall = upright ? { height: { value: uprightHeight(columns), rule: 'atLeast' as const } } : {};
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells, ...tall });
}

const noShades: Shades = () => undefined;

function contentRows(data: TableData, widths: readonly number[], shades: Shades): readonly TableRow[] {
  const format = rowFormatter(data);
  const rows = data.rows.map((row, index) =>
    rowOf(data, format(row), { widths, bold: false, shade: (column) => shades(index, column) }),
  );
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
  readonly shade?: (column: number) => Shade | undefined;
}

function rowOf({ columns }: TableData, texts: readonly string[], { widths, bold, shade }: RowLook): TableRow {
  const cells = texts.map((text, index) => {
    const column = columns[index];
    const side = column === undefined ? 'left' : alignmentOf(column);
    return cellOf(text, { width: widths[index], side, bold, ...colourOf(shade?.(index)) });
  });
  return new TableRow({ cantSplit: true, children: cells });
}

function colourOf(shade: Shade | undefined): Pick<CellLook, 'fill' | 'ink' | 'hatched'> {
  return shade ?? {};
}

interface CellLook {
  readonly width: number | undefined;
  readonly side: keyof typeof sides;
  readonly bold: boolean;
  readonly keepNext?: boolean;
  readonly fill?: string;
  readonly ink?: string;
  readonly hatched?: boolean;
  readonly upright?: boolean;
}

function cellOf(text: string, { width, side, bold, keepNext = false, ...look }: CellLook): TableCell {
  const run = look.ink === undefined ? { bold } : { bold, color: look.ink };
  return new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    ...shadingOf(look),
    ...(look.upright === true ? { textDirection: 'btLr' } : {}),
    children: [docxLine(text, { style: styleIds.cell, alignment: sides[side], keepNext }, run)],
  });
}

function shadingOf({ fill, hatched }: Pick<CellLook, 'fill' | 'hatched'>): Pick<ITableCellOptions, 'shading'> {
  if (fill === undefined) return {};
  const strokes = { type: 'thinDiagStripe', color: 'BFBFBF', fill } as const;
  return { shading: hatched === true ? strokes : { type: 'clear', color: 'auto', fill } };
}
