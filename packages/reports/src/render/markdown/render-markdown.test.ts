import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { rowFormatter } from '../../page/table-data.ts';
import { printable } from '../../wording/markup.ts';
import { anyText, HOSTILE, pageWith } from '../hostile-text.fixture.ts';
import { samplePage } from '../sample-page.fixture.ts';
import { renderMarkdown } from './render-markdown.ts';

const markdown = renderMarkdown(samplePage);
// a second reader, which takes HTML for HTML where it finds any
const reader = new MarkdownIt('default', { html: true });

describe('a page as Markdown', () => {
  it('reads as a document', () => {
    expect(markdown.split('\n\n').slice(0, 14)).toEqual([
      '> **Синтетические данные**',
      'Администрация Пестовского муниципального округа',
      'Отчёт',
      '# Сводный анализ обращений',
      'за март 2026 года',
      '6\u00A0апреля 2026\u00A0г.',
      '## Главное',
      'Поступило 34\u00A0324, **в срок** — 96,40\u00A0%.',
      '> **Примечание.** Данные предварительные.',
      '- дороги\n- жильё: 1\u00A0ч\u00A052\u00A0мин',
      '### Что решить',
      '1. назначить\n2. проверить',
      '#### Почему',
      '##### Подробно',
    ]);
  });

  it('has tables with captions, sides and notes', () => {
    expect(markdown).toContain('**Таблица\u00A01 — Органы по срокам**\n\n| Орган | Всего | В срок |');
    expect(markdown).toContain('| --- | ---: | ---: | ---: | ---: | :---: | :---: | ---: |');
    expect(markdown).toContain('| =1+1 | 7 | 0,07\u00A0% | −5,0\u00A0% | 0\u00A0мин |');
    expect(markdown).toContain('\n\n¹\u00A0нет оценок\n\nПо дате регистрации.\n\n');
  });

  it('has under every figure its words and its data', () => {
    expect(markdown).toContain(
      '**Рисунок\u00A02 — Обращения по органам**\n\nБольше всего обращений у комитета ЖКХ: 1 754.\n\n**Данные рисунка\u00A02**\n\n| Орган |',
    );
  });
});

describe('read by another reader', () => {
  it('every cell is what stands on every page', () => {
    const cells = reader
      .parse(markdown, {})
      .filter((token, at, all) => token.type === 'inline' && /^t[dh]_open$/u.test(all[at - 1]?.type ?? ''))
      .map(wordsOf);
    const blocks = samplePage.sections.flatMap((section) => section.blocks);
    const tables = blocks.filter((block) => block.kind === 'table' || block.kind === 'figure');
    expect(cells).toEqual(
      tables.flatMap(({ data }) => [
        ...data.columns.map(({ title }) => title),
        ...data.rows.flatMap(rowFormatter(data)),
      ]),
    );
  });

  it('no text becomes anything but words, and none is lost', () => {
    const bare = shapeOf(renderMarkdown(pageWith('слово')));
    const holds = (text: string): void => {
      const written = renderMarkdown(pageWith(text));
      expect(shapeOf(written).join(' ')).toBe(bare.join(' '));
      const cells = reader
        .parse(written, {})
        .filter(({ type }) => type === 'inline')
        .map(wordsOf);
      expect(cells.filter((words) => words === plain(text)).length).toBeGreaterThan(6);
    };
    for (const text of HOSTILE) holds(text);
    fc.assert(fc.property(anyText, holds));
  });
});

/** Kinds of blocks and of what is inside lines; bold and the address of a source depend on the words. */
function shapeOf(text: string): readonly string[] {
  return reader.parse(text, {}).flatMap((token) => {
    const inside = (token.children ?? []).map(({ type }) => type).filter((type) => !/^(text|strong_)/u.test(type));
    return [token.type, ...inside.filter((type) => type !== 'text_special')];
  });
}

function wordsOf(token: { readonly children: readonly { readonly content: string }[] | null }): string {
  return (token.children ?? []).map(({ content }) => content).join('');
}

/** A text as one line has it. */
function plain(text: string): string {
  return printable(text)
    .replaceAll(/[\t\r\n\u2028\u2029]+/gu, ' ')
    .trim();
}
