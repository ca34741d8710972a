import { clockDue, compileCalendar, formatMoment, moment, readTerm, readWorkweek, unwrap, zone } from '@otklik/core';
import { calendarFor, RULE_PACKS } from '@otklik/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';

interface Answer {
  readonly due: string;
  readonly control: string;
  readonly nominal: string;
  readonly provisional: boolean;
  readonly steps: readonly { readonly step: string; readonly from: string; readonly to: string }[];
}

const MOSCOW = ['--zone', 'Europe/Moscow'];
const BARNAUL = ['--zone', 'Asia/Barnaul', '--region', 'RU-ALT'];
const PETROVSK = ['--zone', 'Europe/Saratov', '--region', 'RU-SAR'];
const ELISTA = [...MOSCOW, '--region', 'RU-KL'];

describe('otklik deadline, thirty days of an appeal', () => {
  test.each([
    ['2026-04-09', '2026-05-09', '2026-05-12', '2026-05-08', 'Victory Day on a Saturday'],
    ['2024-03-28', '2024-04-27', '2024-04-27', '2024-04-27', 'a worked Saturday'],
    ['2021-10-03', '2021-11-02', '2021-11-02', '2021-11-02', 'a presidential day'],
    ['2024-01-11', '2024-02-10', '2024-02-12', '2024-02-09', 'a plain week-end'],
    ['2025-03-30', '2025-04-29', '2025-04-29', '2025-04-29', 'a plain Tuesday'],
    ['2022-04-03', '2022-05-03', '2022-05-04', '2022-04-29', 'the May holidays'],
    ['2026-12-01', '2026-12-31', '2027-01-11', '2026-12-30', '31 December, a day off moved from January'],
  ])('registered on %s end on %s, in law on %s, safely on %s: %s', async (registered, raw, forward, backward) => {
    for (const asked of [
      ['--term', '30 calendar-days', '--from', registered],
      ['--term', '30-calendar-days', '--from', `${registered}T23:59`],
      ['--pack', 'fz-59', '--clock', 'consideration', '--from', `${registered}T10:00`],
    ]) {
      const { due, control, nominal } = await deadline(...asked, ...MOSCOW);
      expect([nominal, due, control]).toEqual([raw, forward, backward].map(endOfDay));
      expect((await deadline(...asked, ...MOSCOW, '--day-off', 'backward')).due).toBe(endOfDay(backward));
      expect((await deadline(...asked, ...MOSCOW, '--day-off', 'stay')).due).toBe(endOfDay(raw));
    }
  });

  test.each([
    ['2025-03-30', PETROVSK, '2025-04-30', '2025-04-28', 'Radonitsa'],
    ['2022-04-03', PETROVSK, '2022-05-05', '2022-04-29', 'Radonitsa on a day already off'],
    ['2024-01-11', ELISTA, '2024-02-13', '2024-02-09', 'Tsagan Sar on a Saturday'],
  ] as const)(
    'registered on %s in %j end on %s, safely on %s: %s',
    async (registered, where, forward, backward, why) => {
      const { due, control } = await deadline('--term', '30 calendar-days', '--from', registered, ...where);
      expect([due, control].map(dayOf), why).toEqual([forward, backward]);
    },
  );

  test('move over the presidential days where they are taken for days off', async () => {
    const asked = ['--term', '30 calendar-days', '--from', '2021-10-03', ...MOSCOW, '--presidential', 'off'];
    expect((await deadline(...asked)).due).toBe('2021-11-08T23:59:59+03:00');
  });
});

