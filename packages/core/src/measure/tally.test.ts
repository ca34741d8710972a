import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { CaseRecord, Dimension } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { anyRecords, AS_OF } from './any-record.fixture.ts';
import { digestOf } from './digest.ts';
import { mergeTallies, sumGroups } from './merge-tallies.ts';
import type { Method } from './method.ts';
import { METHOD, RECORD, someRecords } from './municipality.fixture.ts';
import { compareKeys, tally, tallyCounter, type GroupKey, type Tally } from './tally.ts';

describe('the tally of three records', () => {
  const records: readonly CaseRecord[] = [
    {
      ...RECORD,
      body: 'ЖКХ',
      due: AS_OF,
      firstAnswered: AS_OF,
      outcome: 'solved',
      workToFirstAnswer: 120_000,
      mark: 5,
    },
    { ...RECORD, body: 'ЖКХ', leads: false, due: 499 as Instant, mark: 3 },
    { ...RECORD, body: null },
  ];
  const counts = tally(records, METHOD, AS_OF);

  test('tells what was seen, counted and left out', () => {
    expect(counts).toMatchObject({
      method: 'municipality',
      edition: '1',
      digest: digestOf(METHOD),
      asOf: AS_OF,
      received: { from: 0, to: 0 },
      seen: 3,
      counted: 2,
      excluded: [1],
    });
  });

  test('has one cell an indicator: count, shares, histograms', () => {
    expect(counts.groups).toEqual([
      {
        key: ['ЖКХ'],
        cells: [
          { count: 1, whole: 1, histogram: [] },
          { count: 1, whole: 2, histogram: [] },
          { count: 1, whole: 1, histogram: [] },
          { count: 1, whole: 1, histogram: [[120, 1]] },
          {
            count: 2,
            whole: 2,
            histogram: [
              [3, 1],
              [5, 1],
            ],
          },
        ],
      },
    ]);
  });
});

describe('groups', () => {
  test('are one when the method groups by nothing', () => {
    expect(tally(someRecords(5), by(), AS_OF).groups.map(({ key }) => key)).toEqual([[]]);
  });

  test('are in the order of their words, what is not told last', () => {
    const records = ['Б', null, 'А'].map((body) => ({ ...RECORD, body }));
    expect(tally(records, by('body'), AS_OF).groups.map(({ key }) => key)).toEqual([['А'], ['Б'], [null]]);
  });

  test('tell a word apart from nothing told', () => {
    const records = ['null', null].map((body) => ({ ...RECORD, body }));
    expect(tally(records, by('body'), AS_OF).groups.length).toBe(2);
    expect(tally(records, by('body', 'channel'), AS_OF).groups.length).toBe(2);
  });

  test('are made for each pair of two dimensions', () => {
    const records = [
      { ...RECORD, body: 'А', topic: 'Ямы' },
      { ...RECORD, body: 'А', topic: 'Мусор' },
      { ...RECORD, body: 'А', topic: 'Ямы' },
    ];
    const { groups } = tally(records, by('body', 'topic'), AS_OF);
    expect(groups.map(({ key, cells }) => [...key, cells[0]?.count])).toEqual([
      ['А', 'Мусор', 1],
      ['А', 'Ямы', 2],
    ]);
  });
});

test('a record that two exclusions fit is left out by the first', () => {
  const [first] = METHOD.exclusions;
  const method = { ...METHOD, exclusions: [{ ...first, id: 'all', where: [] }, ...METHOD.exclusions] } as Method;
  expect(tally([{ ...RECORD, body: null }], method, AS_OF).excluded).toEqual([1, 0]);
});

test('a counter goes on counting after it was asked', () => {
  const counter = tallyCounter(METHOD, AS_OF);
  const before = counter.tally();
  counter.add(RECORD);
  const between = counter.tally();
  counter.add(RECORD);
  expect([before, between, counter.tally()].map(({ seen, groups }) => [seen, groups[0]?.cells[0]?.count])).toEqual([
    [0, undefined],
    [1, 1],
    [2, 2],
  ]);
});

