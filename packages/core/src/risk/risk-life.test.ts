import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { foldRisk } from './fold-risk.ts';
import { readWholeRiskLog } from './risk-event.schema.ts';
import { RISK_MOVES, type RiskEvent, type RiskEventKind, type RiskHappening, type RiskStage } from './risk-event.ts';
import { decideRisk, evolveRisk } from './risk-life.ts';
import type { ClosingReading, RiskOrder } from './risk-order.ts';
import { NO_RISK, type RiskState } from './risk-state.ts';
import { explainSettled } from './settled.ts';
import { ANSWER, DETECTED, hourly, HOUR, inHour, ORDER, PUBLICATIONS, QUIET, WORKED } from './risk.fixture.ts';

const SPREAD: RiskHappening = { kind: 'observed', spreads: 3, negative: 0 };
const ANGER: RiskHappening = { kind: 'observed', spreads: 0, negative: 5 };
const AGAIN: RiskHappening = { kind: 'spread-again', causes: 'Нет причины порыва', forecast: 'Пойдёт к вечеру' };
const SETTLED: RiskHappening = { kind: 'settled' };

const happenings: fc.Arbitrary<RiskHappening> = fc.constantFrom<RiskHappening>(
  ...WORKED,
  QUIET,
  QUIET,
  SPREAD,
  ANGER,
  AGAIN,
  SETTLED,
  { kind: 'reviewed', decisions: ['Сообщать о порыве сразу'] },
  { kind: 'verified', finding: 'unknown' },
  { kind: 'published', platforms: ['Страница округа'] },
);

const readings = fc.constantFrom<ClosingReading>('both', 'either');

/** What brings a risk on from each stage. */
const ONWARD: Readonly<Record<RiskStage, readonly RiskEventKind[]>> = {
  awaited: ['detected'],
  detected: ['alerted'],
  alerted: ['verified'],
  verified: ['drafted'],
  drafted: ['agreed'],
  agreed: ['published'],
  published: ['reported'],
  reported: ['observed', 'observed', 'settled'],
  spreading: ['spread-again'],
  noted: ['drafted'],
  settled: ['observed', 'spread-again', 'reviewed'],
};

/** Walks of a model: at each hour one happening is tried, in most cases one that brings the risk on. */
const walks = fc
  .array(fc.tuple(happenings, fc.nat(99), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 40, size: 'max' })
  .map((tries) => {
    let [log, hour, state] = [[] as readonly RiskEvent[], 0, NO_RISK];
    for (const [random, pick, gap] of tries) {
      hour += gap;
      const onward = ONWARD[state.stage];
      const fitting = [...WORKED, QUIET, AGAIN, SETTLED].find(({ kind }) => kind === onward[pick % onward.length]);
      const happening = pick < 80 ? (fitting ?? random) : random;
      const event = { ...inHour(hour, happening), id: `e${String(log.length).padStart(3, '0')}` };
      log = [...log, event];
      const decided = decideRisk(state, event, ORDER);
      if (decided.ok) state = decided.value.reduce(evolveRisk, state);
    }
    return log;
  });

function walked(log: readonly RiskEvent[], order: RiskOrder): readonly RiskState[] {
  let state = NO_RISK;
  return log.map((event) => {
    const decided = decideRisk(state, event, order);
    if (decided.ok) state = decided.value.reduce(evolveRisk, state);
    return state;
  });
}

