import { charterBlock, type Block, type Body } from '@otklik/core';
import { citing, readAs } from '../citing.ts';

const at = citing('pestovo-1728');

export const BLOCKS: readonly Block[] = [
  charterBlock({
    id: 'infrastructure',
    title: 'Дороги, транспорт, ЖКХ, благоустройство, ТКО, строительство, архитектура',
    topics: [
      'Архитектура',
      'Благоустройство',
      'Дороги',
      'Жилищно-коммунальное хозяйство',
      'Строительство',
      'Твёрдые коммунальные отходы',
      'Транспорт',
    ],
    because: at('Состав блок 1'),
  }),
  charterBlock({
    id: 'social',
    title: 'Социальная политика',
    topics: ['Социальная политика'],
    because: at('Состав блок 2'),
  }),
  charterBlock({
    id: 'economy',
    title: 'Экономика, финансы, сельское хозяйство, МСП, проектная деятельность и инвестиции',
    topics: [
      'Инвестиции',
      'Малое и среднее предпринимательство',
      'Проектная деятельность',
      'Сельское хозяйство',
      'Финансы',
      'Экономика',
    ],
    because: at('Состав блок 3'),
  }),
  charterBlock({
    id: 'rural',
    title: 'Сельские территории',
    topics: ['Сельские территории'],
    because: at('Состав блок 4'),
  }),
];

/** Bodies that the composition names through the posts of the members. */
export const BODIES: readonly Body[] = [
  ...named('infrastructure', 'sectoral', [
    ['housing', 'Отдел жилищно-коммунального хозяйства', 1],
    ['land', 'Отдел по управлению земельными ресурсами', 2],
    ['architecture', 'Отдел архитектуры и градостроительства', 3],
    ['roads', 'Отдел дорожной деятельности', 4],
    ['property', 'Отдел по управлению имуществом', 5],
    ['improvement', 'Отдел благоустройства', 7],
    ['inspection', 'Отдел контроля', 8],
  ]),
  ...named('infrastructure', 'subordinate', [['city-works', 'МБУ «Городское хозяйство»', 6]]),
  ...named('social', 'sectoral', [
    ['education', 'Комитет образования', 2],
    ['culture', 'Комитет культуры', 3],
    ['sport', 'Управление по физической культуре и спорту', 4],
    ['youth', 'Отдел по молодёжной политике и добровольчеству', 5],
  ]),
  ...named('economy', 'sectoral', [
    ['economy', 'Управление экономического развития и инвестиций', 2],
    ['procurement', 'Отдел закупок', 3],
  ]),
  ...named('rural', 'territorial', [
    ['bykovo', 'Быковский территориальный отдел', 2],
    ['russkoe-pestovo', 'Русско-Пестовский территориальный отдел', 3],
    ['laptevo', 'Лаптевский территориальный отдел', 4],
    ['vyatka', 'Вятский территориальный отдел', 5],
    ['okhona', 'Охонский территориальный отдел', 6],
    ['bogoslovo', 'Богословский территориальный отдел', 7],
    ['ustyutskoe', 'Устюцкий территориальный отдел', 8],
  ]),
];

type Named = readonly [id: string, title: string, row: number];

function named(block: string, kind: Body['kind'], list: readonly Named[]): readonly Body[] {
  const number = BLOCKS.findIndex(({ id }) => id === block) + 1;
  return list.map(([id, title, row]) => {
    const because = readAs(at(`Состав блок ${number} стр. ${row}`), 'bodies-of-members');
    return { id, title, kind, block, because };
  });
}
