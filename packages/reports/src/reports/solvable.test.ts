import {
  compileCalendar,
  dimensionOf,
  fiveDayWeek,
  finish,
  recordsOf,
  tally,
  unwrap,
  type CaseRecord,
  type Dimension,
  type Method,
} from '@otklik/core';
import {
  calendarFor,
  explanatoryAnswers,
  inBlocksOf,
  PESTOVO_1728,
  PESTOVO_SOLVABLE,
  solvableIn,
  USUAL_MESSAGE_TERM,
} from '@otklik/rules';
import { describe, expect, test } from 'vitest';
import { syntheticMonth } from '../synthetic/synthetic-month.ts';
import { readRealExport } from './real-export.fixture.ts';
import { lastMomentOf } from './report-counter.ts';

const { term } = USUAL_MESSAGE_TERM;

/** «explained of answered» in each group of a method, groups without any left out. */
function explainedBy(records: readonly CaseRecord[], method: Method): Readonly<Record<string, string>> {
  const rating = unwrap(finish(tally(records, method, lastMomentOf(records)), method));
  const at = method.indicators.findIndex(({ id }) => id === 'explained');
  const told = [...rating.groups, { key: ['total'], figures: rating.total }].flatMap(({ key, figures }) => {
    const figure = figures[at];
    return figure?.kind === 'share' ? [[`${key[0]}`, `${figure.part} of ${figure.whole}`] as const] : [];
  });
  return Object.fromEntries(told);
}

/** The same counted plainly, without any method. */
function plainly(records: readonly CaseRecord[], dimension: Dimension): Readonly<Record<string, string>> {
  const solvable = records.filter(({ type, firstAnswered }) => type === 'solvable' && firstAnswered !== null);
  const counted = (own: readonly CaseRecord[]): string =>
    `${own.filter(({ outcome }) => outcome === 'explained').length} of ${own.length}`;
  const groups = new Set(solvable.map((record) => `${dimensionOf(record, dimension)}`));
  const rows = [...groups].map(
    (group) => [group, counted(solvable.filter((record) => `${dimensionOf(record, dimension)}` === group))] as const,
  );
  return { ...Object.fromEntries(rows), total: counted(solvable) };
}

describe('on the real export', async () => {
  const { records } = await readRealExport();

  // counted by hand from the sheet, the header in its first row:
  // SELECT "Отдел", count(*) FILTER ("Итог" = 'Разъяснено'), count(*) FROM sheet
  // WHERE "Тип инцидента" = 'Решаемый' AND "Общее время первого ответа" IS NOT NULL GROUP BY 1
  test('15 of 20 questions are solvable and answered; 13 of them are only explained', () => {
    expect(records.length).toBe(20);
    expect(explainedBy(records, PESTOVO_SOLVABLE)).toEqual({
      'Администрация города Омска': '11 of 12',
      'Исилькульский район': '0 of 1',
      'Одесский район': '1 of 1',
      'Черлакский район': '1 of 1',
      total: '13 of 15',
    });
  });

  // the same query by "Тема", by "Группа тем", by the first seven signs of "Дата создания"
  test('six of seven are explained where snow is cleared from roads, the most of all topics', () => {
    const topics = explainedBy(records, solvableIn('topic'));
    expect(topics['Уборка дорог от снега и наледи']).toBe('6 of 7');
    expect(Object.values(topics).filter((told) => /^[2-9]/.test(told))).toEqual(['6 of 7']);
    expect(explainedBy(records, solvableIn('topicGroup'))).toEqual({
      Благоустройство: '1 of 1',
      Дороги: '7 of 8',
      ЖКХ: '2 of 3',
      'Общественный транспорт': '3 of 3',
      total: '13 of 15',
    });
    expect(explainedBy(records, solvableIn('receivedMonth'))).toEqual({ '2025-12': '13 of 15', total: '13 of 15' });
  });

  test('the explained ones are listed, and they are those that the measure counts', () => {
    const listed = explanatoryAnswers(records);
    expect(listed.length).toBe(13);
    expect(listed.every(({ type, outcome }) => type === 'solvable' && outcome === 'explained')).toBe(true);
  });
});

describe('on a synthetic month', () => {
  const { zone: moscow } = PESTOVO_1728;
  const hours = fiveDayWeek([{ from: 540, to: 1080 }]);
  const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-NGR', 2026, 2026)), hours, moscow));
  const may = unwrap(syntheticMonth({ seed: 1728, year: 2026, month: 5, calendar }));
  const records = may.logs.flatMap((log) => unwrap(recordsOf(log, { calendar, term })));

  test('as many explanatory answers are listed and counted as were planted', () => {
    expect(may.truth.explanatoryToSolvable).toBeGreaterThan(10);
    expect(explanatoryAnswers(records).length).toBe(may.truth.explanatoryToSolvable);
    const { total = '' } = explainedBy(records, PESTOVO_SOLVABLE);
    expect(total.split(' ')[0]).toBe(`${may.truth.explanatoryToSolvable}`);
  });

  test.for(['body', 'topicGroup', 'topic', 'receivedMonth', 'territory'] as const)(
    'each %s has its plain count',
    (dimension) => {
      expect(explainedBy(records, solvableIn(dimension))).toEqual(plainly(records, dimension));
    },
  );

  test('by block they are as many, each body in the block that the charter gives it', () => {
    const inBlocks = records.map(inBlocksOf(PESTOVO_1728));
    const told = explainedBy(inBlocks, solvableIn('body'));
    expect(told['total']).toBe(plainly(records, 'body')['total']);
    const titles = PESTOVO_1728.blocks.map(({ title }) => title);
    expect(Object.keys(told).filter((title) => !titles.includes(title))).toEqual(
      inBlocks.some(({ body, type }) => body === null && type === 'solvable') ? ['null', 'total'] : ['total'],
    );
    expect(Object.keys(told).length).toBeGreaterThan(2);
  });
});
