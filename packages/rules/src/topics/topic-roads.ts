import { byAssumption, byClause, type DecisionTable, type Ground, type ListColumn } from '@otklik/core';
import { TOPIC_GROUPS_2025, type TopicGroup2025 } from './topic-groups-2025.ts';

/** Kinds of block that the charters name: what each is called, and how many there are, is the charter's. */
export type BlockKind = 'infrastructure' | 'social' | 'economy';

/** Kinds of body by what they answer for. */
export type BodyKind =
  | 'roads'
  | 'transport'
  | 'housing'
  | 'improvement'
  | 'waste'
  | 'architecture'
  | 'property'
  | 'welfare'
  | 'education'
  | 'culture'
  | 'sport'
  | 'youth'
  | 'economy'
  | 'farming'
  | 'beyond';

/** Where items of a group of topics go as a rule; `null` where a person says. */
export interface TopicRoad {
  readonly blockKind: BlockKind | null;
  /** `beyond` is a body outside the municipality. */
  readonly bodyKind: BodyKind | null;
}

/** The group of topics of an item by the edition of 2025; `null` where nobody named one. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type TopicGroupColumns = { readonly topicGroup: ListColumn<TopicGroup2025 | null> };

type Row = DecisionTable<TopicGroupColumns, TopicRoad>['rows'][number];

const NAMED: readonly (readonly [body: BodyKind, group: TopicGroup2025, block: BlockKind, place: string])[] = [
  ['roads', 'Дороги', 'infrastructure', 'Состав блок 1'],
  ['transport', 'Общественный транспорт', 'infrastructure', 'Состав блок 1'],
  ['housing', 'ЖКХ', 'infrastructure', 'Состав блок 1'],
  ['improvement', 'Благоустройство', 'infrastructure', 'Состав блок 1'],
  ['waste', 'Обращение с отходами', 'infrastructure', 'Состав блок 1'],
  ['architecture', 'Строительство и архитектура', 'infrastructure', 'Состав блок 1'],
  ['property', 'Имущественные и земельные отношения', 'infrastructure', 'Состав блок 1'],
  ['welfare', 'Социальное обслуживание и защита', 'social', 'Состав блок 2'],
  ['education', 'Образование', 'social', 'Состав блок 2'],
  ['culture', 'Культура', 'social', 'Состав блок 2'],
  ['sport', 'Физическая культура и спорт', 'social', 'Состав блок 2'],
  ['youth', 'Молодежная политика', 'social', 'Состав блок 2'],
  ['economy', 'Экономика и бизнес', 'economy', 'Состав блок 3'],
  ['farming', 'Сельское хозяйство и охота', 'economy', 'Состав блок 3'],
];
const BEYOND: readonly TopicGroup2025[] = [
  'Военная служба',
  'Здравоохранение',
  'Связь и телевидение',
  'Труд и занятость',
  'Энергетика',
];
const BY_NAME: Ground = /* @__PURE__ */ byAssumption('topic-roads-by-name');

/** Which kind of block and body a group of topics goes to as a rule; a centre's own table of routes comes before it. */
export const TOPIC_ROADS: DecisionTable<TopicGroupColumns, TopicRoad> = {
  id: 'topic-roads',
  edition: '1',
  title: 'Вид блока и орган по группе тем 2025 года',
  because: [
    /* @__PURE__ */ byClause('pestovo-1728', 'Состав', 'A'),
    /* @__PURE__ */ byClause('elista-931', 'п. 3.1', 'A'),
    BY_NAME,
  ],
  columns: { topicGroup: { kind: 'one-of', title: 'Группа тем', values: [...TOPIC_GROUPS_2025, null] } },
  policy: 'unique',
  rows: [
    .../* @__PURE__ */ NAMED.map(([body, group, block, place]): Row => {
      return {
        id: body,
        when: { topicGroup: [group] },
        answer: { blockKind: block, bodyKind: body },
        because: [byClause('pestovo-1728', place, 'A'), BY_NAME],
      };
    }),
    {
      id: 'beyond',
      when: { topicGroup: BEYOND },
      answer: { blockKind: null, bodyKind: 'beyond' },
      because: [/* @__PURE__ */ byAssumption('topics-beyond-the-municipality')],
    },
    {
      id: 'undecided',
      when: {
        topicGroup: [
          'Безопасность и правопорядок',
          'Внутренняя политика',
          'Межнациональные отношения',
          'Органы власти и подведомственные учреждения',
          'Туризм',
          'Экология',
          null,
        ],
      },
      answer: { blockKind: null, bodyKind: null },
      because: [BY_NAME],
    },
  ],
  otherwise: null,
};
