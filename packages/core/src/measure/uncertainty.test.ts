import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeNumber, type Exact } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { anyRecords, AS_OF } from './any-record.fixture.ts';
import type { Indicator, Method } from './method.ts';
import type { HistogramBar } from './counting.ts';
import { METHOD } from './municipality.fixture.ts';
import { placesBetween } from './place-range.ts';
import { finish, type Rating } from './rating.ts';
import type { Points, ScorePart } from './score.ts';
import { tally, type TallyGroup } from './tally.ts';
import { uncertaintyOf } from './uncertainty.ts';
import { weightSensitivity } from './weight-sensitivity.ts';

const DAYS: Indicator = {
  id: 'days',
  title: 'Дней',
  definition: 'Среднее число дней.',
  because: [],
  kind: 'mean',
  quantity: 'days-to-closing',
  where: [],
};
const MIN_MAX: Points = { kind: 'min-max', better: 'less', whenEqual: 1 };
const BANDS: Points = {
  kind: 'bands',
  unit: 'percent',
  rounded: { digits: 0, rounding: 'half-up' },
  bands: [
    { from: null, to: { at: 60, included: true }, points: null },
    { from: { at: 61, included: true }, to: { at: 80, included: true }, points: 20 },
    { from: { at: 81, included: true }, to: null, points: 30 },
  ],
};

describe('bodies told apart by timeliness', () => {
  const rating = rated([body('Архив', [0, 90]), body('Дороги', [17, 20]), body('ЖКХ', [18, 20])], [part('timeliness')]);
  const found = uncertaintyOf(rating, scoredBy([part('timeliness')]));

  test('have an interval for their share and for their score', () => {
    expect(found[0]?.figures[1]).toEqual({
      low: { value: '0.698966', digits: 6, method: 'wilson-95' },
      high: { value: '0.972134', digits: 6, method: 'wilson-95' },
    });
    expect(found[0]?.score?.low).toMatchObject({ value: '0.698966', method: 'parts-together-95' });
  });

  test('are not distinguishable when their intervals overlap', () => {
    expect(found.map(({ key, places, near }) => [key[0], places, near.flat()])).toEqual([
      ['ЖКХ', { best: 1, worst: 2 }, ['Дороги']],
      ['Дороги', { best: 1, worst: 2 }, ['ЖКХ']],
      ['Архив', { best: 2, worst: 3 }, []],
    ]);
  });
});

describe('an interval of points', () => {
  test('spans every band that the share may fall into, and is not known where a band is not', () => {
    const sure = rated([body('А', [190, 200])], [part('timeliness', BANDS)]);
    const wide = rated([body('А', [140, 200])], [part('timeliness', BANDS)]);
    const unknown = rated([body('А', [13, 20])], [part('timeliness', BANDS)]);
    const method = scoredBy([part('timeliness', BANDS)]);
    const score = (rating: Rating): unknown => {
      const [group] = uncertaintyOf(rating, method);
      return group?.score && [group.score.low.value, group.score.high.value];
    };
    expect(score(sure)).toEqual(['30.000000', '30.000000']);
    expect(score(wide)).toEqual(['20.000000', '20.000000']);
    expect(score(unknown)).toBeNull();
  });

  test('stays between the extremes of all', () => {
    const groups = [body('А', [1, 4]), body('Б', [3, 4])];
    const method = scoredBy([part('timeliness', MIN_MAX)]);
    const found = uncertaintyOf(rated(groups, [part('timeliness', MIN_MAX)]), method);
    for (const { score } of found) {
      expect(Number(score?.low.value)).toBeGreaterThanOrEqual(0);
      expect(Number(score?.high.value)).toBeLessThanOrEqual(1);
    }
  });
});

