import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { amend } from './amend.ts';
import { anyHappening, anyLog, stamped } from './any-happening.fixture.ts';
import { readAppealLog } from './appeal-event.schema.ts';
import type { AppealEvent } from './appeal-event.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { historyOf } from './history-of.ts';
import { importEvents } from './import-events.ts';
import { stateOf } from './state-of.ts';

// Logs as a hostile or a broken system sends them. One bad entry takes no other with it, and each is named with its reason.

const RECEIVED = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false } as const;
const LOG: readonly AppealEvent[] = [
  stamped('e1', { hour: 1 }, RECEIVED),
  stamped('e2', { hour: 2 }, { kind: 'assigned', question: 1, body: 'А' }),
  stamped('e3', { hour: 3 }, { kind: 'answered', question: 1, outcome: 'solved' }),
];

describe('an entry of another appeal', () => {
  test('makes none of ours strange, even when it is the first', () => {
    const stray = { ...stamped('x', { hour: 0 }, RECEIVED), appeal: 'A-2' };
    const state = stateOf([stray, ...LOG]);
    expect(state).toMatchObject({ appeal: 'A-1', entries: ['e1', 'e2', 'e3'] });
    expect(state.refused).toMatchObject([
      { event: stray, refusal: { kind: 'several-appeals', appeals: ['A-1', 'A-2'] } },
    ]);
  });

  test('of the id of ours hides nothing', () => {
    const twin = { ...stamped('e2', { hour: 0 }, { kind: 'registered' }), appeal: 'A-2' };
    expect(stateOf([...LOG, twin]).entries).toEqual(['e1', 'e2', 'e3']);
  });

  test('strikes nothing of ours', () => {
    const voiding = { ...stamped('x', { hour: 9 }, { kind: 'voided', event: 'e3' }), appeal: 'A-2' };
    expect(stateOf([...LOG, voiding]).questions[0]?.outcome).toBe('solved');
  });
});

describe('an entry without a moment', () => {
  test('does not disturb the order of the others', () => {
    const [first, second] = [
      stamped('a', { hour: 3, late: 9 }, RECEIVED),
      stamped('b', { hour: 5, late: -1 }, { kind: 'assigned', question: 1, body: 'А' }),
    ];
    const none = { ...stamped('n', { hour: 0 }, { kind: 'registered' }), occurredAt: Number.NaN, recordedAt: 5 };
    const state = stateOf([second, none as AppealEvent, first]);
    expect(state.entries).toEqual(['a', 'b']);
    expect(state.refused).toMatchObject([{ refusal: { kind: 'not-an-instant', of: 'n' } }]);
  });

  test('may be anything at all, even what cannot be turned into text', () => {
    const odd = { ...stamped('x', { hour: 9 }, { kind: 'registered' }), occurredAt: { toString: null } };
    const state = stateOf([...LOG, odd as unknown as AppealEvent]);
    expect(state.refused).toMatchObject([{ refusal: { kind: 'not-an-instant', of: 'x', value: 'object' } }]);
  });

  test.each(['occurredAt', 'recordedAt'])('is told whenever one asks what was known: %s', (part) => {
    const odd = { ...stamped('x', { hour: 2 }, { kind: 'registered' }), [part]: Number.NaN };
    for (const knownAt of [1, 2, 9]) {
      const [state, before] = [stateOf([...LOG, odd], knownAt as Instant), stateOf(LOG, knownAt as Instant)];
      const isKnown = part === 'recordedAt' || knownAt >= 2;
      expect({ ...state, refused: [] }).toEqual(before);
      expect(state.refused.map(({ refusal }) => refusal.kind)).toEqual(isKnown ? ['not-an-instant'] : []);
    }
  });

  test('strikes nothing, and is told', () => {
    const voiding = {
      ...stamped('x', { hour: 9 }, { kind: 'voided', event: 'e3' }),
      occurredAt: Number.NaN as Instant,
    };
    const state = stateOf([...LOG, voiding]);
    expect(state.questions[0]?.outcome).toBe('solved');
    expect(state.refused).toMatchObject([{ event: { id: 'x' }, refusal: { kind: 'not-an-instant' } }]);
  });
});

