import { refuse, success, type Result } from '@otklik/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '../page/page.ts';
import { renderHtml } from '../render/html/render-html.ts';
import { missingLibrary } from './read-source.ts';

/** The file formats of a report. */
export const FORMATS = ['html', 'docx', 'xlsx'] as const;

/** A file format of a report. */
export type Format = (typeof FORMATS)[number];

/** Why a report was not written: the place does not take it. */
export interface NotWritten {
  readonly kind: 'not-written';
  readonly file: string;
  readonly message: string;
}

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
 * @refuses `not-written` — the folder or the file cannot be written.
 * @refuses `library-not-installed` — a format needs a library that is not there.
 */
export async function writeFiles(page: Page, { formats, name, out }: FilesWanted): Promise<Result<readonly string[]>> {
  const files: string[] = [];
  for (const format of formats) {
    const rendered = await render(page, format);
    if (!rendered.ok) return rendered;
    const written = await writeOne(join(out, `${name}.${format}`), rendered.value);
    if (!written.ok) return written;
    files.push(written.value);
  }
  return success(files);
}

async function writeOne(file: string, content: string | Uint8Array): Promise<Result<string, NotWritten>> {
  try {
    await makeFolder(dirname(file));
    await writeFile(file, content);
    return success(file);
  } catch (error) {
    return refuse({ kind: 'not-written', file, message: error instanceof Error ? error.message : String(error) });
  }
}

/** Level by level: asked for all levels at once, Node never returns from a place where no folder can be made. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
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
