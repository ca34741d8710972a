import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { sheet, sizes } from './geometry.ts';

const face = 'Times New Roman';
const oneAndSixth = { line: 276, lineRule: LineRuleType.AUTO } as const;
const single = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** Ids of our paragraph styles; headings, title and caption are Word's own. */
export const styleIds = {
  body: 'OtklikBody',
  item: 'OtklikItem',
  note: 'OtklikNote',
  cell: 'OtklikCell',
  remark: 'OtklikRemark',
  basis: 'OtklikBasis',
  centred: 'OtklikCentred',
  picture: 'OtklikPicture',
} as const;

const own: readonly IParagraphStyleOptions[] = [
  {
    id: styleIds.body,
    name: 'Текст документа',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      alignment: AlignmentType.BOTH,
      indent: { firstLine: sheet.firstLine },
      spacing: { ...oneAndSixth, after: 60 },
    },
  },
  {
    id: styleIds.item,
    name: 'Пункт перечня',
    basedOn: 'Normal',
    paragraph: { alignment: AlignmentType.BOTH, spacing: { ...oneAndSixth, after: 40 } },
  },
  {
    id: styleIds.note,
    name: 'Замечание',
    basedOn: 'Normal',
    paragraph: {
      alignment: AlignmentType.BOTH,
      spacing: { ...oneAndSixth, before: 120, after: 160 },
      indent: { left: 284 },
      border: { left: { style: 'single', size: 18, space: 8, color: '595959' } },
    },
  },
  {
    id: styleIds.cell,
    name: 'Ячейка таблицы',
    basedOn: 'Normal',
    run: { size: sizes.table },
    paragraph: { spacing: single },
  },
  {
    id: styleIds.remark,
    name: 'Примечание к таблице',
    basedOn: 'Normal',
    run: { size: sizes.remark },
    paragraph: { spacing: { ...single, before: 40 } },
  },
  {
    id: styleIds.basis,
    name: 'Основание определения',
    basedOn: 'Normal',
    run: { size: 24 },
    paragraph: { alignment: AlignmentType.BOTH, indent: { left: sheet.firstLine }, spacing: { ...single, after: 40 } },
  },
  {
    id: styleIds.centred,
    name: 'По центру',
    basedOn: 'Normal',
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...single, after: 80 } },
  },
  {
    id: styleIds.picture,
    name: 'Рисунок',
    basedOn: 'Normal',
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...single, before: 200 } },
  },
];

function headingStyle(size: number, italics: boolean): { readonly run: object; readonly paragraph: object } {
  return {
    run: { font: face, size, bold: true, italics, color: '000000' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      alignment: AlignmentType.LEFT,
      spacing: { ...single, before: 320, after: 140 },
    },
  };
}

/** Styles of a document: Times New Roman, Russian, headings that Word's navigation knows. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: face, size: sizes.text, language: { value: 'ru-RU', eastAsia: 'ru-RU' } },
      paragraph: { spacing: single },
    },
    title: {
      run: { font: face, size: sizes.head, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...single, before: 120, after: 120 } },
    },
    heading1: headingStyle(sizes.head, false),
    heading2: headingStyle(sizes.text, false),
    heading3: headingStyle(sizes.text, true),
    heading4: {
      ...headingStyle(sizes.text, true),
      run: { font: face, size: sizes.text, italics: true, color: '000000' },
    },
    caption: {
      run: { font: face, size: 24, bold: true, italics: false, color: '000000' },
      paragraph: { spacing: { ...single, before: 200, after: 80 } },
    },
  },
  paragraphStyles: own,
};

/** The two kinds of list: with a dash, as official papers have it, and with numbers. */
export const docxNumbering: INumberingOptions = {
  config: [
    { reference: 'dashes', levels: [levelOf(LevelFormat.BULLET, '\u2013')] },
    { reference: 'numbers', levels: [levelOf(LevelFormat.DECIMAL, '%1.')] },
  ],
};

function levelOf(
  format: (typeof LevelFormat)['BULLET' | 'DECIMAL'],
  text: string,
): INumberingOptions['config'][number]['levels'][number] {
  const indent = { left: sheet.firstLine + 425, hanging: 425 };
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}
