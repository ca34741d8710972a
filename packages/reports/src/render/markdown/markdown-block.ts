import type { Block, Citation, Definition, Run } from '../../page/block.ts';
import { captionOf, citationText, dataCaptionOf, definitionLines } from '../../page/caption.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { markdownTable } from './markdown-table.ts';
import { boldMarkdown, escapeMarkdown, markdownLine, markdownRuns } from './markdown-text.ts';

/**
 * Renders a heading.
 *
 * @param level - 0 for the title of the page, 1 for that of a section, 2 to 4 inside it.
 * @param text - The words.
 * @returns One line.
 * @example
 * markdownHeading(1, 'Сроки') //=> '## Сроки'
 */
export function markdownHeading(level: number, text: string): string {
  return `${'#'.repeat(level + 1)} ${markdownLine(escapeMarkdown(text))}`;
}

/**
 * Renders words that stand apart from the text.
 *
 * @param line - Escaped text.
 * @returns One line.
 * @example
 * markdownQuote('Данные предварительные.') //=> '> Данные предварительные.'
 */
export function markdownQuote(line: string): string {
  return `> ${markdownLine(line)}`;
}

/**
 * Renders one block of a page.
 *
 * @param block - A block of a finished page.
 * @param odd - Whether a list takes its other mark: two lists in a row would be one.
 * @returns Blocks, to be parted by empty lines.
 * @example
 * markdownBlock({ kind: 'heading', level: 2, text: 'Сроки' }, false) //=> ['### Сроки']
 */
export function markdownBlock(block: Block, odd: boolean): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [markdownHeading(block.level, block.text)];
    case 'paragraph':
      return [markdownLine(markdownRuns(block.runs))];
    case 'note':
      return [markdownQuote(`**${blockLabels.note}.** ${markdownRuns(block.runs)}`)];
    case 'list':
      return [
        listOf(
          block.items.map((item: readonly Run[]) => markdownRuns(item)),
          block.ordered,
          odd,
        ),
      ];
    default:
      return numberedBlock(block, odd);
  }
}

function numberedBlock(
  block: Extract<Block, { kind: 'table' | 'figure' | 'sources' | 'definitions' }>,
  odd: boolean,
): readonly string[] {
  switch (block.kind) {
    case 'table':
      return markdownTable(block.data, captionOf(block), block.notes);
    case 'figure':
      return [
        markdownLine(boldMarkdown(captionOf(block))),
        markdownLine(escapeMarkdown(block.alternative)),
        ...markdownTable(block.data, dataCaptionOf(block), block.notes),
      ];
    case 'sources':
      return [listOf(block.items.map(citationOf), true, odd)];
    case 'definitions':
      return block.items.flatMap((item) => definitionOf(item, odd));
  }
}

function listOf(items: readonly string[], ordered: boolean, odd: boolean): string {
  const mark = (index: number): string => (ordered ? `${String(index + 1)}${odd ? ')' : '.'}` : odd ? '*' : '-');
  return items.map((item, index) => `${mark(index)} ${markdownLine(item)}`).join('\n');
}

function citationOf(citation: Citation): string {
  const text = escapeMarkdown(citationText(citation));
  if (citation.url === undefined) return text;
  const safe = /^https?:\/\/[^\s<>\\\p{C}]+$/u.test(citation.url);
  return `${text}. ${safe ? `<${citation.url}>` : escapeMarkdown(citation.url)}`;
}

function definitionOf(definition: Definition, odd: boolean): readonly string[] {
  const term = `${boldMarkdown(definition.term)} \u2014 ${escapeMarkdown(definition.definition)}`;
  const lines = definitionLines(definition).map(({ label, text }) => escapeMarkdown(`${label}: ${text}`));
  return [markdownLine(term), ...(lines.length === 0 ? [] : [listOf(lines, false, odd)])];
}
