import {
  compileCalendar,
  day,
  fiveDayWeek,
  formatDay,
  formatMoment,
  invariant,
  readWorkday,
  unwrap,
  workingDays,
  calendarDays,
  zone,
  type CalendarYear,
  type WorkingCalendar,
} from '@otklik/core';
import { feedbackPlatform, incidentManagement, type Layout } from '@otklik/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectIntake, intakeRows, type Intake } from './intake.ts';
import type { IntakeItem, IntakeSetting } from './intake-item.ts';
import { cellText, tableOf, type Cell, type Table } from './row.ts';

const plainYear = (year: number): CalendarYear => ({
  year,
  provisional: false,
  days: [],
  presidential: [],
  because: [],
});
const omsk = calendarIn('Asia/Omsk');
const setting: IntakeSetting = { calendar: omsk, term: null };

function calendarIn(name: string): WorkingCalendar {
  const schedule = fiveDayWeek(unwrap(readWorkday('08:30-17:30')));
  return unwrap(compileCalendar([plainYear(2025), plainYear(2026)], schedule, zone(name)));
}

type Cells = Readonly<Record<string, Cell>>;

const incident: Cells = {
  ID: 39_000_002,
  Отдел: 'Исилькульский район',
  'Общее время первого ответа': '2025-12-25 08:36:39',
  'Дата создания': '2025-12-24 20:06:02',
  'Дата окончания': '2026-01-05 08:16:27',
  'Группа тем': 'Дороги',
  Тема: 'Уборка дорог',
  Муниципалитет: 'Исилькульский район',
  'Тип инцидента': 'Решаемый',
  Итог: 'Решено',
  'Причина закрытия': '5',
};

/** A table with the whole header of a layout and a row for each set of cells. */
function sheet(layout: Layout, ...rows: readonly Cells[]): Table {
  const headers = layout.columns.map(({ header }) => header);
  return tableOf([headers, ...rows.map((cells) => headers.map((header) => cells[header] ?? null))]);
}

function read(...rows: readonly Cells[]): Promise<Intake> {
  return collectIntake(sheet(incidentManagement, ...rows), incidentManagement, setting);
}

const message: Cells = {
  Номер: '1001',
  Категория: 'Дороги',
  Подкатегория: 'Ямы',
  'Организация, в которой находится сообщение': 'Комитет дорожного хозяйства',
  'Дата поступления': '06.01.2026',
  'Дата планируемого завершения работ': '16.01.2026',
  'Дата фактического завершения работ': '15.01.2026',
  'Фаст-трек': 'Да',
  ФЗ: 'Обычное сообщение',
  'Тип решения': 'Решено',
  'Оценка ответа заявителем': '5',
  'Повторное рассмотрение': 'Нет',
};

/** What must be there for a test to go on. */
function told<Value>(value: Value | null | undefined): Value {
  invariant(value !== null && value !== undefined, 'a value');
  return value;
}

