import { describe, expect, test } from 'vitest';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import { clocksAt } from './clocks-at.ts';
import { explainMove } from './edition.ts';
import { at, CALENDAR, happened, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';
import type { PackClock, RulePack } from './rule-pack.ts';

const FACTS = { calendar: CALENDAR, asOf: at('2026-05-06T10:00') };
const EXTENDED: AppealHappening = { kind: 'extended', pack: 'own', clock: 'answer', count: 30, by: 'head' };
const HIGH: AppealHappening = { kind: 'qualified', importance: 'high' };
const STRICTER: RulePack = {
  ...PACK,
  edition: '2',
  clocks: PACK.clocks.map((clock): PackClock => {
    const { extension } = clock;
    return { ...clock, count: Math.min(clock.count, 20), extension: extension && { ...extension, most: 15 } };
  }),
};

describe('an extension of a clock that is none for the item', () => {
  const extended = happened('2026-04-20T10:00', EXTENDED);

  test.each([
    ['when it is granted', [happened('2026-04-10T10:00', HIGH), extended]],
    ['when the item turns out another one later', [extended, happened('2026-04-21T10:00', HIGH)]],
  ] as const)('is refused %s', (_, events) => {
    const asked = clocksAt([RECEIVED, REGISTERED, ...events], PACK, FACTS);
    expect(asked).toMatchObject({ ok: false, refusal: { kind: 'extension-refused', why: 'not-running' } });
  });

  test('by its channel is refused too', () => {
    const clocks = PACK.clocks.map((clock) => ({ ...clock, applies: { channel: ['reception'] as const } }));
    const asked = clocksAt([RECEIVED, REGISTERED, extended], { ...PACK, clocks }, FACTS);
    expect(asked).toMatchObject({ refusal: { kind: 'extension-refused', why: 'not-running' } });
  });
});

describe('an extension that an earlier edition granted', () => {
  const granted = [pinned('2026-04-10T10:00', '1'), happened('2026-05-04T10:00', EXTENDED)];
  const log = [RECEIVED, REGISTERED, ...granted];

  test('stays as granted when the case goes by another edition, stricter, by which it would come too late', () => {
    const [, answer] = unwrap(clocksAt([...log, pinned('2026-05-05T10:00', '2')], STRICTER, FACTS));
    expect(answer).toMatchObject({ edition: '2', term: 50, state: 'running' });
  });

  test.each([
    ['before', log],
    ['after', [...log, pinned('2026-05-05T10:00', '2')]],
    ['without', [RECEIVED, REGISTERED, happened('2026-05-04T10:00', EXTENDED)]],
  ] as const)('is in both answers of a comparison %s the move', (_, events) => {
    const { answer } = unwrap(explainMove(events, { from: PACK, to: STRICTER }, FACTS));
    const [moved] = answer;
    const days = ((moved?.before?.nominal ?? 0) - (moved?.after?.nominal ?? 0)) / 86_400_000;
    expect([moved?.clock, days]).toEqual(['answer', 10]);
  });

  test.each([0, -1, 1.5, Number.NaN])('is refused when its length is %j', (count) => {
    const odd = happened('2026-05-04T10:00', { ...EXTENDED, count });
    const events = [RECEIVED, REGISTERED, pinned('2026-04-10T10:00', '1'), odd, pinned('2026-05-05T10:00', '2')];
    expect(clocksAt(events, STRICTER, FACTS)).toMatchObject({ refusal: { why: 'wrong-length' } });
  });

  test('leaves the new edition its limits for what comes after', () => {
    const events = [RECEIVED, REGISTERED, pinned('2026-04-10T10:00', '2'), happened('2026-04-20T10:00', EXTENDED)];
    expect(clocksAt(events, STRICTER, FACTS)).toMatchObject({ refusal: { why: 'wrong-length', most: 15 } });
  });
});

function pinned(text: string, edition: string): AppealEvent {
  return happened(text, { kind: 'pinned', pack: 'own', edition });
}
