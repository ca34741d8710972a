import { canonicalJson, refuse, success, type Malformed, type Result } from '@otklik/core';
import { readExchanged, type ExchangeRefusal } from '@otklik/core/schema';
import { buildPage } from '../../page/build-page.ts';
import type { Page } from '../../page/page.ts';
import type { PageRefusal } from '../../page/page-issue.ts';
import { PAGE_FORMAT } from './page-format.ts';

/**
 * Reads a page from JSON and checks it as if it were built here.
 *
 * @param text - What `renderJson` wrote, now or in an older version.
 * @returns The page, ready for every renderer.
 * @refuses `malformed` — no JSON, no envelope, a field too many or too few, or numbers of tables out of order.
 * @refuses `another-format` — the envelope holds something else.
 * @refuses `unknown-version` — a version newer than this library knows.
 * @refuses `page-not-built` — the page breaks a rule of every page, such as a figure without words.
 * @example
 * const page = { title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] }
 * readPageJson(renderJson(page)) //=> { ok: true, value: page }
 * readPageJson('нет').refusal.kind //=> 'malformed'
 */
export function readPageJson(text: string): Result<Page, ExchangeRefusal | PageRefusal> {
  const parsed = parsedJson(text);
  if (!parsed.ok) return parsed;
  const read = readExchanged(PAGE_FORMAT, parsed.value);
  if (!read.ok) return read;
  const built = buildPage(read.value);
  if (!built.ok) return built;
  return canonicalJson(built.value) === canonicalJson(read.value) ? built : malformed('numbers in order');
}

function parsedJson(text: string): Result<unknown, Malformed> {
  try {
    return success(JSON.parse(text));
  } catch {
    return malformed('JSON');
  }
}

function malformed(expected: string): Result<never, Malformed> {
  return refuse({ kind: 'malformed', issues: [{ path: [], expected, value: null }] });
}
