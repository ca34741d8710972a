import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRatios, exactly, ratio, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { bandFaults, bandPoints, type FigureRange } from './band.ts';
import type { Band, BandPoints } from './score.ts';

const LINE: FigureRange = { least: null, most: null, step: null };
const WHOLE: FigureRange = { least: null, most: null, step: wholeNumber(1) };

/** F1: points by whole percents, the lower bands are not in the excerpt. */
const F1: readonly Band[] = [
  { from: null, to: at(60), points: null },
  { from: at(61), to: at(80), points: 20 },
  { from: at(81), to: at(100), points: 30 },
];

/** F6: half-open bands of the correcting coefficient. */
const F6: readonly Band[] = [
  { from: at(400), to: null, points: tenths(2) },
  { from: at(300), to: below(400), points: tenths(1) },
  { from: at(200), to: below(300), points: 0 },
  { from: at(100), to: below(200), points: tenths(-1) },
  { from: null, to: below(100), points: tenths(-2) },
];

describe('points by bands', () => {
  const points: BandPoints = { kind: 'bands', unit: 'percent', rounded: { digits: 0, rounding: 'half-up' }, bands: F1 };

  test.each([
    [45, 52, 30],
    [16, 20, 20],
    [161, 200, 30],
  ])('of %d good marks among %d are %d, rounded half up before the band', (part, whole, expected) => {
    expect(bandPoints(unwrap(ratio(part, whole)), points)).toEqual(wholeNumber(expected));
  });

  test('are not told where the source does not tell them', () => {
    expect(bandPoints(unwrap(ratio(1, 2)), points)).toBeNull();
  });

  test.each([
    [400, tenths(2)],
    [399, tenths(1)],
    [300, tenths(1)],
    [200, exactly(0)],
    [199, tenths(-1)],
    [100, tenths(-1)],
    [99, tenths(-2)],
  ])('of half-open bands hold the lower end: %d', (figure, expected) => {
    expect(bandPoints(wholeNumber(figure), { kind: 'bands', unit: 'own', rounded: null, bands: F6 })).toEqual(expected);
  });
});

describe('the prover', () => {
  test('finds the gap that whole percents leave when nothing is rounded', () => {
    expect(bandFaults(F1, { least: wholeNumber(0), most: wholeNumber(100), step: null })).toEqual([
      { kind: 'gap', figure: unwrap(ratio(121, 2)) },
      { kind: 'gap', figure: unwrap(ratio(161, 2)) },
    ]);
  });

  test('finds none in them when figures are rounded to whole percents', () => {
    expect(bandFaults(F1, { least: wholeNumber(0), most: wholeNumber(100), step: wholeNumber(1) })).toEqual([]);
  });

  test('finds none in half-open bands', () => {
    expect(bandFaults(F6, LINE)).toEqual([]);
  });

  test('finds an end that two bands hold', () => {
    const both: readonly Band[] = [
      { from: null, to: at(80), points: 1 },
      { from: at(80), to: null, points: 2 },
    ];
    expect(bandFaults(both, LINE)).toEqual([{ kind: 'overlap', figure: wholeNumber(80) }]);
  });

  test('finds an end that no band holds', () => {
    const neither: readonly Band[] = [
      { from: null, to: below(80), points: 1 },
      { from: { at: 80, included: false }, to: null, points: 2 },
    ];
    expect(bandFaults(neither, LINE)).toEqual([{ kind: 'gap', figure: wholeNumber(80) }]);
  });

  test('finds the figures beyond the last band, and that no bands hold nothing', () => {
    expect(bandFaults(F1, LINE).at(-1)).toEqual({ kind: 'gap', figure: wholeNumber(101) });
    expect(bandFaults([], LINE).map(({ kind }) => kind)).toEqual(['gap']);
  });
});

describe('laws of the prover', () => {
  const end = fc.option(
    fc.record({
      at: fc.integer({ min: -6, max: 6 }).map((halves) => unwrap(ratio(halves, 2))),
      included: fc.boolean(),
    }),
  );
  const bands = fc.array(fc.record({ from: end, to: end, points: fc.constant(1) }), { maxLength: 4 });

  test.each([
    ['of the whole line', LINE, 4],
    ['of whole numbers', WHOLE, 1],
    ['of a stretch', { least: wholeNumber(-2), most: wholeNumber(2), step: null }, 4],
  ] as const)('every figure %s is in one band, or a witness of its kind is found', (_, range, finer) => {
    fc.assert(
      fc.property(bands, (some) => {
        const found = new Set(bandFaults(some, range).map(({ kind }) => kind));
        expect(found).toEqual(new Set(walked(some, range, finer)));
      }),
    );
  });

  test('a witness is what it is said to be', () => {
    fc.assert(
      fc.property(bands, (some) => {
        for (const { kind, figure } of bandFaults(some, LINE))
          expect(kind === 'gap' ? held(some, figure) === 0 : held(some, figure) > 1).toBe(true);
      }),
    );
  });
});

/** The oracle: a walk over quarters, or whole numbers, from beyond one end to beyond the other. */
function walked(some: readonly Band[], { least, most }: FigureRange, finer: number): readonly string[] {
  const figures = Array.from({ length: 20 * finer + 1 }, (_, step) => unwrap(ratio(step - 10 * finer, finer)));
  return figures
    .filter((figure) => least === null || compareRatios(figure, least) >= 0)
    .filter((figure) => most === null || compareRatios(figure, most) <= 0)
    .flatMap((figure) => (held(some, figure) === 1 ? [] : [held(some, figure) === 0 ? 'gap' : 'overlap']));
}

function held(some: readonly Band[], figure: Ratio): number {
  return some.filter(({ from, to }) => {
    const above = from === null ? 1 : compareRatios(figure, exactly(from.at));
    const under = to === null ? 1 : compareRatios(exactly(to.at), figure);
    return (from?.included === true ? above >= 0 : above > 0) && (to?.included === true ? under >= 0 : under > 0);
  }).length;
}

function at(value: number): Band['from'] {
  return { at: value, included: true };
}

function below(value: number): Band['to'] {
  return { at: value, included: false };
}

function tenths(count: number): Ratio {
  return unwrap(ratio(count, 10));
}
