import { canonicalJson } from '@otklik/core';
import { exchanged } from '@otklik/core/schema';
import type { Page } from '../../page/page.ts';
import { mustBePublic } from '../../privacy/personal-paths.ts';
import { PAGE_FORMAT } from './page-format.ts';

// what ends a script, hides, or turns the words around it when the text is looked at or put into a page of HTML
const ACTIVE = /[<>&\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * Renders a page as JSON in its envelope, with the version of its shape; the schema is in the package.
 *
 * Names stand in order, so equal pages give equal text, which can be compared, hashed and signed.
 *
 * @param page - A finished page.
 * @returns The file's text.
 * @example
 * renderJson({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] })
 * //=> '{"format":"page","value":{"documentKind":"Отчёт","language":"ru","organisation":"МЦУ","period":"за март","sections":[],"title":"Отчёт"},"version":1}\n'
 */
export function renderJson(page: Page): string {
  mustBePublic(page);
  return `${canonicalJson(exchanged(PAGE_FORMAT, page)).replaceAll(ACTIVE, escaped)}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
