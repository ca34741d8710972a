import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRatios, ratio, wholeNumber, type Exact, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { AS_OF } from './any-record.fixture.ts';
import type { GivenInput } from './given.ts';
import type { Input, Method } from './method.ts';
import { finish, type RatedGroup, type Rating } from './rating.ts';
import type { MinMaxPoints, Points, Score, ScorePart } from './score.ts';
import { tally } from './tally.ts';

const MORE: MinMaxPoints = { kind: 'min-max', better: 'more', whenEqual: 1 };
const LESS: MinMaxPoints = { ...MORE, better: 'less' };

describe('a score of inputs', () => {
  test('takes values as they are, multiplies them by undivided weights and adds them up', () => {
    const score = scoreOf([part('a', 2, 'value'), part('b', { part: '1', whole: '2' }, 'value')], 'undivided');
    expect(scoresOf(rated(score, { А: { a: 3, b: 5 } }))).toEqual(['17/2']);
  });

  test('divides by the number of parts that apply: three groups, and two when one does not apply', () => {
    const parts = [
      part('a', { part: '1', whole: '2' }, 'value'),
      part('b', { part: '3', whole: '10' }, 'value'),
      part('c', { part: '1', whole: '5' }, 'value'),
    ];
    const rating = rated(scoreOf(parts, 'by-number'), { А: { a: 80, b: 60, c: 90 }, Б: { a: 80, b: 60, c: null } });
    expect(scoresOf(rating)).toEqual(['29/1', '76/3']);
  });

  test('takes neutral points where a figure does not apply, instead of leaving it out', () => {
    const score = scoreOf([part('a', 1, 'value'), { ...part('b', 1, 'value'), neutral: 0 }]);
    expect(scoresOf(rated(score, { А: { a: 8, b: null } }))).toEqual(['4/1']);
  });

  test('weighs parts of parts, a part whose own parts do not apply being left out', () => {
    const inner: ScorePart = { title: 'Второе', weight: 1, parts: [part('b', 3, 'value'), part('c', 1, 'value')] };
    const score = scoreOf([part('a', 1, 'value'), inner]);
    const rating = rated(score, { А: { a: 10, b: 4, c: 8 }, Б: { a: 7, b: null, c: null } });
    expect(scoresOf(rating)).toEqual(['15/2', '7/1']);
  });
});

describe('points between the extremes', () => {
  const three = { А: { a: 10 }, Б: { a: 20 }, В: { a: 40 } };

  test('are 1 for the greatest when more is better, 1 for the least when less is', () => {
    expect(scoresOf(rated(scoreOf([part('a', 1, MORE)]), three))).toEqual(['1/1', '1/3', '0/1']);
    expect(scoresOf(rated(scoreOf([part('a', 1, LESS)]), three))).toEqual(['1/1', '2/3', '0/1']);
  });

  test.each([
    [1, '1/1'],
    [{ part: '1', whole: '2' }, '1/2'],
  ] as const)('are what the method says when all are equal, and a warning is given: %j', (whenEqual, expected) => {
    const rating = rated(scoreOf([part('a', 1, { ...MORE, whenEqual })]), { А: { a: 5 }, Б: { a: 5 } });
    expect(scoresOf(rating)).toEqual([expected, expected]);
    expect(rating.warnings).toEqual([{ kind: 'equal-extremes', indicator: 'a', value: wholeNumber(5) }]);
  });

  test('are left out when all are equal and the method says so', () => {
    const score = scoreOf([part('a', 1, { ...MORE, whenEqual: 'left-out' }), part('b', 1, 'value')]);
    expect(scoresOf(rated(score, { А: { a: 5, b: 3 }, Б: { a: 5, b: 4 } }))).toEqual(['4/1', '3/1']);
  });

  test('are left out for those, too, who would get neutral points', () => {
    const score = scoreOf([{ ...part('a', 1, { ...MORE, whenEqual: 'left-out' }), neutral: 1 }, part('b', 1, 'value')]);
    expect(scoresOf(rated(score, { А: { a: 5, b: 0 }, Б: { a: null, b: 0 }, В: { a: 5, b: 0 } }))).toEqual([
      '0/1',
      '0/1',
      '0/1',
    ]);
  });

  test('are refused when all are equal and the method refuses, one group being equal to itself', () => {
    const method = methodOf(scoreOf([part('a', 1, { ...MORE, whenEqual: 'refused' })]));
    expect(finish(tally([], method, AS_OF), method, { inputs: inputs({ А: { a: 5 } }) })).toEqual({
      ok: false,
      refusal: { kind: 'equal-extremes-refused', method: 'm', indicator: 'a', value: wholeNumber(5) },
    });
  });
});