describe('otklik deadline, a term of every unit', () => {
  test.each([
    ['5 working-days', '2026-04-09T10:00', MOSCOW, '2026-04-16T23:59:59+03:00'],
    ['1 working-day', '2026-05-08', MOSCOW, '2026-05-12T23:59:59+03:00'],
    ['1 working-day', '2026-12-30', MOSCOW, '2027-01-11T23:59:59+03:00'],
    ['1 working-day', '2024-04-26', MOSCOW, '2024-04-27T23:59:59+03:00'],
    ['1 working-day', '2026-02-17', ELISTA, '2026-02-19T23:59:59+03:00'],
    ['5 working-days', '2021-10-29', MOSCOW, '2021-11-09T23:59:59+03:00'],
    ['5 working-days', '2021-10-29', [...MOSCOW, '--presidential', 'off'], '2021-11-12T23:59:59+03:00'],
    ['5 working-days', '2026-05-05', [...MOSCOW, '--ends', 'end-of-operations'], '2026-05-13T17:59:59+03:00'],
    ['3 working-days', '2026-05-05', [...MOSCOW, '--ends', 'end-of-operations'], '2026-05-08T16:59:59+03:00'],
    ['30 calendar-days', '2026-04-09T23:59', [...BARNAUL, '--day-off', 'stay'], '2026-05-09T23:59:59+07:00'],
    ['30 calendar-days', '2026-04-09T16:59:59Z', [...BARNAUL, '--day-off', 'stay'], '2026-05-09T23:59:59+07:00'],
    ['30 calendar-days', '2026-04-09T17:00Z', [...BARNAUL, '--day-off', 'stay'], '2026-05-10T23:59:59+07:00'],
    ['30 calendar-days', '2026-04-09T20:59+04:00', [...BARNAUL, '--day-off', 'stay'], '2026-05-09T23:59:59+07:00'],
    ['0 calendar-days', '2026-05-09', MOSCOW, '2026-05-12T23:59:59+03:00'],
    ['1 month', '2026-01-31', MOSCOW, '2026-03-02T23:59:59+03:00'],
    ['1 month', '2026-01-31', [...MOSCOW, '--day-off', 'backward'], '2026-02-27T23:59:59+03:00'],
    ['1 month', '2024-01-31', [...MOSCOW, '--day-off', 'stay'], '2024-02-29T23:59:59+03:00'],
    ['1 year', '2024-02-29', MOSCOW, '2025-02-28T23:59:59+03:00'],
    ['8 working-hours', '2026-05-08T11:00', MOSCOW, '2026-05-12T12:00:00+03:00'],
    ['8 working-hours', '2024-04-27T09:00', MOSCOW, '2024-04-27T18:00:00+03:00'],
    ['8 working-hours', '2024-11-02T09:00', MOSCOW, '2024-11-05T10:00:00+03:00'],
    ['8 working-hours', '2026-04-20T09:00', PETROVSK, '2026-04-22T10:00:00+04:00'],
    ['8 working-hours', '2026-05-07T17:00', [...MOSCOW, '--workday', '08:30-17:30'], '2026-05-08T16:00:00+03:00'],
    ['24 working-hours', '2026-05-09T10:00', [...MOSCOW, '--workday', 'round-the-clock'], '2026-05-10T10:00:00+03:00'],
    ['90 working-minutes', '2026-04-09T12:00', MOSCOW, '2026-04-09T14:30:00+03:00'],
    ['24 clock-hours', '2026-05-08T23:30', MOSCOW, '2026-05-09T23:30:00+03:00'],
    ['30 clock-minutes', '2026-12-31T23:45', MOSCOW, '2027-01-01T00:15:00+03:00'],
  ] as const)('%s from %s by %j', async (term, from, where, due) => {
    expect((await deadline('--term', term, '--from', from, ...where)).due).toBe(due);
  });

  test.each([
    ['2 working-days', '2026-05-13T15:00', [], '2026-05-08T23:59:59+03:00'],
    ['2 working-days', '2026-05-22', [], '2026-05-20T23:59:59+03:00'],
    ['3 calendar-days', '2026-05-13', [], '2026-05-08T23:59:59+03:00'],
    ['3 calendar-days', '2026-05-13', ['--day-off', 'forward'], '2026-05-12T23:59:59+03:00'],
    ['3 calendar-days', '2026-05-13', ['--day-off', 'stay'], '2026-05-10T23:59:59+03:00'],
    ['1 month', '2026-03-31', [], '2026-02-27T23:59:59+03:00'],
    ['8 working-hours', '2026-05-12T12:00', [], '2026-05-08T11:00:00+03:00'],
    ['24 clock-hours', '2026-05-10T15:00', [], '2026-05-09T15:00:00+03:00'],
    ['60 months', '2026-05-13', [], '2021-05-13T23:59:59+03:00'],
  ] as const)('%s before %s by %j', async (term, before, where, due) => {
    expect((await deadline('--term', term, '--before', before, ...MOSCOW, ...where)).due).toBe(due);
  });

  test('reaches as many years as it needs, and says that a year without a decree is provisional', async () => {
    expect(await deadline('--term', '5 years', '--from', '2018-03-01', ...MOSCOW)).toMatchObject({
      due: '2023-03-01T23:59:59+03:00',
      provisional: false,
    });
    const late = await deadline('--term', '50 years', '--from', '2026-06-01', ...MOSCOW);
    expect([dayOf(late.due), late.provisional]).toEqual(['2076-06-01', true]);
    expect((await deadline('--term', '1 working-day', '--from', '2026-02-17', ...ELISTA)).provisional).toBe(true);
  });

  test('is explained step by step, back as well as on', async () => {
    const back = await deadline('--term', '3 calendar-days', '--before', '2026-05-13T15:00', ...MOSCOW);
    expect(back.steps.map(({ step }) => step)).toEqual([
      'day-of-event',
      'count-days-back',
      'skip-day-off',
      'skip-day-off',
      'end-of-day',
    ]);
    expect([back.steps[0]?.from, back.steps.at(-1)?.to]).toEqual(['2026-05-13T15:00:00+03:00', back.due]);
    const { out } = await otklik('--term', '3 calendar-days', '--before', '2026-05-13', ...MOSCOW);
    expect(out).toContain('Отсчитано назад: 3 календарных дня — 10.05.2026');
    expect(out).toContain('10.05.2026 — выходной день, срок возвращается назад, на 09.05.2026');
  });
});