describe('an incident becomes a record', () => {
  test('with its words, moments and labels', async () => {
    const { records, issues } = await read(incident);
    expect(issues).toEqual([]);
    expect(records[0]).toMatchObject({
      id: '39000002',
      question: 1,
      leads: true,
      body: 'Исилькульский район',
      channel: 'incident-management',
      regime: 'message',
      topicGroup: 'Дороги',
      topic: 'Уборка дорог',
      type: 'solvable',
      outcome: 'solved',
      mark: 5,
      precision: 'moment',
      workToFirstAnswer: 399_000,
      workingMinutesAsExported: 7,
    });
  });

  test('its moments are told by the clock of the body', async () => {
    const { records } = await read(incident);
    const { records: elsewhere } = await collectIntake(sheet(incidentManagement, incident), incidentManagement, {
      calendar: calendarIn('Europe/Moscow'),
      term: null,
    });
    expect(formatMoment(told(records[0]).received, omsk.zone)).toBe('2025-12-24T20:06:02+06:00');
    expect(told(elsewhere[0]).received - told(records[0]).received).toBe(3 * 3_600_000);
  });

  test('a first answer that has not come is null, and so is its working time', async () => {
    const { records, issues } = await read({ ...incident, 'Общее время первого ответа': '-' });
    expect(issues).toEqual([]);
    expect(records[0]).toMatchObject({ firstAnswered: null, workToFirstAnswer: null, workingMinutesAsExported: null });
  });

  test('the executor is the body when the setting says so and one is named', async () => {
    const rows = sheet(incidentManagement, { ...incident, Исполнитель: 'ДГХ' }, { ...incident, ID: 7 });
    const { records } = await collectIntake(rows, incidentManagement, { ...setting, bodyOf: 'executor' });
    expect(records.map(({ body }) => body)).toEqual(['ДГХ', 'Исилькульский район']);
  });

  test('a term of the setting gives the deadline', async () => {
    const { records } = await collectIntake(sheet(incidentManagement, incident), incidentManagement, {
      calendar: omsk,
      term: workingDays(1),
    });
    expect(formatMoment(told(records[0]?.due), omsk.zone)).toBe('2025-12-25T23:59:59+06:00');
  });

  test('an apostrophe that guards words against formulas is taken off; one alone is an empty cell', async () => {
    const { records } = await read({ ...incident, Отдел: "'Администрация города", Тема: "'" });
    expect(records[0]).toMatchObject({ body: 'Администрация города', topic: null });
  });

  test('an apostrophe before an id, a label, a moment or a header is taken off as well', async () => {
    const guarded = Object.entries(incident).map(([header, cell]) => [header, `'${cellText(cell)}`] as const);
    const plain = await read(incident);
    const { records, issues } = await read(Object.fromEntries(guarded));
    expect(issues).toEqual([]);
    expect(records).toEqual(plain.records);
    const empty = await read({ ...incident, Итог: "'", 'Дата окончания': "'" });
    expect(empty.issues).toEqual([]);
    expect(empty.records[0]).toMatchObject({ outcome: null, closed: null });
    const headers = Object.keys(incident).map((header) => `'${header}`);
    const table = tableOf([headers, Object.values(incident)]);
    expect((await collectIntake(table, incidentManagement, setting)).records).toEqual(plain.records);
  });

  test('the reason of closing is a mark when it is a number from 1 to 5', async () => {
    const reasons: readonly Cell[] = [1, '3', 'Автор доволен', 'Нет ответа от автора', null];
    const { records, issues } = await read(
      ...reasons.map((reason, index) => ({ ...incident, ID: index, 'Причина закрытия': reason })),
    );
    expect(issues).toEqual([]);
    expect(records.map(({ mark }) => mark)).toEqual([1, 3, null, null, null]);
  });

  test('a moment that a spreadsheet has turned into a date is read too', async () => {
    const received: Cell = { kind: 'date', serial: 46_015.837_523_148_15, since1970: 20_446.837_523_148_15 };
    const { records } = await read({ ...incident, 'Дата создания': received });
    expect(formatMoment(told(records[0]).received, omsk.zone)).toBe('2025-12-24T20:06:02+06:00');
  });

  test('personal columns leave no trace', async () => {
    const secret = 'Иванова Мария, ул. Ленина, 5';
    const personal = incidentManagement.columns.filter(({ fills }) => fills === 'personal');
    const { records, issues } = await read({
      ...incident,
      ...Object.fromEntries(personal.map(({ header }) => [header, secret])),
    });
    expect(JSON.stringify({ records, issues })).not.toContain('Иванова');
  });
});

describe('a message of ПОС becomes a record', () => {
  const readMessage = (more: Cells = {}): Promise<Intake> =>
    collectIntake(sheet(feedbackPlatform, { ...message, ...more }), feedbackPlatform, setting);

  test('with days only; the planned day is in time until its end', async () => {
    const { records, issues } = await readMessage();
    const [record] = records;
    expect(issues).toEqual([]);
    expect(record).toMatchObject({ id: '1001', channel: 'feedback-platform', regime: 'message', precision: 'day' });
    expect(record).toMatchObject({ fastTrack: true, repeat: false, mark: 5, outcome: 'solved', firstAnswered: null });
    expect([told(record).receivedOn, told(told(record).closedOn)].map(formatDay)).toEqual(['2026-01-06', '2026-01-15']);
    expect(formatMoment(told(record?.due), omsk.zone)).toBe('2026-01-16T23:59:59+06:00');
  });

  test('the planned day of the source goes before the term of the setting', async () => {
    const table = sheet(feedbackPlatform, message);
    const { records } = await collectIntake(table, feedbackPlatform, { ...setting, term: calendarDays(30, 'stay') });
    expect(told(records[0]).due).toBeLessThan((told(records[0]).received as number) + 11 * 86_400_000);
  });

  test('the regime belongs to the item', async () => {
    expect((await readMessage({ ФЗ: '59-ФЗ' })).records[0]).toMatchObject({ regime: 'appeal' });
    expect((await readMessage({ ФЗ: '-' })).records[0]).toMatchObject({ regime: null });
  });

  test('a decision that no source names is reported and not guessed', async () => {
    const { records, issues } = await readMessage({ 'Тип решения': 'Отложенное решение' });
    expect(records[0]).toMatchObject({ outcome: null });
    expect(issues).toMatchObject([
      { kind: 'unknown-value', header: 'Тип решения', letter: 'S', value: 'Отложенное решение' },
    ]);
  });
});