describe('a part that does not apply is no zero', () => {
  test('in an undivided sum: the others carry its weight', () => {
    const score = scoreOf(
      [part('a', { part: '3', whole: '5' }, 'value'), part('b', { part: '2', whole: '5' }, 'value')],
      'undivided',
    );
    expect(scoresOf(rated(score, { А: { a: 80, b: null }, Б: { a: 80, b: 0 } }))).toEqual(['80/1', '48/1']);
  });

  test.each(['undivided', 'by-weights'] as const)('and counts as the mean of those that do: %s', (divided) => {
    const values = fc.integer({ min: 0, max: 100 });
    const weights = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(values, values, fc.tuple(weights, weights, weights), (a, b, [x, y, z]) => {
        const score = scoreOf([part('a', x, 'value'), part('b', y, 'value'), part('c', z, 'value')], divided);
        const mean = unwrap(ratio(a * x + b * y, x + y));
        expect(scoresOf(rated(score, { А: { a, b, c: null } }))).toEqual(
          scoresOf(rated(score, { А: { a, b, c: mean } })),
        );
      }),
    );
  });
});

describe('a source that does not publish the points', () => {
  const points: Points = {
    kind: 'bands',
    unit: 'own',
    rounded: null,
    bands: [
      { from: null, to: { at: 60, included: true }, points: null },
      { from: { at: 60, included: false }, to: null, points: 20 },
    ],
  };

  test('gives no score and no place, and says why', () => {
    const rating = rated(scoreOf([part('a', 1, points), part('b', 1, 'value')]), { А: { a: 50, b: 1 } });
    expect(rating.groups[0]).toMatchObject({ score: null, shown: null, place: null, unplaced: 'points-not-told' });
  });

  test('does no harm where the part weighs nothing', () => {
    const rating = rated(scoreOf([part('a', 0, points), part('b', 1, 'value')]), { А: { a: 50, b: 1 } });
    expect(scoresOf(rating)).toEqual(['1/1']);
  });
});

test('what the figures add makes up the score, and their weights the whole', () => {
  const inner: ScorePart = { title: 'Второе', weight: 1, parts: [part('b', 3, 'value'), part('c', 1, 'value')] };
  const rating = rated(scoreOf([part('a', 1, MORE), inner]), { А: { a: 1, b: 4, c: 8 }, Б: { a: 3, b: 6, c: null } });
  for (const { contributions, score } of rating.groups) {
    expect(sum(contributions.map(({ adds }) => adds))).toEqual(score);
    expect(sum(contributions.map(({ weight }) => weight))).toEqual(wholeNumber(1));
    expect(contributions.map(({ indicator }) => indicator)).toEqual(['a', 'b', 'c']);
  }
  expect(groupOf(rating, 'Б').contributions[2]).toMatchObject({ points: null, weight: wholeNumber(0) });
});

describe('a score is shown', () => {
  const rate = (shown: Method['shown']): string | null | undefined => {
    const method: Method = { ...methodOf(scoreOf([part('a', 1, 'value')])), shown };
    const given = { inputs: inputs({ А: { a: { part: '2', whole: '3' } } }) };
    return unwrap(finish(tally([], method, AS_OF), method, given)).groups[0]?.shown;
  };

  test('out of a hundred with two digits when the method says nothing', () => {
    expect(rate(undefined)).toBe('66.67');
  });

  test('as the method says, rounded once', () => {
    expect(rate({ as: 'number', digits: 4, rounding: 'half-up' })).toBe('0.6667');
    expect(rate({ as: 'number', digits: 2, rounding: 'down' })).toBe('0.66');
  });
});

type Values = Readonly<Record<string, Readonly<Record<string, Exact | null>>>>;

function part(indicator: string, weight: Exact, points: Points): ScorePart {
  return { indicator, weight, points };
}

function scoreOf(parts: readonly ScorePart[], divided?: Score['divided']): Score {
  return { parts, divided, normative: false, because: [] };
}

function methodOf(score: Score): Method {
  const asked = ['a', 'b', 'c'].map((id): Input => ({ id, title: id, definition: `${id}.`, because: [] }));
  return {
    id: 'm',
    edition: '1',
    title: 'Оценки',
    by: ['body'],
    exclusions: [],
    indicators: [],
    inputs: asked,
    score,
    minimum: null,
    ties: 'dense',
    because: [],
  };
}

function rated(score: Score, values: Values): Rating {
  const method = methodOf(score);
  return unwrap(finish(tally([], method, AS_OF), method, { inputs: inputs(values) }));
}

function inputs(values: Values): readonly GivenInput[] {
  return Object.entries(values).flatMap(([body, row]) =>
    ['a', 'b', 'c'].map((input) => ({ input, key: [body], value: row[input] ?? null })),
  );
}

function scoresOf({ groups }: Rating): readonly string[] {
  return groups.map(({ score }) => (score === null ? '-' : `${score.part}/${score.whole}`));
}

function groupOf({ groups }: Rating, name: string): RatedGroup {
  return groups.find(({ key }) => key[0] === name) as RatedGroup;
}

function sum(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce(addRatios, unwrap(ratio(0, 1)));
}