describe('a rival of which too little is known', () => {
  const mean: Method = {
    ...METHOD,
    minimum: null,
    indicators: [DAYS],
    score: { parts: [{ indicator: 'days', weight: 1, points: 'value' }], normative: false, because: [] },
  };
  const days = (name: string, histogram: readonly HistogramBar[]): TallyGroup => {
    const count = histogram.reduce((sum, [, records]) => sum + records, 0);
    return { key: [name], cells: [{ count, whole: count, histogram }] };
  };
  const spread: readonly HistogramBar[] = [
    [1, 20],
    [2, 20],
  ];
  const found = uncertaintyOf(
    unwrap(finish(counts([days('А', [[9, 1]]), days('Б', spread), days('В', [[0, 1]])], mean), mean)),
    mean,
  );

  test('may have any place, and pushes the others by one', () => {
    expect(found.map(({ key, score, places }) => [key[0], score === null, places])).toEqual([
      ['А', true, { best: 1, worst: 3 }],
      ['Б', false, { best: 1, worst: 3 }],
      ['В', true, { best: 1, worst: 3 }],
    ]);
  });

  test('is not told apart from anyone', () => {
    expect(found.map(({ near }) => near.flat())).toEqual([
      ['Б', 'В'],
      ['А', 'В'],
      ['А', 'Б'],
    ]);
  });

  test('gets any points between the extremes where points are given between them', () => {
    const between: Method = {
      ...mean,
      score: { ...scoredBy([part('days', MIN_MAX)]).score, parts: [part('days', MIN_MAX)] } as Method['score'],
    };
    const judged = uncertaintyOf(
      unwrap(finish(counts([days('А', [[9, 1]]), days('Б', spread)], between), between)),
      between,
    );
    expect(judged.map(({ key, score }) => [key[0], score?.low.value, score?.high.value])).toEqual([
      ['Б', '0.979076', '1.000000'],
      ['А', '0.000000', '1.000000'],
    ]);
  });
});

describe('laws of uncertainty', () => {
  const by = (points: Points, indicator: string): ScorePart => ({ indicator, weight: 1, points });
  const points = fc.constantFrom<Points>(MIN_MAX, 'value');
  const parts = fc.tuple(points, points, points, fc.constantFrom<Points>(MIN_MAX, BANDS, 'share', 'complement'));
  const ways = fc.tuple(parts, fc.constantFrom('dense' as const, 'competition' as const), fc.boolean());
  const anyMethod = ways.map(([[days, mark, volume, share], ties, small]): Method => ({
    ...METHOD,
    ties,
    minimum: small ? null : METHOD.minimum,
    score: {
      parts: [by(days, 'median-working-time'), by(mark, 'mean-mark'), by(volume, 'volume'), by(share, 'timeliness')],
      normative: false,
      because: [],
    },
  }));

  test('the place lies in its range, and every place has one', () => {
    fc.assert(
      fc.property(anyRecords, anyMethod, (records, method) => {
        const rating = finish(tally(records, method, AS_OF), method);
        fc.pre(rating.ok);
        const found = uncertaintyOf(unwrap(rating), method);
        const places = unwrap(rating).groups.map(({ place }) => place);
        expect(found.map(({ places: range }) => range === null)).toEqual(places.map((place) => place === null));
        for (const [at, { places: range }] of found.entries()) {
          if (range === null) continue;
          expect(range.best).toBeLessThanOrEqual(places[at] as number);
          expect(range.worst).toBeGreaterThanOrEqual(places[at] as number);
        }
      }),
    );
  });

  test('nearness goes both ways', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const rating = finish(tally(records, METHOD, AS_OF), METHOD);
        fc.pre(rating.ok);
        const found = uncertaintyOf(unwrap(rating), METHOD);
        const pairs = new Set(found.flatMap(({ key, near }) => near.map((other) => `${key[0]} ${other[0]}`)));
        for (const { key, near } of found)
          for (const other of near) expect(pairs.has(`${other[0]} ${key[0]}`)).toBe(true);
      }),
    );
  });

  test('scores known exactly have one place each, ties aside', () => {
    const scores = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(scores, fc.constantFrom('dense' as const, 'competition' as const), (all, ties) => {
        const spans = all.map((score) => ({ low: wholeNumber(score), high: wholeNumber(score) }));
        for (const [at, own] of spans.entries()) {
          const place = 1 + all.filter((score) => score > (all[at] as number)).length;
          const range = placesBetween(own, { others: spans.filter((other) => other !== own), ties });
          expect(range).toEqual({ best: place, worst: place });
        }
      }),
    );
  });
});