describe('a cell that cannot be read costs its value and no more', () => {
  const value = { severity: 'value-ignored', row: 2 };

  test.each([
    ['Тип инцидента', 'Срочный', 'unknown-value', ['Решаемый', 'Не решаемый', 'Информационный']],
    ['Итог', 'Почти решено', 'unknown-value', ['Решено', 'Разъяснено', 'Не решено', 'Отложено']],
    ['Дата окончания', '2026-02-29 10:00:00', 'not-a-moment', ['YYYY-MM-DD hh:mm:ss']],
    ['Дата окончания', '29.12.2025', 'not-a-moment', ['YYYY-MM-DD hh:mm:ss']],
    ['Тип инцидента', '#REF!', 'error-cell', []],
    ['Время с начала создания инцидента до окончания', 'долго', 'bad-number', []],
    ['Отдел', 1.5, 'bad-number', []],
    ['Дата окончания', 46_015.5, 'date-serial', ['YYYY-MM-DD hh:mm:ss']],
    ['Дата окончания', 46_015, 'date-serial', ['YYYY-MM-DD hh:mm:ss']],
  ])('«%s» with %s is %s', async (header, cell, kind, expected) => {
    const { records, issues, quality } = await read({ ...incident, [header]: cell });
    expect(issues).toMatchObject([{ ...value, kind, header, value: String(cell), expected }]);
    expect(records).toHaveLength(1);
    expect(quality).toMatchObject({ rowsRead: 1, recordsKept: 1, rowsSkipped: 0 });
  });

  test('a mark that is no mark is reported with the known reasons', async () => {
    const { records, issues } = await read({ ...incident, 'Причина закрытия': 6 });
    expect(records[0]).toMatchObject({ mark: null });
    expect(issues[0]).toMatchObject({ ...value, kind: 'unknown-value', value: '6', letter: 'AM' });
  });

  test('names of the language itself are no labels', async () => {
    const { issues } = await read({ ...incident, Итог: 'constructor' });
    expect(issues[0]).toMatchObject({ kind: 'unknown-value', value: 'constructor' });
  });

  test('the stored value of a formula is not trusted', async () => {
    const { records, issues } = await read({ ...incident, Итог: { kind: 'formula' } });
    expect(records[0]).toMatchObject({ outcome: null });
    expect(issues).toMatchObject([{ ...value, kind: 'formula-cell', header: 'Итог', letter: 'AD', value: null }]);
  });

  test('a formula in a column that fills nothing is noted', async () => {
    const { issues } = await read({ ...incident, Примечание: { kind: 'formula' } });
    expect(issues).toMatchObject([{ kind: 'formula-cell', severity: 'noted', header: 'Примечание' }]);
  });

  test('an end before the receipt is dropped, and so is an answer', async () => {
    const early = { 'Дата окончания': '2025-12-24 20:06:01', 'Общее время первого ответа': '2025-12-01 00:00:00' };
    const { records, issues } = await read({ ...incident, ...early });
    expect(records[0]).toMatchObject({ closed: null, closedOn: null, firstAnswered: null, workToFirstAnswer: null });
    expect(issues).toMatchObject([
      {
        ...value,
        kind: 'answered-before-received',
        header: 'Общее время первого ответа',
        value: '2025-12-01 00:00:00',
      },
      { ...value, kind: 'closed-before-received', header: 'Дата окончания', value: '2025-12-24 20:06:01' },
    ]);
  });

  test('an end outside the years of the calendar is dropped', async () => {
    const { records, issues } = await read({ ...incident, 'Дата окончания': '2027-01-01 00:00:00' });
    expect(records[0]).toMatchObject({ closed: null });
    expect(issues).toMatchObject([{ ...value, kind: 'outside-calendar', header: 'Дата окончания' }]);
  });

  test('a deadline beyond the calendar is not told', async () => {
    const { records, issues } = await collectIntake(
      sheet(incidentManagement, {
        ...incident,
        'Дата создания': '2026-12-30 10:00:00',
        'Общее время первого ответа': null,
        'Дата окончания': null,
      }),
      incidentManagement,
      { ...setting, term: calendarDays(30, 'stay') },
    );
    expect(records[0]).toMatchObject({ due: null });
    expect(issues).toMatchObject([{ ...value, kind: 'deadline-outside-calendar', value: '2026-12-30 10:00:00' }]);
  });

  test('a time over which the clocks were put forward never was', async () => {
    const years = [plainYear(2010), plainYear(2011)];
    const calendar = unwrap(compileCalendar(years, fiveDayWeek([]), zone('Europe/Moscow')));
    const cells = { ID: 1, 'Дата создания': '2010-03-28 01:00:00', 'Дата окончания': '2010-03-28 02:30:00' };
    const { issues } = await collectIntake(sheet(incidentManagement, cells), incidentManagement, {
      calendar,
      term: null,
    });
    expect(issues).toMatchObject([{ kind: 'no-such-local-time', expected: ['Europe/Moscow'] }]);
  });
});

