import type { Figure, Table } from '../../page/block.ts';
import { captionOf } from '../../page/caption.ts';
import { emptyReasons, tableNotes } from '../../page/table-data.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { columnWidths } from '../column-widths.ts';
import { textCell } from './cell-of.ts';
import { sheetChart, type FigureRows } from './sheet-chart.ts';
import { sheetName } from './sheet-name.ts';
import { sheetRows } from './sheet-rows.ts';
import type { Sheet } from './workbook.ts';

const portraitCharacters = 95;

/**
 * Lays out the sheet of a table, or of a figure's data with its chart.
 *
 * Above stand the notice and the caption, then the header with its filter, the rows, the totals, the notes.
 *
 * @param block - A table or a figure of a finished page.
 * @param notice - Words for every sheet, if there are any.
 * @returns The sheet.
 * @example
 * tableSheet({ kind: 'table', number: 1, caption: 'Органы', data: { columns: [{ title: 'Орган', kind: 'text' }], rows: [] } }, undefined).header?.row //=> 1
 */
export function tableSheet(block: Table | Figure, notice: string | undefined): Sheet {
  const { data } = block;
  const above = [
    ...(notice === undefined ? [] : [[textCell(notice, 'notice')]]),
    [textCell(captionOf(block), 'caption')],
  ];
  const header = data.columns.map(({ title }) => textCell(title, 'header', 'center'));
  const notes = notesOf(block).map((note) => [textCell(note, 'remark')]);
  const rows = [...above, header, ...sheetRows(block), ...notes];
  const widths = columnWidths(data).map((width) => width + 3);
  const filter = {
    fromRow: above.length,
    toRow: above.length + Math.max(data.rows.length, 1),
    fromColumn: 0,
    toColumn: data.columns.length - 1,
  };
  return {
    name: sheetName(block),
    widths,
    rows,
    header: { row: above.length, filter },
    landscape: widths.reduce((sum, width) => sum + width, 0) > portraitCharacters,
    ...(notice === undefined ? {} : { notice }),
    ...chartOf(block, { fromRow: above.length + 1, rows: rows.length, widths }),
  };
}

function chartOf(block: Table | Figure, at: FigureRows): Pick<Sheet, 'chart'> {
  const chart = block.kind === 'figure' ? sheetChart(block, at) : undefined;
  return chart === undefined ? {} : { chart };
}

function notesOf(block: Table | Figure): readonly string[] {
  if (block.kind === 'table' || block.chart.kind === 'heat-map') return tableNotes(block.data, block.notes);
  return [...emptyReasons(block.data).map((reason) => `${blockLabels.emptyCell}: ${reason}`), ...(block.notes ?? [])];
}
