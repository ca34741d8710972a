import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unwrap } from '@otklik/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../../page/build-page.ts';
import type { Page } from '../../page/page.ts';
import { paragraph } from '../../page/write.ts';
import { samplePage } from '../sample-page.fixture.ts';
import { renderHtml } from './render-html.ts';
import { style, styleHash } from './style.ts';

const html = renderHtml(samplePage);

describe('an HTML page', () => {
  it('says its language, its title and whose it is', () => {
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('<h1>Сводный анализ обращений</h1>');
    expect(html).toContain('<p class="organisation">Администрация Пестовского муниципального округа</p>');
    expect(html).toContain('<p class="date">6\u00A0апреля 2026\u00A0г.</p>');
  });

  it('shows its notice, and leads past the head to the text', () => {
    expect(html).toContain('<aside class="notice" aria-label="Примечание">Синтетические данные</aside>');
    expect(html).toContain('<a class="skip" href="#text">');
    expect(html).toContain('<main id="text"');
  });

  it('gives every table a caption, every header a scope, every row its name', () => {
    const tables = html.match(/<table[\s\S]*?<\/table>/gu) ?? [];
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      expect(table).toMatch(/<caption id="[^"]+">[^<]+<\/caption>/u);
      expect(table).toContain('<th scope="col"');
    }
    expect(html).toContain('<caption id="table-1-caption">Таблица\u00A01 — Органы по срокам</caption>');
    expect(html).toContain(
      '<th scope="row">Комитет ЖКХ</th><td class="right">1\u00A0754</td><td class="right">34,64\u00A0%</td>',
    );
    expect(html).toContain('<td class="right">—¹</td>');
    expect(html).toContain('<p>¹\u00A0нет оценок</p>');
  });

  it('puts under every chart its words and its figures', () => {
    expect(html).toContain('<desc id="figure-1-description">Больше всего обращений у комитета ЖКХ: 1 754.</desc>');
    expect(html).toContain('<figcaption>Рисунок\u00A01 — Обращения по органам</figcaption>');
    expect(html).toContain('<summary>Данные рисунка\u00A01</summary>');
  });

  it('lets in its own style sheet and nothing else', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
    expect(html).toContain(`default-src &#39;none&#39;; style-src &#39;${styleHash}&#39;`);
    expect(html).not.toMatch(/\sstyle=|<script|<link|\ssrc=|@import|url\((?!#)/u);
  });

  it('needs nothing heavy: no file that it reaches imports docx or hucre', () => {
    const seen = new Set<string>();
    const reach = (file: URL): void => {
      if (seen.has(file.href)) return;
      seen.add(file.href);
      const text = readFileSync(file, 'utf8');
      expect(text).not.toMatch(/from '(docx|hucre)/u);
      for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/gu)) reach(new URL(path, file));
    };
    reach(new URL('render-html.ts', import.meta.url));
    expect(seen.size).toBeGreaterThan(20);
  });

  it('links only to the web', () => {
    expect(html).toContain('<a href="https://example.org/act" rel="noreferrer">');
    const sources = { kind: 'sources', items: [{ title: 'Акт', url: 'javascript:alert(1)' }] } as const;
    expect(renderHtml(pageOf({ ...samplePage, sections: [{ title: 'Источники', blocks: [sources] }] }))).not.toContain(
      '<a href="javascript',
    );
  });

  it('gives every id once and every reference its id', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...html.matchAll(/(?:href="#|url\(#)([^")]+)/gu)].map(([, id]) => id);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('laws', () => {
  it('no text becomes markup, wherever it stands', () => {
    const bare = tagsOf(renderHtml(withText('слово')));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          expect(tagsOf(renderHtml(withText(text)))).toEqual(bare);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the same page gives the same text', () => {
    expect(renderHtml(unwrapJson(samplePage))).toBe(html);
  });
});

function tagsOf(text: string): readonly string[] {
  return [...text.replace(style, '').matchAll(/<\/?([a-zA-Z][\w-]*)/gu)]
    .map(([tag]) => tag)
    .filter((tag) => !/tspan|text/u.test(tag));
}

function withText(text: string): Page {
  const cell = { kind: 'text', text } as const;
  const columns = [
    { title: text, kind: 'text' },
    { title: text, kind: 'integer' },
  ] as const;
  const data = { columns, rows: [[cell, { kind: 'integer', value: 1 }]] } as const;
  const table = { kind: 'table', caption: text, data, notes: [text] } as const;
  const figure = {
    ...table,
    kind: 'figure',
    alternative: text,
    chart: { kind: 'stacked-bars', category: 0, series: [1] },
  } as const;
  const definitions = {
    kind: 'definitions',
    items: [{ term: text, definition: text, clause: text, assumption: text }],
  } as const;
  const blocks = [paragraph(text), table, figure, definitions];
  return pageOf({ ...samplePage, title: text, notice: text, organisation: text, sections: [{ title: text, blocks }] });
}

function pageOf(draft: Parameters<typeof buildPage>[0]): Page {
  return unwrap(buildPage(draft));
}

function unwrapJson(page: Page): Page {
  return JSON.parse(JSON.stringify(page)) as Page;
}
