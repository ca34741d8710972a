import type { Figure, Table } from '../../page/block.ts';
import { captionOf } from '../../page/caption.ts';
import { emptyReasons, reasonMark, tableNotes, type Row } from '../../page/table-data.ts';
import { dash } from '../../page/value.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { columnWidths } from '../column-widths.ts';
import { textCell, valueCell } from './cell-of.ts';
import { sheetChart } from './sheet-chart.ts';
import { sheetName } from './sheet-name.ts';
import type { Cell, CellLook, Sheet } from './workbook.ts';

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
  const rows = [...above, header, ...contentOf(block), ...notes];
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
    ...(block.kind === 'figure'
      ? { chart: sheetChart(block, { fromRow: above.length + 1, rows: rows.length, widths }) }
      : {}),
  };
}

function contentOf(block: Table | Figure): readonly (readonly Cell[])[] {
  const { rows, totals } = block.data;
  const reasons = emptyReasons(block.data);
  const body = rows.map((row) => rowOf(block, row, { reasons, look: 'plain' }));
  const sum = totals === undefined ? [] : [rowOf(block, totals, { reasons, look: 'total' })];
  return [...(body.length > 0 ? body : [[textCell(blockLabels.noRows, 'remark')]]), ...sum];
}

interface RowLook {
  readonly reasons: readonly string[];
  readonly look: CellLook;
}

function rowOf({ kind, data }: Table | Figure, row: Row, { reasons, look }: RowLook): readonly Cell[] {
  return row.flatMap((value, index): readonly Cell[] => {
    const column = data.columns[index];
    if (column === undefined) return [];
    if (value.kind !== 'empty') return [valueCell(value, column, look)];
    // a chart draws words as zero, and nothing as a gap
    if (kind === 'figure') return [{ value: null, look, align: 'right' }];
    const place = reasons.indexOf(value.reason);
    return [textCell(dash + (place === -1 ? '' : reasonMark(place + 1)), look, 'right')];
  });
}

function notesOf(block: Table | Figure): readonly string[] {
  if (block.kind === 'table') return tableNotes(block.data, block.notes);
  return [...emptyReasons(block.data).map((reason) => `${blockLabels.emptyCell}: ${reason}`), ...(block.notes ?? [])];
}
