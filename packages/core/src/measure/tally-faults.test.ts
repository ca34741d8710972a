import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { anyRecords, AS_OF } from './any-record.fixture.ts';
import { mergeTallies } from './merge-tallies.ts';
import { METHOD, RECORD } from './municipality.fixture.ts';
import { finish } from './rating.ts';
import { mergeAllTallies, rollUpTallies } from './region-tally.ts';
import { tallyFaults } from './tally-faults.ts';
import { readTally } from './tally.schema.ts';
import { tally, type Tally, type TallyGroup } from './tally.ts';

// two bodies, three records counted and one left out; of the indicators the last is the mean mark
const COUNTS = tally(
  [
    { ...RECORD, mark: 5 },
    { ...RECORD, mark: 3 },
    { ...RECORD, body: 'Б' },
    { ...RECORD, body: null },
  ],
  METHOD,
  AS_OF,
);
const [FIRST, SECOND] = COUNTS.groups as readonly [TallyGroup, TallyGroup];
const EMPTY = tally([], METHOD, AS_OF);
const MARKS = METHOD.indicators.length - 1;

function withCell(at: number, cell: TallyGroup['cells'][number]): Partial<Tally> {
  return { groups: [{ ...FIRST, cells: FIRST.cells.with(at, cell) }, SECOND] };
}

const SPOILT: readonly (readonly [string, Partial<Tally>, string])[] = [
  ['fewer seen than none', { seen: -1, counted: -2 }, 'whole-number'],
  ['seen that are no number', { seen: Number.NaN }, 'whole-number'],
  ['half a record counted', { counted: 2.5, seen: 3.5 }, 'whole-number'],
  ['fewer left out than none', { excluded: [-1], seen: 2 }, 'whole-number'],
  ['more than can be counted exactly', { excluded: [2 ** 53] }, 'whole-number'],
  ['no moment', { asOf: Number.NaN as Instant }, 'instant'],
  ['a day that is none', { received: { from: Number.NaN as never, to: 0 as never } }, 'day'],
  ['days that end before they begin', { received: { from: 2 as never, to: 1 as never } }, 'from-before-to'],
  ['days of nothing counted', { counted: 0, excluded: [4], groups: [] }, 'null'],
  ['a sum that does not come out', { seen: 5 }, 'counted-and-excluded'],
  ['more in a cell than were counted', withCell(1, { count: 500, whole: 1000, histogram: [] }), 'sum-of-groups'],
  ['more in both groups than were counted', withCell(0, { count: 3, whole: 3, histogram: [] }), 'sum-of-groups'],
  ['more groups than were counted', { counted: 1, excluded: [3] }, 'sum-of-groups'],
  ['a group told twice', { groups: [FIRST, FIRST] }, 'unique'],
  ['bars that do not add up', withCell(MARKS, { count: 2, whole: 2, histogram: [[5, 1]] }), 'sum-of-bars'],
  ['a whole that is not its bars', withCell(MARKS, { count: 1, whole: 2, histogram: [[5, 1]] }), 'same-as-count'],
  ['a bar of nobody', withCell(MARKS, { count: 0, whole: 0, histogram: [[5, 0]] }), '>= 1'],
  [
    'a value told twice',
    withCell(MARKS, {
      count: 2,
      whole: 2,
      histogram: [
        [5, 1],
        [5, 1],
      ],
    }),
    'ascending',
  ],
];

const OF_ITS_KIND: readonly (readonly [string, Partial<Tally>, string])[] = [
  ['a mark of 77', withCell(MARKS, { count: 1, whole: 1, histogram: [[77, 1]] }), 'mark'],
  ['a share with bars', withCell(1, { count: 1, whole: 1, histogram: [[1, 1]] }), 'no-bars'],
  ['a count of a part', withCell(0, { count: 1, whole: 2, histogram: [] }), 'same-as-count'],
  ['a quantity without bars', withCell(MARKS, { count: 2, whole: 2, histogram: [] }), 'sum-of-bars'],
];

describe('what no records give', () => {
  test.each(SPOILT)('is refused at every door: %s', (_, part, expected) => {
    const spoilt: Tally = { ...COUNTS, ...part };
    const impossible = { ok: false, refusal: { kind: 'impossible-tally', expected } };
    expect(tallyFaults(spoilt).map((fault) => fault.expected)).toContain(expected);
    expect(finish(spoilt, METHOD)).toMatchObject(impossible);
    expect(mergeTallies({ ...EMPTY, asOf: spoilt.asOf }, spoilt).ok).toBe(false);
    expect(mergeAllTallies([spoilt])).toMatchObject(impossible);
    expect(rollUpTallies(EMPTY, spoilt).ok).toBe(false);
    expect(readTally(JSON.parse(JSON.stringify(spoilt))).ok).toBe(false);
  });

  test.each(OF_ITS_KIND)('is refused where the method is known: %s', (_, part, expected) => {
    const spoilt: Tally = { ...COUNTS, ...part };
    const indicator = expect.any(String) as unknown;
    expect(finish(spoilt, METHOD)).toMatchObject({
      refusal: { kind: 'impossible-tally', group: FIRST.key, indicator, expected },
    });
  });

  test('names the group, the indicator, and the way to the number', () => {
    expect(finish({ ...COUNTS, ...withCell(1, { count: 3, whole: 2, histogram: [] }) }, METHOD)).toMatchObject({
      refusal: { path: ['groups', 0, 'cells', 1, 'count'], indicator: 'timeliness', value: '3' },
    });
    expect(finish({ ...COUNTS, seen: 9 }, METHOD)).toMatchObject({
      refusal: { path: ['seen'], group: null, indicator: null, value: '9' },
    });
  });
});

test('a sum too great to be exact is refused', () => {
  const half = 2 ** 52 + 1;
  const great: Tally = { ...COUNTS, counted: half, excluded: [0], seen: half };
  expect(finish(great, METHOD).ok).toBe(true);
  expect(mergeTallies(great, great)).toMatchObject({ refusal: { kind: 'impossible-tally', expected: 'whole-number' } });
});

describe('laws', () => {
  test('nothing is wrong with the tally of any records', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(tallyFaults(tally(records, METHOD, AS_OF), METHOD.indicators)).toEqual([]);
      }),
    );
  });

  test('a tally that was sent and read back finishes alike', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const counts = tally(records, METHOD, AS_OF);
        const read = readTally(JSON.parse(JSON.stringify(counts)));
        expect(read).toEqual({ ok: true, value: counts });
        expect(finish(read.ok ? read.value : EMPTY, METHOD)).toEqual(finish(counts, METHOD));
      }),
    );
  });

  test('one total more or less is always found', () => {
    const totals = fc.constantFrom('seen' as const, 'counted' as const);
    fc.assert(
      fc.property(anyRecords, totals, fc.constantFrom(-1, 1), (records, total, by) => {
        const counts = tally(records, METHOD, AS_OF);
        expect(tallyFaults({ ...counts, [total]: counts[total] + by })).not.toEqual([]);
      }),
    );
  });
});
