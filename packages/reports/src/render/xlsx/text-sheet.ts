import type { Block, Run } from '../../page/block.ts';
import { captionOf, citationText, definitionLines } from '../../page/caption.ts';
import type { Page } from '../../page/page.ts';
import { formatValue } from '../../page/value.ts';
import { blockLabels } from '../../wording/block.labels.ts';
import { dayInWords } from '../../wording/day.ts';
import { textCell } from './cell-of.ts';
import { sheetName, textSheetName } from './sheet-name.ts';
import type { Cell, CellLook, Sheet } from './workbook.ts';

type Line = readonly [text: string, look: CellLook];

/**
 * Lays out the sheet with the text of a document; tables and figures are named there with the sheet they stand on.
 *
 * @param page - A finished page.
 * @returns The sheet.
 * @example
 * textSheet({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март', sections: [] }).name //=> 'Отчёт'
 */
export function textSheet(page: Page): Sheet {
  const lines = [
    ...headOf(page),
    ...page.sections.flatMap(
      ({ title, blocks }) => [['', 'plain'], [title, 'heading'], ...blocks.flatMap(linesOf)] as const,
    ),
  ];
  const signatures = (page.signatures ?? []).flatMap(({ post, name = '' }): readonly Line[] => [
    ['', 'plain'],
    [`${post} ____________________ ${name}`, 'plain'],
  ]);
  const rows = [...lines, ...signatures].map(([text, look]): readonly Cell[] => [textCell(text, look)]);
  return {
    name: textSheetName,
    widths: [100],
    rows,
    landscape: false,
    ...(page.notice === undefined ? {} : { notice: page.notice }),
  };
}

function headOf(page: Page): readonly Line[] {
  const lines: readonly (readonly [string | undefined, CellLook])[] = [
    [page.notice, 'notice'],
    [page.organisation, 'plain'],
    [page.documentKind, 'plain'],
    [page.title, 'title'],
    [page.period, 'plain'],
    [page.date === undefined ? undefined : dayInWords(page.date), 'plain'],
  ];
  return lines.flatMap(([text, look]): readonly Line[] => (text === undefined ? [] : [[text, look]]));
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [[block.text, 'caption']];
    case 'paragraph':
      return [[wordsOf(block.runs), 'plain']];
    case 'note':
      return [[`${blockLabels.note}: ${wordsOf(block.runs)}`, 'remark']];
    case 'list':
      return block.items.map((item, index): Line => [
        `${block.ordered ? `${String(index + 1)}.` : '\u2013'} ${wordsOf(item)}`,
        'plain',
      ]);
    default:
      return numberedLines(block);
  }
}

function numberedLines(
  block: Extract<Block, { kind: 'table' | 'figure' | 'sources' | 'definitions' }>,
): readonly Line[] {
  switch (block.kind) {
    case 'table':
    case 'figure':
      return [
        [`${captionOf(block)} (${blockLabels.onSheet} «${sheetName(block)}»)`, 'caption'],
        ...conclusionOf(block),
      ];
    case 'sources':
      return block.items.map((item, index): Line => [
        `${String(index + 1)}. ${citationText(item)}${item.url === undefined ? '' : `. ${item.url}`}`,
        'plain',
      ]);
    case 'definitions':
      return block.items.flatMap((item): readonly Line[] => [
        [item.term, 'caption'],
        [item.definition, 'plain'],
        ...definitionLines(item).map(({ label, text }): Line => [`${label}: ${text}`, 'remark']),
      ]);
  }
}

function conclusionOf(block: Extract<Block, { kind: 'table' | 'figure' }>): readonly Line[] {
  return block.kind === 'figure' ? [[block.alternative, 'plain']] : [];
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'value' ? formatValue(run.value, run.sign) : run.text)).join('');
}
