import { AlignmentType, HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Block, Citation, Definition, Figure, Run } from '../../page/block.ts';
import { captionOf, citationText, dataCaptionOf, definitionLines } from '../../page/caption.ts';
import { shadesOf } from '../shades.ts';
import { docxChart } from './docx-chart.ts';
import { styleIds } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { docxLine, docxRuns, docxText } from './docx-text.ts';

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/**
 * Renders a heading in Word's own heading style.
 *
 * @param level - 1 for a section's title, 2 to 4 inside it.
 * @param text - The words.
 * @returns The paragraph.
 * @example
 * docxHeading(1, 'Сроки') instanceof Object //=> true
 */
export function docxHeading(level: keyof typeof levels, text: string): FileChild {
  return docxLine(text, { heading: levels[level] });
}

/**
 * Renders one block of a page.
 *
 * @param block - A block of a finished page.
 * @param instance - A number no other block has, so that each list counts from one.
 * @returns What stands in the document, in its order.
 * @example
 * docxBlock({ kind: 'heading', level: 2, text: 'Сроки' }, 1).length //=> 1
 */
export function docxBlock(block: Block, instance: number): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [docxHeading(block.level, block.text)];
    case 'paragraph':
      return [new Paragraph({ style: styleIds.body, children: docxRuns(block.runs) })];
    case 'note':
      return [new Paragraph({ style: styleIds.note, keepLines: true, children: docxRuns(block.runs) })];
    case 'list':
      return docxList(block.items, block.ordered ? 'numbers' : 'dashes', instance);
    default:
      return docxNumbered(block, instance);
  }
}

function docxNumbered(
  block: Extract<Block, { kind: 'table' | 'figure' | 'sources' | 'definitions' }>,
  instance: number,
): readonly FileChild[] {
  switch (block.kind) {
    case 'table':
      return docxTable(block.data, { caption: captionOf(block), notes: block.notes });
    case 'figure':
      return docxFigure(block);
    case 'sources':
      return block.items.map((item) => docxCitation(item, instance));
    case 'definitions':
      return block.items.flatMap(docxDefinition);
  }
}

function docxList(items: readonly (readonly Run[])[], reference: string, instance: number): readonly FileChild[] {
  return items.map(
    (runs) =>
      new Paragraph({ style: styleIds.item, numbering: { reference, level: 0, instance }, children: docxRuns(runs) }),
  );
}

// an address has no spaces to stretch: the lines stay ragged
function docxCitation(citation: Citation, instance: number): FileChild {
  const text = citationText(citation) + (citation.url === undefined ? '' : `. ${citation.url}`);
  const numbering = { reference: 'numbers', level: 0, instance };
  return docxLine(text, { style: styleIds.item, alignment: AlignmentType.LEFT, numbering });
}

function docxFigure(figure: Figure): readonly FileChild[] {
  if (figure.chart.kind === 'heat-map') return docxHeatMap(figure);
  const caption = docxLine(captionOf(figure), { style: 'Caption', alignment: AlignmentType.CENTER });
  return [
    docxChart(figure),
    caption,
    ...docxTable(figure.data, { caption: dataCaptionOf(figure), notes: figure.notes }),
  ];
}

/** Word has no heat map: the table of the figures is one, its cells shaded; the words that stand for it come first. */
function docxHeatMap(figure: Figure): readonly FileChild[] {
  const conclusion = docxLine(figure.alternative, { style: styleIds.body });
  const frame = { caption: captionOf(figure), notes: figure.notes, shades: shadesOf(figure) };
  return [conclusion, ...docxTable(figure.data, frame)];
}

function docxDefinition(definition: Definition): readonly FileChild[] {
  const head = new Paragraph({
    style: styleIds.body,
    alignment: AlignmentType.LEFT,
    spacing: { before: 160, after: 40 },
    keepNext: definitionLines(definition).length > 0,
    children: [docxText(definition.term, { bold: true }), docxText(` \u2014 ${definition.definition}`)],
  });
  return [
    head,
    ...definitionLines(definition).map(({ label, text }) => docxLine(`${label}: ${text}`, { style: styleIds.basis })),
  ];
}
