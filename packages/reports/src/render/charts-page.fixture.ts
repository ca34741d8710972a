import { unwrap } from '@otklik/core';
import type { FigureDraft } from '../page/block.ts';
import { buildPage } from '../page/build-page.ts';
import type { Page } from '../page/page.ts';
import type { Row, TableData } from '../page/table-data.ts';
import type { Value } from '../page/value.ts';

const PLACES = [
  'Заречье',
  'Луговое сельское поселение',
  'Территориальный отдел посёлка Новый Городок и прилегающих деревень',
  'Центр',
  'Железнодорожный микрорайон',
];
const TOPICS = ['Дороги', 'Благоустройство', 'Жилищно-коммунальное хозяйство', 'Образование', 'Транспорт'];
const BODIES = [
  'Комитет ЖКХ',
  'Комитет по образованию',
  'Управление дорожного хозяйства и благоустройства администрации округа',
  'Комитет по социальной защите населения',
  'Отдел транспорта',
  'Территориальный отдел посёлка Новый Городок',
];

const held: Value = { kind: 'empty', reason: 'скрыто: малое число' };
const none: Value = { kind: 'empty', reason: 'не оценивался' };

function text(words: string): Value {
  return { kind: 'text', text: words };
}

function count(value: number): Value {
  return { kind: 'integer', value };
}

function share(words: string): Value {
  return { kind: 'percent', text: words };
}

/** A map of places and topics with some cells held back; many topics stand their names upright. */
function heatMapOf(topics: readonly string[]): FigureDraft {
  const columns = [{ title: 'Территория', kind: 'text' } as const].concat(
    topics.map((title) => ({ title, kind: 'integer' })) as never,
  );
  const rows = PLACES.map((place, row): Row => [
    text(place),
    ...topics.map((_, column) =>
      (row * 3 + column * 5) % 11 === 4 ? held : count(((row * 37 + column * 91) % 97) * 19),
    ),
  ]);
  return figure(
    'Обращения по территориям и темам',
    { kind: 'heat-map', category: 0, series: topics.map((_, at) => at + 1) },
    { columns, rows },
  );
}

function intervals(): FigureDraft {
  const columns = [
    { title: 'Орган', kind: 'text' },
    { title: 'В срок', kind: 'percent', digits: 1 },
    { title: 'не ниже', kind: 'percent', digits: 1 },
    { title: 'не выше', kind: 'percent', digits: 1 },
  ] as const;
  const figures = ['96.4 94.1 97.9', '71.0 58.2 81.2', '88.8 86.0 91.1', '', '50.0 9.5 90.5', '100.0 94.3 100.0'];
  const rows = BODIES.map((body, row): Row => {
    const ends = (figures[row] ?? '').split(' ').filter((one) => one !== '');
    return [text(body), ...(ends.length === 0 ? [none, none, none] : ends.map(share))];
  });
  return figure(
    'Доля рассмотренных в срок с интервалом',
    { kind: 'intervals', category: 0, series: [1, 2, 3] },
    { columns, rows },
  );
}

function places(): FigureDraft {
  const columns = [
    { title: 'Орган', kind: 'text' },
    { title: 'Место в мае', kind: 'integer' },
    { title: 'Место в июне', kind: 'integer' },
  ] as const;
  const before = [1, 2, 2, 4, null, 5];
  const now = [3, 1, 4, 4, 2, null];
  const rows = BODIES.map((body, row): Row => [
    text(body),
    ...[before[row], now[row]].map((place) => (typeof place === 'number' ? count(place) : none)),
  ]);
  return figure('Места органов', { kind: 'rank-slope', category: 0, series: [1, 2] }, { columns, rows });
}

function figure(caption: string, chart: FigureDraft['chart'], data: TableData): FigureDraft {
  const alternative = 'Что видно на рисунке, сказано словами: больше всего в Центре.';
  return { kind: 'figure', caption, alternative, chart, data };
}

/** A page of the charts that no office suite has by itself, with long names, shared places and cells held back. */
export const chartsPage: Page = unwrap(
  buildPage({
    title: 'Картина за июнь',
    language: 'ru',
    documentKind: 'Отчёт',
    organisation: 'Вымышленный муниципальный округ',
    period: 'за июнь 2026 года',
    date: '2026-07-06',
    notice: 'Синтетические данные',
    sections: [
      {
        title: 'Рисунки',
        blocks: [
          heatMapOf(TOPICS),
          heatMapOf([
            ...TOPICS,
            'Социальная защита',
            'Земельные отношения',
            'Экология',
            'Связь',
            'Здравоохранение',
            'Культура и спорт',
            'Торговля',
          ]),
          intervals(),
          places(),
        ],
      },
    ],
  }),
);
