import { refuse, success, type Result } from '@otklik/core';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '../page/page.ts';
import { renderFormat, type Format } from './render-format.ts';

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
 * Writes a page as files: one a format, as CSV one a table.
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
    const rendered = await renderFormat(page, format);
    if (!rendered.ok) return rendered;
    for (const { content, ending } of rendered.value) {
      const written = await writeOne(join(out, `${name}.${ending}`), content);
      if (!written.ok) return written;
      files.push(written.value);
    }
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
