// A report of one's own: a page made of facts, the same figures in three light formats, and back from JSON.
import { unwrap } from '@otklik/core';
import { buildPage, type TableData } from '@otklik/reports';
import { readCsvTable, renderCsv } from '@otklik/reports/csv';
import { readPageJson, renderJson } from '@otklik/reports/json';
import { renderMarkdown } from '@otklik/reports/markdown';
import { countPieces, growthPieces, NOUNS, sentence, sentencesOf, VERBS } from '@otklik/reports/wording';

const now = { id: 'received 2026-06', value: { kind: 'integer', value: 225 } } as const;
const before = { id: 'received 2026-05', value: { kind: 'integer', value: 234 } } as const;
const told = unwrap(
  sentence([
    'За июнь ',
    ...countPieces(now, NOUNS.appeal, { verb: VERBS.came }),
    ', ',
    ...growthPieces(now, before),
    '.',
  ]),
);

const data: TableData = {
  columns: [
    { title: 'Территория', kind: 'text' },
    { title: 'Дороги', kind: 'integer' },
    { title: 'ЖКХ', kind: 'integer' },
  ],
  rows: [
    [
      { kind: 'text', text: 'Заречье' },
      { kind: 'integer', value: 120 },
      { kind: 'integer', value: 75 },
    ],
    [
      { kind: 'text', text: '=Луговое' },
      { kind: 'integer', value: 30 },
      { kind: 'empty', reason: 'скрыто: малое число' },
    ],
  ],
};

const page = unwrap(
  buildPage({
    title: 'Картина за июнь',
    language: 'ru',
    documentKind: 'Отчёт',
    organisation: 'Вымышленный округ',
    period: 'за июнь 2026 года',
    notice: 'Вымышленные данные',
    sections: [
      {
        title: 'Главное',
        blocks: [
          sentencesOf([told]),
          {
            kind: 'figure',
            caption: 'Обращения по территориям и темам',
            alternative: 'Больше всего обращений о дорогах в Заречье.',
            chart: { kind: 'heat-map', category: 0, series: [1, 2] },
            data,
          },
        ],
      },
    ],
  }),
);

console.log(renderMarkdown(page));
console.log('Факты первого предложения:', told.facts.map(({ id }) => id).join('; '));
const [file] = renderCsv(page);
console.log(file?.caption);
console.log(file?.text.replace('\uFEFF', ''));
console.log('Прочитано обратно:', JSON.stringify(readCsvTable(file?.text ?? '')[2]));
console.log('Страница из JSON та же:', JSON.stringify(unwrap(readPageJson(renderJson(page)))) === JSON.stringify(page));
