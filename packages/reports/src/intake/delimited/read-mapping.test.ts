import { compileCalendar, NORM_WEEK, readClock, unwrap, zone, type CalendarYear } from '@otklik/core';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../csv/read-csv.ts';
import { collectIntake, type Intake } from '../intake.ts';
import { describeMappingIssue } from './describe-mapping.ts';
import { readMapping } from './read-mapping.ts';

const data = new URL('../../../../../examples/data/', import.meta.url);
const nycMapping: unknown = JSON.parse(readFileSync(new URL('nyc-mapping.json', data), 'utf8'));

const journal = {
  id: 'phone-journal',
  title: 'Журнал звонков',
  delimiter: ';',
  encoding: 'utf-8',
  channel: 'phone',
  regime: 'message',
  empties: ['нет'],
  columns: {
    Номер: { fills: 'id' },
    Поступило: { fills: 'received', form: 'DD.MM.YYYY hh:mm' },
    Отвечено: { fills: 'firstAnswered', form: 'DD.MM.YYYY hh:mm' },
    Итог: { fills: 'outcome', labels: { Сделано: 'solved', 'В плане': 'promised', '?': null } },
    Повторно: { fills: 'repeat', labels: { да: true, нет: false } },
  },
  personal: ['Кто звонил'],
  unused: ['Оператор'],
};

function readBytes(bytes: Iterable<Uint8Array>, mapping: unknown, years: readonly number[]): Promise<Intake> {
  const plain = years.map((year): CalendarYear => ({
    year,
    provisional: false,
    days: [],
    presidential: [],
    because: [],
  }));
  const calendar = unwrap(compileCalendar(plain, NORM_WEEK, zone('Europe/Moscow')));
  const { layout, delimiter } = unwrap(readMapping(mapping));
  return collectIntake(readCsv(bytes, { delimiter }), layout, { calendar, term: null });
}

describe('a mapping', () => {
  test('turns the lines of a journal into records', async () => {
    const text =
      'Номер;Кто звонил;Поступило;Отвечено;Итог;Повторно;Оператор\n' +
      '1;Иванова;02.02.2026 10:00;02.02.2026 11:30;Сделано;да;А\n' +
      '2;Петров;03.02.2026 10:00;нет;?;нет;Б\n' +
      '3;Сидоров;04.02.2026 10:00;;Потом;;В\n' +
      '4;лишнее;поле;04.02.2026 10:00;;Потом;;В\n';
    const { records, issues } = await readBytes([new TextEncoder().encode(text)], journal, [2026]);
    expect(records).toMatchObject([
      { id: '1', channel: 'phone', regime: 'message', outcome: 'solved', repeat: true, workToFirstAnswer: 5_400_000 },
      { id: '2', outcome: null, repeat: null, firstAnswered: null },
      { id: '3', outcome: null, repeat: null },
    ]);
    expect(issues).toMatchObject([
      { kind: 'unknown-value', row: 4, header: 'Итог', value: 'Потом', expected: ['Сделано', 'В плане', '?'] },
      { kind: 'ragged-row', severity: 'row-skipped', row: 5, value: '8', expected: ['7'] },
    ]);
    expect(JSON.stringify(records)).not.toContain('Иванова');
  });

  test('tells days or moments by the form of the receipt', () => {
    const days = { ...journal, columns: { ...journal.columns, Поступило: { fills: 'received', form: 'DD.MM.YYYY' } } };
    expect(unwrap(readMapping(journal)).layout.precision).toBe('moment');
    expect(unwrap(readMapping(days)).layout.precision).toBe('day');
  });

  test('of New York reads all 34,324 cases of 2023; two ids stand there twice', async () => {
    const bytes = gunzipSync(readFileSync(new URL('nyc-council-complaints-2023.csv.gz', data)));
    const { records, issues, quality } = await readBytes([bytes], nycMapping, [2022, 2023, 2024, 2025]);
    expect(quality).toMatchObject({ rowsRead: 34_324, recordsKept: 34_322, rowsSkipped: 2, refused: false });
    expect(issues.map(({ kind, row, otherRow }) => [kind, row, otherRow])).toEqual([
      ['duplicate-id', 10_911, 10_910],
      ['duplicate-id', 22_147, 22_146],
    ]);
    expect(new Set(records.map(({ body }) => body)).size).toBe(48);
    const first = (readClock('2023-12-27T00:00') ?? 0) - 3 * 3_600_000;
    expect(records[0]).toMatchObject({
      id: 'NYCC48534208',
      body: 'NYCC48',
      precision: 'day',
      received: first,
      territory: 'Brooklyn',
    });
  });
});

