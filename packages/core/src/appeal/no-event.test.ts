import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { amend, type Amendment } from './amend.ts';
import { anyHappening, stamped } from './any-happening.fixture.ts';
import { NEW_APPEAL } from './appeal-state.ts';
import type { AppealEvent } from './appeal-event.ts';
import { decide, type AppealCommand } from './decide.ts';
import { evolve } from './evolve.ts';
import { hash } from './hash.fixture.ts';
import { importEvents } from './import-events.ts';
import { chainEvents, verifyChain } from './log-chain.ts';
import { stateOf } from './state-of.ts';
import { strayIn } from './stray-in.ts';

// What no compiler let through: it is refused or told, and nothing throws.

const RECEIVED = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false } as const;
const CAME = stamped('e1', { hour: 1 }, RECEIVED);
const LOG = [CAME, stamped('e2', { hour: 2 }, { kind: 'assigned', question: 1, body: 'А' })];
const NOTHING = [null, undefined, 7, 'e1', {}, [], { id: 5 }] as const;

describe('what is no event at all is refused', () => {
  test.each(NOTHING)('when it is to be decided, amended or chained: %j', (value) => {
    const refused = { ok: false, refusal: { kind: 'not-an-event' } };
    for (const state of [NEW_APPEAL, stateOf(LOG)])
      expect(decide(state, value as unknown as AppealCommand)).toMatchObject(refused);
    expect(amend(LOG, value as unknown as Amendment)).toMatchObject(refused);
    expect(chainEvents([CAME, value as unknown as AppealEvent], { hash })).toMatchObject(refused);
  });

  test.each(NOTHING)('when a chain is verified: %j', (value) => {
    const links = unwrap(chainEvents(LOG, { hash }));
    const log = [CAME, value as unknown as AppealEvent];
    expect(verifyChain(log, links, { hash })).toEqual({
      ok: false,
      refusal: {
        kind: 'chain-broken',
        at: 1,
        event: 'e2',
        why: value === undefined ? 'event-missing' : 'another-event',
      },
    });
    expect(verifyChain(LOG, [links[0], value] as never, { hash })).toMatchObject({
      refusal: { at: 1, why: 'link-missing' },
    });
  });

  test('when it is an entry that bears nothing but its id', () => {
    for (const state of [NEW_APPEAL, stateOf(LOG)])
      expect(decide(state, { id: 'x' } as unknown as AppealCommand).ok).toBe(false);
    expect(amend(LOG, { id: 'x' } as unknown as Amendment).ok).toBe(false);
  });
});

const CIRCLE: Record<string, unknown> = {};
CIRCLE['self'] = CIRCLE;
const DEEP = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;

describe('what JSON cannot hold', () => {
  test.each([
    ['a number without end', 5n],
    ['a circle', CIRCLE],
    ['what is nested too deep', DEEP],
  ])('as a second content of an id is told, and the first counts: %s', (_, note) => {
    const second = { ...CAME, recordedAt: (CAME.recordedAt + 1) as Instant, note } as unknown as AppealEvent;
    const { refused, ...state } = stateOf([...LOG, second]);
    expect({ ...state, refused: [] }).toEqual(stateOf(LOG));
    expect(refused).toMatchObject([{ refusal: { kind: 'another-content', differ: ['note', 'recordedAt'] } }]);
    expect(importEvents(LOG, [second]).conflicts.length).toBe(1);
    expect(importEvents([second], [second]).conflicts).toEqual([]);
  });

  test.each([5n, CIRCLE, DEEP])('is not chained, and breaks a chain', (note) => {
    const odd = { ...CAME, note };
    expect(chainEvents([odd], { hash })).toMatchObject({ refusal: { kind: 'not-an-event' } });
    const links = unwrap(chainEvents([CAME], { hash }));
    expect(verifyChain([odd], links, { hash })).toMatchObject({ refusal: { at: 0, why: 'another-content' } });
  });

  test('as the name of an appeal is no event', () => {
    const odd = { ...CAME, id: 'x', appeal: 5n } as unknown as AppealEvent;
    expect(stateOf([...LOG, odd])).toEqual({ ...stateOf(LOG), strange: [{ kind: 'not-an-event', found: 'object' }] });
  });
});

