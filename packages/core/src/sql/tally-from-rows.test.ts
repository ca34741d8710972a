import { describe, expect, test } from 'vitest';
import { digestOf } from '../measure/digest.ts';
import type { Method } from '../measure/method.ts';
import { METHOD } from '../measure/municipality.fixture.ts';
import { talliesFromRows, tallyFromRows } from './tally-from-rows.ts';
import type { TallyRow } from './tally-row.ts';

// five indicators: volume, timeliness, completeness, the median of working time, the mean mark
const TOTAL = row('total', { tally_value: '500' }, [3, 2, 10, 20, 0, 1]);
const GROUP = row('group', { tally_key_1: 'ЖКХ' }, [2, 1, 1, 1, 2, 0, 0, 1, 1, 2, 2]);
const WORK = row('bar', { tally_key_1: 'ЖКХ', tally_value: 120_000n }, [1, 3]);
const MARK = row('bar', { tally_key_1: 'ЖКХ', tally_value: 5 }, [2, 4]);
const ROWS = [TOTAL, GROUP, WORK, MARK];

test('rows in any order are one tally', () => {
  const tally = tallyFromRows(ROWS, METHOD);
  expect(tally).toEqual({
    ok: true,
    value: {
      method: 'municipality',
      edition: '1',
      digest: digestOf(METHOD),
      asOf: 500,
      received: { from: 10, to: 20 },
      seen: 3,
      counted: 2,
      excluded: [1],
      groups: [
        {
          key: ['ЖКХ'],
          cells: [
            { count: 1, whole: 1, histogram: [] },
            { count: 1, whole: 2, histogram: [] },
            { count: 0, whole: 0, histogram: [] },
            { count: 1, whole: 1, histogram: [[120, 1]] },
            { count: 2, whole: 2, histogram: [[5, 2]] },
          ],
        },
      ],
    },
  });
  expect(tallyFromRows(ROWS.toReversed(), METHOD)).toEqual(tally);
});

