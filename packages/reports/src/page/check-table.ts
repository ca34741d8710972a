import { expectationOf, fitsColumn } from './check-value.ts';
import type { PageIssue } from './page-issue.ts';
import type { Row, TableData } from './table-data.ts';

/** Where a block stands: the title of its section and its caption. */
export interface Place {
  readonly section: string;
  readonly caption: string;
}

/**
 * Checks the contents of a table: headers, the length of every row, the kind of every cell.
 *
 * @param data - The table.
 * @param place - Where it stands, for the issues.
 * @returns Every issue; rows are counted from 1, and the totals follow the last of them.
 * @example
 * checkTable({ columns: [], rows: [] }, { section: 'Итоги', caption: 'Органы' }) //=> [{ kind: 'table-without-headers', section: 'Итоги', caption: 'Органы' }]
 */
export function checkTable(data: TableData, place: Place): readonly PageIssue[] {
  const titled = data.columns.length > 0 && data.columns.every((column) => column.title.trim() !== '');
  if (!titled) return [{ kind: 'table-without-headers', ...place }];
  const rows = data.totals === undefined ? data.rows : [...data.rows, data.totals];
  return rows.flatMap((row, index) => checkRow(data, row, { ...place, row: index + 1 }));
}

function checkRow(data: TableData, row: Row, place: Place & { readonly row: number }): readonly PageIssue[] {
  const columns = data.columns.length;
  if (row.length !== columns) return [{ kind: 'ragged-row', ...place, cells: row.length, columns }];
  return data.columns.flatMap((column, index) => {
    const cell = row[index];
    if (cell !== undefined && fitsColumn(cell, column)) return [];
    const found = cell === undefined ? 'nothing' : JSON.stringify(cell);
    return [{ kind: 'wrong-cell', ...place, column: column.title, expected: expectationOf(column), found }];
  });
}
