import { byAssumption, day, type Ground, type Route, type RoutingColumns, type RoutingTable } from '@otklik/core';
import { TOPIC_GROUPS_2025, type TopicGroup2025 } from '../../topics/topic-groups-2025.ts';
import { citing, readAs } from '../citing.ts';

type Row = RoutingTable['rows'][number];

const at = citing('pestovo-1728');

/** The town, and the areas of the territorial departments by the names that the bodies of the charter bear. */
const AREAS = ['bykovo', 'russkoe-pestovo', 'laptevo', 'vyatka', 'okhona', 'bogoslovo', 'ustyutskoe'] as const;

const COLUMNS: RoutingColumns = {
  topicGroup: { kind: 'one-of', title: 'Группа тем', values: [...TOPIC_GROUPS_2025, null] },
  territory: { kind: 'one-of', title: 'Территория', values: ['town', ...AREAS, null] },
  on: { kind: 'day', title: 'День', from: /* @__PURE__ */ day('2024-10-29'), to: null },
};

/** Groups that the name of a block or of a member's department names: block, body, and the row of the composition. */
const BY_NAME: readonly (readonly [id: string, group: TopicGroup2025, route: Route, place: string])[] = [
  ['roads', 'Дороги', { block: 'infrastructure', body: 'roads' }, 'блок 1 стр. 4'],
  ['transport', 'Общественный транспорт', { block: 'infrastructure', body: null }, 'блок 1'],
  ['housing', 'ЖКХ', { block: 'infrastructure', body: 'housing' }, 'блок 1 стр. 1'],
  ['improvement', 'Благоустройство', { block: 'infrastructure', body: 'improvement' }, 'блок 1 стр. 7'],
  ['waste', 'Обращение с отходами', { block: 'infrastructure', body: null }, 'блок 1'],
  ['building', 'Строительство и архитектура', { block: 'infrastructure', body: 'architecture' }, 'блок 1 стр. 3'],
  ['land', 'Имущественные и земельные отношения', { block: 'infrastructure', body: null }, 'блок 1 стр. 2'],
  ['welfare', 'Социальное обслуживание и защита', { block: 'social', body: null }, 'блок 2'],
  ['education', 'Образование', { block: 'social', body: 'education' }, 'блок 2 стр. 2'],
  ['culture', 'Культура', { block: 'social', body: 'culture' }, 'блок 2 стр. 3'],
  ['sport', 'Физическая культура и спорт', { block: 'social', body: 'sport' }, 'блок 2 стр. 4'],
  ['youth', 'Молодежная политика', { block: 'social', body: 'youth' }, 'блок 2 стр. 5'],
  ['economy', 'Экономика и бизнес', { block: 'economy', body: 'economy' }, 'блок 3 стр. 2'],
  ['farming', 'Сельское хозяйство и охота', { block: 'economy', body: null }, 'блок 3'],
];

/** Groups that no name of the act names: a person decides. */
const UNDECIDED: readonly (TopicGroup2025 | null)[] = [
  'Безопасность и правопорядок',
  'Внутренняя политика',
  'Военная служба',
  'Здравоохранение',
  'Межнациональные отношения',
  'Органы власти и подведомственные учреждения',
  'Связь и телевидение',
  'Труд и занятость',
  'Туризм',
  'Экология',
  'Энергетика',
  null,
];

/** What the territorial departments take in their areas. */
const LOCAL: readonly TopicGroup2025[] = ['Дороги', 'ЖКХ', 'Благоустройство', 'Обращение с отходами'];
const LOCAL_ROWS = ['roads', 'housing', 'improvement', 'waste'];

/**
 * Routes of Pestovo, as an example of a routing table: no act gives one.
 *
 * The act names the blocks and the departments of their members; which topic goes to which is read from these names. In the
 * areas of the territorial departments roads, housing, improvement and waste go to them.
 */
export const PESTOVO_ROUTING: RoutingTable = {
  id: 'pestovo-routing',
  edition: '1',
  title: 'Маршруты Пестовского округа: пример, актом не установлены',
  because: [.../* @__PURE__ */ at('Состав'), /* @__PURE__ */ byAssumption('pestovo-routes-are-an-example')],
  columns: COLUMNS,
  policy: 'exceptions',
  rows: [
    .../* @__PURE__ */ BY_NAME.map(([id, group, answer, place]): Row => {
      return { id, when: { topicGroup: [group] }, answer, because: named(place) };
    }),
    {
      id: 'undecided',
      when: { topicGroup: UNDECIDED },
      answer: { block: null, body: null },
      because: [/* @__PURE__ */ byAssumption('pestovo-undecided-topics-go-to-a-person')],
    },
    .../* @__PURE__ */ AREAS.map((area, index): Row => ({
      id: `area-${area}`,
      when: { topicGroup: LOCAL, territory: [area] },
      answer: { block: 'rural', body: area },
      because: readAs(at(`Состав блок 4 стр. ${index + 2}`), 'pestovo-rural-first'),
      exceptionOf: LOCAL_ROWS,
    })),
  ],
  otherwise: null,
};

function named(place: string): readonly Ground[] {
  return readAs(at(`Состав ${place}`), 'pestovo-topics-by-name');
}
