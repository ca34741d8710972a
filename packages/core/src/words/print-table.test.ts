import { describe, expect, test } from 'vitest';
import { byAssumption, byClause } from '../source/decision.ts';
import { decisionTable } from '../table/decision-table.ts';
import { SNOW } from '../table/snow.fixture.ts';
import { zone } from '../time/zone.ts';
import { describeTable, printTable } from './print-table.ts';
import type { Registers } from './registers.ts';

const REGISTERS: Registers = {
  zone: zone('UTC'),
  acts: [{ id: 'own-act', title: 'Порядок уборки', url: null }],
  assumptions: [
    { name: 'invented', reading: 'Таблица придумана.', alternatives: ['Взять из акта.'], concerns: [] },
    { name: 'ask-first', reading: 'Место сначала уточняется.', alternatives: ['Отказать.'], concerns: [] },
  ],
  labels: { yard: 'двор', road: 'дорога', company: 'управляющая компания', nobody: 'никто' },
};

describe('a printed table', () => {
  const { title, head, rows, notes } = printTable(SNOW, REGISTERS, 'ru');

  test('tells each rule in a row: conditions, answer, exception, clause, grade, assumption', () => {
    expect(title).toBe('Кто убирает снег (редакция 2026)');
    expect(head).toEqual([
      'Строка',
      'Место',
      'Снег, см',
      'День',
      'Ответ',
      'Исключение из',
      'Основание',
      'Источник',
      'Допущения',
    ]);
    const act = 'текст акта или официальный сайт';
    expect(rows).toEqual([
      ['yard', 'двор', 'любое', 'любое', 'управляющая компания', 'нет', 'Порядок уборки, п. 1', act, 'нет'],
      ['road', 'дорога', 'любое', 'любое', 'city', 'нет', 'Порядок уборки, п. 2', act, 'нет'],
      ['unknown', 'нет сведений', 'любое', 'любое', 'dispatcher', 'нет', 'нет', 'нет', 'Место сначала уточняется.'],
      ['deep', 'двор, дорога', 'от 50', 'любое', 'emergency', 'yard, road', 'Порядок уборки, п. 3', act, 'нет'],
      [
        'summer',
        'двор, дорога',
        'любое',
        'с 01.06.2026 по 31.08.2026',
        'никто',
        'deep, yard, road',
        'Порядок уборки, п. 4',
        act,
        'нет',
      ],
    ]);
  });

  test('says how its rows stand to each other and what it rests on', () => {
    expect(notes).toEqual([
      'Где подходят общая строка и её исключение, решает исключение; порядок строк ничего не решает.',
      'Допущение: Таблица придумана.',
    ]);
  });

  test('has as many cells in a row as in the head', () => {
    expect(rows.filter(({ length }) => length !== head.length)).toEqual([]);
  });
});

test('without exceptions it has no column for them, and the answer for no row stands last', () => {
  const columns = { mark: { kind: 'integer', title: 'Mark', from: 1, to: 5 } } as const;
  const table = decisionTable({
    ...SNOW,
    columns,
    policy: 'unique',
    rows: [
      {
        id: 'low',
        when: { mark: { from: null, to: 2 } },
        answer: { review: true, by: ['head', 'curator'] },
        because: [],
      },
      { id: 'three', when: { mark: { from: 3, to: 3 } }, answer: { review: false, by: [] }, because: [] },
    ],
    otherwise: { answer: { review: false, by: [] }, because: [byClause('own-act', '1', 'C'), byAssumption('other')] },
  });
  const { head, rows } = printTable(table, REGISTERS, 'en');
  expect(head).toEqual(['Row', 'Mark', 'Answer', 'By', 'Source', 'Assumptions']);
  expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
    ['low', 'to 2', 'review: yes; by: head, curator'],
    ['three', '3', 'review: no; by: none'],
    ['otherwise', 'any', 'review: no; by: none'],
  ]);
  expect(rows[2]?.slice(3)).toEqual(['Порядок уборки, 1', 'a paraphrase or an unofficial copy', 'other']);
});

test('as Markdown it keeps its cells apart, whatever stands in them', () => {
  const rows = SNOW.rows.map((row) => ({ ...row, answer: 'a | b\nc' }));
  const text = describeTable({ ...SNOW, title: 'Снег | лёд', rows }, REGISTERS, 'ru');
  const lines = text.split('\n');
  expect(lines[0]).toBe('**Снег \\| лёд (редакция 2026)**');
  expect(lines.slice(2, 9).map((line) => line.split(/(?<!\\)\|/).length)).toEqual(Array.from({ length: 7 }, () => 11));
  expect(lines[3]).toBe('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  expect(lines[4]).toContain('a \\| b c');
  expect(lines.slice(9)).toEqual([
    '',
    '- Где подходят общая строка и её исключение, решает исключение; порядок строк ничего не решает.',
    '- Допущение: Таблица придумана.',
  ]);
});
