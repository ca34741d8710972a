import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byAssumption } from '../source/decision.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import { anyRecord, AS_OF } from '../measure/any-record.fixture.ts';
import type { Method } from '../measure/method.ts';
import { METHOD, RECORD } from '../measure/municipality.fixture.ts';
import { finish } from '../measure/rating.ts';
import type { Points, ScorePart } from '../measure/score.ts';
import { tally } from '../measure/tally.ts';
import type { AdvisedChange } from './advice.ts';
import { advise } from './advise.ts';
import type { PossibleChange } from './possible-change.ts';

const SOLVE: PossibleChange = {
  id: 'solve',
  title: 'Решить',
  made: (record) =>
    record.firstAnswered === null || record.outcome === 'solved' ? null : { ...record, outcome: 'solved' },
};
const ANSWER: PossibleChange = {
  id: 'answer',
  title: 'Ответить в срок',
  made: (record) =>
    record.due === null || (record.firstAnswered !== null && record.firstAnswered <= record.due)
      ? null
      : { ...record, firstAnswered: record.due, workToFirstAnswer: 60_000 },
};
const BOTH: PossibleChange = {
  id: 'both',
  title: 'Ответить в срок и решить',
  made: (record) => {
    const answered = ANSWER.made(record);
    return answered === null ? null : { ...answered, outcome: 'solved' };
  },
};
const CHANGES = [SOLVE, ANSWER, BOTH];
const KEY = ['А'];

describe('the advice to a body', () => {
  const of = (body: string, solved: number, explained: number): readonly CaseRecord[] =>
    Array.from({ length: solved + explained }, (_, at) => ({
      ...RECORD,
      id: `${body}-${at}`,
      body,
      firstAnswered: 0 as Instant,
      due: 100 as Instant,
      outcome: at < solved ? 'solved' : 'explained',
    }));
  const records = [...of('А', 2, 8), ...of('Б', 5, 5), ...of('В', 9, 1)];
  const asked = (body: string, nodes?: number): unknown =>
    unwrap(
      advise(records, METHOD, {
        key: [body],
        asOf: AS_OF,
        changes: CHANGES,
        ...(nodes === undefined ? {} : { nodes }),
      }),
    );

  test('is the smallest set of changes that gains a place, the cases named', () => {
    expect(asked('А')).toEqual({
      kind: 'gains',
      from: 3,
      to: 2,
      changes: [2, 3, 4].map((at) => ({ id: `А-${at}`, question: 1, change: 'solve' })),
      nodes: expect.any(Number) as number,
    });
  });

  test('is to overtake, since three more only share the place', () => {
    const shared = records.map((record) =>
      record.id === 'Б-0' ? { ...record, outcome: 'explained' as const } : record,
    );
    const advice = unwrap(advise(shared, METHOD, { key: KEY, asOf: AS_OF, changes: CHANGES }));
    expect(advice).toMatchObject({ kind: 'gains', to: 2 });
    expect(advice.kind === 'gains' ? advice.changes.length : 0).toBe(2);
  });

  test('is none for the first', () => {
    expect(asked('В')).toEqual({ kind: 'first' });
  });

  test('says plainly that no set of the changes gains a place', () => {
    expect(unwrap(advise(records, METHOD, { key: KEY, asOf: AS_OF, changes: [ANSWER] }))).toEqual({
      kind: 'none-gains',
      from: 3,
      nodes: 0,
    });
  });

  test('says plainly up to how many changes it is proven that none does, when the search was stopped', () => {
    expect(asked('А', 0)).toEqual({ kind: 'not-found', from: 3, proven: 2, nodes: 0 });
  });

  test('says why a body without a place has nothing to gain', () => {
    const lone = [...records, { ...RECORD, body: 'Г' }];
    expect(unwrap(advise(lone, METHOD, { key: ['Г'], asOf: AS_OF, changes: CHANGES }))).toEqual({
      kind: 'no-place',
      unplaced: 'below-minimum-volume',
    });
  });

  test('is refused for a body that nobody knows', () => {
    expect(advise(records, METHOD, { key: ['Д'], asOf: AS_OF, changes: CHANGES })).toEqual({
      ok: false,
      refusal: { kind: 'no-such-group', method: 'municipality', group: ['Д'] },
    });
  });
});

