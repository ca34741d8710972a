import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { MalformedIssue } from '../source/malformed.ts';
import { byAssumption, byClause, byFact, type Step } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import { foldObligation } from './fold-obligation.ts';
import { readObligationLog, readWholeObligationLog } from './obligation-event.schema.ts';
import type { ObligationEvent, ObligationHappening } from './obligation-event.ts';
import { decideObligation, evolveObligation } from './obligation-life.ts';
import type { Obligation } from './obligation.ts';
import { NO_OBLIGATION } from './obligation-state.ts';

// Whoever decides, whoever folds and whoever reads goes by one table of fields.

const [START, LATER] = [0 as Instant, 9 as Instant];
const STAMP = { obligation: 'o-1', occurredAt: START, recordedAt: START, by: 'u1' };
const STEP: Step = { kind: 'step', name: 's', from: 0, to: 1.5, scale: 'instant', because: [byFact('f', null)] };
const TERMS: Obligation = {
  kind: 'information-request',
  from: { kind: 'centre' },
  owedBy: { kind: 'outside', who: 'bodies' },
  body: null,
  block: 'roads',
  action: 'request',
  concern: 'information',
  about: null,
  grant: 'ask',
  term: { unit: 'working-day', count: 3, dayOff: 'stay' },
  evidence: { kind: 'letter' },
  because: [byClause('own', 'п. 1', 'A'), byAssumption('own'), STEP],
};
const GIVEN: ObligationEvent = { ...STAMP, id: 'e1', kind: 'given', terms: TERMS };
const { state: BEGUN } = foldObligation([GIVEN]);
const DONE = { kind: 'done', evidence: 'letter', proof: 'letter 18' } as const;

function entry(parts: object): ObligationEvent {
  return { ...STAMP, id: 'x', occurredAt: LATER, recordedAt: LATER, ...parts } as unknown as ObligationEvent;
}

const BAD: readonly (readonly [string, ObligationEvent, readonly (string | number)[], string])[] = [
  ['terms that are left out', entry({ kind: 'given' }), ['terms'], 'object'],
  ['terms of nothing', entry({ kind: 'given', terms: { ...TERMS, term: undefined } }), ['terms', 'term'], 'object'],
  [
    'half a day',
    entry({ kind: 'given', terms: { ...TERMS, term: { ...TERMS.term, count: 0.5 } } }),
    ['terms', 'term', 'count'],
    'int',
  ],
  [
    'a role without a name',
    entry({ kind: 'given', terms: { ...TERMS, owedBy: { kind: 'role', role: '' } } }),
    ['terms', 'owedBy', 'role'],
    '>= 1',
  ],
  [
    'a rating by nothing',
    entry({ kind: 'given', terms: { ...TERMS, evidence: { kind: 'rating', criteria: [] } } }),
    ['terms', 'evidence', 'criteria'],
    '>= 1',
  ],
  [
    'a hole among the grounds',
    entry({ kind: 'given', terms: { ...TERMS, because: Object.assign([byAssumption('own')], { length: 2 }) } }),
    ['terms', 'because', 1],
    'object',
  ],
  ['a proof without a name', entry({ ...DONE, proof: '' }), ['proof'], '>= 1'],
  ['evidence that there is not', entry({ ...DONE, evidence: 'rumour' }), ['evidence'], 'report | rating'],
  ['a return without a reason', entry({ kind: 'returned', reason: '' }), ['reason'], '>= 1'],
  ['a length that is no number', entry({ kind: 'extended', count: Number.NaN }), ['count'], 'int'],
  ['nobody who did it', entry({ kind: 'accepted', by: '' }), ['by'], '>= 1'],
  ['an entry without a name', entry({ kind: 'accepted', id: '' }), ['id'], '>= 1'],
  ['a field that it has not', entry({ kind: 'accepted', note: 'x' }), ['note'], 'no-such-field'],
  ['a moment beyond the calendar', entry({ kind: 'accepted', recordedAt: 9e15 }), ['recordedAt'], 'instant'],
  ['a kind that there is not', entry({ kind: 'constructor' }), ['kind'], 'given | accepted'],
];

