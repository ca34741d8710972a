import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRatios, ratio, wholeNumber } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { roundPercent } from '../basis/rounding.ts';
import { byAssumption, byClause } from '../source/decision.ts';
import { anyRecords, AS_OF } from './any-record.fixture.ts';
import type { TallyCell } from './counting.ts';
import { digestOf } from './digest.ts';
import { figureOf } from './figure.ts';
import { sumGroups } from './merge-tallies.ts';
import type { Method } from './method.ts';
import { METHOD, RECORD } from './municipality.fixture.ts';
import { explainFinish } from './explain-rating.ts';
import { finish, type RatedGroup, type Rating } from './rating.ts';
import { tally, type Tally, type TallyGroup } from './tally.ts';

const BODIES: Tally = {
  method: 'municipality',
  edition: '1',
  digest: digestOf(METHOD),
  asOf: AS_OF,
  received: null,
  seen: 900,
  counted: 900,
  excluded: [0],
  groups: [
    body('Дороги', { volume: 200, inTime: [180, 200], solved: [67, 383] }),
    body('ЖКХ', { volume: 100, inTime: [9, 10], solved: [67, 383] }),
    body('Культура', { volume: 2, inTime: [1, 1], solved: [0, 0] }),
    body('Спорт', { volume: 1, inTime: [1, 1], solved: [1, 1] }),
    body('Торговля', { volume: 2, inTime: [0, 0], solved: [0, 0] }),
    body('Школы', { volume: 50, inTime: [5, 10], solved: [5, 10] }),
  ],
};

describe('the rating of six bodies', () => {
  const rating = unwrap(finish(BODIES, METHOD));

  test('gives places by score, and one place to equal scores', () => {
    expect(rating.groups.map(({ key, place }) => [key[0], place])).toEqual([
      ['Культура', 1],
      ['Дороги', 2],
      ['ЖКХ', 2],
      ['Школы', 3],
      ['Спорт', null],
      ['Торговля', null],
    ]);
  });

  test('counts on after a tie when the method says so', () => {
    const places = unwrap(finish(BODIES, { ...METHOD, ties: 'competition' })).groups.map(({ place }) => place);
    expect(places).toEqual([1, 2, 2, 4, null, null]);
  });

  test('adds up weighted shares exactly: 90 % and 17.5 % with equal weights', () => {
    expect(groupOf(rating, 'Дороги').score).toEqual(unwrap(ratio(9 * 383 + 67 * 10, 2 * 10 * 383)));
    expect(
      groupOf(rating, 'Дороги')
        .figures.slice(1, 3)
        .map((figure) => figure.kind === 'share' && roundPercent(figure.share, 1)),
    ).toEqual(['90.0', '17.5']);
  });

  test('leaves an indicator that does not apply to a body out of the weights', () => {
    expect(groupOf(rating, 'Культура').score).toEqual(wholeNumber(1));
  });

  test('gives no place below the minimum volume, and none where nothing can be scored', () => {
    expect(groupOf(rating, 'Спорт')).toMatchObject({
      place: null,
      unplaced: 'below-minimum-volume',
      score: wholeNumber(1),
    });
    expect(groupOf(rating, 'Торговля')).toMatchObject({ place: null, unplaced: 'nothing-to-score', score: null });
  });

  test('says that no act gives its weights', () => {
    expect(rating.normative).toBe(false);
  });

  test('weighs by the numbers of the method, a complement by what the share lacks', () => {
    const score = {
      ...METHOD.score,
      parts: [
        { indicator: 'timeliness', weight: 3, points: 'share' },
        { indicator: 'completeness', weight: 1, points: 'complement' },
      ],
    } as Method['score'];
    const weighed = unwrap(finish(BODIES, { ...METHOD, score }));
    expect(groupOf(weighed, 'Дороги').score).toEqual(unwrap(ratio(3 * 9 * 383 + 10 * (383 - 67), 4 * 10 * 383)));
  });

  test('gives no place when the method has no score', () => {
    const plain = unwrap(finish(BODIES, { ...METHOD, score: null }));
    expect(plain.groups.map(({ key }) => key[0])).toEqual(['Дороги', 'ЖКХ', 'Культура', 'Спорт', 'Торговля', 'Школы']);
    expect(new Set(plain.groups.map(({ unplaced }) => unplaced))).toEqual(new Set(['no-score-in-method']));
  });

  test('warns of a place where there is nobody to compare with', () => {
    const alone = { ...BODIES, groups: BODIES.groups.slice(0, 1) };
    expect(unwrap(finish(alone, METHOD)).warnings).toEqual([{ kind: 'placed-alone', group: ['Дороги'], cohort: null }]);
    expect(rating.warnings).toEqual([]);
  });

  test('does not depend on the order in which the groups came', () => {
    expect(finish({ ...BODIES, groups: BODIES.groups.toReversed() }, METHOD)).toEqual(finish(BODIES, METHOD));
  });
});

