import {
  AlignmentType,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type IBorderOptions,
} from 'docx';
import type { PageHead, Signature } from '../../page/page.ts';
import { dayInWords } from '../../wording/day.ts';
import { styleIds } from './docx-styles.ts';
import { docxLine, docxText } from './docx-text.ts';
import { sizes, textWidth } from './geometry.ts';

const none: IBorderOptions = { style: 'none' };
const line: IBorderOptions = { style: 'single', size: 6, color: '000000' };

/**
 * Renders what stands in the upper margin: the notice on every page, the page's number from the second page on.
 *
 * @param notice - Words for every page, if there are any.
 * @param numbered - Whether the number is shown.
 * @returns The header.
 * @example
 * docxHeader('Синтетические данные', true) instanceof Object //=> true
 */
export function docxHeader(notice: string | undefined, numbered: boolean): Header {
  const number = numbered
    ? [new TextRun({ size: sizes.header, children: ['\t', PageNumber.CURRENT] })]
    : [docxText('\t')];
  const words = notice === undefined ? [] : [docxText('\t'), docxText(notice, { size: sizes.remark, bold: true })];
  const tabStops = [
    { type: TabStopType.CENTER, position: Math.round(textWidth / 2) },
    { type: TabStopType.RIGHT, position: textWidth },
  ];
  return new Header({ children: [new Paragraph({ tabStops, children: [...number, ...words] })] });
}

/**
 * Renders the head of a document: whose it is, what it is, its title, its time.
 *
 * @param page - The page's head.
 * @returns The paragraphs.
 * @example
 * docxTitle({ title: 'Отчёт', language: 'ru', documentKind: 'Отчёт', organisation: 'МЦУ', period: 'за март' }).length //=> 4
 */
export function docxTitle(page: PageHead): readonly FileChild[] {
  const border = { bottom: { style: 'single', size: 8, space: 6, color: '000000' } } as const;
  return [
    docxLine(page.organisation, { style: styleIds.centred, border, spacing: { after: 360 } }, { bold: true }),
    docxLine(page.documentKind, { style: styleIds.centred }, { allCaps: true, bold: true }),
    docxLine(page.title, { style: 'Title' }),
    docxLine(page.period, { style: styleIds.centred }),
    ...(page.date === undefined ? [] : [docxLine(dayInWords(page.date), { style: styleIds.centred })]),
  ];
}

/**
 * Renders the places for signatures: the post, a line to sign on, the name.
 *
 * @param signatures - Who signs.
 * @returns A table without borders; nothing if nobody signs.
 * @example
 * docxSignatures([]).length //=> 0
 */
export function docxSignatures(signatures: readonly Signature[]): readonly FileChild[] {
  if (signatures.length === 0) return [];
  const widths = [4900, 2305, 3000];
  const rows = signatures.map(({ post, name = '' }) => {
    const cells = [cellOf(post, 4900, none), cellOf('', 2305, line), cellOf(name, 3000, none)];
    return new TableRow({ cantSplit: true, children: cells });
  });
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    borders,
    rows,
  });
  return [new Paragraph({ spacing: { before: 480 }, children: [] }), table];
}

function cellOf(text: string, size: number, bottom: IBorderOptions): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: 'bottom',
    margins: { top: 240, bottom: 0, left: 85, right: 85 },
    borders: { bottom },
    children: [docxLine(text, { alignment: AlignmentType.LEFT })],
  });
}