describe('a row without its id or its receipt is skipped and counted', () => {
  test.each([
    ['ID', null, 'missing-id'],
    ['ID', '-', 'missing-id'],
    ['ID', 1e20, 'bad-number'],
    ['ID', { kind: 'formula' } as const, 'formula-cell'],
    ['Дата создания', null, 'missing-received'],
    ['Дата создания', '2023-02-29 10:00:00', 'not-a-moment'],
    ['Дата создания', '2024-12-31 23:59:59', 'outside-calendar'],
  ])('«%s» with %j is %s', async (header, cell, kind) => {
    const { records, issues, quality } = await read({ ...incident, [header]: cell });
    expect(issues).toMatchObject([{ kind, severity: 'row-skipped', row: 2, header }]);
    expect(records).toEqual([]);
    expect(quality).toMatchObject({ rowsRead: 1, recordsKept: 0, rowsSkipped: 1 });
  });

  test('a number of four hundred digits is told without the word Infinity', async () => {
    const { issues } = await read({ ...incident, ID: Number('9'.repeat(400)) });
    expect(issues).toMatchObject([{ kind: 'bad-number', value: '> 1.79e+308' }]);
  });

  test('29.02.2023 is no day', async () => {
    const table = sheet(feedbackPlatform, { ...message, 'Дата поступления': '29.02.2023' });
    const { issues } = await collectIntake(table, feedbackPlatform, setting);
    expect(issues).toMatchObject([
      { kind: 'not-a-day', row: 2, letter: 'J', value: '29.02.2023', expected: ['DD.MM.YYYY'] },
    ]);
  });

  test('the second row with one id is skipped and names the first', async () => {
    const { records, issues } = await read(incident, { ...incident, ID: 8 }, incident);
    expect(records.map(({ id }) => id)).toEqual(['39000002', '8']);
    expect(issues).toMatchObject([
      { kind: 'duplicate-id', severity: 'row-skipped', row: 4, otherRow: 2, value: '39000002' },
    ]);
  });

  test('a skipped row leaves its id to a later one', async () => {
    const { records } = await read({ ...incident, 'Дата создания': null }, incident);
    expect(records).toHaveLength(1);
  });

  test('a blank row is no row', async () => {
    const { quality } = await read(incident, {}, { ...incident, ID: 8 });
    expect(quality).toMatchObject({ rowsRead: 2, recordsKept: 2 });
  });
});