describe('a part that no id, moment or kind can be', () => {
  const odd = fc.constantFrom<unknown>(
    5n,
    CIRCLE,
    DEEP,
    Symbol('x'),
    Object.create(null),
    null,
    undefined,
    [],
    '',
    Number.NaN,
  );

  test('of a voiding strikes nothing, and takes no other entry with it', () => {
    fc.assert(
      fc.property(odd, (event) => {
        const voiding = {
          ...stamped('v', { hour: 9 }, { kind: 'voided', event: 'x' }),
          event,
        } as unknown as AppealEvent;
        const state = stateOf([...LOG, voiding]);
        expect({ ...state, refused: [] }).toEqual(stateOf(LOG));
        expect(state.refused).toMatchObject([
          { event: { id: 'v' }, refusal: { kind: 'malformed', issues: [{ path: ['event'] }] } },
        ]);
        expect(strayIn([...LOG, voiding])).toEqual(state.refused);
        expect(evolve(stateOf(LOG), voiding)).toEqual(state);
        expect(amend(LOG, { ...stamped('a', { hour: 9 }, RECEIVED), kind: 'void', event: event as string }).ok).toBe(
          false,
        );
      }),
    );
  });

  test('is refused when it is to be decided or amended', () => {
    const part = fc.constantFrom('occurredAt', 'recordedAt', 'kind');
    fc.assert(
      fc.property(part, odd, (name, value) => {
        const command = { ...stamped('x', { hour: 9 }, { kind: 'registered' }), [name]: value };
        expect(decide(stateOf(LOG), command as unknown as AppealCommand).ok).toBe(false);
        const late = { ...stamped('x', { hour: 9 }, RECEIVED), kind: 'add-late', happened: { kind: 'registered' } };
        const happened = { kind: name === 'kind' ? value : 'registered' };
        expect(amend(LOG, { ...late, happened, [name === 'kind' ? 'extra' : name]: value } as never).ok).toBe(false);
      }),
    );
  });
});

describe('whose log it is', () => {
  const foreign = (parts: object): AppealEvent => ({ ...stamped('x', { hour: 0 }, RECEIVED), appeal: 'A-2', ...parts });

  test.each([
    ['without a moment', foreign({ recordedAt: Number.NaN })],
    ['of a kind that there is not', foreign({ kind: 'sneezed' })],
    ['that its reader would refuse', foreign({ channel: 'pigeon' })],
    ['that begins nothing', { ...stamped('x', { hour: 0 }, { kind: 'resumed' }), appeal: 'A-2' }],
  ])('an entry of another appeal %s does not say, though ours is the only one', (_, event) => {
    for (const log of [
      [event, CAME],
      [CAME, event],
    ])
      expect(stateOf(log)).toMatchObject({ appeal: 'A-1', entries: ['e1'], refused: [{ event: { id: 'x' } }] });
  });

  test('the most of the sound events say, however many bad ones of others there are', () => {
    const bads = fc.array(
      fc
        .tuple(
          anyHappening,
          fc.constantFrom<object>({ recordedAt: 0.5 }, { kind: '' }, { extra: 1 }),
          fc.constantFrom('A-0', 'A-2'),
        )
        .map(([happening, wrong, appeal]) => ({ ...stamped('', { hour: 0 }, happening), ...wrong, appeal })),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(bads, (some) => {
        const named = some.map((event, at) => ({ ...event, id: `bad${at}` }));
        const { refused, ...state } = stateOf([...named, CAME]);
        expect({ ...state, refused: [] }).toEqual(stateOf([CAME]));
        expect(refused.length).toBe(named.length);
      }),
    );
  });
});
