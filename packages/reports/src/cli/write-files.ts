import { success, type Result } from '@otklik/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../page/page.ts';
import { renderHtml } from '../render/html/render-html.ts';
import { missingLibrary } from './read-source.ts';

/** The file formats of a report. */
export const FORMATS = ['html', 'docx', 'xlsx'] as const;

/** A file format of a report. */
export type Format = (typeof FORMATS)[number];

/** Where files go: the folder, the name without its ending, and the formats. */
export interface FilesWanted {
  readonly out: string;
  readonly name: string;
  readonly formats: readonly Format[];
}

/**
 * Writes a page as files, one a format.
 *
 * @param page - The page.
 * @param wanted - The folder, which is made when it is not there, the name and the formats.
 * @returns The paths of the files.
 * @refuses `library-not-installed` — a format needs a library that is not there.
 */
export async function writeFiles(page: Page, { formats, name, out }: FilesWanted): Promise<Result<readonly string[]>> {
  await mkdir(out, { recursive: true });
  const files: string[] = [];
  for (const format of formats) {
    const rendered = await render(page, format);
    if (!rendered.ok) return rendered;
    const file = join(out, `${name}.${format}`);
    await writeFile(file, rendered.value);
    files.push(file);
  }
  return success(files);
}

async function render(page: Page, format: Format): Promise<Result<string | Uint8Array>> {
  if (format === 'html') return success(renderHtml(page));
  if (format === 'docx') {
    const docx = await import('../render/docx/render-docx.ts').catch((error: unknown) => missingLibrary(error));
    return 'renderDocx' in docx ? success(await docx.renderDocx(page)) : docx;
  }
  const xlsx = await import('../render/xlsx/render-xlsx.ts').catch((error: unknown) => missingLibrary(error));
  return 'renderXlsx' in xlsx ? success(await xlsx.renderXlsx(page)) : xlsx;
}
