import { success, type Result } from '@otklik/core';
import type { Page } from '../page/page.ts';
import { renderCsv } from '../render/csv/render-csv.ts';
import { renderHtml } from '../render/html/render-html.ts';
import { renderJson } from '../render/json/render-json.ts';
import { renderMarkdown } from '../render/markdown/render-markdown.ts';
import { missingLibrary } from './read-source.ts';

/** The file formats of a report. */
export const FORMATS = ['html', 'docx', 'xlsx', 'md', 'csv', 'json'] as const;

/** A file format of a report. */
export type Format = (typeof FORMATS)[number];

/** A file before it is written: what its name ends with after the dot, and what is in it. */
export interface RenderedFile {
  readonly ending: string;
  readonly content: string | Uint8Array;
}

type OfficeFormat = 'docx' | 'xlsx';

const LIGHT: Readonly<Record<Exclude<Format, OfficeFormat>, (page: Page) => readonly RenderedFile[]>> = {
  html: (page) => [{ ending: 'html', content: renderHtml(page) }],
  md: (page) => [{ ending: 'md', content: renderMarkdown(page) }],
  json: (page) => [{ ending: 'json', content: renderJson(page) }],
  csv: (page) => renderCsv(page).map(({ name, text }) => ({ ending: `${name}.csv`, content: text })),
};

/**
 * Renders a page in a format by its name.
 *
 * @param page - The page.
 * @param format - The format.
 * @returns One file; as CSV one a table.
 * @refuses `library-not-installed` — the format needs a library that is not there.
 */
export async function renderFormat(page: Page, format: Format): Promise<Result<readonly RenderedFile[]>> {
  if (format !== 'docx' && format !== 'xlsx') return success(LIGHT[format](page));
  const content = await renderOffice(page, format);
  return content.ok ? success([{ ending: format, content: content.value }]) : content;
}

async function renderOffice(page: Page, format: OfficeFormat): Promise<Result<Uint8Array>> {
  if (format === 'docx') {
    const docx = await import('../render/docx/render-docx.ts').catch((error: unknown) => missingLibrary(error));
    return 'renderDocx' in docx ? success(await docx.renderDocx(page)) : docx;
  }
  const xlsx = await import('../render/xlsx/render-xlsx.ts').catch((error: unknown) => missingLibrary(error));
  return 'renderXlsx' in xlsx ? success(await xlsx.renderXlsx(page)) : xlsx;
}
