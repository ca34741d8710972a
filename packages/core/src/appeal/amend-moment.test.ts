import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { amend, type Amendment } from './amend.ts';
import { anyHappening } from './any-happening.fixture.ts';
import type { AppealEvent, AppealHappening } from './appeal-event.ts';
import { NEW_APPEAL, type AppealState } from './appeal-state.ts';
import { decide, type AppealOrder } from './decide.ts';
import { evolve } from './evolve.ts';
import { stateOf } from './state-of.ts';

// A right copy is recorded later than what happened at the very moment of the wrong entry, and is still told before it.

const CAME = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false } as const;

/** What comes of orders, so many hours after each other; those that cannot be are left out. */
function logOf(orders: readonly (readonly [later: number, order: AppealOrder])[]): readonly AppealEvent[] {
  let [state, log, hour] = [NEW_APPEAL, [] as readonly AppealEvent[], 1];
  for (const [step, [later, order]] of orders.entries()) {
    hour += later;
    const at = hour as Instant;
    const done = decide(state, { id: `e${step + 101}`, appeal: 'A-1', occurredAt: at, recordedAt: at, ...order });
    if (!done.ok) continue;
    state = done.value.reduce(evolve, state);
    log = [...log, ...done.value];
  }
  return log;
}

function correction(id: string, { id: event, occurredAt }: AppealEvent, right: AppealHappening): Amendment {
  return { id, appeal: 'A-1', occurredAt, recordedAt: 900 as Instant, kind: 'correct', event, right };
}

function voiding(id: string, event: string): Amendment {
  const moments = { occurredAt: 900 as Instant, recordedAt: 900 as Instant };
  return { id, appeal: 'A-1', ...moments, kind: 'void', event };
}

function amended(log: readonly AppealEvent[], amendment: Amendment): readonly AppealEvent[] {
  return [...log, ...unwrap(amend(log, amendment))];
}

/** What is known, without the names of the entries that it is known from. */
function knownBy(log: readonly AppealEvent[]): AppealState {
  return { ...stateOf(log), entries: [], struck: [], latest: null };
}

/** What an event tells beside its stamp. */
function toldBy(event: AppealEvent): AppealHappening {
  const stamp = ['id', 'appeal', 'occurredAt', 'recordedAt'];
  return Object.fromEntries(Object.entries(event).filter(([name]) => !stamp.includes(name))) as AppealHappening;
}

describe('a corrected entry stands before what followed it at that moment', () => {
  test('so a notice that was given of a forwarding is not owed again', () => {
    const log = logOf([
      [0, CAME],
      [1, { kind: 'forward-with-notice', body: 'А' }],
    ]);
    const right = amended(log, correction('c', log[1] as AppealEvent, { kind: 'forwarded', body: 'Б' }));
    expect(stateOf(right).noticesOwed).toEqual([]);
    expect(right.slice(-4).map(({ id, kind }) => [id, kind])).toEqual([
      ['c', 'voided'],
      ['c+2', 'forwarded'],
      ['c+3', 'voided'],
      ['c+4', 'notified'],
    ]);
  });

  test('so the outcome of an answer given in public can be corrected', () => {
    const log = logOf([
      [0, CAME],
      [1, { kind: 'answer-in-public', question: 1, outcome: 'solved', platform: 'feedback-platform' }],
    ]);
    const answered = { kind: 'answered', question: 1, outcome: 'explained' } as const;
    const right = amended(log, correction('c', log[1] as AppealEvent, answered));
    expect(stateOf(right)).toMatchObject({
      questions: [{ outcome: 'explained', platforms: ['feedback-platform'] }],
      refused: [],
    });
    const back = amended(right, voiding('d', 'c'));
    expect(knownBy(back)).toEqual(knownBy(log));
  });

  test('however many followed: their copies keep their order', () => {
    const pins = Array.from({ length: 12 }, (_, at) => [0, { kind: 'pinned', pack: 'п', edition: `${at}` }] as const);
    const log = logOf([[0, CAME], ...pins]);
    const first = log[1] as AppealEvent;
    const right = amended(log, correction('c', first, { kind: 'pinned', pack: 'п', edition: 'x' }));
    expect(stateOf(right).editions).toEqual({ п: '11' });
    expect(stateOf(right).entries).toHaveLength(13);
  });
});

describe('whatever happened', () => {
  const corrected = fc
    .tuple(fc.array(fc.tuple(fc.nat(1), anyHappening), { maxLength: 12 }), fc.nat(), fc.nat())
    .map(([happened, one, other]) => {
      // a voiding is no order; `decide` refuses it
      const log = logOf([[0, CAME], ...(happened as readonly [number, AppealOrder][])]);
      return { log, of: one % log.length, next: other };
    });

  test('a correction that corrects nothing changes nothing, and neither does its voiding', () => {
    fc.assert(
      fc.property(corrected, ({ log, of, next }) => {
        const wrong = log[of] as AppealEvent;
        const once = amended(log, correction('c', wrong, toldBy(wrong)));
        expect(knownBy(once)).toEqual(knownBy(log));
        expect(knownBy(amended(once, voiding('v', 'c')))).toEqual(knownBy(log));
        // a second one, of another entry of the log or of a copy
        const lasting = new Set(stateOf(once).entries);
        const open = once.filter((event) => lasting.has(event.id));
        const target = open[next % open.length] as AppealEvent;
        const twice = amended(once, correction('d', target, toldBy(target)));
        expect(knownBy(twice)).toEqual(knownBy(log));
        expect(knownBy(amended(twice, voiding('w', 'd')))).toEqual(knownBy(log));
        expect(stateOf(twice, 899 as Instant)).toEqual(stateOf(log));
      }),
    );
  });
});
