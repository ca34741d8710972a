import type { Page, PageHead } from '../../page/page.ts';
import { mustBePublic } from '../../privacy/personal-paths.ts';
import { dayInWords } from '../../wording/day.ts';
import { markdownBlock, markdownHeading, markdownQuote } from './markdown-block.ts';
import { boldMarkdown, escapeMarkdown, markdownLine } from './markdown-text.ts';

/**
 * Renders a page as Markdown with tables, as CommonMark and the tables of GitHub have it; no HTML stands in it.
 *
 * A figure is its words and the table of its data.
 *
 * @param page - A finished page.
 * @returns The file's text; the same page always gives the same text.
 * @example
 * renderMarkdown({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] }) //=> 'МЦУ\n\nОтчёт\n\n# Отчёт\n\nза март\n'
 */
export function renderMarkdown(page: Page): string {
  mustBePublic(page);
  const blocks = [...headOf(page), ...page.sections.flatMap(sectionOf), ...signaturesOf(page)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headOf(page: PageHead): readonly string[] {
  return [
    ...(page.notice === undefined ? [] : [markdownQuote(boldMarkdown(page.notice))]),
    ...lineOf(page.organisation),
    ...lineOf(page.documentKind),
    markdownHeading(0, page.title),
    ...lineOf(page.period),
    ...lineOf(page.date === undefined ? undefined : dayInWords(page.date)),
  ];
}

function lineOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [markdownLine(escapeMarkdown(text))];
}

function sectionOf({ title, blocks }: Page['sections'][number]): readonly string[] {
  return [markdownHeading(1, title), ...blocks.flatMap((block, index) => markdownBlock(block, index % 2 === 1))];
}

function signaturesOf({ signatures = [] }: PageHead): readonly string[] {
  return signatures.map(({ post, name = '' }) => markdownLine(escapeMarkdown(`${post} ____________________ ${name}`)));
}
