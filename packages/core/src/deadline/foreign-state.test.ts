import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import { elapsed } from '../time/elapsed.ts';
import { workingDaysBetween } from '../time/working-days.ts';
import { day } from '../time/civil-date.ts';
import { advanceClocks } from './advance-clocks.ts';
import { beginClocks } from './clock-fold.ts';
import { clocksAt } from './clocks-at.ts';
import { readClocks } from './read-clocks.ts';
import { CALENDAR, EIGHT_EVENTS, happened, LAST_LOOK, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';
import { TERM_UNITS } from '../time/term-fault.ts';

const FACTS = { calendar: CALENDAR, asOf: LAST_LOOK };

describe('a state that was begun with one pack', () => {
  const begun = unwrap(advanceClocks(beginClocks(PACK), RECEIVED, PACK));
  test.each([
    ['another edition with its clocks in another order', { ...PACK, edition: '2', clocks: PACK.clocks.toReversed() }],
    ['a clock less', { ...PACK, clocks: PACK.clocks.slice(1) }],
    ['a clock more', { ...PACK, clocks: [...PACK.clocks, ...PACK.clocks] }],
    ['another pack', { ...PACK, id: 'other' }],
  ])('is neither read nor gone on with by %s', (_, pack) => {
    const refusal = { kind: 'wants-replay', why: 'another-pack', event: RECEIVED.id };
    expect(readClocks(begun, pack, FACTS)).toEqual({ ok: false, refusal });
    expect(advanceClocks(begun, REGISTERED, pack)).toEqual({ ok: false, refusal });
  });
});

describe('an event that types did not hold back', () => {
  test.each(['answered-interim', 'returned-to-applicant'])(
    'of the kind %s is out of turn, and spoils no later case',
    (kind) => {
      const pack = { ...PACK, clocks: PACK.clocks.map((clock) => ({ ...clock })) };
      const odd = {
        ...happened('2026-04-09T15:00', { kind: 'answered', question: 1, outcome: 'interim' }),
        kind,
      } as never;
      const refused = clocksAt([RECEIVED, REGISTERED, odd], pack, FACTS);
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'out-of-turn' } });
      expect(clocksAt(EIGHT_EVENTS, pack, FACTS)).toEqual(clocksAt(EIGHT_EVENTS, PACK, FACTS));
    },
  );

  test.each([0, -1, 1.5, Number.NaN, '2026', {}])('about the question %o is out of turn', (question) => {
    const odd = { ...happened('2026-04-10T10:00', { kind: 'answered', question: 1, outcome: 'solved' }), question };
    const answer = clocksAt([RECEIVED, REGISTERED, odd as AppealEvent], PACK, FACTS);
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'out-of-turn', event: odd.id } });
  });
});

test.each(TERM_UNITS)('a length in %s with an end left out is refused, not counted', (unit) => {
  const [from, none] = [LAST_LOOK, undefined as never];
  for (const span of [
    { from, to: none },
    { from: none, to: from },
  ])
    expect(elapsed(span, unit, CALENDAR)).toMatchObject({ ok: false, refusal: { kind: 'not-an-instant' } });
  expect(workingDaysBetween(day('2026-04-09'), none, CALENDAR)).toMatchObject({ ok: false });
});