describe('a risk from alert to rest', () => {
  test('goes by the table, and settles after looks that found nothing', () => {
    const log = hourly([...WORKED, QUIET, QUIET, SETTLED]);
    const { state, refused } = foldRisk(log, ORDER);
    expect(refused).toEqual([]);
    expect(state).toMatchObject({ stage: 'settled', level: 'high', finding: 'true', scenario: 1 });
  });

  test.each<[string, readonly RiskHappening[], ClosingReading, string]>([
    ['no look', [SETTLED], 'both', 'reported'],
    ['one look of two', [QUIET, SETTLED], 'both', 'reported'],
    ['a look that saw it spread', [QUIET, SPREAD, QUIET, SETTLED], 'both', 'reported'],
    ['anger alone, by the reading of both', [QUIET, ANGER, QUIET, SETTLED], 'both', 'reported'],
    ['anger alone, by the reading of either', [QUIET, ANGER, QUIET, SETTLED], 'either', 'settled'],
    ['both absent, by the reading of either', [QUIET, QUIET, SETTLED], 'either', 'settled'],
    ['a new spread after rest', [QUIET, QUIET, SETTLED, SPREAD], 'both', 'spreading'],
    ['a note of a new spread after rest', [QUIET, QUIET, SETTLED, AGAIN], 'both', 'noted'],
    ['a quiet look after rest', [QUIET, QUIET, SETTLED, QUIET], 'both', 'settled'],
    [
      'looks before it went out once more',
      [QUIET, { kind: 'published', platforms: ['Страница округа'] }, SETTLED],
      'both',
      'published',
    ],
  ])('with %s', (_, after, reading, stage) => {
    const order = { ...ORDER, closing: { ...ORDER.closing, reading } };
    expect(foldRisk(hourly([...WORKED, ...after]), order).state.stage).toBe(stage);
  });

  test('two looks too close to each other are no window', () => {
    const log = [
      ...hourly(WORKED),
      { ...inHour(8, QUIET), id: 'a' },
      { ...inHour(8, QUIET), id: 'b' },
      inHour(9, SETTLED),
    ];
    const [refusal] = foldRisk(log, { ...ORDER, closing: { ...ORDER.closing, quietMinutes: 121 } }).refused;
    expect(refusal).toMatchObject({
      kind: 'not-quiet',
      wanted: { looks: 2, minutes: 121 },
      quiet: [
        { axis: 'spread', looks: 2, minutes: 120 },
        { axis: 'reaction', looks: 2, minutes: 120 },
      ],
    });
  });

  test.each<[string, Partial<RiskEvent> | RiskHappening, object]>([
    [
      'published before it was detected',
      { kind: 'published', platforms: ['Страница округа'] },
      { kind: 'risk-out-of-turn', legal: ['detected'] },
    ],
    [
      'by another edition of the order',
      { ...DETECTED, edition: '2' } as RiskHappening,
      { kind: 'risk-mismatch', of: 'order', value: 'own 1', expected: ['own 2'] },
    ],
  ])('cannot begin %s', (_, happening, refusal) => {
    expect(decideRisk(NO_RISK, inHour(0, happening as RiskHappening), ORDER)).toMatchObject({ ok: false, refusal });
  });

  test.each<[number, Partial<RiskEvent>, object]>([
    [
      3,
      { ...inHour(3, { kind: 'rated', level: 'mild' }) },
      { kind: 'risk-mismatch', of: 'level', value: 'mild', expected: ['low', 'high'] },
    ],
    [1, { ...inHour(1, { kind: 'alerted', chat: 'other' }) }, { kind: 'risk-mismatch', of: 'chat', value: 'other' }],
    [
      6,
      { ...inHour(6, { kind: 'published', platforms: ['Забор'] }) },
      { kind: 'risk-mismatch', of: 'platform', value: 'Забор' },
    ],
    [6, { ...inHour(6, { kind: 'published', platforms: [] }) }, { kind: 'malformed', issues: [{ expected: '>= 1' }] }],
    [
      7,
      { ...inHour(7, { kind: 'observed', spreads: -1, negative: 0 }) },
      { kind: 'malformed', issues: [{ path: ['spreads'], expected: '>= 0', value: -1 }] },
    ],
    [
      7,
      { ...inHour(7, { kind: 'observed', spreads: 0, negative: Number.NaN }) },
      { kind: 'malformed', issues: [{ path: ['negative'], expected: 'int', value: 'NaN' }] },
    ],
    [7, { ...inHour(7, QUIET), occurredAt: Number.NaN as never }, { kind: 'not-an-instant', value: 'NaN' }],
    [7, { ...inHour(7, QUIET), risk: 'R-2' }, { kind: 'risk-mismatch', of: 'risk', value: 'R-2' }],
    [7, inHour(2, QUIET), { kind: 'not-the-latest' }],
    [7, inHour(7, { kind: 'reported', chat: 'chat', publications: [] }), { kind: 'faulty-packet' }],
    [4, inHour(4, { kind: 'drafted', answer: { ...ANSWER, text: '' } }), { kind: 'faulty-packet' }],
  ])('after %i entries: a bad entry is refused with its facts %#', (count, event, refusal) => {
    const { state } = foldRisk(hourly(WORKED).slice(0, count), ORDER);
    expect(decideRisk(state, event as RiskEvent, ORDER)).toMatchObject({ ok: false, refusal });
  });
});

