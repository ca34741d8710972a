import { alignmentOf, rowFormatter, tableNotes, type Alignment, type TableData } from '../../page/table-data.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { boldMarkdown, escapeMarkdown, markdownLine } from './markdown-text.ts';

const rules: Readonly<Record<Alignment, string>> = { left: '---', right: '---:', center: ':---:' };

/**
 * Renders a table: caption above, a header with the side of every column, totals in bold, notes below.
 *
 * @param data - The table's contents.
 * @param caption - The words above it.
 * @param notes - The author's notes.
 * @returns Blocks, to be parted by empty lines.
 * @example
 * markdownTable({ columns: [{ title: 'Всего', kind: 'integer' }], rows: [[{ kind: 'integer', value: 7 }]] }, 'Таблица 1', []) //=> ['**Таблица 1**', '| Всего |\n| ---: |\n| 7 |']
 */
export function markdownTable(data: TableData, caption: string, notes: readonly string[] = []): readonly string[] {
  const format = rowFormatter(data);
  const lines = [
    data.columns.map(({ title }) => escapeMarkdown(title)),
    data.columns.map((column) => rules[alignmentOf(column)]),
    ...data.rows.map((row) => format(row).map(escapeMarkdown)),
    ...(data.rows.length === 0 ? [noRows(data)] : []),
    ...(data.totals === undefined ? [] : [format(data.totals).map(boldMarkdown)]),
  ];
  return [
    markdownLine(boldMarkdown(caption)),
    lines.map(rowOf).join('\n'),
    ...tableNotes(data, notes).map((note) => markdownLine(escapeMarkdown(note))),
  ];
}

function noRows({ columns }: TableData): readonly string[] {
  return columns.map((_, index) => (index === 0 ? blockLabels.noRows : ''));
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
