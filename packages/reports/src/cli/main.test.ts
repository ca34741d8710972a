import { exchanged, METHOD_FORMAT } from '@otklik/core/schema';
import { barnaulRating } from '@otklik/rules';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from './main.ts';

const data = fileURLToPath(new URL('../../../../examples/data/', import.meta.url));
const INCIDENTS = [
  join(data, 'incident-management-export.xlsx'),
  ...split('--layout incident-management --zone Asia/Omsk --workday 08:30-17:30'),
];
const NYC = [
  join(data, 'nyc-council-complaints-2023.csv.gz'),
  '--layout',
  join(data, 'nyc-mapping.json'),
  ...split('--zone America/New_York --region none'),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otklik-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('otklik', () => {
  test('prints its help on stdout', async () => {
    const { code, out, err } = await otklik('--help');
    expect([code, err]).toEqual([0, '']);
    for (const command of ['calendar', 'deadline', 'records', 'check', 'rate', 'sql', 'conform', 'report'])
      expect(out).toContain(`otklik ${command}`);
  });

  test('says on stderr which command or option it does not know', async () => {
    expect(await otklik('calender')).toMatchObject({ code: 2, out: '' });
    const wrong = await otklik('calendar', '--form', '2018');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('--form');
  });
});

describe('otklik calendar', () => {
  test('prints months, quarters and totals of every year as JSON', async () => {
    const { code, out } = await otklik('calendar', '--from', '2018', '--to', '2027', '--json');
    const years = JSON.parse(out) as {
      year: number;
      months: unknown[];
      quarters: unknown[];
      total: unknown;
      provisional: boolean;
    }[];
    expect(code).toBe(0);
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(years.every(({ months, quarters }) => months.length === 12 && quarters.length === 4)).toBe(true);
    expect(years[8]).toMatchObject({ total: { days: 247, hours: 1972 }, provisional: false });
    expect(years[8]?.months[4]).toEqual({ days: 19, hours: 151 });
  });

  test('lays a region over the years and says where its acts are missing', async () => {
    const { out } = await otklik('calendar', '--from', '2025', '--to', '2026', '--region', 'RU-KL', '--json');
    const years = JSON.parse(out) as { provisional: boolean }[];
    expect(years.map(({ provisional }) => provisional)).toEqual([false, true]);
  });

  test('refuses a year without a decree and a region nobody looked for', async () => {
    expect(await otklik('calendar', '--from', '2031', '--json')).toMatchObject({ code: 3, out: '' });
    const unknown = await otklik('calendar', '--from', '2026', '--region', 'RU-MOW');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('RU-KL');
  });
});

describe('otklik deadline', () => {
  const APRIL = [
    '--pack',
    'fz-59',
    '--clock',
    'consideration',
    '--from',
    '2026-04-09T10:00',
    '--zone',
    'Europe/Moscow',
  ];

  test('moves the thirty days off Victory Day, forward or backward, and shows the steps', async () => {
    const forward = await deadline(...APRIL);
    expect(forward).toMatchObject({ due: '2026-05-12T23:59:59+03:00', provisional: false });
    expect(forward.steps.map(({ step }) => step)).toEqual([
      'day-zero',
      'count-days',
      'skip-day-off',
      'skip-day-off',
      'skip-day-off',
      'end-of-day',
    ]);
    expect((await deadline(...APRIL, '--day-off', 'backward')).due).toBe('2026-05-08T23:59:59+03:00');
    expect((await deadline(...APRIL, '--day-off', 'stay')).due).toBe('2026-05-09T23:59:59+03:00');
  });

  test('knows Radonitsa in Petrovsk', async () => {
    const march = [
      '--pack',
      'fz-59',
      '--clock',
      'consideration',
      '--from',
      '2026-03-22T12:00',
      '--zone',
      'Europe/Saratov',
    ];
    expect((await deadline(...march)).due).toBe('2026-04-21T23:59:59+04:00');
    expect((await deadline(...march, '--region', 'RU-SAR')).due).toBe('2026-04-22T23:59:59+04:00');
  });

  test('says that an answer past the last decree is provisional', async () => {
    const late = [
      '--pack',
      'fz-59',
      '--clock',
      'consideration',
      '--from',
      '2027-12-20T12:00',
      '--zone',
      'Europe/Moscow',
    ];
    expect(await deadline(...late)).toMatchObject({ provisional: true });
  });

  test('reaches the clocks of every pack', async () => {
    const asked = [
      '--pack',
      'sevastopol-2020',
      '--clock',
      'answer',
      '--from',
      '2026-05-08T15:00',
      '--zone',
      'Europe/Moscow',
    ];
    expect((await deadline(...asked)).due).toBe('2026-05-12T17:00:00+03:00');
  });

  test('prints the clocks of a pack with their clauses', async () => {
    const { code, out } = await otklik('deadline', '--pack', 'sevastopol-2020', '--list');
    expect(code).toBe(0);
    expect(out).toContain('answer-high — Ответ на сообщение повышенной важности');
    expect(out).toContain('Длина: 9 часов рабочего времени');
    const json = await otklik('deadline', '--pack', 'fz-59', '--list', '--json');
    expect((JSON.parse(json.out) as { rows: unknown[] }).rows.length).toBe(11);
    expect((await otklik('deadline', '--pack', 'fz-60', '--list')).code).toBe(2);
  });

  test('refuses a moment that the clock never showed, and rules not yet in force', async () => {
    const asked = (from: string) =>
      otklik('deadline', '--pack', 'fz-59', '--clock', 'consideration', '--from', from, '--zone', 'Asia/Barnaul');
    expect((await asked('2016-03-27T02:30')).err).toContain('перевели вперёд');
    expect((await asked('2023-02-29T10:00')).code).toBe(2);
    expect(await asked('2005-01-01T10:00')).toMatchObject({ code: 3 });
  });
});

describe('otklik records and check', () => {
  test('reproduce the working-time column of the real export in every row', async () => {
    const { code, out, err } = await otklik('records', ...INCIDENTS, '--ndjson');
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([code, err, records.length]).toEqual([0, '', 20]);
    expect(records[0]).toMatchObject({
      id: '39000002',
      workingMinutesToFirstAnswer: 6.65,
      workingMinutesAsExported: 7,
    });

    const check = await otklik('check', ...INCIDENTS, '--json');
    const { ownFigures } = JSON.parse(check.out) as {
      ownFigures: { figure: string; compared: number; differing: number }[];
    };
    expect(ownFigures.map(({ figure, compared, differing }) => [figure, compared, differing])).toEqual([
      ['sampled-working-minutes', 20, 0],
      ['exact-working-time', 20, 0],
      ['time-to-first-answer', 20, 0],
      ['time-to-close', 20, 0],
    ]);
  });

  test('list the rows that differ when the schedule is another', async () => {
    const check = await otklik('check', ...INCIDENTS.slice(0, -1), '09:00-17:30', '--json');
    const { ownFigures } = JSON.parse(check.out) as { ownFigures: { differing: number; rows: unknown[] }[] };
    expect(ownFigures[0]?.differing).toBe(20);
    expect(ownFigures[0]?.rows[0]).toEqual({ row: 2, id: '39000002', own: 7, ours: 0 });
  });

  test('skip doubled cases of New York, say so and end with 1', async () => {
    const { code, out, err } = await otklik('check', ...NYC, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ rowsRead: 34324, recordsKept: 34322, rowsSkipped: 2 });
    expect(err).toContain('уже был в строке');
  });

  test('refuse a file that is not there, and one that is no workbook', async () => {
    expect(await otklik('check', join(folder, 'no.xlsx'), ...INCIDENTS.slice(1))).toMatchObject({ code: 3, out: '' });
    const fake = join(folder, 'fake.xlsx');
    await writeFile(fake, 'Кабинет;ID');
    const refused = await otklik('check', fake, ...INCIDENTS.slice(1));
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('ZIP');
  });
});

