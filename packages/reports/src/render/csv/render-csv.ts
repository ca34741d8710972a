import type { Figure, Table } from '../../page/block.ts';
import { captionOf, dataCaptionOf } from '../../page/caption.ts';
import type { Page } from '../../page/page.ts';
import type { TableData } from '../../page/table-data.ts';
import { mustBePublic } from '../../privacy/personal-paths.ts';
import { csvHeader, csvRow, csvValue } from './csv-cell.ts';
import { byteOrderMark, RUSSIAN_CSV, type CsvDialect } from './csv-dialect.ts';

/** A table of a page as a file. */
export interface CsvFile {
  /** The kind and the number of its block, `table-1` or `figure-2`, without an ending. */
  readonly name: string;
  readonly caption: string;
  readonly text: string;
}

/**
 * Renders the tables of a page as CSV, one file a table or a figure's data; the running text is in no file.
 *
 * Figures are bare, words are guarded against formulas and come back by `readCsvTable`; the totals are the last row.
 *
 * @param page - A finished page.
 * @param dialect - `;` for a spreadsheet set to Russian, `,` for programs.
 * @returns The files in the order of reading; the same page always gives the same text.
 * @example
 * renderCsv({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] }) //=> []
 */
export function renderCsv(page: Page, dialect: CsvDialect = RUSSIAN_CSV): readonly CsvFile[] {
  mustBePublic(page);
  const blocks = page.sections.flatMap((section) => section.blocks);
  return blocks
    .filter((block) => block.kind === 'table' || block.kind === 'figure')
    .map((block) => fileOf(block, dialect));
}

function fileOf(block: Table | Figure, dialect: CsvDialect): CsvFile {
  const caption = block.kind === 'table' ? captionOf(block) : `${dataCaptionOf(block)} \u2014 ${block.caption}`;
  return { name: `${block.kind}-${String(block.number)}`, caption, text: textOf(block.data, dialect) };
}

function textOf(data: TableData, dialect: CsvDialect): string {
  const header = csvRow(data.columns.map(csvHeader), dialect);
  const rows = [...data.rows, ...(data.totals === undefined ? [] : [data.totals])].map((row) =>
    csvRow(
      row.map((value) => csvValue(value, dialect)),
      dialect,
    ),
  );
  return (dialect.separator === ';' ? byteOrderMark : '') + header + rows.join('');
}