describe('the days of receipt', () => {
  const on = (...dates: readonly number[]): Tally =>
    tally(
      dates.map((date) => ({ ...RECORD, receivedOn: date as CivilDate })),
      METHOD,
      AS_OF,
    );

  test('are the first and the last among the records counted', () => {
    expect(on(5, 3, 9).received).toEqual({ from: 3, to: 9 });
    expect(on().received).toBeNull();
    expect(tally([{ ...RECORD, body: null }], METHOD, AS_OF).received).toBeNull();
  });

  test('of two lots reach from the first of both to the last of both', () => {
    expect(merged(on(5, 6), on(3)).received).toEqual({ from: 3, to: 6 });
    expect(merged(on(), on(3)).received).toEqual({ from: 3, to: 3 });
    expect(merged(on(3), on()).received).toEqual({ from: 3, to: 3 });
  });
});

describe('tallies do not merge', () => {
  const counts = tally(someRecords(50), METHOD, AS_OF);

  test.each([
    ['method', { method: 'another' }],
    ['edition', { edition: '2' }],
    ['digest', { digest: digestOf({ ...METHOD, by: ['topic'] }) }],
    ['asOf', { asOf: 0 as Instant }],
    ['shape', { excluded: [] }],
    ['shape', { groups: [{ key: ['А'], cells: [] }] }],
    ['shape', { groups: counts.groups.map((group) => ({ ...group, key: [] })) }],
  ] as const)('when they differ in their %s', (differ, other) => {
    expect(mergeTallies(counts, { ...counts, ...other })).toEqual({
      ok: false,
      refusal: { kind: 'different-tallies', differ },
    });
  });
});

describe('laws of tallies', () => {
  test('the tally of two lots of records is the merge of their tallies', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        expect(tally([...a, ...b], METHOD, AS_OF)).toEqual(merged(count(a), count(b)));
      }),
    );
  });

  test('tallies merge in any order and in any grouping', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (...lots) => {
        const [a, b, c] = lots.map(count) as [Tally, Tally, Tally];
        expect(merged(a, b)).toEqual(merged(b, a));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    );
  });

  test('the tally of no records changes no other', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(merged(count(records), count([]))).toEqual(count(records));
      }),
    );
  });

  test('the order of the records does not matter', () => {
    fc.assert(
      fc.property(
        anyRecords.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([records, shuffled]) => {
          expect(count(shuffled)).toEqual(count(records));
        },
      ),
    );
  });

  test('every record seen is counted or left out, once', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { seen, counted, excluded } = count(records);
        return seen === records.length && seen === excluded.reduce((sum, left) => sum + left, counted);
      }),
    );
  });

  test('the groups add up to the tally without groups', () => {
    fc.assert(
      fc.property(
        anyRecords,
        fc.constantFrom<Dimension>('body', 'channel', 'outcome', 'receivedMonth'),
        (records, dimension) => {
          const whole = tally(records, by(), AS_OF).groups[0]?.cells ?? [];
          expect(sumGroups(tally(records, by(dimension, 'type'), AS_OF).groups)).toEqual(whole);
        },
      ),
    );
  });

  test('a histogram holds every record that was counted by its quantity', () => {
    fc.assert(
      fc.property(anyRecords, (records) =>
        count(records).groups.every(({ cells }) =>
          cells.slice(3).every((cell) => cell.histogram.reduce((sum, [, bar]) => sum + bar, 0) === cell.count),
        ),
      ),
    );
  });

  test('keys are ordered one after another', () => {
    const keys: fc.Arbitrary<GroupKey> = fc.array(fc.option(fc.constantFrom('А', 'Б', 'а', '')), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(keys, keys, keys, (a, b, c) => {
        expect(Math.sign(compareKeys(a, b)) + Math.sign(compareKeys(b, a))).toBe(0);
        if (compareKeys(a, b) <= 0 && compareKeys(b, c) <= 0) expect(compareKeys(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

function by(...dimensions: readonly Dimension[]): Method {
  return { ...METHOD, by: dimensions, exclusions: [] };
}

function count(records: readonly CaseRecord[]): Tally {
  return tally(records, METHOD, AS_OF);
}

function merged(a: Tally, b: Tally): Tally {
  return unwrap(mergeTallies(a, b));
}
