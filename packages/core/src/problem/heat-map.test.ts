import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { RECORD } from '../measure/municipality.fixture.ts';
import { day } from '../time/civil-date.ts';
import { AS_OF } from '../measure/any-record.fixture.ts';
import { heatMap, type HeatMap } from './heat-map.ts';
import type { HeatMapSetting } from './heat-setting.ts';
import type { Hidden, Table } from './hidden-cells.ts';
import { hiddenIn, hideSmall } from './hide-small.ts';
import { tallyProblems, type ProblemTally } from './problem-tally.ts';

const SETTING: HeatMapSetting = {
  population: [],
  by: 'count',
  statuses: [
    { id: 'calm', title: 'Спокойно', from: 0 },
    { id: 'warm', title: 'Заметно', from: 10 },
  ],
  smallest: 5,
  because: [],
};

/** The counts of a table of places and topics. */
function counted(counts: readonly (readonly number[])[]): ProblemTally {
  const records = counts.flatMap((row, place) =>
    row.flatMap((count, topic) =>
      Array.from({ length: count }, () => ({ ...RECORD, territory: `М${place}`, topic: `Т${topic}` })),
    ),
  );
  const period = { from: day('1970-01-01'), to: day('1970-01-31') };
  return unwrap(tallyProblems(records, { id: 'r', edition: '1', topic: 'topic', window: 'month', period }, AS_OF));
}

function withTotals(counts: Table): Table {
  const rows = counts.map((row) => [...row, sum(row)]);
  return [...rows, (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

describe('a heat map', () => {
  const map = (counts: Table, more: Partial<HeatMapSetting> = {}): HeatMap =>
    unwrap(heatMap(counted(counts), { ...SETTING, ...more }));

  test('shows counts, rates for each thousand, and the status of each', () => {
    const population = [
      { territory: 'М0', residents: 900, on: day('1969-01-01') },
      { territory: 'М0', residents: 1000, on: day('1970-01-01') },
      { territory: 'М0', residents: 2000, on: day('1970-02-01') },
    ];
    const { rows, total } = map(
      [
        [9, 12],
        [10, 0],
      ],
      { population },
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      [
        { shown: true, count: 9, rate: { part: '9', whole: '1' }, status: 'calm' },
        { shown: true, count: 12, rate: { part: '12', whole: '1' }, status: 'warm' },
      ],
      [
        { shown: true, count: 10, rate: null, status: 'warm' },
        { shown: true, count: 0, rate: null, status: 'calm' },
      ],
    ]);
    expect(total).toMatchObject({ residents: null, total: { count: 31, rate: null } });
  });

  test('knows no status by a rate that is not known, which is not the lowest', () => {
    expect(map([[9]], { by: 'rate' }).rows[0]?.cells).toEqual([{ shown: true, count: 9, rate: null, status: null }]);
  });

  test('of one cell hides its totals with it', () => {
    const { rows, total } = map([[3]]);
    expect([rows[0]?.cells, rows[0]?.total, total.cells, total.total]).toEqual([
      [{ shown: false }],
      { shown: false },
      [{ shown: false }],
      { shown: false },
    ]);
  });

  test('of nothing has no rows', () => {
    expect(map([])).toMatchObject({ rows: [], topics: [], total: { total: { count: 0, status: 'calm' } } });
  });

  test.for([
    [{ smallest: 0 }, ['smallest'], '>= 1'],
    [{ statuses: [{ id: 'hot', title: '', from: 3 }] }, ['statuses', 0, 'from'], 'first-from-zero'],
    [{ statuses: [] }, ['statuses', 0, 'from'], 'first-from-zero'],
    [
      { statuses: [...SETTING.statuses, { id: 'hot', title: '', from: { part: '1', whole: '2' } }] },
      ['statuses', 2, 'from'],
      'ascending',
    ],
    [{ by: 'mood' as 'rate' }, ['by'], 'count | rate'],
    [
      { population: [{ territory: 'М0', residents: 0, on: day('1970-01-01') }] },
      ['population', 0, 'residents'],
      '>= 1',
    ],
    [
      { population: Array.from({ length: 2 }, () => ({ territory: 'М0', residents: 7, on: day('1970-01-01') })) },
      ['population', 1],
      'unique',
    ],
  ] as const)('is refused by %j', ([more, path, expected]) => {
    const refused = heatMap(counted([[9]]), { ...SETTING, ...(more as Partial<HeatMapSetting>) });
    expect(refused).toMatchObject({ refusal: { of: 'heat-map', issues: [{ path, expected }] } });
  });

  test('of counts that no records give is refused', () => {
    expect(heatMap({ ...counted([[9]]), seen: 1 }, SETTING)).toMatchObject({
      refusal: { kind: 'impossible-problem-tally' },
    });
  });
});

describe('what is hidden', () => {
  const tables = (most: number, size: number): fc.Arbitrary<Table> =>
    fc.tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  const smallests = fc.integer({ min: 1, max: 6 });

  test('is every small count', () => {
    fc.assert(
      fc.property(tables(12, 5), smallests, (counts, smallest) => {
        const table = withTotals(counts);
        const hidden = hiddenIn(table, smallest);
        for (const [row, cells] of table.entries())
          for (const [column, count] of cells.entries())
            if (count > 0 && count < smallest) expect(hidden[row]?.[column]).toBe(true);
      }),
    );
  });

  test('is nothing when everything may be shown', () => {
    fc.assert(
      fc.property(tables(12, 5), (counts) => {
        expect(hiddenIn(withTotals(counts), 1).flat()).not.toContain(true);
      }),
    );
  });

  test(
    'no hidden cell can be computed: some other table of counts from zero shows the same',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(tables(3, 3), smallests, (counts, smallest) => {
          fc.pre(counts.length * (counts[0]?.length ?? 0) <= 6);
          const table = withTotals(counts);
          const hidden = hiddenIn(table, smallest);
          const values = possibleValues(table, hidden);
          for (const [row, cells] of hidden.entries())
            for (const [column, isHidden] of cells.entries())
              if (isHidden) expect(values[row]?.[column]?.size, `${row} ${column}`).toBeGreaterThan(1);
        }),
      );
    },
  );

  test('no hidden cell follows from sums and differences of what is shown, in any table', () => {
    fc.assert(
      fc.property(tables(30, 7), smallests, (counts, smallest) => {
        expect(givenAway(hiddenIn(withTotals(counts), smallest))).toEqual([]);
      }),
    );
  });

  test('what hides only the small counts is given away, so the laws can fail', () => {
    const table = withTotals([
      [2, 9],
      [8, 7],
    ]);
    const small = table.map((row) => row.map((count) => count > 0 && count < 5));
    expect(givenAway(small)).toEqual(['0 0']);
    expect(possibleValues(table, small)[0]?.[0]?.size).toBe(1);
  });
});

