import { describe, expect, test } from 'vitest';
import { ratio } from '../basis/ratio.ts';
import { bandFaults } from './band.ts';
import { checkMethod } from './check-method.ts';
import { digestOf } from './digest.ts';
import { wilsonInterval } from './interval.ts';
import { mergeTallies } from './merge-tallies.ts';
import type { Method } from './method.ts';
import { METHOD, RECORD } from './municipality.fixture.ts';
import { finish } from './rating.ts';
import type { Points } from './score.ts';
import { tally, type Tally } from './tally.ts';
import { readTally } from './tally.schema.ts';
import type { Instant } from '../time/instant.ts';

// What a careless source sends, one by one: nothing is divided by nothing, and every refusal says what was found.

const AS_OF = 0 as Instant;
const COUNTS: Tally = tally([RECORD, RECORD, { ...RECORD, body: 'Б' }, { ...RECORD, body: 'Б' }], METHOD, AS_OF);

function withPoints(points: Points): Method {
  const score = { parts: [{ indicator: 'timeliness', weight: 1, points }], normative: false, because: [] };
  return { ...METHOD, score, minimum: null };
}

function withCount(count: number, whole = 2): Tally {
  const [first, ...rest] = COUNTS.groups;
  const cells = (first?.cells ?? []).with(1, { count, whole, histogram: [] });
  return { ...COUNTS, groups: [{ key: first?.key ?? [], cells }, ...rest] };
}

describe('bad input', () => {
  test('zero volumes: a share of nothing is no figure and no score; nothing at all is refused', () => {
    const idle = tally(
      [
        { ...RECORD, due: null, firstAnswered: null },
        { ...RECORD, due: null, firstAnswered: null },
      ],
      METHOD,
      AS_OF,
    );
    const rating = finish(idle, METHOD);
    expect(rating).toMatchObject({
      value: { groups: [{ score: null, place: null, unplaced: 'nothing-to-score', figures: { 1: { kind: 'none' } } }] },
    });
    expect(finish(tally([], METHOD, AS_OF), METHOD)).toEqual({
      ok: false,
      refusal: { kind: 'nothing-to-rate', method: METHOD.id },
    });
    expect(ratio(0, 0)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
    expect(wilsonInterval(0, 0)).toEqual({ ok: false, refusal: { kind: 'empty-whole' } });
    expect([wilsonInterval(-1, 5), wilsonInterval(6, 5), wilsonInterval(Number.NaN, 5)].map(({ ok }) => ok)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('one body: it has its place, and the reader is told that there was nobody to compare with', () => {
    const alone = tally(
      [RECORD, RECORD].map((record) => ({ ...record, firstAnswered: AS_OF, due: AS_OF })),
      METHOD,
      AS_OF,
    );
    expect(finish(alone, METHOD)).toMatchObject({
      value: { groups: [{ place: 1 }], warnings: [{ kind: 'placed-alone', group: [RECORD.body] }] },
    });
  });

  test('equal extremes: told, and refused where the method says so', () => {
    const records = ['А', 'Б'].map((body) => ({ ...RECORD, body, firstAnswered: AS_OF, due: AS_OF }));
    const method = withPoints({ kind: 'min-max', better: 'more', whenEqual: 1 });
    expect(finish(tally(records, method, AS_OF), method)).toMatchObject({
      value: { warnings: [{ kind: 'equal-extremes', indicator: 'timeliness', value: { part: '1', whole: '1' } }] },
    });
    const strict = withPoints({ kind: 'min-max', better: 'more', whenEqual: 'refused' });
    expect(finish(tally(records, strict, AS_OF), strict)).toMatchObject({
      refusal: { kind: 'equal-extremes-refused', indicator: 'timeliness', value: { part: '1', whole: '1' } },
    });
  });

  test('weights that do not sum to what the method names', () => {
    const score = { ...withPoints('share').score, weightsSum: 100 } as Method['score'];
    expect(checkMethod({ ...METHOD, score })).toMatchObject({
      refusal: { kind: 'faulty-method', issues: [{ path: ['score', 'parts'], value: '1' }] },
    });
  });

  test('weights that are less than nothing, part of a number or no number', () => {
    for (const weight of [-1, 0.5, Number.NaN, Infinity]) {
      const score = {
        parts: [{ indicator: 'timeliness', weight, points: 'share' as const }],
        normative: false,
        because: [],
      };
      expect(checkMethod({ ...METHOD, score }).ok, String(weight)).toBe(false);
    }
  });

  test('bands with a gap and bands that overlap, each with a figure that shows it', () => {
    const bands = (to: number): Points => ({
      kind: 'bands',
      unit: 'percent',
      rounded: null,
      bands: [
        { from: null, to: { at: to, included: true }, points: 0 },
        { from: { at: 81, included: true }, to: null, points: 1 },
      ],
    });
    for (const [to, kind, figure] of [
      [80, 'gap', { part: '161', whole: '2' }],
      [90, 'overlap', { part: '81', whole: '1' }],
    ] as const) {
      const points = bands(to) as Extract<Points, { kind: 'bands' }>;
      expect(bandFaults(points.bands, { least: null, most: null, step: null })).toContainEqual({ kind, figure });
      expect(checkMethod(withPoints(points)).ok).toBe(false);
    }
  });

  test('NaN, negative and broken counts, and a part greater than its whole', () => {
    for (const [count, whole] of [
      [Number.NaN, 2],
      [-1, 2],
      [0.5, 2],
      [3, 2],
      [Infinity, Infinity],
      [Number.MAX_SAFE_INTEGER + 1, Number.MAX_SAFE_INTEGER + 1],
    ] as const) {
      const found = finish(withCount(count, whole), METHOD);
      expect(found.ok ? 'rated' : found.refusal.kind, `${count} of ${whole}`).toBe('impossible-tally');
      expect(readTally(JSON.parse(JSON.stringify(withCount(count, whole)))).ok, `${count} of ${whole}`).toBe(false);
    }
    expect(finish(withCount(1), METHOD).ok).toBe(true);
  });

  test('a quantity that is no number does not pass as one', () => {
    const sick = tally([{ ...RECORD, firstAnswered: AS_OF, workToFirstAnswer: Number.NaN }], METHOD, AS_OF);
    expect(finish(sick, METHOD)).toMatchObject({ ok: false, refusal: { kind: 'impossible-tally' } });
  });

  test('a tally of another method, edition or formula', () => {
    const other: Method = { ...METHOD, exclusions: [] };
    expect(finish(COUNTS, other)).toMatchObject({ refusal: { kind: 'tally-of-another-method' } });
    expect(finish({ ...COUNTS, edition: '2' }, METHOD)).toMatchObject({
      refusal: { kind: 'tally-of-another-method', method: 'municipality 1', tally: 'municipality 2' },
    });
    expect(mergeTallies(COUNTS, { ...COUNTS, digest: digestOf(other) })).toMatchObject({
      refusal: { kind: 'different-tallies', differ: 'digest' },
    });
  });
});