const PART = (indicator: string, points: Points, weight = 1): ScorePart => ({ indicator, weight, points });
const BANDS: Points = {
  kind: 'bands',
  unit: 'percent',
  rounded: { digits: 0, rounding: 'half-up' },
  bands: [
    { from: null, to: { at: 30, included: true }, points: 0 },
    { from: { at: 31, included: true }, to: { at: 70, included: true }, points: 1 },
    { from: { at: 71, included: true }, to: null, points: 3 },
  ],
};
const METHODS: readonly (readonly [string, Method])[] = [
  ['shares', scored([PART('timeliness', 'share', 2), PART('completeness', 'share')])],
  ['places in a competition', { ...scored([PART('timeliness', 'share')]), ties: 'competition' }],
  ['bands', scored([PART('timeliness', BANDS), PART('completeness', BANDS, 2)])],
  ['a complement', scored([PART('timeliness', 'complement'), PART('completeness', 'share')])],
  [
    'extremes of all',
    scored([
      PART('timeliness', { kind: 'min-max', better: 'more', whenEqual: 1 }),
      PART('median-working-time', { kind: 'min-max', better: 'less', whenEqual: 1 }),
    ]),
  ],
  [
    'a least volume',
    { ...scored([PART('timeliness', 'share'), PART('completeness', 'share')]), minimum: METHOD.minimum },
  ],
];

describe('laws of advice', () => {
  const bodies = fc.constantFrom('А', 'А', 'Б', 'В');
  const records = fc
    .array(fc.tuple(anyRecord, bodies), { minLength: 2, maxLength: 12 })
    .map((all) => all.map(([record, body], at) => ({ ...record, id: `${at}`, question: 1, body })));

  test.each(METHODS)('by %s: applying the advice to the records gives the promised place', (_, method) => {
    fc.assert(
      fc.property(records, (all) => {
        const advice = adviceOn(all, method);
        fc.pre(advice?.kind === 'gains');
        expect(
          placeOf(
            all.map((record) => applied(record, advice.changes)),
            method,
          ),
        ).toBe(advice.to);
        expect(placeOf(all, method)).toBe(advice.from);
        expect(advice.to).toBeLessThan(advice.from);
      }),
    );
  });

  test.each(METHODS)('by %s: no smaller set gains a place, by looking at every set', (_, method) => {
    fc.assert(
      fc.property(records, (all) => {
        const advice = adviceOn(all, method);
        fc.pre(advice !== null && advice.kind !== 'first' && advice.kind !== 'no-place');
        const own = all.filter(({ body }) => body === 'А');
        fc.pre(own.length <= 5);
        const smallest = exhaustive(all, own, method);
        expect(advice.kind).toBe(smallest === null ? 'none-gains' : 'gains');
        if (advice.kind === 'gains') expect(advice.changes.length).toBe(smallest);
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the records does not matter', () => {
    fc.assert(
      fc.property(records, (all) => {
        const [one, other] = [adviceOn(all, METHOD), adviceOn(all.toReversed(), METHOD)];
        expect(other).toEqual(one);
      }),
    );
  });
});

function scored(parts: readonly ScorePart[]): Method {
  return { ...METHOD, minimum: null, score: { parts, normative: false, because: [byAssumption('own-measure')] } };
}

function adviceOn(
  all: readonly CaseRecord[],
  method: Method,
): Extract<ReturnType<typeof advise>, { ok: true }>['value'] | null {
  const advice = advise(all, method, { key: KEY, asOf: AS_OF, changes: CHANGES });
  return advice.ok ? advice.value : null;
}

function applied(record: CaseRecord, changes: readonly AdvisedChange[]): CaseRecord {
  const advised = changes.find(({ id, question }) => id === record.id && question === record.question);
  return CHANGES.find(({ id }) => id === advised?.change)?.made(record) ?? record;
}

function placeOf(all: readonly CaseRecord[], method: Method): number | null {
  const rating = finish(tally(all, method, AS_OF), method);
  return rating.ok ? (rating.value.groups.find(({ key }) => key[0] === 'А')?.place ?? null) : null;
}

/** The size of the smallest set, found by trying every change, or none, on every record. */
function exhaustive(all: readonly CaseRecord[], own: readonly CaseRecord[], method: Method): number | null {
  const from = placeOf(all, method) as number;
  const ways = own.map((record) => [record, ...CHANGES.flatMap(({ made }) => made(record) ?? [])]);
  let smallest: number | null = null;
  for (const chosen of product(ways)) {
    const size = chosen.filter((record, at) => record !== own[at]).length;
    if (smallest !== null && size >= smallest) continue;
    const changed = all.map((record) => chosen[own.indexOf(record)] ?? record);
    const place = placeOf(changed, method);
    if (place !== null && place < from) smallest = size;
  }
  return smallest;
}

function product(ways: readonly (readonly CaseRecord[])[]): readonly (readonly CaseRecord[])[] {
  return ways.reduce<readonly (readonly CaseRecord[])[]>(
    (sets, options) => sets.flatMap((set) => options.map((option) => [...set, option])),
    [[]],
  );
}