describe('the header', () => {
  const headers = incidentManagement.columns.map(({ header }) => header);
  const readGrid = (grid: readonly (readonly Cell[])[]): Promise<Intake> =>
    collectIntake(tableOf(grid), incidentManagement, setting);

  test('a file without a required column is refused', async () => {
    const { records, issues, quality } = await readGrid([
      ['ID', 'Отдел'],
      [1, 'ДГХ'],
    ]);
    const refusals = issues.filter(({ severity }) => severity === 'file-refused');
    expect(refusals).toMatchObject([{ kind: 'missing-header', header: 'Дата создания', row: 1 }]);
    expect(records).toEqual([]);
    expect(quality.refused).toBe(true);
  });

  test('a missing column that is not required leaves its field empty', async () => {
    const { records, issues } = await readGrid([
      ['Дата создания', 'ID'],
      ['2026-02-02 10:00:00', 1],
    ]);
    const lost = issues.filter(({ severity }) => severity === 'column-ignored').map(({ header }) => header);
    expect(records[0]).toMatchObject({ id: '1', outcome: null });
    expect(lost).toContain('Итог');
    expect(lost).not.toContain('Кабинет');
  });

  test('a used column that stands there twice is refused, since nobody can tell which is meant', async () => {
    const { issues, quality } = await readGrid([[...headers, 'Итог']]);
    expect(issues).toMatchObject([
      { kind: 'doubled-header', severity: 'file-refused', header: 'Итог', letter: 'AV', expected: ['AD', 'AV'] },
    ]);
    expect(quality.refused).toBe(true);
  });

  test('a doubled column that is not used is noted', async () => {
    const { issues } = await readGrid([[...headers, 'Теги'], [1]]);
    expect(issues[0]).toMatchObject({ kind: 'doubled-header', severity: 'noted', header: 'Теги' });
  });

  test('an unknown column is noted', async () => {
    const { issues } = await readGrid([[...headers, 'Настроение'], []]);
    expect(issues[0]).toMatchObject({
      kind: 'unknown-header',
      severity: 'noted',
      header: 'Настроение',
      letter: 'AV',
      row: 1,
    });
  });

  test('is found under a title, by its words whatever the spaces', async () => {
    const { records, issues } = await readGrid([['Отчёт'], [], [' Дата\n создания', 'ID'], ['2026-02-02 10:00:00', 1]]);
    expect(records).toHaveLength(1);
    expect(issues[0]).toMatchObject({ kind: 'rows-above-header', row: 3 });
  });

  test('a file without anything is empty', async () => {
    const { issues, quality } = await readGrid([]);
    expect(issues).toMatchObject([{ kind: 'empty-file', severity: 'file-refused' }]);
    expect(quality.refused).toBe(true);
  });

  test('a header without rows is noted', async () => {
    const { issues, quality } = await readGrid([headers]);
    expect(issues).toMatchObject([{ kind: 'no-rows', severity: 'noted' }]);
    expect(quality).toMatchObject({ refused: false, rowsRead: 0 });
  });

  test('cells beyond the header are noted', async () => {
    const { issues } = await readGrid([
      ['Дата создания', 'ID'],
      ['2026-02-02 10:00:00', 1, null, 'лишнее'],
    ]);
    expect(issues.at(-1)).toMatchObject({ kind: 'ragged-row', severity: 'noted', row: 2, letter: 'D' });
  });
});

describe('a stream', () => {
  test('comes in batches and tells its progress', async () => {
    const grid = [incidentManagement.columns.map(({ header }) => header)];
    const seen: number[] = [];
    const table: Table = {
      ...tableOf(grid),
      batches: [
        { rows: told(tableOf(grid).batches[0]).rows, broken: null },
        { rows: sheetRows(3), broken: null },
        { rows: sheetRows(2, 5), broken: null },
      ],
    };
    const items: IntakeItem[] = [];
    const onProgress = (rows: number): void => void seen.push(rows);
    for await (const batch of intakeRows(table, incidentManagement, { ...setting, onProgress })) items.push(...batch);
    expect(items.map(({ kind }) => kind)).toEqual(['header', ...Array.from({ length: 5 }, () => 'case')]);
    expect(seen).toEqual([0, 3, 5]);
  });

  test('what stood before the break is kept, and nothing follows it', async () => {
    const broken = { kind: 'broken-workbook', severity: 'file-refused' } as const;
    const issue = { ...broken, row: 3, header: null, letter: null, value: null, expected: [], otherRow: null };
    const [whole] = sheet(incidentManagement, incident).batches as ReturnType<typeof tableOf>['batches'];
    const table: Table = {
      ragged: 'padded',
      notes: [],
      batches: [
        { rows: told(whole).rows, broken: issue },
        { rows: sheetRows(2, 9), broken: null },
      ],
    };
    const { records, quality } = await collectIntake(table, incidentManagement, setting);
    expect(records).toHaveLength(1);
    expect(quality.refused).toBe(true);
  });

  function sheetRows(count: number, from = 2): ReturnType<typeof tableOf>['batches'][0]['rows'] {
    const headers = incidentManagement.columns.map(({ header }) => header);
    return Array.from({ length: count }, (_, index) => ({
      number: from + index,
      cells: headers.map((header) => (header === 'ID' ? from + index : (incident[header] ?? null))),
    }));
  }
});

