import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from './basis/result.ts';
import { unwrap } from './basis/result.ts';
import { anyRecord, anyRecords, AS_OF } from './measure/any-record.fixture.ts';
import type { Test } from './measure/condition.ts';
import type { Method } from './measure/method.ts';
import { METHOD, RECORD } from './measure/municipality.fixture.ts';
import { tally } from './measure/tally.ts';
import { DIMENSIONS } from './record/dimensions.ts';
import {
  civilDateSchema,
  groundSchema,
  instantSchema,
  readBy,
  readMethod,
  readRecord,
  readSchedule,
  readTally,
  readTermData,
} from './schema.ts';
import { byAssumption, byClause, byFact, type Ground } from './source/decision.ts';
import type { Malformed } from './source/malformed.ts';
import { day } from './time/civil-date.ts';
import { moment } from './time/instant.ts';
import { ROUND_THE_CLOCK } from './time/schedule.ts';
import { endingAt } from './time/term-arithmetic.ts';
import { calendarDays, calendarMonths, clockHours, workingDays, workingHours } from './time/term.ts';
import { fiveDayWeek, NORM_WEEK, readWorkday } from './time/working-hours.ts';
import { zone } from './time/zone.ts';

const READERS = { readMethod, readRecord, readSchedule, readTally, readTermData };
const COUNTS = tally([RECORD, { ...RECORD, mark: 5 }, { ...RECORD, body: null }], METHOD, AS_OF);

const TESTS: readonly Test[] = [
  { kind: 'leads' },
  { kind: 'one-of', field: 'type', values: ['solvable', null] },
  { kind: 'yes', field: 'fastTrack' },
  { kind: 'stopped', clock: 'closing', stopped: false },
  { kind: 'any-of', tests: [{ kind: 'leads' }, { kind: 'told', field: 'repeat' }] },
  { kind: 'timeliness', clock: 'first-answer', states: ['in-time', 'late', 'overdue', 'running'] },
  { kind: 'between', quantity: 'working-seconds-to-first-answer', from: 0, to: 480 },
  { kind: 'received', from: day('2026-01-01'), to: day('2026-12-31') },
];

const MORE_TERMS = [calendarMonths(3, 'forward'), endingAt(workingDays(5), 'end-of-operations')];

describe('what core makes reads back equal', () => {
  test('any record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(readRecord(sent(record))).toEqual({ ok: true, value: record });
      }),
    );
  });

  test('the tally of any records', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const counts = tally(records, METHOD, AS_OF);
        expect(readTally(sent(counts))).toEqual({ ok: true, value: counts });
      }),
    );
  });

  test('a method with every kind of indicator, test, dimension and ground', () => {
    const step: Ground = {
      kind: 'step',
      name: 'count-days',
      from: 1,
      to: 31,
      scale: 'civil-date',
      because: [byAssumption('a')],
    };
    const method: Method = {
      ...METHOD,
      by: DIMENSIONS,
      exclusions: [{ id: 'some', title: 'Часть', where: TESTS, because: [byFact('region', null), byFact('days', 30)] }],
      because: [step, byClause('barnaul-1153', 'п. 2.2.6', 'A'), byFact('own', true)],
    };
    expect(readMethod(sent(method))).toEqual({ ok: true, value: method });
    expect(readMethod(sent({ ...method, score: null, minimum: null })).ok).toBe(true);
  });

  test('any term', () => {
    const terms = [calendarDays(30, 'backward'), workingDays(5), workingHours(0.01), clockHours(24), ...MORE_TERMS];
    expect(terms.map((term) => readTermData(sent(term)))).toEqual(terms.map((value) => ({ ok: true, value })));
  });

  test('any schedule', () => {
    const schedules = [NORM_WEEK, fiveDayWeek(unwrap(readWorkday('08:30-12:00,12:00-24:00')), 0), ROUND_THE_CLOCK];
    expect(schedules.map((schedule) => readSchedule(sent(schedule)))).toEqual(
      schedules.map((value) => ({ ok: true, value })),
    );
  });
});