describe('what is no event at all', () => {
  const junk = [null, undefined, 7, 'e1', [], {}, { id: 5, kind: 'closed' }] as unknown as readonly AppealEvent[];
  const told = ['array', 'e1', 'object', 7, null].map((found) => ({ kind: 'not-an-event', found }));

  test('takes no entry with it, and each is told once', () => {
    const state = stateOf([...junk, ...LOG, ...junk]);
    expect(state).toEqual({ ...stateOf(LOG), strange: told });
    expect(stateOf([...junk, ...LOG], 2 as Instant).entries).toEqual(['e1', 'e2']);
    expect(historyOf([...junk, ...LOG])).toEqual(LOG);
  });

  test('is not imported, amended or added, and is told', () => {
    const { log, added, strange } = importEvents(junk, [...junk, ...LOG]);
    expect([log.filter((event) => LOG.includes(event)), added, strange]).toEqual([LOG, LOG, told]);
    const at = { appeal: 'A-1', occurredAt: 3 as Instant, recordedAt: 9 as Instant };
    expect(amend([...junk, ...LOG], { ...at, id: 'v', kind: 'void', event: 'e3' }).ok).toBe(true);
    expect(junk.reduce(evolve, stateOf(LOG))).toMatchObject({ entries: ['e1', 'e2', 'e3'], strange: { length: 7 } });
  });
});

describe('an appeal that is found to repeat itself', () => {
  const itself = { kind: 'repeat-found', of: 'A-1', effect: 'merge' } as const;

  test('is not lost from the counts: the entry is refused by the replay', () => {
    const { repeats, refused } = stateOf([...LOG, stamped('e4', { hour: 4 }, itself)]);
    expect(repeats).toBeNull();
    expect(refused).toMatchObject([{ event: { id: 'e4' }, refusal: { kind: 'repeats-itself', appeal: 'A-1' } }]);
  });

  test('is refused when it is to be decided, and when it is to be added late', () => {
    const at = { id: 'e4', appeal: 'A-1', occurredAt: 4 as Instant, recordedAt: 4 as Instant };
    expect(decide(stateOf(LOG), { ...at, ...itself })).toMatchObject({ refusal: { kind: 'repeats-itself' } });
    expect(amend(LOG, { ...at, kind: 'add-late', happened: itself })).toMatchObject({
      refusal: { kind: 'breaks-history', refused: [{ refusal: { kind: 'repeats-itself' } }] },
    });
  });
});

describe('an id that an entry bears already', () => {
  const at = { appeal: 'A-1', occurredAt: 9 as Instant, recordedAt: 9 as Instant };

  test.each([
    ['that was struck', stamped('v', { hour: 4 }, { kind: 'voided', event: 'e3' }), 'e3'],
    ['that struck another', stamped('v', { hour: 4 }, { kind: 'voided', event: 'e3' }), 'v'],
    ['that was refused', stamped('r', { hour: 4 }, { kind: 'resumed' }), 'r'],
  ])('is taken, be it of one %s: a second one would not count', (_, entry, id) => {
    const decided = decide(stateOf([...LOG, entry]), {
      ...at,
      id,
      kind: 'extended',
      pack: 'p',
      clock: 'c',
      count: 1,
      by: 'head',
    });
    expect(decided).toEqual({ ok: false, refusal: { kind: 'id-taken', event: id } });
  });

  test('is taken for the second half of a correction too', () => {
    const log = [...LOG, stamped('c+2', { hour: 4 }, { kind: 'pinned', pack: 'p', edition: '1' })];
    const right = { kind: 'assigned', question: 1, body: 'Б' } as const;
    const amended = amend(log, { ...at, id: 'c', kind: 'correct', event: 'e2', right });
    expect(amended).toEqual({ ok: false, refusal: { kind: 'id-taken', event: 'c+2' } });
  });
});

const WORDS = ['constructor', '__proto__', 'toString', 'sneezed', ''] as const;
const hours = fc.nat(9).map((hour) => ({ hour }));

/** Entries that cannot be, whatever the log: of another appeal, without a moment, of a kind that there is not. */
const anyBad: fc.Arbitrary<AppealEvent> = fc
  .tuple(fc.constantFrom('appeal', 'occurredAt', 'recordedAt', 'kind'), anyHappening, hours, fc.constantFrom(...WORDS))
  .map(([part, happening, hour, word]) => {
    const event = stamped('', hour, happening);
    const wrong = { appeal: 'A-2', occurredAt: Number.NaN, recordedAt: 0.5, kind: word }[part];
    return { ...event, [part]: wrong };
  });
