import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import { advanceClocks } from './advance-clocks.ts';
import { beginClocks, type ClockFold } from './clock-fold.ts';
import { clocksAt } from './clocks-at.ts';
import { readClocks } from './read-clocks.ts';
import { at, CALENDAR, happened, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';

const ANSWERED = happened('2026-04-15T10:00', { kind: 'answered', question: 1, outcome: 'solved' });
const LOG = [RECEIVED, REGISTERED, ANSWERED];
const FACTS = { calendar: CALENDAR, asOf: at('2026-04-20T10:00') };

describe('a state that is made event by event', () => {
  test('tells what the whole log tells', () => {
    expect(readClocks(folded(LOG), PACK, FACTS)).toEqual(clocksAt(LOG, PACK, FACTS));
  });

  test('is the same after a journey through JSON', () => {
    const kept = JSON.parse(JSON.stringify(folded([RECEIVED, REGISTERED]))) as ClockFold;
    expect(unwrap(advanceClocks(kept, ANSWERED, PACK))).toEqual(folded(LOG));
  });

  test.each([
    [
      'an event that strikes an earlier one',
      happened('2026-04-16T10:00', { kind: 'voided', event: ANSWERED.id }),
      'voided',
    ],
    ['an event that was learned of late', happened('2026-04-14T10:00', { kind: 'closed' }), 'not-the-latest'],
    ['the last event delivered again', ANSWERED, 'not-the-latest'],
  ] as const)('wants the log folded anew for %s', (_, event, why) => {
    expect(advanceClocks(folded(LOG), event, PACK)).toEqual({
      ok: false,
      refusal: { kind: 'wants-replay', why, event: event.id },
    });
  });

  test.each([
    ['a moment before the last event', { asOf: at('2026-04-15T09:59') }, 'asked-earlier'],
    ['what was known before it', { knownAt: at('2026-04-15T09:59') }, 'known-earlier'],
    ['one question of all', { question: 1 }, 'one-question'],
  ] as const)('wants the log folded anew for %s', (_, asked, why) => {
    expect(readClocks(folded(LOG), PACK, { ...FACTS, ...asked })).toEqual({
      ok: false,
      refusal: { kind: 'wants-replay', why, event: ANSWERED.id },
    });
  });

  test('tells what was known once the last event had been recorded', () => {
    const facts = { ...FACTS, knownAt: ANSWERED.recordedAt };
    expect(readClocks(folded(LOG), PACK, facts)).toEqual(clocksAt(LOG, PACK, facts));
  });
});

function folded(log: readonly AppealEvent[]): ClockFold {
  return log.reduce((fold, event) => unwrap(advanceClocks(fold, event, PACK)), beginClocks(PACK));
}
