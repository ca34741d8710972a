import { drawChart } from '../../chart/draw-chart.ts';
import type { Block, Citation, Definition, Figure, Heading } from '../../page/block.ts';
import { captionOf, citationText, dataCaptionOf, definitionLines } from '../../page/caption.ts';
import { element, escapeMarkup, textElement } from '../../wording/markup.ts';
import { htmlTable } from './html-table.ts';
import { htmlRuns } from './html-text.ts';

/**
 * Renders one block of a page.
 *
 * @param block - A block of a finished page.
 * @returns Markup.
 * @example
 * htmlBlock({ kind: 'heading', level: 2, text: 'Сроки' }) //=> '<h3>Сроки</h3>'
 */
export function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return htmlHeading(block);
    case 'paragraph':
      return element('p', {}, htmlRuns(block.runs));
    case 'note':
      return element('div', { class: 'remark', role: 'note' }, element('p', {}, htmlRuns(block.runs)));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => element('li', {}, htmlRuns(item))).join(''),
      );
    default:
      return htmlNumbered(block);
  }
}

function htmlNumbered(block: Extract<Block, { kind: 'table' | 'figure' | 'sources' | 'definitions' }>): string {
  switch (block.kind) {
    case 'table':
      return htmlTable(block.data, {
        id: `table-${String(block.number)}`,
        caption: captionOf(block),
        notes: block.notes,
      });
    case 'figure':
      return htmlFigure(block);
    case 'sources':
      return element('ol', { class: 'sources' }, block.items.map(htmlCitation).join(''));
    case 'definitions':
      return element('dl', {}, block.items.map(htmlDefinition).join(''));
  }
}

// the page's title is the only h1, so every level of ours is one deeper
function htmlHeading({ level, text }: Heading): string {
  return textElement(`h${String(level + 1)}`, {}, text);
}

function htmlFigure(figure: Figure): string {
  const picture = element(
    'figure',
    {},
    element('div', { class: 'chart' }, drawChart(figure)) + textElement('figcaption', {}, captionOf(figure)),
  );
  const caption = dataCaptionOf(figure);
  const table = htmlTable(figure.data, { id: `figure-${String(figure.number)}-data`, caption, notes: figure.notes });
  return picture + element('details', {}, textElement('summary', {}, caption) + table);
}

function htmlCitation(citation: Citation): string {
  const text = escapeMarkup(citationText(citation));
  if (citation.url === undefined) return element('li', {}, text);
  const safe = /^https?:\/\//u.test(citation.url);
  const address = safe
    ? textElement('a', { href: citation.url, rel: 'noreferrer' }, citation.url)
    : escapeMarkup(citation.url);
  return element('li', {}, `${text}. ${address}`);
}

function htmlDefinition(definition: Definition): string {
  const lines = definitionLines(definition).map(({ label, text }) =>
    textElement('dd', { class: 'basis' }, `${label}: ${text}`),
  );
  return textElement('dt', {}, definition.term) + textElement('dd', {}, definition.definition) + lines.join('');
}