describe('text is taken', () => {
  test('for a day', () => {
    expect(readBy(civilDateSchema, '2026-05-09')).toEqual({ ok: true, value: day('2026-05-09') });
  });

  test.each(['2026-05-12T23:59:59+03:00', '2026-05-12T20:59:59Z', '2026-05-12T15:59:59.000-05:00'])(
    'for a moment: %s',
    (text) => {
      expect(readBy(instantSchema, text)).toEqual({
        ok: true,
        value: moment('2026-05-12T23:59:59', zone('Europe/Moscow')),
      });
    },
  );

  test('for a moment with its milliseconds', () => {
    expect(readBy(instantSchema, '1970-01-01T00:00:01.234Z')).toEqual({ ok: true, value: 1234 });
  });
});

describe('malformed data is refused', () => {
  test.each(['2023-02-29', '', '9.5.2026', 1.5, 3_000_000, -800_000, null, true])('as no day: %s', (input) => {
    expect(issues(readBy(civilDateSchema, input))).toEqual([`: day, ${shown(input)}`]);
  });

  test.each(['2026-05-12T23:59:59', '2026-05-12', '2026-05-12T25:00:00Z', '2023-02-29T00:00:00Z', 0.5, 1e18, {}])(
    'as no moment: %s',
    (input) => {
      expect(readBy(instantSchema, input).ok).toBe(false);
    },
  );

  test('with a path to every wrong field of a record', () => {
    const wrong = { ...RECORD, channel: 'pigeon', mark: 6, question: 0, receivedOn: '2026-02-30', surname: 'Иванов' };
    expect(issues(readRecord(wrong))).toEqual([
      'question: >= 1, 0',
      'channel: feedback-platform | incident-management | open-electronic-region | regional-platform | document-flow | official-page | reception | post | email | phone | other, pigeon',
      'mark: 1 | 2 | 3 | 4 | 5, 6',
      'receivedOn: day, 2026-02-30',
      'surname: no-such-field, Иванов',
    ]);
  });

  test('when a record lacks a field', () => {
    const lacking = Object.fromEntries(Object.entries(RECORD).filter(([name]) => name !== 'due'));
    expect(issues(readRecord(lacking))).toEqual(['due: instant, null']);
  });

  test.each([
    [
      'an indicator twice',
      { indicators: [...METHOD.indicators, METHOD.indicators[0]] },
      'indicators.5.id: unique, volume',
    ],
    ['a score of an unknown indicator', score([['beauty', 1]]), 'score.parts.0.indicator: known-indicator, beauty'],
    ['weights that are all zero', score([['timeliness', 0]]), 'score.parts: weight-above-zero, array'],
    [
      'a quantile at 100 percent',
      { indicators: [...METHOD.indicators, { ...METHOD.indicators[3], id: 'x', percent: 100 }] },
      'indicators.5.percent: percent, 100',
    ],
    [
      'an unknown kind of indicator',
      { indicators: [{ ...METHOD.indicators[0], kind: 'sum' }] },
      'indicators.0.kind: count | share | mean | quantile | histogram, sum',
    ],
    [
      'an unknown test',
      { exclusions: [{ ...METHOD.exclusions[0], where: [{ kind: 'odd' }] }] },
      'exclusions.0.where.0.kind: leads | one-of | yes | told | stopped | timeliness | between | received | any-of, odd',
    ],
  ])('as a method with %s', (_, part, issue) => {
    expect(issues(readMethod({ ...METHOD, ...part }))).toEqual([issue]);
  });

  test('as grounds without end', () => {
    const nested = Array.from({ length: 50_000 }).reduce<unknown>(
      (inner) => ({ title: 'а', weight: 1, parts: [inner] }),
      {},
    );
    expect(readMethod({ ...METHOD, score: { parts: [nested], normative: false, because: [] } })).toMatchObject({
      refusal: { kind: 'malformed', issues: [{ path: [], expected: 'shallower' }] },
    });
    const deep = Array.from({ length: 10_000 }).reduce<Ground>(
      (inner) => ({ kind: 'step', name: 's', from: 0, to: 1, scale: 'instant', because: [inner] }),
      byFact('deep', true),
    );
    expect(readBy(groundSchema, deep).ok).toBe(false);
  });

  const [group] = COUNTS.groups;
  test.each([
    ['lost records', { seen: 9 }, 'seen: counted-and-excluded, 9'],
    ['a group twice', { groups: [group, group] }, 'groups.1.key: unique, array; counted: sum-of-groups, 2'],
    [
      'groups of different shape',
      { groups: [group, { key: ['А', 'Б'], cells: [] }] },
      'groups.1.key: same-shape, array; groups.1.cells: same-shape, array',
    ],
    [
      'a part above its whole',
      cells({ count: 2, whole: 1, histogram: [] }),
      'groups.0.cells.0.count: part-of-whole, 2',
    ],
    [
      'a histogram that does not add up',
      cells({ count: 2, whole: 2, histogram: [[1, 1]] }),
      'groups.0.cells.0.count: sum-of-bars, 2',
    ],
    [
      'a histogram out of order',
      cells({
        count: 2,
        whole: 2,
        histogram: [
          [2, 1],
          [1, 1],
        ],
      }),
      'groups.0.cells.0.histogram.1.0: ascending, 1',
    ],
    [
      'days that end before they begin',
      { received: { from: '2026-05-02', to: '2026-05-01' } },
      'received.to: from-before-to, 2026-05-01',
    ],
    ['half a record', { counted: 1.5 }, 'counted: int, 1.5'],
  ])('as a tally with %s', (_, part, expected) => {
    expect(issues(readTally({ ...COUNTS, ...part })).join('; ')).toBe(expected);
  });

  test.each([
    ['six days', { week: NORM_WEEK.week.slice(1) }, 'week: >= 7, array'],
    [
      'a shift that ends before it begins',
      { week: NORM_WEEK.week.with(0, [{ from: 600, to: 500 }]) },
      'week.0.0: shifts-in-order, object',
    ],
    [
      'shifts that overlap',
      {
        week: NORM_WEEK.week.with(6, [
          { from: 0, to: 60 },
          { from: 59, to: 61 },
        ]),
      },
      'week.6.1: shifts-in-order, object',
    ],
    ['a day of 25 hours', { week: NORM_WEEK.week.with(0, [{ from: 0, to: 1500 }]) }, 'week.0.0.to: <= 1440, 1500'],
  ])('as a schedule with %s', (_, part, issue) => {
    expect(issues(readSchedule({ ...NORM_WEEK, ...part }))).toEqual([issue]);
  });

  test.each([
    ['half a day', { ...workingDays(1), count: 0.5 }, 'count: int, 0.5'],
    ['a length below zero', { ...clockHours(1), count: -1 }, 'count: >= 0, -1'],
  ])('as a term of %s', (_, input, issue) => {
    expect(issues(readTermData(input))).toEqual([issue]);
  });
});