describe('a rating is refused', () => {
  test('when the counts were made by another method or edition', () => {
    expect(finish({ ...BODIES, edition: '2' }, METHOD)).toEqual({
      ok: false,
      refusal: { kind: 'tally-of-another-method', method: 'municipality 1', tally: 'municipality 2' },
    });
  });

  test('when other formulas were counted under the same name', () => {
    const looser = { ...METHOD, exclusions: [{ ...METHOD.exclusions[0], where: [] }] } as Method;
    expect(finish(BODIES, looser)).toEqual({
      ok: false,
      refusal: {
        kind: 'tally-of-another-method',
        method: `municipality 1 ${digestOf(looser)}`,
        tally: `municipality 1 ${digestOf(METHOD)}`,
      },
    });
  });

  test('when a group does not fit the method', () => {
    const [first] = BODIES.groups as readonly [TallyGroup];
    const refusal = { kind: 'misshapen-tally', method: 'municipality', group: ['Дороги'] };
    expect(finish({ ...BODIES, groups: [{ ...first, cells: [] }] }, METHOD)).toEqual({ ok: false, refusal });
    expect(finish({ ...BODIES, excluded: [] }, METHOD)).toEqual({ ok: false, refusal: { ...refusal, group: null } });
  });

  test.each([
    ['a negative count', { count: -1 }, ['count'], 'whole-number', '-1'],
    ['half a record', { count: 0.5 }, ['count'], 'whole-number', '0.5'],
    ['NaN', { whole: Number.NaN }, ['whole'], 'whole-number', 'NaN'],
    ['a part greater than its whole', { count: 201 }, ['count'], 'part-of-whole', '201'],
    ['a bar of no value', { histogram: [[Number.NaN, 180]] as const }, ['histogram', 0, 0], 'int', 'NaN'],
    ['a bar of no records', { histogram: [[3, -1]] as const }, ['histogram', 0, 1], '>= 1', '-1'],
    ['bars that do not add up', { histogram: [[3, 7]] as const }, ['count'], 'sum-of-bars', '180'],
  ])('when a cell holds what no records give: %s', (_, spoilt, path, expected, value) => {
    const [first] = BODIES.groups as readonly [TallyGroup];
    const cells = first.cells.with(1, { count: 180, whole: 200, histogram: [], ...spoilt });
    expect(finish({ ...BODIES, groups: [{ ...first, cells }] }, METHOD)).toEqual({
      ok: false,
      refusal: {
        kind: 'impossible-tally',
        method: 'municipality',
        path: ['groups', 0, 'cells', 1, ...path],
        group: ['Дороги'],
        indicator: 'timeliness',
        expected,
        value,
      },
    });
  });

  test('when the method itself is faulty', () => {
    const score = { ...METHOD.score, parts: [] } as unknown as Method['score'];
    expect(finish(BODIES, { ...METHOD, score })).toMatchObject({ refusal: { kind: 'faulty-method' } });
  });

  test('when nothing was counted', () => {
    const refusal = { kind: 'nothing-to-rate', method: 'municipality' };
    expect(finish(tally([], METHOD, AS_OF), METHOD)).toEqual({ ok: false, refusal });
    expect(explainFinish(tally([], METHOD, AS_OF), METHOD)).toEqual({ ok: false, refusal });
  });
});

