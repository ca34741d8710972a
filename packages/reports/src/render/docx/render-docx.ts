import { Document, Packer } from 'docx';
import type { Page } from '../../page/page.ts';
import { mustBePublic } from '../../privacy/personal-paths.ts';
import { printable } from '../../wording/markup.ts';
import { normalizeOoxml } from '../ooxml.ts';
import { docxBlock, docxHeading } from './docx-block.ts';
import { docxHeader, docxSignatures, docxTitle } from './docx-frame.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { sheet } from './geometry.ts';

/**
 * Renders a page as a Word document on the sheet of GOST R 7.0.97-2016.
 *
 * Charts are Word's own and can be edited; the same page always gives the same bytes.
 *
 * @param page - A finished page.
 * @returns The file.
 * @example
 * const file = await renderDocx({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] })
 * String.fromCharCode(...file.slice(0, 2)) //=> 'PK'
 */
export async function renderDocx(page: Page): Promise<Uint8Array> {
  mustBePublic(page);
  const bytes = await Packer.pack(documentOf(page), 'uint8array');
  return normalizeOoxml(bytes, { created: `${page.date ?? '2000-01-01'}T00:00:00Z`, language: 'ru-RU' });
}

function documentOf(page: Page): Document {
  const organisation = printable(page.organisation);
  return new Document({
    title: printable(page.title),
    subject: printable(`${page.documentKind} ${page.period}`),
    creator: organisation,
    lastModifiedBy: organisation,
    description: printable(page.notice ?? ''),
    styles: docxStyles,
    numbering: docxNumbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: sheet.width, height: sheet.height }, margin: sheet.margin },
        },
        headers: { first: docxHeader(page.notice, false), default: docxHeader(page.notice, true) },
        children: [...docxTitle(page), ...contentOf(page), ...docxSignatures(page.signatures ?? [])],
      },
    ],
  });
}

function contentOf(page: Page): ReturnType<typeof docxTitle> {
  let instance = 0;
  return page.sections.flatMap(({ title, blocks }) => [
    docxHeading(1, title),
    ...blocks.flatMap((block) => docxBlock(block, ++instance)),
  ]);
}
