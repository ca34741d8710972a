import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { amend, type Amendment } from './amend.ts';
import { anyHappening, anyLog, stamped } from './any-happening.fixture.ts';
import type { AppealEvent } from './appeal-event.ts';
import { stateOf } from './state-of.ts';

const LOG: readonly AppealEvent[] = [
  stamped('e1', { hour: 1 }, { kind: 'received', channel: 'post', regime: 'appeal', repeat: false }),
  stamped('e2', { hour: 2 }, { kind: 'assigned', question: 1, body: 'А' }),
  stamped('e3', { hour: 3 }, { kind: 'draft-sent', question: 1 }),
  stamped('e4', { hour: 4 }, { kind: 'sent-back', question: 1 }),
];
const STAMP = { id: 'x', appeal: 'A-1', occurredAt: 2 as Instant, recordedAt: 9 as Instant };

describe('a log is set right', () => {
  test('by a right copy of a wrong entry: what was known before stays known as it was', () => {
    const right = { kind: 'assigned', question: 1, body: 'Б' } as const;
    const log = [...LOG, ...unwrap(amend(LOG, { ...STAMP, kind: 'correct', event: 'e2', right }))];
    expect(stateOf(log).questions[0]?.bodies).toEqual(['Б']);
    expect(stateOf(log, 8 as Instant).questions[0]?.bodies).toEqual(['А']);
  });

  test('by striking an entry, and by bringing it back', () => {
    const struck = [...LOG, ...unwrap(amend(LOG, { ...STAMP, kind: 'void', event: 'e4' }))];
    expect(stateOf(struck).questions[0]?.stage).toBe('drafted');
    const back = { ...STAMP, id: 'y', recordedAt: 10 as Instant, kind: 'void', event: 'x' } as const;
    expect(stateOf([...struck, ...unwrap(amend(struck, back))]).questions[0]?.stage).toBe('accepted');
  });

  test('by what was learned late', () => {
    const happened = { kind: 'accepted', question: 1 } as const;
    const [event] = unwrap(amend(LOG, { ...STAMP, kind: 'add-late', happened }));
    expect(event).toEqual({ ...STAMP, ...happened });
  });
});

describe('an amendment is refused', () => {
  test.each<[string, Amendment, object]>([
    ['of an entry that is not there', { ...STAMP, kind: 'void', event: 'e9' }, { kind: 'unknown-event', event: 'e9' }],
    ['with the id of another', { ...STAMP, id: 'e1', kind: 'void', event: 'e2' }, { kind: 'id-taken', event: 'e1' }],
    [
      'recorded before it happened',
      { ...STAMP, recordedAt: 1 as Instant, kind: 'void', event: 'e2' },
      { kind: 'recorded-too-early', event: 'x' },
    ],
    [
      'after which a later entry could not be',
      { ...STAMP, kind: 'void', event: 'e3' },
      { kind: 'breaks-history', refused: [{ event: { id: 'e4' }, refusal: { kind: 'out-of-turn' } }] },
    ],
    [
      'that could not have happened then',
      { ...STAMP, kind: 'add-late', happened: { kind: 'sent-back', question: 1 } },
      { kind: 'breaks-history', refused: [{ event: { id: 'x' } }] },
    ],
  ])('%s', (_, amendment, refusal) => {
    expect(amend(LOG, amendment)).toMatchObject({ ok: false, refusal });
  });
});

test('an amendment that is taken takes no other entry with it, and changes nothing that was known before', () => {
  const late = fc.tuple(anyHappening, fc.nat(9)).filter(([happened]) => happened.kind !== 'voided');
  fc.assert(
    fc.property(anyLog, late, (some, [happened, hour]) => {
      const log = [LOG[0] as AppealEvent, ...some];
      const stamp = { ...STAMP, occurredAt: hour as Instant, recordedAt: 20 as Instant };
      const amended = amend(log, { ...stamp, kind: 'add-late', happened });
      if (!amended.ok) return;
      const after = [...log, ...amended.value];
      const [before, now] = [stateOf(log).refused, stateOf(after).refused].map(
        (refused) => new Set(refused.map(({ event }) => event.id)),
      );
      expect([...(now ?? [])].filter((id) => before?.has(id) !== true)).toEqual([]);
      expect(stateOf(after, 19 as Instant)).toEqual(stateOf(log, 19 as Instant));
    }),
  );
});