test('an explained rating names the method, its indicators and exclusions with their clauses', () => {
  const clause = byClause('barnaul-1153', 'п. 2.2.6', 'A');
  const [exclusion] = METHOD.exclusions;
  const method = {
    ...METHOD,
    because: [clause],
    exclusions: [{ ...exclusion, because: [byAssumption('own-measure')] }],
  } as Method;
  const { grounds } = unwrap(explainFinish(tally([RECORD, { ...RECORD, body: null }], method, AS_OF), method));
  expect(grounds.slice(0, 5)).toEqual([
    { kind: 'fact', fact: { name: 'method', value: 'municipality 1' } },
    { kind: 'fact', fact: { name: 'records', value: 2 } },
    clause,
    { kind: 'fact', fact: { name: 'excluded:no-body', value: 1 } },
    byAssumption('own-measure'),
  ]);
  expect(grounds.filter(({ kind }) => kind === 'fact').length).toBe(3 + METHOD.indicators.length);
});

describe('laws of ratings', () => {
  test('a rating explained is the rating', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const counts = tally(records, METHOD, AS_OF);
        const [plain, explained] = [finish(counts, METHOD), explainFinish(counts, METHOD)];
        expect(explained.ok ? explained.value.answer : explained).toEqual(plain.ok ? plain.value : plain);
      }),
    );
  });

  test('a new body does not change the figures and the score of another', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (records, others) => {
        const newcomers = others.map((record) => ({ ...record, body: 'Новый орган' }));
        const before = groupsOf([...records]);
        const after = groupsOf([...records, ...newcomers]);
        expect(after.filter(({ key }) => key[0] !== 'Новый орган').map(local)).toEqual(before.map(local));
      }),
    );
  });

  test('a score lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyRecords, (records) =>
        groupsOf(records).every(
          ({ score }) =>
            score === null || (compareRatios(score, wholeNumber(0)) >= 0 && compareRatios(score, wholeNumber(1)) <= 0),
        ),
      ),
    );
  });

  test('the total is made from the counts of all groups, not from their figures', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const counts = tally(records, METHOD, AS_OF);
        const rating = finish(counts, METHOD);
        fc.pre(rating.ok);
        const cells = sumGroups(counts.groups);
        expect(unwrap(rating).total).toEqual(
          METHOD.indicators.map((indicator, at) => figureOf(indicator, cells[at] as TallyCell)),
        );
      }),
    );
  });

  test('a better score never has a worse place', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const placed = groupsOf(records).filter(({ place }) => place !== null);
        return placed.every((a) =>
          placed.every((b) => {
            const better = compareRatios(a.score ?? wholeNumber(0), b.score ?? wholeNumber(0));
            return Math.sign((b.place ?? 0) - (a.place ?? 0)) === better;
          }),
        );
      }),
    );
  });
});

interface BodyCounts {
  readonly volume: number;
  readonly inTime: readonly [number, number];
  readonly solved: readonly [number, number];
}

function body(name: string, { volume, inTime, solved }: BodyCounts): TallyGroup {
  const cells = [[volume, volume], inTime, solved, [0, 0], [0, 0]] as const;
  return { key: [name], cells: cells.map(([count, whole]) => ({ count, whole, histogram: [] })) };
}

function groupOf({ groups }: Rating, name: string): RatedGroup {
  return groups.find(({ key }) => key[0] === name) as RatedGroup;
}

function groupsOf(records: Parameters<typeof tally>[0]): readonly RatedGroup[] {
  const rating = finish(tally(records, METHOD, AS_OF), METHOD);
  return rating.ok ? rating.value.groups.toSorted((a, b) => `${a.key[0]}`.localeCompare(`${b.key[0]}`)) : [];
}

function local({ key, figures, score, unplaced }: RatedGroup): Partial<RatedGroup> {
  return { key, figures, score, unplaced };
}