describe('what its reader would refuse is neither decided nor folded', () => {
  test.each(BAD)('%s', (_, bad, path, expected) => {
    const wanted = expect.stringContaining(expected) as unknown;
    const refusal = { kind: 'malformed', event: bad.id, issues: [{ path, expected: wanted }] };
    const before = bad.kind === 'given' ? NO_OBLIGATION : BEGUN;
    expect(decideObligation(before, bad)).toMatchObject({ ok: false, refusal });
    expect(evolveObligation(before, bad)).toBe(before);
    expect(foldObligation([bad, GIVEN])).toMatchObject({ state: BEGUN, refused: [refusal] });
    expect(readWholeObligationLog([bad])).toMatchObject({ refusal: { issues: [{ path: [0, ...path] }] } });
  });

  test.each([null, undefined, 7, 'e1', {}, []])('nor is %j, which is no entry at all', (value) => {
    const odd = value as ObligationEvent;
    expect(decideObligation(BEGUN, odd)).toMatchObject({ ok: false, refusal: { kind: 'not-an-event' } });
    expect(evolveObligation(BEGUN, odd)).toBe(BEGUN);
  });

  test('what is recorded before it happens is not decided; from elsewhere it is taken as it is told', () => {
    const early = entry({ ...DONE, recordedAt: 8 });
    const refusal = { kind: 'recorded-too-early', event: 'x', occurredAt: 9, recordedAt: 8 };
    expect(decideObligation(BEGUN, early)).toEqual({ ok: false, refusal });
    expect(foldObligation([early, GIVEN])).toMatchObject({ state: { stage: 'done' }, refused: [] });
    expect(unwrap(readWholeObligationLog([early]))).toEqual([early]);
  });
});

const happenings: fc.Arbitrary<ObligationHappening> = fc.oneof(
  fc.record({
    kind: fc.constant('given' as const),
    terms: fc.record({
      ...fcConstants(TERMS),
      owedBy: fc.constantFrom<Obligation['owedBy']>(TERMS.owedBy, { kind: 'role', role: 'head' }),
      term: fc.constantFrom<Obligation['term']>(TERMS.term, null, { unit: 'clock-minute', count: 1.5, dayOff: 'stay' }),
      evidence: fc.constantFrom<Obligation['evidence']>(
        TERMS.evidence,
        { kind: 'report', genre: 'risk-digest' },
        { kind: 'rating', criteria: ['speed', 'volume'] },
      ),
    }),
  }),
  fc.constantFrom<ObligationHappening>(
    { kind: 'accepted' },
    { kind: 'extended', count: 2 },
    DONE,
    { kind: 'returned', reason: 'r' },
    { kind: 'cancelled', reason: 'r' },
    { kind: 'effect-observed', effect: 'worse', proof: null },
  ),
);
const entries = fc
  .tuple(happenings, fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(4))
  .map(([happening, id, hour]) => entry({ ...happening, id, occurredAt: hour, recordedAt: hour + 1 }));

const NESTED = { ...STEP, because: [STEP] };

const anyPart = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'x',
    'role',
    'step',
    'letter',
    0,
    1,
    -1,
    1.5,
    Number.NaN,
    Infinity,
    true,
    null,
    undefined,
  ),
  // made anew each time: what is put in may be spoiled next
  fc
    .constantFrom(
      '[]',
      '{}',
      ...[{ kind: 'role' }, { kind: 'clause' }, NESTED, deepGround(9)].map((part) => JSON.stringify(part)),
    )
    .map((text) => JSON.parse(text) as unknown),
  fc.anything(),
);

/** Entries of which some part, however deep, is anything, or is left out, or is one too many. */
const anySpoiled = fc
  .tuple(
    entries,
    fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 12, maxLength: 12 }), anyPart, fc.nat(9)), { maxLength: 3 }),
  )
  .map(([good, spoils]) => {
    const event = JSON.parse(JSON.stringify(good)) as object;
    for (const [steps, part, choice] of spoils) spoil(event, steps, { part, choice });
    return event as unknown as ObligationEvent;
  })
  // text stands for a moment when it is read, never when it is decided
  .filter((event) => typeof event.occurredAt !== 'string' && typeof event.recordedAt !== 'string');