describe('laws', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Cell>(...Object.values(incident), 'Разъяснено', '-', "'", '', null) },
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.record({ kind: fc.constant('date' as const), serial: fc.double(), since1970: fc.double() }),
    fc.constant({ kind: 'formula' as const }),
  );
  const headers = incidentManagement.columns.map(({ header }) => header);
  const good = fc.record({
    ID: fc.integer({ min: 1, max: 1e6 }),
    'Дата создания': fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')} 10:00:00`),
    Итог: fc.constantFrom('Решено', 'Разъяснено', null),
    Отдел: fc.constantFrom('А', 'Б', 'В'),
  });
  const goodRows = fc.uniqueArray(good, { selector: ({ ID }) => ID, maxLength: 20 });

  test('totality: any grid of cells is read, and every row is a record or is skipped', async () => {
    const header = fc.oneof(fc.shuffledSubarray(headers), fc.constant(headers), fc.array(cell));
    await fc.assert(
      fc.asyncProperty(header, fc.array(fc.array(cell, { maxLength: 50 }), { maxLength: 12 }), async (first, rows) => {
        const { records, quality, issues } = await collectIntake(
          tableOf([first, ...rows]),
          incidentManagement,
          setting,
        );
        expect(quality.rowsRead).toBe(quality.recordsKept + quality.rowsSkipped);
        expect(quality.recordsKept).toBe(records.length);
        expect(quality.issues.reduce((sum, { count }) => sum + count, 0)).toBe(issues.length);
      }),
      { numRuns: 200 },
    );
  });

  test('conservation: rows that are not blank, below a found header, are all counted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 47, maxLength: 47 }), { maxLength: 10 }), async (rows) => {
        const { quality } = await collectIntake(tableOf([headers, ...rows]), incidentManagement, setting);
        expect(quality.rowsRead).toBe(
          rows.filter((cells) => cells.some((found) => found !== null && found !== '')).length,
        );
      }),
    );
  });

  test('place-blindness: shuffled columns give the same records', async () => {
    await fc.assert(
      fc.asyncProperty(goodRows, fc.shuffledSubarray(headers, { minLength: 47 }), async (rows, order) => {
        const cells = (names: readonly string[]): Table =>
          tableOf([names, ...rows.map((row) => names.map((name) => (row as Cells)[name] ?? null))]);
        const straight = await collectIntake(cells(headers), incidentManagement, setting);
        const shuffled = await collectIntake(cells(order), incidentManagement, setting);
        expect(shuffled.records).toEqual(straight.records);
      }),
    );
  });

  test('an unknown column changes nothing but one issue', async () => {
    await fc.assert(
      fc.asyncProperty(goodRows, fc.nat(47), async (rows, at) => {
        const names = headers.toSpliced(at, 0, 'Настроение');
        const grid = [names, ...rows.map((row) => names.map((name) => (row as Cells)[name] ?? null))];
        const plain = await collectIntake(sheet(incidentManagement, ...rows), incidentManagement, setting);
        const more = await collectIntake(tableOf(grid), incidentManagement, setting);
        expect(more.records).toEqual(plain.records);
        expect(more.issues).toHaveLength(plain.issues.length + 1);
      }),
    );
  });

  test('order-blindness: rows in another order give the same records in that order', async () => {
    await fc.assert(
      fc.asyncProperty(goodRows, async (rows) => {
        const straight = await read(...rows);
        const turned = await read(...rows.toReversed());
        expect(turned.records.toReversed()).toEqual(straight.records);
        expect(turned.quality.missing).toEqual(straight.quality.missing);
      }),
    );
  });

  test('locality: a day of receipt is the day its clock showed', async () => {
    const { records } = await read({ ...incident, 'Дата создания': '2025-12-24 23:59:59' });
    expect(told(records[0]).receivedOn).toBe(day('2025-12-24'));
  });
});
