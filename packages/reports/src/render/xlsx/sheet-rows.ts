import type { Figure, Table } from '../../page/block.ts';
import { emptyReasons, reasonMark, type Row } from '../../page/table-data.ts';
import { dash } from '../../page/value.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { shadesOf, type Shade, type Shades } from '../shades.ts';
import { textCell, valueCell } from './cell-of.ts';
import type { Cell, CellLook } from './workbook.ts';

/**
 * Lays out the rows of a table: its cells, shaded where they are a heat map, and the totals.
 *
 * @param block - A table or a figure of a finished page.
 * @returns The rows under the header.
 * @example
 * sheetRows({ kind: 'table', number: 1, caption: 'Органы', data: { columns: [{ title: 'Орган', kind: 'text' }], rows: [] } }).length //=> 1
 */
export function sheetRows(block: Table | Figure): readonly (readonly Cell[])[] {
  const { rows, totals } = block.data;
  const reasons = emptyReasons(block.data);
  const shades: Shades = block.kind === 'figure' && block.chart.kind === 'heat-map' ? shadesOf(block) : () => undefined;
  const body = rows.map((row, index) =>
    rowOf(block, row, { reasons, look: 'plain' }).map((cell, column) => shaded(cell, shades(index, column))),
  );
  const sum = totals === undefined ? [] : [rowOf(block, totals, { reasons, look: 'total' })];
  return [...(body.length > 0 ? body : [[textCell(blockLabels.noRows, 'remark')]]), ...sum];
}

function shaded(cell: Cell, shade: Shade | undefined): Cell {
  return shade === undefined ? cell : { ...cell, shade };
}

interface RowLook {
  readonly reasons: readonly string[];
  readonly look: CellLook;
}

function rowOf(block: Table | Figure, row: Row, { reasons, look }: RowLook): readonly Cell[] {
  const { kind, data } = block;
  const isMap = block.kind === 'figure' && block.chart.kind === 'heat-map';
  return row.flatMap((value, index): readonly Cell[] => {
    const column = data.columns[index];
    if (column === undefined) return [];
    if (value.kind !== 'empty') return [valueCell(value, column, look)];
    // a chart draws words as zero, and nothing as a gap
    if (kind === 'figure' && !isMap) return [{ value: null, look, align: 'right' }];
    const place = reasons.indexOf(value.reason);
    return [textCell(dash + (place === -1 ? '' : reasonMark(place + 1)), look, 'right')];
  });
}