describe('otklik deadline, where the clocks changed', () => {
  test.each([
    ['Asia/Barnaul', '2016-03-26T19:59:59Z', '2016-03-27T01:59:59+06:00'],
    ['Europe/Saratov', '2016-12-03T22:59:59Z', '2016-12-04T01:59:59+03:00'],
    ['Europe/Volgograd', '2018-10-27T22:59:59Z', '2018-10-28T01:59:59+03:00'],
    ['Europe/Volgograd', '2020-12-26T21:59:59Z', '2020-12-27T01:59:59+04:00'],
    ['Europe/Moscow', '2014-10-25T21:59:59Z', '2014-10-26T01:59:59+04:00'],
    ['Europe/Moscow', '2025-12-30T17:30:00Z', '2025-12-30T20:30:00+03:00'],
    ['Europe/Saratov', '2025-12-30T20:30:00Z', '2025-12-31T00:30:00+04:00'],
  ])('in %s the clock showed %s as %s', async (name, utc, local) => {
    const { due } = await deadline('--term', '0 clock-minutes', '--from', utc, '--zone', name);
    expect(due).toBe(local);
  });

  test.each([
    ['24 clock-hours', '2016-03-26T23:00', 'Asia/Barnaul', '2016-03-28T00:00:00+07:00'],
    ['24 clock-hours', '2016-12-03T23:00', 'Europe/Saratov', '2016-12-05T00:00:00+04:00'],
    ['1 clock-minute', '2016-03-27T01:59', 'Asia/Barnaul', '2016-03-27T03:00:00+07:00'],
    ['1 clock-minute', '2016-12-04T01:59', 'Europe/Saratov', '2016-12-04T03:00:00+04:00'],
    ['0 clock-minutes', '2014-10-26T01:30', 'Europe/Moscow', '2014-10-26T01:30:00+04:00'],
  ])('%s from %s in %s', async (term, from, name, due) => {
    expect((await deadline('--term', term, '--from', from, '--zone', name)).due).toBe(due);
  });

  test.each([
    ['2014-10-26T01:30', 'Europe/Moscow', '2014-10-26T01:30:00+04:00'],
    ['2014-10-26T01:30', 'Asia/Barnaul', '2014-10-26T01:30:00+07:00'],
    ['2014-10-26T01:30', 'Europe/Saratov', '2014-10-26T01:30:00+04:00'],
    ['2014-10-26T01:30+03:00', 'Europe/Moscow', null],
    ['2014-10-26T02:30', 'Europe/Moscow', null],
    ['2014-10-26', 'Europe/Moscow', null],
  ])('%s in %s, shown twice, is said to be the first of the two: %s', async (from, name, first) => {
    const asked = ['--term', '1 calendar-day', '--from', from, '--zone', name, '--day-off', 'stay'];
    const { notes } = (await deadline(...asked)) as Answer & { readonly notes?: unknown };
    const told = [
      { kind: 'fact', fact: { name: 'first-of-two', value: first } },
      { kind: 'assumption', name: 'local-time-shown-twice' },
    ];
    expect(notes).toEqual(first === null ? undefined : told);
    const { out } = await otklik(...asked);
    expect(out.includes('взято первое')).toBe(first !== null);
  });

  test('days are as long as the calendar has them', async () => {
    const asked = ['--term', '1 calendar-day', '--from', '2016-03-26T23:30', '--zone', 'Asia/Barnaul'];
    expect((await deadline(...asked, '--day-off', 'stay')).due).toBe('2016-03-27T23:59:59+07:00');
    expect((await deadline(...asked, '--region', 'none')).due).toBe('2016-03-28T23:59:59+07:00');
  });

  test('a working day is as long as its shifts are by the clock', async () => {
    const night = ['--zone', 'Asia/Barnaul', '--region', 'none', '--workday', 'sun 00:00-06:00; mon 00:00-06:00'];
    const asked = ['--term', '6 working-hours', '--from', '2016-03-27T00:00', ...night];
    expect((await deadline(...asked)).due).toBe('2016-03-28T01:00:00+07:00');
  });
});

