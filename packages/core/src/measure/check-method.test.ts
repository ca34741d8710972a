import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../time/civil-date.ts';
import { checkMethod } from './check-method.ts';
import type { Test } from './condition.ts';
import type { Exclusion, Indicator, Method } from './method.ts';
import { METHOD } from './municipality.fixture.ts';
import type { Band, BandPoints, FigurePart, Score, ScorePart } from './score.ts';
import type { Target } from './target.ts';

const INDICATORS = METHOD.indicators;
const [VOLUME, TIMELINESS] = INDICATORS as readonly [Indicator, Indicator];
const MEDIAN = INDICATORS[3] as Indicator;
const [EXCLUSION] = METHOD.exclusions as readonly [Exclusion];
const SCORE = METHOD.score as Score;
const [FIRST, SECOND] = SCORE.parts as readonly [FigurePart, FigurePart];
const BANDS: BandPoints = { kind: 'bands', unit: 'percent', rounded: null, bands: [] };
const BACKWARD: Test = { kind: 'between', quantity: 'mark', from: 5, to: 4 };

test('a method whose parts fit each other is given back', () => {
  expect(checkMethod(METHOD)).toEqual({ ok: true, value: METHOD });
  expect(checkMethod({ ...METHOD, score: null, minimum: null })).toMatchObject({ ok: true });
  const rounded = { digits: 0, rounding: 'half-up' } as const;
  expect(checkMethod({ ...METHOD, ...banded({ bands: [upTo(80), from(81)], rounded }) })).toMatchObject({ ok: true });
  expect(checkMethod({ ...METHOD, score: { ...SCORE, weightsSum: 2 } })).toMatchObject({ ok: true });
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
    [
      'the sum of weights is half a number',
      { score: { ...SCORE, weightsSum: 0.5 } },
      ['score', 'weightsSum'],
      'exact-number',
      0.5,
    ],
    [
      'the sum of weights is no number',
      { score: { ...SCORE, weightsSum: Number.NaN } },
      ['score', 'weightsSum'],
      'exact-number',
      'NaN',
    ],
    [
      'a band runs from 90 to 10',
      banded({
        bands: [
          { from: null, to: null, points: 1 },
          { from: { at: 90, included: true }, to: { at: 10, included: true }, points: 2 },
        ],
      }),
      ['score', 'parts', 0, 'points', 'bands', 1, 'to'],
      'from-before-to',
      '10',
    ],
    [
      'an outcome is a word that no record holds',
      { exclusions: [{ ...EXCLUSION, where: [{ kind: 'one-of', field: 'outcome', values: [null, 'sloved'] }] }] },
      ['exclusions', 0, 'where', 0, 'values', 1],
      'word-of-the-column',
      'sloved',
    ],
    [
      'an input ends before it begins',
      { inputs: [{ ...VOLUME, id: 'grade', range: { from: 1, to: 0 } }] },
      ['inputs', 0, 'range', 'to'],
      'from-before-to',
      '0',
    ],
    [
      'an input begins at no exact number',
      { inputs: [{ ...VOLUME, id: 'grade', range: { from: 0.5, to: 1 } }] },
      ['inputs', 0, 'range', 'from'],
      'exact-number',
      0.5,
    ],
    ['a weight is below zero', scored({ ...FIRST, weight: -1 }), ['score', 'parts', 0, 'weight'], 'weight', -1],
    ['a weight is no whole number', scored({ ...FIRST, weight: 0.5 }), ['score', 'parts', 0, 'weight'], 'weight', 0.5],
    [
      'a weight is no number',
      scored({ ...FIRST, weight: Number.NaN }),
      ['score', 'parts', 0, 'weight'],
      'weight',
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

  test.each<readonly [string, Partial<Method>, readonly (string | number)[], string, unknown]>([
    [
      'an input has the name of an indicator',
      { inputs: [{ ...VOLUME, id: 'volume' }] },
      ['inputs', 0, 'id'],
      'unique',
      'volume',
    ],
    ['a target names nothing', target({ indicator: 'x' }), ['targets', 0, 'indicator'], 'known-indicator', 'x'],
    [
      'a target of a count is in percent',
      target({ indicator: 'volume' }),
      ['targets', 0, 'indicator'],
      'indicator-of-kind-share',
      'volume',
    ],
    ['a plan is NaN', target({ plan: Number.NaN }), ['targets', 0, 'plan'], 'exact-number', 'NaN'],
    [
      'a score has no such digits',
      { shown: { as: 'percent', digits: 21, rounding: 'down' } },
      ['shown', 'digits'],
      'digits',
      21,
    ],
    [
      'weights do not add up to what the act says',
      { score: { ...SCORE, weightsSum: 1 } },
      ['score', 'parts'],
      'weights-add-up',
      '2',
    ],
    [
      'all weights are ratios of nothing',
      { score: { ...SCORE, parts: [{ ...FIRST, weight: { part: '0', whole: '1' } }] } },
      ['score', 'parts'],
      'weight-above-zero',
      'array',
    ],
    [
      'a weight inside a part is below zero',
      scored({ title: 'Второе', weight: 1, parts: [{ ...FIRST, weight: { part: '-1', whole: '2' } }] }),
      ['score', 'parts', 0, 'parts', 0, 'weight'],
      'weight',
      'object',
    ],
    [
      'neutral points are NaN',
      scored({ ...FIRST, neutral: Number.NaN }),
      ['score', 'parts', 0, 'neutral'],
      'exact-number',
      'NaN',
    ],
    [
      'points of equal extremes are NaN',
      scored({ ...FIRST, points: { kind: 'min-max', better: 'more', whenEqual: Number.NaN } }),
      ['score', 'parts', 0, 'points', 'whenEqual'],
      'exact-number',
      'NaN',
    ],
    [
      'bands of a share leave a gap',
      banded({ bands: [upTo(80), from(81)] }),
      ['score', 'parts', 0, 'points', 'bands'],
      'band-for-every-figure',
      '80.5',
    ],
    [
      'bands overlap',
      banded({ bands: [upTo(80), from(80)] }),
      ['score', 'parts', 0, 'points', 'bands'],
      'one-band-for-a-figure',
      '80',
    ],
    [
      'a band ends at no number',
      banded({ bands: [upTo(Number.NaN), from(80)] }),
      ['score', 'parts', 0, 'points', 'bands', 0, 'to'],
      'exact-number',
      'NaN',
    ],
    [
      'bands are rounded to half a digit',
      banded({ bands: [upTo(80), from(81)], rounded: { digits: 0.5, rounding: 'down' } }),
      ['score', 'parts', 0, 'points', 'bands'],
      'digits',
      0.5,
    ],
    [
      'bands in percent are of a count',
      scored({ ...FIRST, indicator: 'volume', points: { ...BANDS, bands: [upTo(80), from(81)] } }),
      ['score', 'parts', 0, 'indicator'],
      'indicator-of-kind-share',
      'volume',
    ],
  ])('when %s', (_, part, path, expected, value) => {
    expect(checkMethod({ ...METHOD, ...part })).toEqual({
      ok: false,
      refusal: { kind: 'faulty-method', method: 'municipality', issues: [{ path, expected, value }] },
    });
  });

  test('when a histogram is scored, which has no single value', () => {
    const histogram: Indicator = { ...VOLUME, id: 'marks', kind: 'histogram', quantity: 'mark', where: [] };
    const checked = checkMethod({
      ...METHOD,
      indicators: [...INDICATORS, histogram],
      ...scored({ ...FIRST, indicator: 'marks', points: 'value' }),
    });
    expect(checked).toMatchObject({ refusal: { issues: [{ expected: 'indicator-with-a-value', value: 'marks' }] } });
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

function target(part: Partial<Target>): Partial<Method> {
  const plan: Target = { indicator: 'timeliness', plan: 90, unit: 'percent', good: 'at-least', post: '', because: [] };
  return { targets: [{ ...plan, ...part }] };
}

function banded(points: Partial<BandPoints>): Partial<Method> {
  return scored({ ...FIRST, points: { ...BANDS, ...points } });
}

function upTo(at: number): Band {
  return { from: null, to: { at, included: true }, points: 1 };
}

function from(at: number): Band {
  return { from: { at, included: true }, to: null, points: 2 };
}

function scored(part: ScorePart): Partial<Method> {
  return { score: { ...SCORE, parts: [part, SECOND] } };
}

function minimum(part: Partial<Method['minimum'] & object>): Partial<Method> {
  return { minimum: { indicator: 'volume', atLeast: 2, because: [], ...part } };
}