const anyBads = fc
  .array(anyBad, { maxLength: 4 })
  .map((bads) => bads.map((bad, at): AppealEvent => ({ ...bad, id: `bad${at}` })));
/** A log that is longer than what is bad in it, so that most of it is of one appeal. */
const logs = anyLog.map((log) => [...[1, 2, 3, 4, 5].map((at) => stamped(`a${at}`, { hour: 0 }, RECEIVED)), ...log]);

describe('whatever bad entries a log has', () => {
  test('what is known is what the others tell, and each bad one stands among the refused', () => {
    fc.assert(
      fc.property(logs, anyBads, fc.nat(20), (log, bads, place) => {
        const mixed = log.toSpliced(place % (log.length + 1), 0, ...bads);
        const { refused, ...state } = stateOf(mixed);
        const { refused: before, ...clean } = stateOf(log);
        expect(state).toEqual(clean);
        const told = refused.map(({ event }) => event.id).toSorted();
        expect(told).toEqual([...before.map(({ event }) => event.id), ...bads.map(({ id }) => id)].toSorted());
      }),
    );
  });

  test('their order does not matter, nor how often they come', () => {
    fc.assert(
      fc.property(logs, anyBads, (log, bads) => {
        const one = stateOf([...log, ...bads]);
        expect(stateOf([...bads, ...log, ...bads].toReversed())).toEqual(one);
      }),
    );
  });

  test('of two contents of one id, and of two appeals, the same counts in any order, and each is told once', () => {
    const mixed = logs.chain((log) =>
      fc
        .array(fc.tuple(fc.nat(4), fc.constantFrom('A-1', 'A-2')), { minLength: log.length, maxLength: log.length })
        .map((names) => log.map((event, at) => ({ ...event, id: `e${names[at]?.[0]}`, appeal: names[at]?.[1] ?? '' }))),
    );
    const delivered = mixed.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length })),
    );
    fc.assert(
      fc.property(delivered, ([log, shuffled]) => {
        const state = stateOf(log);
        expect(stateOf(shuffled)).toEqual(state);
        expect(historyOf(shuffled)).toEqual(historyOf(log));
        const ours = historyOf(log).filter(({ appeal }) => appeal === state.appeal);
        if (state.appeal !== null) expect(ours.map(({ id }) => id)).toEqual(expect.arrayContaining([...state.entries]));
      }),
    );
  });

  test('what is decided upon such a log is still there when the log is replayed', () => {
    fc.assert(
      fc.property(logs, anyBads, anyHappening, (log, bads, happening) => {
        if (happening.kind === 'voided') return;
        const mixed = [...log, ...bads];
        const state = stateOf(mixed);
        const at = { id: 'new', appeal: 'A-1', occurredAt: 40 as Instant, recordedAt: 40 as Instant };
        const decided = decide(state, { ...at, ...happening });
        if (!decided.ok) return;
        expect(stateOf([...mixed, ...decided.value])).toEqual({
          ...decided.value.reduce(evolve, state),
          refused: stateOf(mixed).refused,
        });
      }),
    );
  });

  test('from outside are told by their place, and the others are read', () => {
    fc.assert(
      fc.property(logs, fc.array(fc.jsonValue(), { maxLength: 3 }), (log, junk) => {
        const bad = junk.filter((value) => !isEventLike(value));
        const { events, issues } = unwrap(readAppealLog(JSON.parse(JSON.stringify([...bad, ...log]))));
        expect(events).toEqual(log);
        expect(new Set(issues.map(({ path }) => path[0]))).toEqual(new Set(bad.keys()));
      }),
    );
  });
});

test('an import of bad entries takes each once and changes nothing a second time', () => {
  fc.assert(
    fc.property(logs, anyBads, (log, bads) => {
      const once = importEvents([], [...bads, ...log]);
      const twice = importEvents(once.log, [...log, ...bads]);
      expect([twice.added, twice.conflicts]).toEqual([[], []]);
      expect(twice.log).toEqual(once.log);
    }),
  );
});

function isEventLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