describe('what is wrong with a mapping is told with its place', () => {
  const { columns } = journal;

  test.each([
    ['no object', [], ''],
    ['an unknown channel', { ...journal, channel: 'pigeon' }, 'channel'],
    ['another encoding', { ...journal, encoding: 'windows-1251' }, 'encoding'],
    ['a delimiter of two signs', { ...journal, delimiter: ';;' }, 'delimiter'],
    ['a key that is not known', { ...journal, colums: {} }, 'colums'],
    ['an unknown field', { ...journal, columns: { ...columns, X: { fills: 'colour' } } }, 'columns.X.fills'],
    [
      'a form that is not known',
      { ...journal, columns: { ...columns, X: { fills: 'closed', form: 'D.M.YY' } } },
      'columns.X.form',
    ],
    ['no form', { ...journal, columns: { ...columns, X: { fills: 'closed' } } }, 'columns.X.form'],
    [
      'a label with an unknown meaning',
      { ...journal, columns: { ...columns, X: { fills: 'type', labels: { а: 'big' } } } },
      'columns.X.labels.а',
    ],
    [
      'labels that are no object',
      { ...journal, columns: { ...columns, X: { fills: 'type', labels: 'big' } } },
      'columns.X.labels',
    ],
    [
      'a key of a column that is not known',
      { ...journal, columns: { ...columns, X: { fills: 'topic', from: 1 } } },
      'columns.X.from',
    ],
    ['a field filled twice', { ...journal, columns: { ...columns, X: { fills: 'outcome', labels: {} } } }, 'columns'],
    ['no id', { ...journal, columns: { a: { fills: 'received', form: 'YYYY-MM-DD' } } }, 'columns'],
    ['a header in two lists', { ...journal, unused: ['Кто звонил'] }, 'columns, personal, unused'],
    ['a list that is no list', { ...journal, personal: 'Кто звонил' }, 'personal'],
    ['an empty title', { ...journal, title: ' ' }, 'title'],
  ])('%s', (_, mapping, path) => {
    const read = readMapping(mapping);
    expect(read).toMatchObject({ ok: false, refusal: { kind: 'not-a-mapping' } });
    expect(read.ok ? [] : read.refusal.issues.map((issue) => issue.path)).toContain(path);
  });

  test.each([
    ['no JSON', undefined, 'Файл пуст или не в формате JSON.', 'The file is empty or is not JSON.'],
    [
      'no id',
      { ...journal, columns: { a: { fills: 'received', form: 'YYYY-MM-DD' } } },
      'columns: ни один столбец не заполняет id, нужен ровно один.',
      'columns: no column fills id, exactly one must.',
    ],
    [
      'two ids',
      { ...journal, columns: { ...columns, X: { fills: 'id' } } },
      'columns: столбцов, которые заполняют id: 2, нужен ровно один.',
      'columns: columns that fill id: 2, exactly one must.',
    ],
  ])('%s, in words', (_, mapping, ru, en) => {
    const read = readMapping(mapping);
    const [issue] = read.ok ? [] : read.refusal.issues;
    expect(issue === undefined ? [] : [describeMappingIssue(issue, 'ru'), describeMappingIssue(issue, 'en')]).toEqual([
      ru,
      en,
    ]);
  });

  test('all of it at once, in words', () => {
    const read = readMapping({ ...journal, channel: 'pigeon', regime: 1 });
    const words = read.ok ? [] : read.refusal.issues.map((issue) => describeMappingIssue(issue, 'ru'));
    expect(words).toHaveLength(2);
    expect(words[1]).toBe('regime: стоит 1, ожидается appeal, message, information-request.');
  });
});

test('totality: any JSON is a mapping or is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (any, inner) => {
      for (const json of [
        any,
        { ...journal, columns: any },
        { ...journal, columns: { ...journal.columns, X: inner } },
      ]) {
        const read = readMapping(json);
        expect(read.ok || read.refusal.issues.length > 0).toBe(true);
      }
    }),
  );
});
