import { unwrap } from '@otklik/core';
import type { FigureDraft } from '../page/block.ts';
import { buildPage } from '../page/build-page.ts';
import type { Page } from '../page/page.ts';
import type { TableData } from '../page/table-data.ts';
import { bullets, heading, inline, note, numbered, paragraph, strong } from '../page/write.ts';

const offices: TableData = {
  columns: [
    { title: 'Орган', kind: 'text' },
    { title: 'Всего', kind: 'integer' },
    { title: 'В срок', kind: 'percent', digits: 2 },
    { title: 'Рост', kind: 'percent', digits: 1, sign: 'always' },
    { title: 'До ответа', kind: 'duration' },
    { title: 'Последнее', kind: 'date' },
    { title: 'Занесено', kind: 'moment' },
    { title: 'Балл', kind: 'decimal', digits: 1 },
  ],
  rows: [
    [
      { kind: 'text', text: 'Комитет ЖКХ' },
      { kind: 'integer', value: 1754 },
      { kind: 'percent', text: '34.64' },
      { kind: 'percent', text: '12.5' },
      { kind: 'duration', minutes: 1612 },
      { kind: 'date', day: '2026-03-31' },
      { kind: 'moment', at: '2026-04-01T10:05' },
      { kind: 'empty', reason: 'нет оценок' },
    ],
    [
      { kind: 'text', text: '=1+1' },
      { kind: 'integer', value: 7 },
      { kind: 'percent', text: '0.07' },
      { kind: 'percent', text: '-5.0' },
      { kind: 'duration', minutes: 0 },
      { kind: 'date', day: '2024-02-29' },
      { kind: 'moment', at: '2026-03-09T23:59' },
      { kind: 'decimal', text: '4.5' },
    ],
  ],
};

function figureOf(kind: FigureDraft['chart']['kind'], series: readonly number[]): FigureDraft {
  const columns = [
    { title: 'Орган', kind: 'text' },
    { title: 'Решено', kind: 'integer' },
    { title: 'Разъяснено', kind: 'integer' },
  ] as const;
  const rows = [
    [
      { kind: 'text', text: 'Комитет ЖКХ' },
      { kind: 'integer', value: 1754 },
      { kind: 'integer', value: 12 },
    ],
    [
      { kind: 'text', text: 'Комитет по дорогам' },
      { kind: 'integer', value: 98 },
      { kind: 'empty', reason: 'нет сведений' },
    ],
  ] as const;
  const alternative = 'Больше всего обращений у комитета ЖКХ: 1 754.';
  return {
    kind: 'figure',
    caption: 'Обращения по органам',
    alternative,
    chart: { kind, category: 0, series },
    data: { columns, rows },
  };
}

/** A small page with every kind of block and of cell, which the tests of every renderer share. */
export const samplePage: Page = unwrap(
  buildPage({
    title: 'Сводный анализ обращений',
    language: 'ru',
    documentKind: 'Отчёт',
    organisation: 'Администрация Пестовского муниципального округа',
    period: 'за март 2026 года',
    date: '2026-04-06',
    notice: 'Синтетические данные',
    signatures: [{ post: 'Руководитель МЦУ', name: 'И. О. Фамилия' }, { post: 'Куратор МЦУ' }],
    sections: [
      {
        title: 'Главное',
        blocks: [
          paragraph(
            'Поступило ',
            inline({ kind: 'integer', value: 34324 }),
            ', ',
            strong('в срок'),
            ' — ',
            inline({ kind: 'percent', text: '96.40' }),
            '.',
          ),
          note('Данные предварительные.'),
          bullets(['дороги', ['жильё: ', inline({ kind: 'duration', minutes: 112 })]]),
          heading(2, 'Что решить'),
          numbered(['назначить', 'проверить']),
          heading(3, 'Почему'),
          heading(4, 'Подробно'),
        ],
      },
      {
        title: 'Органы',
        blocks: [
          { kind: 'table', caption: 'Органы по срокам', data: offices, notes: ['По дате регистрации.'] },
          figureOf('bars', [1]),
          figureOf('stacked-bars', [1, 2]),
          figureOf('lines', [1, 2]),
        ],
      },
      {
        title: 'Методика и источники',
        blocks: [
          {
            kind: 'definitions',
            items: [
              {
                term: 'В срок',
                definition: 'Доля рассмотренных в срок.',
                clause: 'п. 2.2.3',
                grade: 'A',
                assumption: 'день регистрации — нулевой',
              },
            ],
          },
          {
            kind: 'sources',
            items: [{ title: 'Положение о МЦУ', at: 'п. 2.2.3', url: 'https://example.org/act', grade: 'A' }],
          },
        ],
      },
    ],
  }),
);
