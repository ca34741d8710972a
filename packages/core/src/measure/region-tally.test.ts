import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { anyRecords, AS_OF } from './any-record.fixture.ts';
import { METHOD, RECORD } from './municipality.fixture.ts';
import { finish } from './rating.ts';
import { asOneGroup, mergeAllTallies, rollUpAllTallies, rollUpTallies } from './region-tally.ts';
import { tally, type Tally } from './tally.ts';

describe('a region', () => {
  const lots = fc.array(anyRecords, { minLength: 1, maxLength: 5 });

  test('is the merge of its municipalities, in any order', () => {
    fc.assert(
      fc.property(
        lots.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const whole = tally(all.flat(), METHOD, AS_OF);
          expect(unwrap(mergeAllTallies(all.map(count)))).toEqual(whole);
          expect(unwrap(mergeAllTallies(shuffled.map(count)))).toEqual(whole);
        },
      ),
    );
  });

  test('has the figures of its records, however its municipalities are cut, and no averages of averages', () => {
    fc.assert(
      fc.property(lots, (all) => {
        const towns = all.map((records, at) => asOneGroup(count(records), [`Город ${at}`]));
        const [merged, whole] = [unwrap(mergeAllTallies(towns)), count(all.flat())];
        const [rated, wanted] = [finish(merged, METHOD), finish(whole, METHOD)];
        fc.pre(wanted.ok);
        expect(unwrap(rated).total).toEqual(unwrap(wanted).total);
      }),
    );
  });

  test('needs no record of its municipalities: a tally goes there as JSON', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(JSON.parse(JSON.stringify(count(records)))).toEqual(count(records));
      }),
    );
  });
});

test('a municipality that has counted nothing has no group', () => {
  expect(asOneGroup(count([]), ['Бор']).groups).toEqual([]);
});

describe('two periods', () => {
  const on = (date: number, times = 1): readonly CaseRecord[] =>
    Array.from({ length: times }, () => ({ ...RECORD, receivedOn: date as CivilDate }));

  test('add up to the later moment, each with what was known at its end', () => {
    const april = { ...count(on(10, 2)), asOf: 40 as Instant };
    const may = { ...count(on(45, 3)), asOf: 70 as Instant };
    const quarter = unwrap(rollUpTallies(april, may));
    expect(quarter).toMatchObject({ asOf: 70, seen: 5, received: { from: 10, to: 45 } });
    expect(rollUpTallies(may, april)).toEqual({ ok: true, value: quarter });
  });

  test('do not when they have a day of receipt in common', () => {
    expect(rollUpTallies(count(on(10)), count([...on(10), ...on(11)]))).toEqual({
      ok: false,
      refusal: { kind: 'periods-overlap', one: { from: 10, to: 10 }, other: { from: 10, to: 11 } },
    });
  });

  test('of a list add up in any order, also where a period between two others comes last', () => {
    const lots = fc.array(anyRecords, { minLength: 1, maxLength: 5 });
    const shuffled = lots.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const months = all.map((records, at) => {
          const moved = records.map((one) => ({ ...one, receivedOn: (one.receivedOn + 100 * at) as CivilDate }));
          return { records: moved, tally: { ...count(moved), asOf: (AS_OF + at) as Instant } };
        });
        const quarter = rollUpAllTallies(order.map((at) => (months[at] as (typeof months)[number]).tally));
        expect(quarter).toEqual(rollUpAllTallies(months.map((month) => month.tally)));
        const last = (AS_OF + all.length - 1) as Instant;
        const whole = count(months.flatMap((month) => month.records));
        expect(quarter).toEqual({ ok: true, value: { ...whole, asOf: last } });
      }),
    );
  });

  test('of a list do not when any two have a day in common, nor when there are none', () => {
    expect(rollUpAllTallies([count(on(30)), count(on(10)), count([...on(9), ...on(12)])])).toEqual({
      ok: false,
      refusal: { kind: 'periods-overlap', one: { from: 9, to: 12 }, other: { from: 10, to: 10 } },
    });
    expect(rollUpAllTallies([])).toEqual({ ok: false, refusal: { kind: 'nothing-to-merge' } });
  });

  test('do not when they were counted by different methods', () => {
    expect(rollUpTallies(count(on(10)), { ...count(on(11)), edition: '2' })).toMatchObject({
      refusal: { kind: 'different-tallies', differ: 'edition' },
    });
  });

  test('judged at one moment are the tally of all their records', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const later = b.map((record) => ({ ...record, receivedOn: (record.receivedOn + 100) as CivilDate }));
        expect(unwrap(rollUpTallies(count(a), count(later)))).toEqual(count([...a, ...later]));
      }),
    );
  });
});

function count(records: readonly CaseRecord[]): Tally {
  return tally(records, METHOD, AS_OF);
}