test.each(Object.entries(READERS))('%s gives a value or issues for anything at all', (_, reader) => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const read: Result<unknown, Malformed> = reader(input);
      expect(read.ok || read.refusal.issues.length > 0).toBe(true);
    }),
  );
});

test.each([
  ['record', readRecord, RECORD],
  ['tally', readTally, COUNTS],
  ['method', readMethod, METHOD],
] as const)('a %s with one field replaced by anything is read or refused, and nothing throws', (_, reader, good) => {
  const names = Object.keys(good);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.anything(), (name, junk) => {
      const read: Result<unknown, Malformed> = reader({ ...good, [name]: junk });
      return read.ok || read.refusal.issues.length > 0;
    }),
  );
});

function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function issues(read: Result<unknown, Malformed>): readonly string[] {
  if (read.ok) return [];
  return read.refusal.issues.map(({ path, expected, value }) => `${path.join('.')}: ${expected}, ${value}`);
}

function shown(input: string | number | boolean | null): string {
  return String(input);
}

function score(parts: readonly (readonly [string, number])[]): Partial<Method> {
  const made = parts.map(([indicator, weight]) => ({ indicator, weight, points: 'share' as const }));
  return { score: { parts: made, normative: false, because: [] } };
}

function cells(cell: unknown): object {
  return { groups: [{ key: ['А'], cells: [cell] }] };
}