describe('whatever an entry is', () => {
  test('the reader names the same issues, and reads what is sound as it stands', () => {
    fc.assert(
      fc.property(anySpoiled, (event) => {
        const read = readObligationLog([event]);
        const { events, issues } = unwrap(read);
        const fault = faultOf(event);
        if (issues.length === 0) expect([fault, events]).toEqual([null, [event]]);
        else if (fault !== 'no-entry')
          expect(fault).toEqual(told(issues.map((one) => ({ ...one, path: one.path.slice(1) }))));
      }),
    );
  });

  test('what is decided is read back as it was', () => {
    fc.assert(
      fc.property(anySpoiled, fc.boolean(), (event, isBegun) => {
        const decided = decideObligation(isBegun ? BEGUN : NO_OBLIGATION, event);
        if (!decided.ok) return;
        const sent: unknown = JSON.parse(JSON.stringify(decided.value));
        expect(readWholeObligationLog(sent)).toEqual({ ok: true, value: decided.value });
      }),
    );
  });
});

describe('whatever entries a log has', () => {
  const anyLogs = fc.array(fc.oneof(entries, anySpoiled), { maxLength: 8 });

  test('the fold is that of the sound ones, and every other is told', () => {
    const named = anyLogs.map((log) => log.map((event, at) => ({ ...event, id: `e${at}` })));
    fc.assert(
      fc.property(named, (some) => {
        const ours = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((at) => entry({ kind: 'accepted', id: `ours${at}` }));
        const log = [...some, ...ours];
        const { state, refused } = foldObligation(log);
        const sound = log.filter((event) => faultOf(event) === null);
        expect(state).toEqual(foldObligation(sound).state);
        // what is of no obligation is no entry, and such are told once
        const strange = log.filter(({ obligation }) => typeof obligation !== 'string').length;
        expect(state.entries.length + refused.length).toBe(log.length - strange + Math.min(strange, 1));
      }),
    );
  });

  test('read entry by entry, the sound ones are there and the others are told by their places', () => {
    fc.assert(
      fc.property(anyLogs, fc.array(fc.jsonValue(), { maxLength: 3 }), (some, junk) => {
        const log: readonly unknown[] = [...some, ...junk];
        const { events, issues } = unwrap(readObligationLog(log));
        const sound = log.filter((event) => faultOf(event as ObligationEvent) === null);
        expect(events).toEqual(sound);
        expect(new Set(issues.map(({ path }) => path[0])).size).toBe(log.length - sound.length);
      }),
    );
  });
});

test('nothing that stands in a log makes the fold throw, and what is not taken is told', () => {
  const anyLog = fc.array(fc.oneof(entries, anySpoiled, fc.anything()), { maxLength: 6 });
  fc.assert(
    fc.property(anyLog, (log) => {
      const { state, refused } = foldObligation(log as readonly ObligationEvent[]);
      expect(state.entries.length + refused.length).toBeLessThanOrEqual(log.length);
      expect(refused.length === 0 && state.entries.length === 0).toBe(log.length === 0);
    }),
  );
});

/** What is wrong with the form of an entry, by whoever decides. */
function faultOf(event: ObligationEvent): unknown {
  const decided = decideObligation(NO_OBLIGATION, event);
  if (decided.ok) return null;
  const { refusal } = decided;
  if (refusal.kind === 'malformed') return told(refusal.issues);
  return refusal.kind === 'not-an-event' || refusal.kind === 'not-an-instant' ? 'no-entry' : null;
}

/** The places, each with what stands there. */
function told(issues: readonly MalformedIssue[]): unknown {
  return new Map(issues.map(({ path, value }) => [path.join('.'), value]));
}

function deepGround(depth: number): Step {
  return depth === 0 ? STEP : { ...STEP, because: [deepGround(depth - 1)] };
}

function fcConstants<Shape extends object>(shape: Shape): { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> } {
  return Object.fromEntries(
    Object.entries(shape).map(([name, value]) => [name, fc.constant(value as unknown)]),
  ) as never;
}

/** Walks some way into a value and spoils what it finds there. */
function spoil(at: object, [step = 0, more = 0, ...steps]: readonly number[], how: Spoiling): void {
  const names = Object.keys(at);
  const name = names[step % Math.max(names.length, 1)] ?? besides(at);
  const inner: unknown = Reflect.get(at, name);
  if (more % 3 > 0 && Object(inner) === inner) spoil(inner as object, steps, how);
  else if (how.choice === 0) Reflect.deleteProperty(at, name);
  else put(at, how.choice === 1 ? besides(at) : name, how.part);
}

/** The name of one part too many: a list has no named parts that anybody could read, so there it is a member more. */
function besides(at: object): string {
  return Array.isArray(at) ? `${at.length}` : 'more';
}

interface Spoiling {
  readonly part: unknown;
  readonly choice: number;
}

function put(at: object, name: string, value: unknown): void {
  Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true });
}
