import { alignmentOf, rowFormatter, tableNotes, type Alignment, type TableData } from '../../page/table-data.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { element, textElement } from '../../wording/markup.ts';

/** What stands around the contents of a table. */
export interface TableFrame {
  readonly id: string;
  readonly caption: string;
  readonly notes?: readonly string[] | undefined;
}

/**
 * Renders a table: caption, headers with their scope, rows named by their first column, totals, notes.
 *
 * @param data - The table's contents.
 * @param frame - Its id, caption and notes.
 * @returns Markup.
 * @example
 * htmlTable({ columns: [{ title: 'Орган', kind: 'text' }], rows: [] }, { id: 'table-1', caption: 'Таблица 1' }).includes('<th scope="col">Орган</th>') //=> true
 */
export function htmlTable(data: TableData, { id, caption, notes }: TableFrame): string {
  const titles = data.columns.map((column) =>
    textElement('th', { scope: 'col', class: classOf(alignmentOf(column)) }, column.title),
  );
  const format = rowFormatter(data);
  const rows = data.rows.map((row) => htmlRow(data, format(row)));
  const body = rows.length > 0 ? rows.join('') : noRows(data.columns.length);
  const parts = [
    textElement('caption', { id: `${id}-caption` }, caption),
    element('thead', {}, element('tr', {}, titles.join(''))),
    element('tbody', {}, body),
    data.totals === undefined ? '' : element('tfoot', {}, htmlRow(data, format(data.totals))),
  ];
  const region = { class: 'table', role: 'region', 'aria-labelledby': `${id}-caption`, tabindex: 0 };
  return element('div', region, element('table', { id }, parts.join(''))) + htmlNotes(tableNotes(data, notes));
}

function htmlRow(data: TableData, texts: readonly string[]): string {
  const cells = texts.map((text, index) => {
    const column = data.columns[index];
    if (index === 0 && column?.kind === 'text') return textElement('th', { scope: 'row' }, text);
    return textElement('td', { class: classOf(column === undefined ? 'left' : alignmentOf(column)) }, text);
  });
  return element('tr', {}, cells.join(''));
}

function htmlNotes(notes: readonly string[]): string {
  return notes.length === 0
    ? ''
    : element('div', { class: 'remarks' }, notes.map((note) => textElement('p', {}, note)).join(''));
}

function noRows(columns: number): string {
  return element('tr', {}, textElement('td', { colspan: columns, class: 'center' }, blockLabels.noRows));
}

function classOf(alignment: Alignment): string | undefined {
  return alignment === 'left' ? undefined : alignment;
}