describe('otklik deadline refuses', () => {
  const FROM = ['--from', '2026-04-09T10:00'];
  const TERM = ['--term', '5 working-days'];
  const CLOCK = ['--pack', 'fz-59', '--clock', 'consideration'];

  test.each([
    ['no zone', [...TERM, ...FROM], 2, '--zone'],
    ['a zone that the database has not', [...TERM, ...FROM, '--zone', 'Asia/Kirovsk'], 2, 'Asia/Kirovsk'],
    ['no event', [...TERM, ...MOSCOW], 2, '--from'],
    ['two events', [...TERM, ...FROM, '--before', '2026-05-13', ...MOSCOW], 2, '--before'],
    ['nothing to count', [...FROM, ...MOSCOW], 2, '--term'],
    ['one event twice', [...TERM, ...FROM, '--from', '2026-05-13', ...MOSCOW], 2, '--from назван дважды'],
    ['a term and a pack', [...TERM, ...CLOCK, ...FROM, ...MOSCOW], 2, '--pack'],
    ['a term without its unit', ['--term', '5', ...FROM, ...MOSCOW], 2, 'working-days'],
    ['a negative term', ['--term', '-5 working-days', ...FROM, ...MOSCOW], 2, '-5 working-days'],
    ['part of a day', ['--term', '1.5 working-days', ...FROM, ...MOSCOW], 2, '1.5 working-days'],
    ['no number', ['--term', 'NaN working-days', ...FROM, ...MOSCOW], 2, 'NaN working-days'],
    ['a unit out of its quotes', ['--term', '5', 'working-days', ...FROM, ...MOSCOW], 2, 'working-days'],
    ['a day that is none', [...TERM, '--from', '2026-02-29', ...MOSCOW], 2, '2026-02-29'],
    ['a time that is none', [...TERM, '--from', '2026-04-09T25:00', ...MOSCOW], 2, '2026-04-09T25:00'],
    ['an offset that is none', [...TERM, '--from', '2026-04-09T10:00+25:00', ...MOSCOW], 2, '+25:00'],
    ['a day where a moment is needed', ['--term', '8 working-hours', '--from', '2026-04-09', ...MOSCOW], 2, 'момента'],
    ['a reading that no list knows', [...TERM, ...FROM, ...MOSCOW, '--day-off', 'next'], 2, 'forward'],
    ['an end that no list knows', [...TERM, ...FROM, ...MOSCOW, '--ends', 'noon'], 2, 'end-of-operations'],
    ['a policy that no list knows', [...TERM, ...FROM, ...MOSCOW, '--presidential', 'some'], 2, 'worked'],
    ['a region nobody looked for', [...TERM, ...FROM, ...MOSCOW, '--region', 'RU-MOW'], 2, 'RU-KL'],
    ['hours that are none', [...TERM, ...FROM, ...MOSCOW, '--workday', '18:00-09:00'], 2, '18:00-09:00'],
    ['an unknown pack', ['--pack', 'fz-60', '--clock', 'x', ...FROM, ...MOSCOW], 2, 'fz-59'],
    ['an unknown clock', ['--pack', 'fz-59', '--clock', 'x', ...FROM, ...MOSCOW], 2, 'consideration'],
    ['rules not yet in force', [...CLOCK, '--from', '2005-01-01T10:00', ...MOSCOW], 3, '02.11.2006'],
    [
      'a time over which the clocks were put',
      [...TERM, '--from', '2016-03-27T02:30', ...BARNAUL],
      3,
      'перевели вперёд',
    ],
    ['a year before the first decree', [...TERM, '--from', '2017-12-20', ...MOSCOW], 3, '2018'],
    ['a term that leaves every year', ['--term', '900 years', ...FROM, ...MOSCOW], 3, 'за пределами'],
    [
      'a term that goes back past the first decree',
      ['--term', '9 years', '--before', '2026-05-13', ...MOSCOW],
      3,
      '2018',
    ],
  ] as const)('%s', async (_, words, code, told) => {
    const refused = await otklik(...words);
    expect([refused.code, refused.out]).toEqual([code, '']);
    expect(refused.err).toContain(told);
  });
});