describe('what was seen and said', () => {
  const source = (evidence: object, more: object = {}): RiskEvent =>
    ({
      ...inHour(1, { ...DETECTED, ...more }),
      evidence: { ...(DETECTED as Extract<RiskHappening, { kind: 'detected' }>).evidence, ...evidence },
    }) as RiskEvent;

  test.each([
    [source({ page: 'личная переписка' }), 'личная переписка', 'public-link'],
    [source({ page: 'https://chat.example/a b' }), 'https://chat.example/a b', 'public-link'],
    [source({ publishedAt: HOUR + 1 }), `${HOUR + 1}`, 'before-the-detection'],
    [source({ picture: 'снимок\n1' }), 'снимок\n1', 'plain-text'],
    [source({}, { topic: 'Вода\nСсылки:' }), 'Вода\nСсылки:', 'plain-text'],
    [source({}, { topic: 'Вода\u202e' }), 'Вода\u202e', 'plain-text'],
  ])('a source is public and older than its finding, and what the chat is told is plain %#', (event, value, wanted) => {
    const refusal = { kind: 'risk-mismatch', value, expected: [wanted], of: 'source' };
    expect(decideRisk(NO_RISK, event, ORDER)).toMatchObject({ ok: false, refusal });
    expect(decideRisk(NO_RISK, source({ publishedAt: HOUR }), ORDER).ok).toBe(true);
  });

  test('of unknown circumstances people are told that they are unknown', () => {
    const { state } = foldRisk(hourly([...WORKED.slice(0, 3), { kind: 'verified', finding: 'unknown' }]), ORDER);
    const silent = inHour(9, { kind: 'drafted', answer: { ...ANSWER, unknown: [] } });
    const faults = [{ path: ['unknown'], expected: 'unknown-circumstances' }];
    expect(decideRisk(state, silent, ORDER)).toMatchObject({ refusal: { kind: 'faulty-packet', faults } });
    expect(decideRisk(state, inHour(9, { kind: 'drafted', answer: ANSWER }), ORDER).ok).toBe(true);
  });

  test('the chat is told where the answer of now stands, not the one before it', () => {
    const paper = { ...ANSWER, platforms: ['Районная газета'] };
    const again: readonly RiskHappening[] = [
      { kind: 'verified', finding: 'false' },
      { kind: 'drafted', answer: paper },
      { kind: 'agreed' },
      { kind: 'published', platforms: paper.platforms },
      { kind: 'reported', chat: 'chat', publications: PUBLICATIONS.slice(1) },
    ];
    expect(foldRisk(hourly([...WORKED, ...again]), ORDER)).toMatchObject({ refused: [], state: { stage: 'reported' } });
  });

  test('looks before the answer are kept for the curve, and none of them settles anything', () => {
    const early = WORKED.flatMap((happening) => (happening.kind === 'detected' ? [happening] : [QUIET, happening]));
    const { state, taken, refused } = foldRisk(hourly([...early, SETTLED]), ORDER);
    expect(refused.map(({ kind }) => kind)).toEqual(['not-quiet']);
    expect(taken.filter(({ kind }) => kind === 'observed')).toHaveLength(WORKED.length - 1);
    expect(state.looks).toHaveLength(1);
  });

  test('a reading that is neither of two is the stricter one, and no policy settles without a look', () => {
    const closing = { ...ORDER.closing, looks: 0, quietMinutes: 0 };
    const { state } = foldRisk(hourly([...WORKED, ANGER]), ORDER);
    const odd = { ...ORDER, closing: { ...closing, reading: 'any' as ClosingReading } };
    expect(explainSettled(state, odd).answer).toBe(false);
    expect(explainSettled(foldRisk(hourly(WORKED), ORDER).state, { ...ORDER, closing }).answer).toBe(false);
  });
});

