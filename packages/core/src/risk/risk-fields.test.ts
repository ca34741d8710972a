import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { foldRisk } from './fold-risk.ts';
import { readRiskLog, readRiskPacket, readWholeRiskLog } from './risk-event.schema.ts';
import type { RiskEvent, RiskHappening } from './risk-event.ts';
import { decideRisk, evolveRisk } from './risk-life.ts';
import { NO_RISK, type RiskState } from './risk-state.ts';
import { ANSWER, hourly, inHour, ORDER, PACKET, PUBLICATIONS, QUIET, WORKED } from './risk.fixture.ts';

// Whoever decides, whoever folds and whoever reads goes by one table of fields.

const LOG = hourly(WORKED);
const { state: WATCHED } = foldRisk(LOG, ORDER);
const { evidence: EVIDENCE } = WORKED[0] as Extract<RiskHappening, { kind: 'detected' }>;

/** A quiet look, or another entry of that hour, with some parts changed. */
function entry(parts: object): RiskEvent {
  const { id, risk, occurredAt, recordedAt, by } = { ...inHour(8, QUIET), id: 'x' };
  const look = 'kind' in parts ? {} : QUIET;
  return { id, risk, occurredAt, recordedAt, by, ...look, ...parts } as unknown as RiskEvent;
}

const BAD: readonly (readonly [string, RiskEvent, number, readonly (string | number)[], string])[] = [
  ['a look without counts', entry({ spreads: undefined }), 8, ['spreads'], 'int'],
  ['a look of less than nothing', entry({ negative: -1 }), 8, ['negative'], '>= 0'],
  ['no evidence', entry({ ...LOG[0], id: 'x', evidence: undefined }), 0, ['evidence'], 'object'],
  ['no topic', entry({ ...LOG[0], id: 'x', topic: '' }), 0, ['topic'], '>= 1'],
  [
    'a moment that is none in the evidence',
    entry({ ...LOG[0], id: 'x', evidence: { ...EVIDENCE, publishedAt: Number.NaN } }),
    0,
    ['evidence', 'publishedAt'],
    'instant',
  ],
  [
    'the name of whoever wrote it',
    entry({ ...LOG[0], id: 'x', evidence: { ...EVIDENCE, author: 'Иванова' } }),
    0,
    ['evidence', 'author'],
    'no-such-field',
  ],
  ['a finding that there is not', entry({ ...LOG[3], id: 'x', finding: 'maybe' }), 3, ['finding'], 'true | false'],
  ['no answer', entry({ ...LOG[4], id: 'x', answer: undefined }), 4, ['answer'], 'object'],
  [
    'a hole among the measures',
    entry({ ...LOG[4], id: 'x', answer: { ...ANSWER, taken: Object.assign(['a'], { length: 2 }) } }),
    4,
    ['answer', 'taken', 1],
    'string',
  ],
  ['no publications', entry({ ...LOG[7], id: 'x', publications: null }), 7, ['publications'], 'array'],
  [
    'a publication of another kind',
    entry({ ...LOG[7], id: 'x', publications: [{ ...PUBLICATIONS[0], kind: 'blog' }] }),
    7,
    ['publications', 0, 'kind'],
    'media | official-page',
  ],
  ['no causes', entry({ kind: 'spread-again', causes: '', forecast: 'б' }), 8, ['causes'], '>= 1'],
  ['no tie', entry({ kind: 'tied' }), 8, ['tie'], 'object'],
  ['a tie to a person', entry({ kind: 'tied', tie: { to: 'person', name: 'x' } }), 8, ['tie', 'to'], 'appeal'],
  ['a figure that is none', entry({ kind: 'gauged', source: 'Призма', value: Number.NaN }), 8, ['value'], 'number'],
  ['nobody who did it', entry({ by: '' }), 8, ['by'], '>= 1'],
  ['an entry without a name', entry({ id: '' }), 8, ['id'], '>= 1'],
  ['a kind that every object has', entry({ kind: 'constructor' }), 8, ['kind'], 'detected | alerted'],
  ['a moment beyond the calendar', entry({ recordedAt: 9e15 }), 8, ['recordedAt'], 'instant'],
];