describe('the weights of a score', () => {
  const groups = [body('Дороги', [9, 10], [5, 10]), body('ЖКХ', [6, 10], [7, 10]), body('Школы', [5, 10], [4, 10])];
  const parts = [part('timeliness'), part('completeness')];
  const found = weightSensitivity(rated(groups, parts), scoredBy(parts));

  test('change nothing between bodies of which one is better in everything', () => {
    expect(found.places.map(({ key, range }) => [key[0], range])).toEqual([
      ['Дороги', { best: 1, worst: 2 }],
      ['ЖКХ', { best: 1, worst: 2 }],
      ['Школы', { best: 3, worst: 3 }],
    ]);
  });

  test('are changed one figure at a time, and the moves are told', () => {
    const moves = found.changes.map(({ indicator, change, moved }) => [indicator, change, moved.length]);
    expect(moves).toEqual([
      ['timeliness', 'alone', 0],
      ['timeliness', 'doubled', 0],
      ['timeliness', 'halved', 2],
      ['timeliness', 'left-out', 2],
      ['completeness', 'alone', 2],
      ['completeness', 'doubled', 2],
      ['completeness', 'halved', 0],
      ['completeness', 'left-out', 0],
    ]);
    expect(found.changes[3]?.moved[0]).toEqual({ key: ['ЖКХ'], from: 2, to: 1 });
  });

  test('say nothing of a score of one figure, or of none', () => {
    expect(weightSensitivity(rated(groups, [part('timeliness')]), scoredBy([part('timeliness')])).changes).toEqual([]);
    const plain: Method = { ...METHOD, score: null };
    const rating = unwrap(finish(counts(groups, plain), plain));
    expect(weightSensitivity(rating, plain)).toEqual({ changes: [], places: [] });
  });

  test('give the places that the method with those weights gives', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const counted = tally(records, METHOD, AS_OF);
        const rating = finish(counted, METHOD);
        fc.pre(rating.ok);
        const doubled = scoredBy([part('timeliness', 'share', 2), part('completeness')]);
        const wanted = unwrap(finish(counted, { ...doubled, minimum: METHOD.minimum })).groups;
        const change = weightSensitivity(unwrap(rating), METHOD).changes[1];
        for (const { key, to } of change?.moved ?? [])
          expect(wanted.find((group) => group.key[0] === key[0])?.place).toBe(to);
        expect(change?.moved.length).toBe(
          wanted.filter(
            ({ key, place }) => place !== unwrap(rating).groups.find((group) => group.key[0] === key[0])?.place,
          ).length,
        );
      }),
    );
  });
});

function part(indicator: string, points: Points = 'share', weight: Exact = 1): ScorePart {
  return { indicator, weight, points };
}

function scoredBy(parts: readonly ScorePart[]): Method {
  return { ...METHOD, minimum: null, score: { parts, normative: false, because: [] } };
}

function rated(groups: readonly TallyGroup[], parts: readonly ScorePart[]): Rating {
  const method = scoredBy(parts);
  return unwrap(finish(counts(groups, method), method));
}

function counts(groups: readonly TallyGroup[], method: Method): ReturnType<typeof tally> {
  return { ...tally([], method, AS_OF), seen: 1_000, counted: 1_000, groups };
}

function body(name: string, inTime: readonly [number, number], solved: readonly [number, number] = [0, 0]): TallyGroup {
  const cells = [[1, 1], inTime, solved, [0, 0], [0, 0]] as const;
  return { key: [name], cells: cells.map(([count, whole]) => ({ count, whole, histogram: [] })) };
}