describe('a table is refused', () => {
  test.for([
    [[[1, 2], [1]], 5, ['table', 1], 'same-shape'],
    [[[Number.NaN, 2]], 5, ['table', 0, 0], '>= 0'],
    [
      [
        [3, 4],
        [3, 3],
      ],
      5,
      ['table', 0, 1],
      'sum-of-groups',
    ],
    [[], 5, ['table'], '>= 1'],
    [
      [
        [3, 3],
        [3, 3],
      ],
      0,
      ['smallest'],
      '>= 1',
    ],
  ] as const)('%j, %d', ([table, smallest, path, expected]) => {
    const refused = hideSmall(table, smallest);
    expect(refused.ok ? [] : refused.refusal.issues[0]).toMatchObject({ path, expected });
  });
});

/** By trial of every filling: the values that each cell of a table can have when what is shown is as it is. */
function possibleValues(table: Table, hidden: Hidden): readonly (readonly ReadonlySet<number>[])[] {
  const found = table.map((row) => row.map(() => new Set<number>()));
  const inner = table.slice(0, -1).flatMap((row, at) => row.slice(0, -1).map((_, to) => [at, to] as const));
  const most = Math.max(...table.slice(0, -1).flatMap((row) => row.slice(0, -1))) + 2;
  const filled = table.slice(0, -1).map((row) => row.slice(0, -1));
  const fill = (at: number): void => {
    const cell = inner[at];
    if (cell === undefined) keep(withTotals(filled));
    else for (const value of valuesAt(cell)) tryAt(at, value);
  };
  const valuesAt = ([row, column]: readonly [number, number]): readonly number[] =>
    hidden[row]?.[column] === true
      ? Array.from({ length: most + 1 }, (_, value) => value)
      : [table[row]?.[column] ?? 0];
  const tryAt = (at: number, value: number): void => {
    const [row, column] = inner[at] as readonly [number, number];
    (filled[row] as number[])[column] = value;
    fill(at + 1);
  };
  const keep = (other: Table): void => {
    const same = other.every((row, at) =>
      row.every((count, to) => hidden[at]?.[to] === true || count === table[at]?.[to]),
    );
    if (!same) return;
    for (const [at, row] of other.entries()) for (const [to, count] of row.entries()) found[at]?.[to]?.add(count);
  };
  fill(0);
  return found;
}

/** By elimination over whole numbers: the hidden cells that the equations of rows and columns leave no freedom. */
function givenAway(hidden: Hidden): readonly string[] {
  const cells = hidden.flatMap((row, at) => row.flatMap((is, to) => (is ? [[at, to] as const] : [])));
  const [rows, columns] = [hidden.length, hidden[0]?.length ?? 0];
  const sign = (at: number, to: number): number => ((at === rows - 1) === (to === columns - 1) ? 1 : -1);
  const equations = [
    ...Array.from({ length: rows }, (_, row) => cells.map(([at, to]) => (at === row ? sign(at, to) : 0))),
    ...Array.from({ length: columns }, (_, column) => cells.map(([at, to]) => (to === column ? sign(at, to) : 0))),
  ];
  const rank = rankOf(equations);
  // a cell is fixed when saying what it is adds nothing to what is known
  const fixed = cells.filter((_, at) => rankOf([...equations, cells.map((__, to) => Number(to === at))]) === rank);
  return fixed.map(([at, to]) => `${at} ${to}`);
}

function rankOf(equations: readonly (readonly number[])[]): number {
  const left = equations.map((row) => row.map(BigInt));
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (at === -1) continue;
    const pivot = left[at] as bigint[];
    left[at] = left[rank] as bigint[];
    left[rank] = pivot;
    for (let index = rank + 1; index < left.length; index += 1) {
      const row = left[index] as bigint[];
      const times = row[column] as bigint;
      left[index] = row.map((one, to) => one * (pivot[column] as bigint) - (pivot[to] as bigint) * times);
    }
    rank += 1;
  }
  return rank;
}