describe('otklik deadline at the ends of the years that a calendar can have', () => {
  test.each([
    [['--term', '1 calendar-days', '--from', '9999-12-31'], '9999'],
    [['--term', '30 working-days', '--from', '9999-12-20'], '9999'],
    [['--term', '2 calendar-days', '--before', '0001-01-01'], '1'],
  ])('%j: what leaves them is refused, and the years are told', async (asked, years) => {
    const { err } = await otklik(...asked, ...MOSCOW, '--region', 'none');
    expect(err).toContain(`Календарь охватывает: ${years}.`);
  });

  test.each([
    [['--term', '0 calendar-days', '--before', '0001-01-01T01:00'], 'Событие: 01.01.0001, 01:00'],
    [['--term', '0 calendar-days', '--before', '0001-01-01T01:00'], '0 календарных дней — 01.01.0001'],
    [['--term', '1 calendar-day', '--from', '9999-12-30T01:00'], 'Последний момент: 31.12.9999, 23:59:59'],
  ])('%j: their first and last day are told as days, not as numbers', async (asked, told) => {
    expect((await otklik(...asked, ...MOSCOW, '--region', 'none')).out).toContain(told);
  });

  test('a moment before the first of them is refused', async () => {
    const { err } = await otklik(
      '--term',
      '1 clock-minute',
      '--from',
      '0001-01-01T00:00Z',
      '--zone',
      'America/New_York',
    );
    expect(err).toContain('Момент 01.01.0001, 00:00 UTC вне календаря. Календарь охватывает: 1');
  });

  test('their last day itself is reached', async () => {
    const { due } = await deadline('--term', '1 calendar-days', '--from', '9999-12-30', ...MOSCOW, '--region', 'none');
    expect(due).toBe('9999-12-31T23:59:59+03:00');
  });
});

test('otklik deadline --help tells every option and every unit', async () => {
  const { code, out } = await otklik('--help');
  expect(code).toBe(0);
  const options = ['pack', 'clock', 'list', 'term', 'from', 'before', 'zone', 'region', 'workday', 'presidential'];
  for (const option of [...options, 'day-off', 'ends', 'json']) expect(out).toContain(`--${option}`);
  const units = ['calendar-days', 'working-days', 'months', 'years', 'working-hours', 'working-minutes', 'clock-hours'];
  for (const unit of [...units, 'clock-minutes']) expect(out).toContain(unit);
});

test('otklik deadline reaches every clock of every pack', async () => {
  for (const { id, clocks } of RULE_PACKS)
    for (const { id: clock } of clocks) {
      const asked = ['--pack', id, '--clock', clock, '--from', '2026-04-09T10:00', ...MOSCOW];
      expect((await deadline(...asked)).steps.length).toBeGreaterThan(0);
    }
});

test('otklik deadline gives what the library gives', async () => {
  const msk = zone('Europe/Moscow');
  const hours = unwrap(readWorkweek('09:00-13:00,14:00-18:00'));
  const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2018, 2027)), hours, msk));
  const because = { 'day-zero': [], 'count-days': [], 'skip-day-off': [], 'end-of-day': [], 'count-time': [] };
  const units = ['calendar-days', 'working-days', 'months', 'working-hours', 'clock-hours'];
  const starts = fc
    .integer({ min: moment('2019-01-01T00:00', msk) / 1000, max: moment('2026-12-31T23:59', msk) / 1000 })
    .map((second) => formatMoment((second * 1000) as ReturnType<typeof moment>, msk).slice(0, 19));
  await fc.assert(
    fc.asyncProperty(
      starts,
      fc.nat(60),
      fc.constantFrom(...units),
      fc.constantFrom('forward' as const, 'backward' as const, 'stay' as const),
      fc.constantFrom('after' as const, 'before' as const),
      async (start, count, unit, dayOff, counted) => {
        const length = unit === 'months' ? count % 7 : count;
        const rule = { term: unwrap(readTerm(`${length} ${unit}`, dayOff)), counted, because };
        const { last, nominal } = unwrap(clockDue(rule, moment(start, msk), calendar));
        const event = [counted === 'after' ? '--from' : '--before', start];
        const asked = await deadline('--term', `${length} ${unit}`, ...event, ...MOSCOW, '--day-off', dayOff);
        expect(asked).toMatchObject({ due: formatMoment(last, msk), nominal: formatMoment(nominal, msk) });
      },
    ),
    { numRuns: 40 },
  );
});

async function otklik(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(['deadline', ...words], { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function deadline(...words: readonly string[]): Promise<Answer> {
  const { out, err } = await otklik(...words, '--json');
  expect(err).toBe('');
  return JSON.parse(out) as Answer;
}

function endOfDay(date: string): string {
  return `${date}T23:59:59+03:00`;
}

function dayOf(text: string): string {
  return text.slice(0, 10);
}
