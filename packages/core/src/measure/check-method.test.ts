import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../time/civil-date.ts';
import { checkMethod } from './check-method.ts';
import type { Test } from './condition.ts';
import type { Exclusion, Indicator, Method, Score } from './method.ts';
import { METHOD } from './municipality.fixture.ts';

const INDICATORS = METHOD.indicators;
const [VOLUME, TIMELINESS] = INDICATORS as readonly [Indicator, Indicator];
const MEDIAN = INDICATORS[3] as Indicator;
const [EXCLUSION] = METHOD.exclusions as readonly [Exclusion];
const SCORE = METHOD.score as Score;
const [FIRST, SECOND] = SCORE.parts as readonly [Score['parts'][number], Score['parts'][number]];
const BACKWARD: Test = { kind: 'between', quantity: 'mark', from: 5, to: 4 };

test('a method whose parts fit each other is given back', () => {
  expect(checkMethod(METHOD)).toEqual({ ok: true, value: METHOD });
  expect(checkMethod({ ...METHOD, score: null, minimum: null })).toMatchObject({ ok: true });
});

describe('a method is refused', () => {
  test.each<readonly [string, Partial<Method>, readonly (string | number)[], string, unknown]>([
    [
      'an indicator appears twice',
      { indicators: [...INDICATORS, VOLUME] },
      ['indicators', 5, 'id'],
      'unique',
      'volume',
    ],
    [
      'an exclusion appears twice',
      { exclusions: [EXCLUSION, EXCLUSION] },
      ['exclusions', 1, 'id'],
      'unique',
      'no-body',
    ],
    ['a dimension appears twice', { by: ['body', 'topic', 'body'] }, ['by', 2], 'unique', 'body'],
    [
      'the score names no indicator',
      scored({ ...FIRST, indicator: 'beauty' }),
      ['score', 'parts', 0, 'indicator'],
      'known-indicator',
      'beauty',
    ],
    [
      'the score names a count',
      scored({ ...FIRST, indicator: 'volume' }),
      ['score', 'parts', 0, 'indicator'],
      'indicator-of-kind-share',
      'volume',
    ],
    ['a weight is below zero', scored({ ...FIRST, weight: -1 }), ['score', 'parts', 0, 'weight'], 'whole-number', -1],
    [
      'a weight is no whole number',
      scored({ ...FIRST, weight: 0.5 }),
      ['score', 'parts', 0, 'weight'],
      'whole-number',
      0.5,
    ],
    [
      'a weight is no number',
      scored({ ...FIRST, weight: Number.NaN }),
      ['score', 'parts', 0, 'weight'],
      'whole-number',
      'NaN',
    ],
    [
      'all weights are zero',
      { score: { ...SCORE, parts: [{ ...FIRST, weight: 0 }] } },
      ['score', 'parts'],
      'weight-above-zero',
      'array',
    ],
    ['the score has no parts', { score: { ...SCORE, parts: [] } }, ['score', 'parts'], 'weight-above-zero', 'array'],
    [
      'the minimum names a share',
      minimum({ indicator: 'timeliness' }),
      ['minimum', 'indicator'],
      'indicator-of-kind-count',
      'timeliness',
    ],
    ['the minimum is below zero', minimum({ atLeast: -2 }), ['minimum', 'atLeast'], 'whole-number', -2],
    [
      'a range of a condition ends before it begins',
      { indicators: [...INDICATORS, { ...MEDIAN, id: 'x', where: [BACKWARD] } as Indicator] },
      ['indicators', 5, 'where', 0, 'to'],
      'from-before-to',
      4,
    ],
    [
      'a range of a share does so',
      { indicators: [...INDICATORS, { ...TIMELINESS, id: 'x', of: [BACKWARD] } as Indicator] },
      ['indicators', 5, 'of', 0, 'to'],
      'from-before-to',
      4,
    ],
    [
      'a range of an exclusion does so',
      { exclusions: [{ ...EXCLUSION, where: [{ kind: 'received', from: 2 as CivilDate, to: 1 as CivilDate }] }] },
      ['exclusions', 0, 'where', 0, 'to'],
      'from-before-to',
      1,
    ],
  ])('when %s', (_, part, path, expected, value) => {
    expect(checkMethod({ ...METHOD, ...part })).toEqual({
      ok: false,
      refusal: { kind: 'faulty-method', method: 'municipality', issues: [{ path, expected, value }] },
    });
  });

  test.each([0, 100, -1, 50.5, Number.NaN])('when a quantile is asked at %d percent', (percent) => {
    const checked = checkMethod({ ...METHOD, indicators: INDICATORS.with(3, { ...MEDIAN, percent } as Indicator) });
    expect(checked).toMatchObject({
      refusal: { issues: [{ path: ['indicators', 3, 'percent'], expected: 'percent' }] },
    });
  });

  test('with everything that is wrong at once', () => {
    const checked = checkMethod({
      ...METHOD,
      ...minimum({ indicator: 'x' }),
      ...scored({ ...FIRST, indicator: 'y', weight: 0.5 }),
    });
    expect(checked.ok ? [] : checked.refusal.issues.map(({ path }) => path.join('.'))).toEqual([
      'score.parts.0.indicator',
      'score.parts.0.weight',
      'minimum.indicator',
    ]);
  });
});

function scored(part: Score['parts'][number]): Partial<Method> {
  return { score: { ...SCORE, parts: [part, SECOND] } };
}

function minimum(part: Partial<Method['minimum'] & object>): Partial<Method> {
  return { minimum: { indicator: 'volume', atLeast: 2, because: [], ...part } };
}
