import type { Page, PageHead, Section } from '../../page/page.ts';
import { mustBePublic } from '../../privacy/personal-paths.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { dayInWords } from '../../wording/day.ts';
import { element, openTag, textElement } from '../../wording/markup.ts';
import { htmlBlock } from './html-block.ts';
import { style, styleHash } from './style.ts';

const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * Renders a page as one HTML file that needs nothing else: no script, no font, no picture from outside.
 *
 * @param page - A finished page.
 * @returns The file's text; the same page always gives the same text.
 * @example
 * renderHtml({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] }).startsWith('<!doctype html>\n<html lang="ru">') //=> true
 */
export function renderHtml(page: Page): string {
  mustBePublic(page);
  return `<!doctype html>\n${openTag('html', { lang: page.language })}\n${htmlHead(page)}\n${htmlBody(page)}\n</html>\n`;
}

function htmlHead(page: Page): string {
  const parts = [
    openTag('meta', { charset: 'utf-8' }),
    openTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    openTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    openTag('meta', { name: 'referrer', content: 'no-referrer' }),
    textElement('title', {}, `${page.title} — ${page.organisation}`),
    element('style', {}, style),
  ];
  return element('head', {}, `\n${parts.join('\n')}\n`);
}

function htmlBody(page: Page): string {
  const notice =
    page.notice === undefined
      ? ''
      : textElement('aside', { class: 'notice', 'aria-label': blockLabels.note }, page.notice);
  const skip = textElement('a', { class: 'skip', href: '#text' }, blockLabels.skip);
  const main = element('main', { id: 'text', tabindex: -1 }, page.sections.map(htmlSection).join('\n'));
  const sheet = [htmlTitle(page), htmlContents(page.sections), main, htmlSignatures(page)].filter(
    (part) => part !== '',
  );
  return element(
    'body',
    {},
    `\n${skip}\n${notice}\n${element('div', { class: 'sheet' }, `\n${sheet.join('\n')}\n`)}\n`,
  );
}

function htmlTitle(page: PageHead): string {
  const lines = [
    textElement('p', { class: 'organisation' }, page.organisation),
    textElement('p', { class: 'kind' }, page.documentKind),
    textElement('h1', {}, page.title),
    textElement('p', { class: 'period' }, page.period),
    page.date === undefined ? '' : textElement('p', { class: 'date' }, dayInWords(page.date)),
  ];
  return element('header', { class: 'head' }, lines.join(''));
}

function htmlContents(sections: readonly Section[]): string {
  if (sections.length < 3) return '';
  const items = sections.map(({ title }, index) =>
    element('li', {}, textElement('a', { href: `#section-${String(index + 1)}` }, title)),
  );
  const heading = textElement('h2', { id: 'contents' }, blockLabels.contents);
  return element('nav', { 'aria-labelledby': 'contents' }, heading + element('ol', {}, items.join('')));
}

function htmlSection(section: Section, index: number): string {
  const id = `section-${String(index + 1)}`;
  const heading = textElement('h2', { id }, section.title);
  return element('section', { 'aria-labelledby': id }, `\n${heading}\n${section.blocks.map(htmlBlock).join('\n')}\n`);
}

function htmlSignatures(page: PageHead): string {
  const signatures = (page.signatures ?? []).map(({ post, name }) =>
    element(
      'p',
      { class: 'signature' },
      textElement('span', { class: 'post' }, post) +
        element('span', { class: 'line' }) +
        textElement('span', {}, name ?? ''),
    ),
  );
  return signatures.length === 0 ? '' : element('footer', { class: 'signatures' }, signatures.join(''));
}
