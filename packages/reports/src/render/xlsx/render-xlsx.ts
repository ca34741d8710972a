import type { Page } from '../../page/page.ts';
import { mustBePublic } from '../../privacy/personal-paths.ts';
import { printable } from '../../wording/markup.ts';
import { tableSheet } from './table-sheet.ts';
import { textSheet } from './text-sheet.ts';
import type { Workbook } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * Renders a page as a workbook: one sheet for the text, one for every table, one for every figure with its chart.
 *
 * Figures are numbers with a format, days are days; no text is taken for a formula.
 *
 * @param page - A finished page.
 * @returns The file; the same page always gives the same bytes.
 * @example
 * const file = await renderXlsx({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] })
 * String.fromCharCode(...file.slice(0, 2)) //=> 'PK'
 */
export async function renderXlsx(page: Page): Promise<Uint8Array> {
  return writeWorkbook(workbookOf(page));
}

/**
 * Lays out the workbook of a page.
 *
 * @param page - A finished page.
 * @returns The workbook, before any library has seen it.
 * @example
 * workbookOf({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] }).sheets.length //=> 1
 */
export function workbookOf(page: Page): Workbook {
  mustBePublic(page);
  const blocks = page.sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.kind === 'table' || block.kind === 'figure');
  return {
    title: printable(page.title),
    subject: printable(`${page.documentKind} ${page.period}`),
    creator: printable(page.organisation),
    created: page.date ?? '2000-01-01',
    sheets: [textSheet(page), ...tables.map((block) => tableSheet(block, page.notice))],
  };
}