describe('otklik rate', () => {
  test('gives places, counts and grounds, and never calls the score normative', async () => {
    const { code, out } = await otklik('rate', ...INCIDENTS, '--method', 'barnaul-2.2.6', '--json');
    const rating = JSON.parse(out) as { normative: boolean; groups: unknown[]; grounds: { name?: string }[] };
    expect([code, rating.normative, rating.groups.length]).toEqual([0, false, 8]);
    expect(rating.groups[0]).toMatchObject({
      key: { body: 'Администрация города Омска' },
      place: 1,
      figures: { volume: 13, timeliness: { part: 13, whole: 13 }, completeness: { part: 1, whole: 12 } },
    });
    expect(rating.grounds.map(({ name }) => name)).toContain('weights-are-the-callers');
  });

  test('shows a score as its method says, on paper and for programs', async () => {
    const file = join(folder, 'thousandths.json');
    const thousandths = { as: 'number', digits: 3, rounding: 'down' } as const;
    await writeFile(
      file,
      JSON.stringify(exchanged(METHOD_FORMAT, { ...barnaulRating(), id: 'thousandths', shown: thousandths })),
    );
    const asked = ['rate', ...INCIDENTS, '--method', file];
    const { groups } = JSON.parse((await otklik(...asked, '--json')).out) as {
      groups: { key: { body: string }; shown: string | null }[];
    };
    expect(groups[0]?.shown).toMatch(/^0\.\d{3}$/);
    const told = (await otklik(...asked)).out.split('\n');
    for (const { key, shown } of groups)
      expect(told.find((line) => line.includes(`  ${key.body}  `))).toContain(shown?.replace('.', ',') ?? '—');
  });

  test('says on paper what was seen and left out, why there is no place, how far places can be relied on', async () => {
    const { out } = await otklik('rate', ...INCIDENTS, '--method', 'barnaul-2.2.6');
    for (const words of [
      'Балл и места не нормативные',
      'Качество данных: строк прочитано 20, принято 20, пропущено 0.',
      'Просмотрено вопросов: 20, учтено: 20. Не вошло: орган в источнике не указан — 0.',
      'Внимание: Место дано там, где сравнивать не с кем: Администрация города Омска.',
      'без места: поступило меньше наименьшего объёма',
      '39,33–67,70',
      'При других весах место сменили бы 0 из 1.',
    ])
      expect(out).toContain(words);
    expect(out.indexOf('Качество данных')).toBeLessThan(out.indexOf('Места\n'));
  });

  test('says it for programs, too', async () => {
    const { out } = await otklik('rate', ...INCIDENTS, '--method', 'mean-mark', '--json');
    expect(JSON.parse(out)).toMatchObject({
      standing: ['repealed'],
      warnings: [],
      sensitivity: [],
      quality: { rowsRead: 20, recordsKept: 20 },
      groups: expect.arrayContaining([
        expect.objectContaining({
          unplaced: 'nothing-to-score',
          interval: null,
          places: { byChance: null, byWeights: null },
        }),
      ]) as unknown,
    });
  });

  test('sets plans against facts, with the post that answers', async () => {
    const { out } = await otklik('rate', ...INCIDENTS, '--method', 'elista-4.3');
    expect(out).toMatch(/Всего +Среднее число дней до ответа +не больше 8 +1,0 +да +Руководитель МЦУ/u);
    expect(out).toMatch(/Всего +Оценки 4 и 5 +не меньше 60 % +— +— +Руководитель МЦУ/u);
    const { groups, totalTargets } = JSON.parse(
      (await otklik('rate', ...INCIDENTS, '--method', 'elista-4.3', '--json')).out,
    ) as {
      groups: { targets: unknown[] }[];
      totalTargets: unknown[];
    };
    expect([groups[0]?.targets.length, totalTargets[0]]).toMatchObject([2, { met: true, post: 'Руководитель МЦУ' }]);
  });

  test('asks for a method it knows', async () => {
    expect((await otklik('rate', ...INCIDENTS)).err).toContain('barnaul-2.2.6');
  });
});

