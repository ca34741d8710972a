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

  test('added two by two in any order and any brackets are the sum of the list, unless one lies between two others', () => {
    fc.assert(
      fc.property(bracketedMonths, ({ months, brackets }) => {
        const byTwo = addedUp(brackets, months);
        if (hasHole(brackets)) expect(byTwo).toMatchObject({ ok: false, refusal: { kind: 'periods-overlap' } });
        else expect(byTwo).toEqual(rollUpAllTallies(months));
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

  test('do not when the days of one are not told: its records might be those of the other', () => {
    const undated = { ...count(on(10)), received: null };
    const refusal = { kind: 'impossible-tally', path: ['received'], expected: 'day', value: 'null' };
    expect(rollUpTallies(count(on(10)), undated)).toMatchObject({ refusal });
    expect(rollUpAllTallies([undated, undated])).toMatchObject({ refusal });
    const unread = count([{ ...RECORD, receivedOn: Number.NaN as CivilDate }]);
    expect(rollUpTallies(unread, unread)).toMatchObject({ refusal });
    expect(rollUpTallies(count(on(10)), count([])).ok).toBe(true);
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

/** The place of a period, or two lots that are added apart before they are added together. */
type Brackets = number | readonly [Brackets, Brackets];

const anyBrackets = (places: readonly number[]): fc.Arbitrary<Brackets> => {
  const [only] = places;
  if (only !== undefined && places.length === 1) return fc.constant(only);
  return fc
    .integer({ min: 1, max: places.length - 1 })
    .chain((cut) => fc.tuple(anyBrackets(places.slice(0, cut)), anyBrackets(places.slice(cut))));
};

/** Months with records in each, and a way to add them. */
const bracketedMonths = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }).chain((sizes) => {
  const months = sizes.map((size, at) => ({
    ...count(Array.from({ length: size }, () => ({ ...RECORD, receivedOn: (100 * at) as CivilDate }))),
    asOf: (AS_OF + at) as Instant,
  }));
  return fc.record({
    months: fc.constant(months),
    brackets: fc.shuffledSubarray([...months.keys()], { minLength: months.length }).chain(anyBrackets),
  });
});

function addedUp(brackets: Brackets, months: readonly Tally[]): ReturnType<typeof rollUpTallies> {
  if (typeof brackets === 'number') return { ok: true, value: months[brackets] as Tally };
  const [one, other] = brackets.map((part) => addedUp(part, months));
  if (one?.ok !== true) return one as ReturnType<typeof rollUpTallies>;
  return other?.ok === true ? rollUpTallies(one.value, other.value) : (other as ReturnType<typeof rollUpTallies>);
}

function placesOf(brackets: Brackets): readonly number[] {
  return typeof brackets === 'number' ? [brackets] : brackets.flatMap(placesOf);
}

/** Whether two lots are added of which one reaches over a period of the other. */
function hasHole(brackets: Brackets): boolean {
  if (typeof brackets === 'number') return false;
  const [one, other] = brackets.map(placesOf);
  const apart =
    Math.max(...(one ?? [])) < Math.min(...(other ?? [])) || Math.max(...(other ?? [])) < Math.min(...(one ?? []));
  return !apart || brackets.some(hasHole);
}

function count(records: readonly CaseRecord[]): Tally {
  return tally(records, METHOD, AS_OF);
}