describe('rows are refused', () => {
  test.each<readonly [string, readonly TallyRow[], readonly (string | number)[], string, unknown]>([
    ['when there are none', [], [], 'one-total', 0],
    ['when the total is lost', ROWS.slice(1), [], 'one-total', null],
    ['when the total is told twice', [...ROWS, TOTAL], [4], 'one-total', null],
    ['when a group is lost', [TOTAL], [0], 'sum-of-groups', 2],
    ['when a group is told twice', [...ROWS, GROUP], [4], 'unique', '["ЖКХ"]'],
    ['when a bar is lost', ROWS.slice(0, 3), ['ЖКХ', 'mean-mark'], 'sum-of-bars', 2],
    ['when a bar is told twice', [...ROWS, MARK], [4], 'unique', 5],
    ['when a bar has no group', [...ROWS, { ...MARK, tally_key_1: null }], [4], 'known-group', '[null]'],
    ['when a bar has no indicator', [TOTAL, GROUP, WORK, { ...MARK, tally_n2: 7 }], [3], 'known-indicator', 7],
    ['when an indicator has no bars', [TOTAL, GROUP, WORK, { ...MARK, tally_n2: 0 }], [3], 'known-indicator', 0],
    ['when a bar is no whole second', [TOTAL, GROUP, { ...WORK, tally_value: 1 }, MARK], [2], 'int', 1],
    ['when a bar has no value', [TOTAL, GROUP, WORK, { ...MARK, tally_value: null }], [3], 'int', null],
    ['when a bar holds nobody', [...ROWS, { ...MARK, tally_value: 4, tally_n1: -1 }], [4], 'whole-number', -1],
    [
      'when a total is of no moment',
      [{ ...TOTAL, tally_value: null }, ...ROWS.slice(1)],
      [0, 'tally_value'],
      'int',
      null,
    ],
    ['when the sums do not come out', [{ ...TOTAL, tally_n1: 4 }, ...ROWS.slice(1)], [0], 'counted-and-excluded', 4],
    [
      'when a part exceeds its whole',
      [TOTAL, { ...GROUP, tally_n4: 9 }, WORK, MARK],
      ['ЖКХ', 'timeliness'],
      'part-of-whole',
      9,
    ],
    [
      'when fewer than none were left out',
      [{ ...TOTAL, tally_n1: 1, tally_n6: -1 }, ...ROWS.slice(1)],
      [0],
      'whole-number',
      -1,
    ],
    [
      'when a cell holds more than were counted',
      [TOTAL, { ...GROUP, tally_n4: 500, tally_n5: 1000 }, WORK, MARK],
      [0],
      'sum-of-groups',
      2,
    ],
    ['when a mark is 77', [TOTAL, GROUP, WORK, { ...MARK, tally_value: 77 }], ['ЖКХ', 'mean-mark'], 'mark', 77],
    ['when days end before they begin', [{ ...TOTAL, tally_n3: 30 }, ...ROWS.slice(1)], [0], 'from-before-to', 20],
    ['when a count is a fraction', [{ ...TOTAL, tally_n1: 2.5 }, ...ROWS.slice(1)], [0, 'tally_n1'], 'int', 2.5],
    [
      'when a count is beyond exactness',
      [{ ...TOTAL, tally_n1: '9007199254740993' }, ...ROWS.slice(1)],
      [0, 'tally_n1'],
      'int',
      '9007199254740993',
    ],
    ['when a count is no number', [{ ...TOTAL, tally_n6: 'NaN' }, ...ROWS.slice(1)], [0, 'tally_n6'], 'int', 'NaN'],
    ['when a column is missing', [{ ...TOTAL, tally_n11: undefined }, ...ROWS.slice(1)], [0, 'tally_n11'], 'int', null],
    [
      'when a row is of no kind',
      [...ROWS, { ...MARK, tally_row: 'sum' }],
      [4, 'tally_row'],
      'total | group | bar',
      'sum',
    ],
    ['when a row is nothing', [...ROWS, null as never], [4], 'object', null],
    ['when a row is a word', [...ROWS, 'total' as never], [4], 'object', 'total'],
    ['when a row is of no method', [...ROWS, { ...MARK, tally_of: 7 }], [4, 'tally_of'], 'string', 7],
  ])('%s', (_, rows, path, expected, value) => {
    const refused = tallyFromRows(rows, METHOD);
    expect(refused.ok ? [] : refused.refusal).toMatchObject({ kind: 'malformed' });
    expect(refused).toMatchObject({
      refusal: { issues: expect.arrayContaining([{ path, expected, value }]) as unknown },
    });
  });

  test('when they are of another method', () => {
    const other: Method = { ...METHOD, edition: '2', by: ['topic'] };
    expect(tallyFromRows(ROWS, other)).toEqual({
      ok: false,
      refusal: { kind: 'tally-of-another-method', method: 'municipality 2', tally: digestOf(METHOD) },
    });
  });

  test('when there are more data sets than one', () => {
    const two = [...ROWS, ...ROWS.map((each) => ({ ...each, tally_data_set: 'б' }))];
    expect(tallyFromRows(two, METHOD)).toMatchObject({
      refusal: { issues: [{ path: [], expected: 'one-total', value: 2 }] },
    });
    const sets = talliesFromRows(two, METHOD);
    expect(sets.ok ? sets.value.map(({ dataSet, tally }) => [dataSet, tally.seen]) : []).toEqual([
      [null, 3],
      ['б', 3],
    ]);
  });
});

function row(kind: string, more: TallyRow, numbers: readonly number[]): TallyRow {
  const counts = Array.from({ length: 11 }, (_, at) => [`tally_n${at + 1}`, numbers[at] ?? 0] as const);
  const words = { tally_of: digestOf(METHOD), tally_row: kind, tally_key_1: null, tally_value: null };
  return { ...words, ...Object.fromEntries(counts), ...more };
}
