import { compileTable, decideBy, unwrap } from '@otklik/core';
import { checkMapping, mapTopic } from '@otklik/core/text';
import { describe, expect, test } from 'vitest';
import { INCIDENT_TOPICS_2022 } from './incident-topics-2022.ts';
import { INCIDENT_TOPICS_2025 } from './incident-topics-2025.ts';
import { TOPIC_GROUPS_2025 } from './topic-groups-2025.ts';
import { TOPIC_KINDS } from './topic-kinds.ts';
import { TOPIC_ROADS } from './topic-roads.ts';
import { TOPICS_2022_TO_2025 } from './topics-2022-to-2025.ts';
import { TOPICS_BY_TYPE } from './topics-by-type.ts';

describe('the topics of 2022', () => {
  test('are 195 in 26 groups, each once in its group, 33 of them with the star', () => {
    const { topics } = INCIDENT_TOPICS_2022;
    expect(topics.length).toBe(195);
    expect(new Set(topics.map(({ group }) => group)).size).toBe(26);
    expect(new Set(topics.map(({ group, topic }) => `${group}/${topic}`)).size).toBe(195);
    expect(topics.filter(({ fastTrack }) => fastTrack).length).toBe(33);
    expect(topics.filter(({ topic }) => topic.includes('*'))).toEqual([]);
  });
});

describe('the topics of 2025', () => {
  test('are 347 by name: the 344 lines of the data set, three of which hold two', () => {
    const names = INCIDENT_TOPICS_2025.topics.map(({ topic }) => topic);
    expect(names.length).toBe(347);
    expect(new Set(names).size).toBe(347);
  });

  test('are in the groups that end in «прочее», but for one that belongs to none', () => {
    const groups = new Set(INCIDENT_TOPICS_2025.topics.map(({ group }) => group));
    expect(groups).toEqual(new Set([...TOPIC_GROUPS_2025, null]));
    const closing = INCIDENT_TOPICS_2025.topics.filter(({ topic }) => topic.endsWith('прочее'));
    expect(closing.map(({ group, topic }) => `${group} прочее` === topic)).toEqual(TOPIC_GROUPS_2025.map(() => true));
  });
});

describe('the mapping of 2022 to 2025', () => {
  test('is total: each topic once, each target there', () => {
    expect(checkMapping(TOPICS_2022_TO_2025, INCIDENT_TOPICS_2022, INCIDENT_TOPICS_2025)).toEqual({
      missing: [],
      repeated: [],
      unknown: [],
      lost: [],
      uneven: [],
    });
  });

  test('notices a topic passed over, told twice, made up or lost', () => {
    const [first, ...others] = TOPICS_2022_TO_2025.rows;
    if (first === undefined) return expect.fail('rows');
    const faults = (rows: typeof others): object =>
      checkMapping({ ...TOPICS_2022_TO_2025, rows }, INCIDENT_TOPICS_2022, INCIDENT_TOPICS_2025);
    expect(faults(others)).toMatchObject({ missing: [first.topic] });
    expect(faults([first, first, ...others])).toMatchObject({ repeated: [first.topic, first.topic] });
    expect(faults([first, ...others, { ...first, topic: 'Нет такой' }])).toMatchObject({ unknown: ['Нет такой'] });
    expect(faults([{ ...first, to: ['Нет такой'] }, ...others])).toMatchObject({ lost: ['Нет такой'] });
    expect(faults([{ ...first, to: [] }, ...others])).toMatchObject({ uneven: [first.topic] });
  });

  test('lists what nothing takes the place of, with the reason', () => {
    const unmatched = TOPICS_2022_TO_2025.rows.filter(({ match }) => match === 'none');
    expect(unmatched.map(({ group, topic }) => `${group}: ${topic}`)).toEqual([
      'Коронавирус: Жалобы на врачей',
      'Коронавирус: Коронавирус',
      'Коронавирус: Самоизоляция и карантин',
      'Связь и телевидение: Информационно-техническая поддержка',
      'Безопасность: Безопасность общественных пространств',
    ]);
    expect(unmatched.filter(({ why }) => why === null)).toEqual([]);
  });

  test('knows a topic by its group and its name together', () => {
    const pits = unwrap(mapTopic(TOPICS_2022_TO_2025, { group: 'Благоустройство', topic: 'Ямы во дворах' }));
    expect(pits).toMatchObject({ match: 'same', to: ['Ямы во дворах'], why: null });
    expect(mapTopic(TOPICS_2022_TO_2025, { group: 'Дороги', topic: 'Ямы во дворах' }).ok).toBe(false);
  });
});

describe('the kinds of topics', () => {
  const kinds = unwrap(compileTable(TOPIC_KINDS));
  const kindOf = (topic: string | null) => unwrap(decideBy(kinds, { topic }));

  test('give each topic a type, or the reason why a person decides', () => {
    for (const { topic } of INCIDENT_TOPICS_2025.topics) {
      const { type, doubt } = kindOf(topic);
      expect([topic, (type === null) !== (doubt === null)]).toEqual([topic, true]);
    }
    expect(kindOf(null)).toEqual({ type: null, doubt: 'unnamed', fastTrack: false });
  });

  test('say «прочее» of closing topics and of no other', () => {
    const closing = INCIDENT_TOPICS_2025.topics.filter(({ topic }) => kindOf(topic).doubt === 'closing-topic');
    expect(closing.every(({ topic }) => topic.endsWith('прочее'))).toBe(true);
    expect(closing.length).toBe(25);
  });

  test('know a repair from a tax, a form and a new route', () => {
    expect(kindOf('Неисправность или отключение лифтов').type).toBe('solvable');
    expect(kindOf('Налоговая нагрузка на бизнес').type).toBe('not-solvable');
    expect(kindOf('Публичные слушания, общественные обсуждения').type).toBe('informational');
    expect(kindOf('Строительство дорог и мостов').doubt).toBe('needs-a-plan');
  });

  test('hurry where every forerunner bore the star', () => {
    expect(kindOf('Ямы во дворах').fastTrack).toBe(true);
    expect(kindOf('Скорая помощь').fastTrack).toBe(true);
    expect(kindOf('Борщевик Сосновского, амброзия и другие инвазивные растения').fastTrack).toBe(false);
  });

  test('hold no topic twice and none that the edition has not', () => {
    const told = Object.values(TOPICS_BY_TYPE).flat();
    expect(told.toSorted()).toEqual(INCIDENT_TOPICS_2025.topics.map(({ topic }) => topic).toSorted());
  });
});

describe('the roads of topics', () => {
  test('lead to the kinds of block that the names of Pestovo give, as its own routes do', () => {
    const roads = unwrap(compileTable(TOPIC_ROADS));
    expect(unwrap(decideBy(roads, { topicGroup: 'Дороги' }))).toEqual({
      blockKind: 'infrastructure',
      bodyKind: 'roads',
    });
    expect(unwrap(decideBy(roads, { topicGroup: 'Здравоохранение' }))).toEqual({ blockKind: null, bodyKind: 'beyond' });
    expect(unwrap(decideBy(roads, { topicGroup: null }))).toEqual({ blockKind: null, bodyKind: null });
  });
});