describe('otklik report', () => {
  test('writes the formats asked for and says in one line what the report says', async () => {
    const { code, out } = await otklik(
      'report',
      ...INCIDENTS,
      '--centre',
      'pestovo',
      '--genre',
      'incident-month',
      '--format',
      'html,docx,xlsx',
      '--out',
      folder,
    );
    expect(code).toBe(0);
    expect(out).toContain('из решаемых решено 2 из 15');
    const html = await readFile(join(folder, 'incident-month.html'), 'utf8');
    expect(html).toContain('Решаемые');
    expect((await readFile(join(folder, 'incident-month.docx'))).subarray(0, 2).toString()).toBe('PK');
    expect((await readFile(join(folder, 'incident-month.xlsx'))).subarray(0, 2).toString()).toBe('PK');
  });

  test('refuses a format it does not know before it reads anything', async () => {
    const refused = await otklik('report', ...INCIDENTS, '--format', 'odt', '--out', folder);
    expect([refused.code, refused.err.includes('html, docx, xlsx')]).toEqual([2, true]);
  });
});

async function otklik(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(words, { out: (text) => out.push(`${text}\n`), err: (text) => err.push(`${text}\n`) });
  return { code, out: out.join(''), err: err.join('') };
}

async function deadline(
  ...words: readonly string[]
): Promise<{ due: string; provisional: boolean; steps: { step: string }[] }> {
  const { out } = await otklik('deadline', ...words, '--json');
  return JSON.parse(out) as { due: string; provisional: boolean; steps: { step: string }[] };
}

function split(text: string): readonly string[] {
  return text.split(' ');
}
