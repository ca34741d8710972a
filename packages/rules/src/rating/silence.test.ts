import {
  compareRatios,
  finish,
  tally,
  unwrap,
  type CaseRecord,
  type Instant,
  type Mark,
  type Method,
  type Ratio,
} from '@otklik/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barnaulRating } from './barnaul-rating.ts';
import { CLOSING_RATING } from './closing-rating.ts';
import { kirovskRating } from './kirovsk-rating.ts';
import { METHODS } from './methods.ts';
import { pestovoRating } from './pestovo-rating.ts';
import { AS_OF, RECORD } from './record.fixture.ts';

const SCORED = METHODS.filter(({ method }) => method.score !== null);
/** Published formulas over answers and marks alone, which are taken as they stand and say so. */
const [AS_PUBLISHED, LAWFUL] = [SCORED.filter(knowsAnswersOnly), SCORED.filter((named) => !knowsAnswersOnly(named))];

function knowsAnswersOnly({ method }: (typeof METHODS)[number]): boolean {
  return method.because.some(
    (ground) => ground.kind === 'assumption' && ground.name === 'silence-is-not-in-the-formula',
  );
}

/** A question past its term, answered somehow. */
const anyAnswered: fc.Arbitrary<CaseRecord> = fc
  .record({
    at: fc.constantFrom(500, 1_500),
    work: fc.constantFrom(0, 28_800_000, 28_801_000, 90_000_000),
    outcome: fc.constantFrom('solved' as const, 'explained' as const, 'interim' as const, null),
    mark: fc.option(fc.constantFrom<Mark>(1, 2, 3, 4, 5)),
    type: fc.constantFrom('solvable' as const, 'not-solvable' as const, null),
  })
  .map(({ at, work, ...told }) => ({
    ...RECORD,
    ...told,
    firstAnswered: at as Instant,
    closed: at as Instant,
    workToFirstAnswer: work,
  }));

function silent(record: CaseRecord): CaseRecord {
  return { ...record, firstAnswered: null, closed: null, workToFirstAnswer: null, outcome: null, mark: null };
}

/** In the system that the method looks at; what it asks from outside does not depend on answers. */
function scoreBy(method: Method, records: readonly CaseRecord[]): Ratio {
  const [channel] = (['incident-management', 'feedback-platform'] as const).filter(
    (one) => tally([{ ...RECORD, channel: one }], method, AS_OF).counted === 1,
  );
  const counts = tally(
    records.map((record) => ({ ...record, channel: channel ?? record.channel })),
    method,
    AS_OF,
  );
  const inputs = (method.inputs ?? []).map(({ id }) => ({ input: id, key: [RECORD.body], value: 1 }));
  return unwrap(finish(counts, method, { inputs })).groups[0]?.score ?? { part: '0', whole: '1' };
}

describe('a body that stays silent never gains by it', () => {
  test.each(LAWFUL)('by $name', ({ method }) => {
    const questions = fc.array(anyAnswered, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(questions, fc.nat(), fc.array(anyAnswered, { maxLength: 3 }), (records, pick, open) => {
        const at = pick % records.length;
        const all = [...records, ...open.map(silent)];
        const hushed = all.map((record, index) => (index === at ? silent(record) : record));
        expect(compareRatios(scoreBy(method, hushed), scoreBy(method, all))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test.each(AS_PUBLISHED)('but by $name, whose published formula knows no unanswered question', ({ method }) => {
    const at = (instant: number, mark: Mark): CaseRecord => ({
      ...RECORD,
      firstAnswered: instant as Instant,
      outcome: 'solved',
      mark,
    });
    const [good, late] = [at(500, 5), at(1_500, 2)];
    expect(compareRatios(scoreBy(method, [good, silent(late)]), scoreBy(method, [good, late]))).toBeGreaterThan(0);
  });

  test('only the formulas that were published so are out of the law', () => {
    expect(AS_PUBLISHED.map(({ name }) => name)).toEqual(['ulyanovsk-platform', 'samara-k10', 'mean-mark']);
    expect(LAWFUL.length).toBeGreaterThan(8);
  });

  test('one good mark and ten questions past their term are no first place in Kirovsk', () => {
    const good = {
      ...RECORD,
      firstAnswered: 500 as Instant,
      workToFirstAnswer: 0,
      outcome: 'solved',
      mark: 5,
    } as const;
    const hushed = Array.from({ length: 10 }, () => silent(RECORD));
    expect(scoreBy(kirovskRating(), [good, ...hushed])).toEqual({ part: '1', whole: '11' });
  });
});

describe('a body that got only second questions of others', () => {
  test.each([barnaulRating(), kirovskRating(), pestovoRating('incident-management'), CLOSING_RATING])(
    'is rated all the same: $id',
    (method) => {
      const second = { ...RECORD, leads: false, question: 2, firstAnswered: 500 as Instant, workToFirstAnswer: 0 };
      const place = (records: readonly CaseRecord[]): number | null | undefined =>
        unwrap(finish(tally(records, method, AS_OF), method)).groups[0]?.place;
      expect(place([{ ...second, closed: 500 as Instant }, second])).toBe(1);
      expect(place([second])).toBeNull();
    },
  );
});

test('what has no body takes no place among the offices', () => {
  const records = [RECORD, RECORD, { ...RECORD, body: null }, { ...RECORD, body: null }];
  const rating = unwrap(finish(tally(records, CLOSING_RATING, AS_OF), CLOSING_RATING));
  expect([rating.groups.map(({ key }) => key[0]), rating.excluded]).toEqual([['Отдел дорог'], [2]]);
});