describe('what its reader would refuse is neither decided nor folded', () => {
  test.each(BAD)('%s', (_, bad, count, path, expected) => {
    const { state } = foldRisk(LOG.slice(0, count), ORDER);
    const wanted = expect.stringContaining(expected) as unknown;
    const refusal = { kind: 'malformed', event: bad.id, issues: [{ path, expected: wanted }] };
    expect(decideRisk(state, bad, ORDER)).toMatchObject({ ok: false, refusal });
    expect(evolveRisk(state, bad)).toBe(state);
    expect(foldRisk([bad, ...LOG], ORDER)).toMatchObject({ state: WATCHED, refused: [refusal] });
    expect(readWholeRiskLog([bad])).toMatchObject({ refusal: { issues: [{ path: [0, ...path] }] } });
  });

  test.each([null, undefined, 7, 'e1', {}, [], { id: Symbol('x') }])('nor is %o, which is no entry at all', (value) => {
    const odd = value as unknown as RiskEvent;
    expect(decideRisk(WATCHED, odd, ORDER)).toMatchObject({ ok: false, refusal: { kind: 'not-an-event' } });
    expect(evolveRisk(WATCHED, odd)).toBe(WATCHED);
  });

  test('an id that is there tells another content: it is refused, and the same sent again is not', () => {
    const [first] = LOG as [RiskEvent];
    expect(decideRisk(WATCHED, first, ORDER)).toEqual({ ok: true, value: [] });
    const other = { ...first, topic: 'Свет' } as RiskEvent;
    const refusal = { kind: 'two-contents', event: first.id, differ: ['topic'] };
    expect(decideRisk(WATCHED, other, ORDER)).toMatchObject({ ok: false, refusal });
  });

  test('what is recorded before it happens is not decided; from elsewhere it is taken as it is told', () => {
    const early = entry({ recordedAt: 0 });
    expect(decideRisk(WATCHED, early, ORDER)).toMatchObject({ ok: false, refusal: { kind: 'recorded-too-early' } });
    expect(foldRisk([early, ...LOG], ORDER)).toMatchObject({ refused: [], state: { looks: [{ event: 'x' }] } });
  });
});

const anyPart = fc.oneof(
  fc.constantFrom<unknown>('', 'x', 'true', 0, 1, -1, 1.5, Number.NaN, Infinity, true, null, undefined),
  fc.constantFrom('[]', '{}', '{"to":"risk"}', '[null]').map((text) => JSON.parse(text) as unknown),
  fc.anything(),
);

/** Entries of which some part, however deep, is anything, or is left out, or is one too many. */
const anySpoiled = fc
  .tuple(
    fc.constantFrom(...LOG, ...BAD.map(([, bad]) => bad)),
    fc.array(fc.tuple(fc.nat(30), fc.nat(2), anyPart), { maxLength: 2 }),
  )
  .map(([good, spoils]) => {
    const event = JSON.parse(JSON.stringify(good)) as Record<string, unknown>;
    for (const [step, depth, part] of spoils) spoil(event, [step, depth], part);
    return event as unknown as RiskEvent;
  })
  // text stands for a moment when it is read, never when it is decided
  .filter(
    (event) =>
      !JSON.stringify([event], (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)).includes('At":"'),
  );

describe('whatever entries a log has', () => {
  test('reading, deciding and folding throw nothing, and the fold is that of the sound ones', () => {
    const named = fc
      .array(fc.oneof(anySpoiled, fc.constantFrom(...LOG)), { maxLength: 8 })
      .map((log) => log.map((event, at) => ({ ...event, id: `e${at}`, risk: 'R-1' })));
    fc.assert(
      fc.property(named, (some) => {
        const log = [...some, ...LOG];
        const sound = unwrap(readRiskLog(log)).events;
        const all = foldRisk(log, ORDER);
        expect(all.state).toEqual(foldRisk(sound, ORDER).state);
        expect(all.taken.length + all.refused.length).toBe(log.length);
        for (const event of all.taken) expect(sound).toContainEqual(event);
      }),
    );
  });

  test('nothing that stands in a log makes the fold throw, and what is not taken is told', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anySpoiled, fc.anything()), { maxLength: 6 }), (log) => {
        const { taken, refused } = foldRisk(log as readonly RiskEvent[], ORDER);
        expect(taken.length + refused.length).toBeLessThanOrEqual(log.length);
        expect(taken.length + refused.length === 0).toBe(log.length === 0);
      }),
    );
  });

  test('what is decided is read back as it was', () => {
    const states = fc.constantFrom<RiskState>(NO_RISK, ...LOG.map((_, at) => foldRisk(LOG.slice(0, at), ORDER).state));
    fc.assert(
      fc.property(anySpoiled, states, (event, state) => {
        const decided = decideRisk(state, event, ORDER);
        if (!decided.ok) return;
        const sent: unknown = JSON.parse(JSON.stringify(decided.value));
        expect(readWholeRiskLog(sent)).toEqual({ ok: true, value: decided.value });
      }),
    );
  });
});

test('a packet is read whole, and each part that is none is named', () => {
  expect(readRiskPacket(JSON.parse(JSON.stringify(PACKET)))).toEqual({ ok: true, value: PACKET });
  const broken = { ...PACKET, text: 7, planned: null, publications: [null], note: '' };
  expect(readRiskPacket(broken)).toMatchObject({
    refusal: {
      issues: [{ path: ['text'] }, { path: ['planned'] }, { path: ['publications', 0] }, { path: ['note'] }],
    },
  });
});

/** Puts something into an entry, or into a part of it. */
function spoil(at: Record<string, unknown>, [step = 0, depth = 0]: readonly number[], part: unknown): void {
  const names = [...Object.keys(at), 'more'];
  const name = names[step % names.length] ?? 'more';
  const inner = at[name];
  if (depth > 0 && typeof inner === 'object' && inner !== null)
    spoil(inner as Record<string, unknown>, [step + 1, depth - 1], part);
  else Object.defineProperty(at, name, { value: part, enumerable: true, configurable: true, writable: true });
}
