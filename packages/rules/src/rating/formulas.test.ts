import {
  checkMethod,
  finish,
  mergeTallies,
  ratio,
  roundPercent,
  tally,
  unwrap,
  type Exact,
  type Given,
  type Method,
  type RatedGroup,
  type Rating,
  type Ratio,
} from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { CORRECTING_COEFFICIENT, groupedScore } from './grouped-score.ts';
import { MADE_METHODS, THREE_GROUPS, TWO_MEASURES } from './made-methods.fixture.ts';
import { MEAN_MARK } from './mean-mark.ts';
import { MEASURES_TAKEN, surveySatisfaction } from './measures-taken.ts';
import { answered, AS_OF, marked, open } from './record.fixture.ts';
import { SAMARA_MARKS } from './samara-marks.ts';
import { summaryIndex } from './summary-index.ts';
import { availability, TIMELY_SERVICE } from './timely-service.ts';

test.each(MADE_METHODS.map((method) => [method.id, method] as const))('%s keeps the rules of a method', (_, method) => {
  expect(checkMethod(method)).toEqual({ ok: true, value: method });
});

describe('F1: marks 4 and 5 in points', () => {
  const pointsOf = (good: number, all: number): Pick<RatedGroup, 'shown' | 'place' | 'unplaced'> => {
    const records = marked(good, 0, all - good).map((record) => ({ ...record, channel: 'feedback-platform' as const }));
    const [group] = unwrap(finish(tally(records, SAMARA_MARKS, AS_OF), SAMARA_MARKS)).groups;
    return { shown: group?.shown ?? null, place: group?.place ?? null, unplaced: group?.unplaced ?? null };
  };

  test.each([
    [45, 52, '30'],
    [16, 20, '20'],
    [161, 200, '30'],
  ])('%d good among %d bring %s', (good, all, points) => {
    expect(pointsOf(good, all)).toEqual({ shown: points, place: 1, unplaced: null });
  });

  test('below 61 % the points are not known, and no place is given', () => {
    expect(pointsOf(60, 100)).toEqual({ shown: null, place: null, unplaced: 'points-not-told' });
  });

  test('of no marks there is no share and no place', () => {
    const unmarked = open(3).map((record) => ({ ...record, channel: 'feedback-platform' as const }));
    const [group] = unwrap(finish(tally(unmarked, SAMARA_MARKS, AS_OF), SAMARA_MARKS)).groups;
    expect(group).toMatchObject({ score: null, place: null, unplaced: 'nothing-to-score' });
  });

  test('without rounding the bands leave gaps, and the witness is between them', () => {
    const [part] = SAMARA_MARKS.score?.parts ?? [];
    const unrounded = { ...part, points: { ...(part as { points: object }).points, rounded: null } };
    const checked = checkMethod({
      ...SAMARA_MARKS,
      score: { ...SAMARA_MARKS.score, parts: [unrounded] } as Method['score'],
    });
    expect(checked.ok ? [] : checked.refusal.issues.map(({ expected, value }) => [expected, value])).toEqual([
      ['band-for-every-figure', '60.5'],
      ['band-for-every-figure', '80.5'],
    ]);
  });
});

describe('F2: the mean mark', () => {
  test('ten fives, five fours, three threes, a two and a one are 4.10, three quarters of them good', () => {
    const [group] = unwrap(finish(tally(marked(10, 5, 3, 1, 1), MEAN_MARK, AS_OF), MEAN_MARK)).groups;
    expect(group?.shown).toBe('4.10');
    expect(group?.figures[0]).toEqual({
      kind: 'histogram',
      bars: [
        [1, 1],
        [2, 1],
        [3, 3],
        [4, 5],
        [5, 10],
      ],
      count: 20,
    });
    expect(percentOf(group, 2, 2)).toBe('75.00');
  });

  test('of two periods is made of both histograms, not of both means', () => {
    const [one, two] = [marked(10), marked(0, 0, 0, 0, 90)].map((marks) => tally(marks, MEAN_MARK, AS_OF));
    const [group] = unwrap(finish(unwrap(mergeTallies(one as never, two as never)), MEAN_MARK)).groups;
    expect(group?.shown).toBe('1.40');
  });
});

