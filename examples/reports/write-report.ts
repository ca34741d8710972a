import { renderHtml, type Report } from '@otklik/reports';
import { renderDocx } from '@otklik/reports/docx';
import { renderXlsx } from '@otklik/reports/xlsx';
import { writeFile } from 'node:fs/promises';

/** Writes a report in three formats and tells their names. */
export async function writeReport({ page }: Report, base: URL): Promise<readonly string[]> {
  const files = { html: renderHtml(page), docx: await renderDocx(page), xlsx: await renderXlsx(page) };
  const written: string[] = [];
  for (const [extension, bytes] of Object.entries(files)) {
    const file = new URL(`${base.href}.${extension}`);
    await writeFile(file, bytes);
    written.push(file.pathname.split('/').at(-1) ?? '');
  }
  return written;
}