describe('laws of the life of a risk', () => {
  test('the walks reach every stage, so that none of these laws is empty', () => {
    const states = fc.sample(walks, { numRuns: 100, seed: 7 }).flatMap((log) => walked(log, ORDER));
    expect(new Set(states.map(({ stage }) => stage)).size).toBe(Object.keys(RISK_MOVES).length);
  });

  test('nothing settles without the looks that the policy asks, found by a slow walk', () => {
    fc.assert(
      fc.property(walks, readings, (log, reading) => {
        const order = { ...ORDER, closing: { ...ORDER.closing, reading } };
        for (const [index, state] of walked(log, order).entries())
          if (state.stage === 'settled' && log[index]?.kind === 'settled' && state.entries.includes(log[index].id))
            expect(
              isQuietBySlowWalk(
                log.slice(0, index).filter(({ id }) => state.entries.includes(id)),
                reading,
              ),
            ).toBe(true);
      }),
    );
  });

  test('a new spread always opens a risk that was settled, and only a new answer settles it again', () => {
    fc.assert(
      fc.property(walks, (log) => {
        const states = walked(log, ORDER);
        for (const [index, state] of states.entries()) {
          const before = states[index - 1];
          if (before?.stage !== 'settled') continue;
          const loud = decideRisk(before, { ...inHour(999, SPREAD), id: 'loud' }, ORDER);
          expect(evolveRisk(before, unwrap(loud)[0] as RiskEvent).stage).toBe('spreading');
          if (state.stage !== 'spreading' && state.stage !== 'noted') continue;
          const later = states.slice(index).findIndex(({ stage }) => stage === 'settled');
          const between = log.slice(index, later < 0 ? index : index + later).map(({ kind }) => kind);
          if (later >= 0)
            expect(between).toEqual(expect.arrayContaining(['drafted', 'agreed', 'published', 'reported']));
        }
      }),
    );
  });

  test('the order of delivery, delivering twice and strange entries change nothing', () => {
    fc.assert(
      fc.property(
        walks.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
        ),
        ([log, delivered]) => {
          const stray = { ...inHour(1, QUIET), risk: 'R-9', id: 'stray' };
          const clean = foldRisk(log, ORDER);
          expect(foldRisk(delivered, ORDER)).toEqual(clean);
          if (log.length > 1) expect(foldRisk([stray, ...delivered], ORDER).state).toEqual(clean.state);
        },
      ),
    );
  });

  test('a replay tells what was told step by step, also of entries of one moment', () => {
    fc.assert(
      fc.property(walks, (log) => {
        expect(foldRisk(log, ORDER).state).toEqual(walked(log, ORDER).at(-1) ?? NO_RISK);
      }),
    );
  });

  test('a log survives JSON, and what was decided is read back', () => {
    fc.assert(
      fc.property(walks, (log) => {
        const kept = foldRisk(log, ORDER).state.entries;
        const written = log.filter(({ id }) => kept.includes(id));
        expect(readWholeRiskLog(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, value: written });
      }),
    );
  });
});

/** From the last publication or find on: looks one by one, every hour of them. */
function isQuietBySlowWalk(log: readonly RiskEvent[], reading: ClosingReading): boolean {
  const isQuiet = (part: 'spreads' | 'negative'): boolean => {
    let [since, looks, last] = [Number.NaN, 0, Number.NaN];
    for (const event of log) {
      if (event.kind === 'published') [since, looks, last] = [event.occurredAt, 0, event.occurredAt];
      if (event.kind === 'spread-again') [since, looks, last] = [Number.NaN, 0, Number.NaN];
      if (event.kind !== 'observed') continue;
      if (event[part] > 0) [since, looks, last] = [event.occurredAt, 0, event.occurredAt];
      else [looks, last] = [looks + 1, event.occurredAt];
    }
    return looks >= 2 && last - since >= 2 * HOUR;
  };
  const both = [isQuiet('spreads'), isQuiet('negative')];
  return reading === 'both' ? both.every(Boolean) : both.some(Boolean);
}

test('the chat is told of publications on every platform where it stands', () => {
  const log = hourly([
    ...WORKED.slice(0, 6),
    { kind: 'published', platforms: ['Страница округа'] },
    { kind: 'reported', chat: 'chat', publications: PUBLICATIONS.slice(0, 1) },
  ]);
  expect(foldRisk(log, ORDER)).toMatchObject({ state: { stage: 'reported' }, refused: [] });
});