describe('F3: timeliness', () => {
  test('180 in time, 15 late and 5 unanswered past their term are 90.0 %', () => {
    const records = [...answered(180, 500), ...answered(15, 1_500), ...open(5)];
    expect(unwrap(finish(tally(records, TIMELY_SERVICE, AS_OF), TIMELY_SERVICE)).groups[0]?.shown).toBe('90.0');
  });

  test('availability is what was provided against that and complaints', () => {
    expect(roundPercent(unwrap(availability(1, 2)), 2)).toBe('33.33');
    expect(availability(0, 0)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
    expect([availability(-5, 10), availability(5, -1), availability(Number.NaN, 1)].map(({ ok }) => ok)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('F4: measures taken', () => {
  test('67 of 383 are 17.5 %', () => {
    const records = [...answered(67, 500, 'solved'), ...answered(300, 500, 'explained'), ...open(16)];
    expect(unwrap(finish(tally(records, MEASURES_TAKEN, AS_OF), MEASURES_TAKEN)).groups[0]?.shown).toBe('17.5');
  });

  test('45 content with quality and 40 with availability among 50 are 85.0 %', () => {
    expect(roundPercent(unwrap(surveySatisfaction({ quality: 45, availability: 40, asked: 50 })), 1)).toBe('85.0');
    expect(surveySatisfaction({ quality: 0, availability: 0, asked: 0 }).ok).toBe(false);
    expect(surveySatisfaction({ quality: 60, availability: 40, asked: 50 })).toEqual({
      ok: false,
      refusal: { kind: 'impossible-share', part: '60', whole: '50' },
    });
    expect(surveySatisfaction({ quality: 40, availability: -1, asked: 50 }).ok).toBe(false);
  });
});

describe('F5: the summary index of three municipalities', () => {
  const method = summaryIndex(TWO_MEASURES);
  const rows = {
    A: ['1.10', '40', '0.90', '12', '61.2'],
    B: ['1.02', '70', '1.05', '8', '48.7'],
    C: ['0.95', '55', '1.00', '20', '55.0'],
  };
  const rating = rate(method, rows);

  test('comes out digit for digit', () => {
    expect(rating.groups.map(({ key, shown, place }) => [key[0], shown, place])).toEqual([
      ['A', '0.7867', 1],
      ['B', '0.4320', 2],
      ['C', '0.2608', 3],
    ]);
  });

  test('comes out in every index of its table', () => {
    const indices = ['A', 'B', 'C'].map((name) =>
      rating.groups.find(({ key }) => key[0] === name)?.contributions.map(({ points }) => digits(points)),
    );
    expect(indices).toEqual([
      ['1.0000', '0.0000', '1.0000', '0.6667', '1.0000'],
      ['0.4667', '1.0000', '0.0000', '1.0000', '0.0000'],
      ['0.0000', '0.5000', '0.3333', '0.0000', '0.5040'],
    ]);
  });

  test('gives places inside kinds of municipality, by the extremes of all', () => {
    const kinds = rate(method, rows, { A: 'округ', B: 'район', C: 'район' });
    expect(kinds.groups.map(({ key, shown, place }) => [key[0], shown, place])).toEqual([
      ['A', '0.7867', 1],
      ['B', '0.4320', 1],
      ['C', '0.2608', 2],
    ]);
    expect(kinds.warnings).toEqual([{ kind: 'placed-alone', group: ['A'], cohort: 'округ' }]);
  });

  test('warns when a measure tells nobody apart, and gives everyone 1 for it', () => {
    const same = rate(method, { A: ['1', '40', '1', '12', '61'], B: ['1', '70', '2', '8', '48'] });
    expect(same.warnings).toEqual([
      { kind: 'equal-extremes', indicator: 'one-growth', value: { part: '1', whole: '1' } },
    ]);
  });
});

describe('F6: the score by groups', () => {
  const method = groupedScore(THREE_GROUPS);

  test('80, 60 and 90 with 0.5, 0.3 and 0.2 over three groups are 25.3333', () => {
    expect(shownOf(method, { a: 80, b: 60, c: 90 })).toBe('25.3333');
  });

  test('counts only the groups that apply', () => {
    expect(shownOf(method, { a: 80, b: 60, c: null })).toBe('29.0000');
  });

  test.each([
    [400, '0.2'],
    [399, '0.1'],
    [300, '0.1'],
    [200, '0.0'],
    [199, '-0.1'],
    [100, '-0.1'],
    [99, '-0.2'],
    [null, '0.0'],
  ])('an assessment of %s corrects by %s, none being neutral', (r, coefficient) => {
    expect(shownOf(CORRECTING_COEFFICIENT, { r })).toBe(coefficient);
  });
});

function rate(
  method: Method,
  rows: Readonly<Record<string, readonly string[]>>,
  kinds: Readonly<Record<string, string>> = {},
): Rating {
  const given: Given = {
    inputs: Object.entries(rows).flatMap(([name, row]) =>
      (method.inputs ?? []).map(({ id }, at) => ({ input: id, key: [name], value: decimal(row[at] as string) })),
    ),
    cohorts: Object.keys(rows).map((name) => ({ key: [name], cohort: kinds[name] ?? 'округ' })),
  };
  return unwrap(finish(tally([], method, AS_OF), method, given));
}

function shownOf(method: Method, values: Readonly<Record<string, Exact | null>>): string | null | undefined {
  const inputs = Object.entries(values).map(([input, value]) => ({ input, key: ['Отдел'], value }));
  return unwrap(finish(tally([], method, AS_OF), method, { inputs })).groups[0]?.shown;
}

function decimal(text: string): Ratio {
  const [, after = ''] = text.split('.');
  return unwrap(ratio(BigInt(text.replace('.', '')), 10n ** BigInt(after.length)));
}

function digits(points: Ratio | null): string | null {
  return points === null ? null : (Number(points.part) / Number(points.whole)).toFixed(4);
}

function percentOf(group: RatedGroup | undefined, at: number, places: number): string | null {
  const figure = group?.figures[at];
  return figure?.kind === 'share' ? roundPercent(figure.share, places) : null;
}
