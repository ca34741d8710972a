import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHappening } from '../appeal/any-happening.fixture.ts';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { advanceClocks } from './advance-clocks.ts';
import { beginClocks } from './clock-fold.ts';
import { clocksAt } from './clocks-at.ts';
import { readClocks } from './read-clocks.ts';
import { at, CALENDAR, happened, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';

// A state that is made event by event tells what a fold of the same events tells, or says that it cannot.

const FACTS = { calendar: CALENDAR, asOf: at('2026-06-20T10:00') };
const HOUR = 3_600_000;
const EARLY = (CALENDAR.span.from - 30 * HOUR) as Instant;

describe('an event whose id an earlier one bears', () => {
  const [begun, second] = [RECEIVED, { ...REGISTERED, id: RECEIVED.id }];
  const held = unwrap(advanceClocks(beginClocks(PACK), begun, PACK));

  test('wants the log folded anew, which counts the content that was recorded first', () => {
    const refusal = { kind: 'wants-replay', why: 'another-content', event: RECEIVED.id };
    expect(advanceClocks(held, second, PACK)).toEqual({ ok: false, refusal });
    expect(clocksAt([begun, second], PACK, FACTS)).toEqual(clocksAt([begun], PACK, FACTS));
  });

  test('is found however many came between', () => {
    const longer = unwrap(advanceClocks(held, REGISTERED, PACK));
    const late = { ...happened('2026-04-10T10:00', { kind: 'closed' }), id: RECEIVED.id };
    expect(advanceClocks(longer, late, PACK)).toMatchObject({ refusal: { why: 'another-content' } });
  });
});

test('an event before the calendar is refused by the state as by the whole log', () => {
  const early = { ...RECEIVED, occurredAt: EARLY, recordedAt: EARLY };
  const fold = [early, REGISTERED].reduce(
    (state, event) => unwrap(advanceClocks(state, event, PACK)),
    beginClocks(PACK),
  );
  const refusal = { kind: 'outside-calendar', ...CALENDAR.span, asked: EARLY };
  expect(readClocks(fold, PACK, FACTS)).toEqual({ ok: false, refusal });
  expect(clocksAt([early, REGISTERED], PACK, FACTS)).toEqual({ ok: false, refusal });
});

/** What clocks are made of, besides anything: so that extensions and pins meet the pack. */
const anyStep: fc.Arbitrary<AppealHappening> = fc.oneof(
  anyHappening,
  fc.constantFrom<AppealHappening>(
    { kind: 'registered' },
    { kind: 'extended', pack: 'own', clock: 'answer', count: 7, by: 'head' },
    { kind: 'pinned', pack: 'own', edition: '1' },
    { kind: 'pinned', pack: 'own', edition: '2' },
    { kind: 'paused', reason: 'applicant' },
    { kind: 'reopened' },
  ),
);
const anyEvents: fc.Arbitrary<readonly AppealEvent[]> = fc
  .array(fc.tuple(anyStep, fc.nat(9), fc.integer({ min: 0, max: 60 * HOUR }), fc.nat(99 * HOUR)), { maxLength: 14 })
  .map((entries) => {
    let now: number = EARLY + 20 * HOUR;
    return entries.map(([happening, name, gap, late]) => {
      now += gap;
      const [occurredAt, recordedAt] = [now as Instant, (now + late) as Instant];
      return { id: `e${name}`, appeal: 'A-1', occurredAt, recordedAt, ...happening };
    });
  });

test('whatever events are added and whatever is asked, the state tells what the log of those events tells', () => {
  const moments = fc.integer({ min: -40, max: 900 }).map((hours) => (CALENDAR.span.from + hours * HOUR) as Instant);
  fc.assert(
    fc.property(anyEvents, moments, fc.option(moments, { nil: undefined }), (events, asOf, knownAt) => {
      let [fold, log] = [beginClocks(PACK), [] as readonly AppealEvent[]];
      for (const event of [{ ...RECEIVED, occurredAt: EARLY, recordedAt: EARLY }, ...events].slice(events.length % 2)) {
        const next = advanceClocks(fold, event, PACK);
        if (next.ok) [fold, log] = [next.value, [...log, event]];
      }
      const facts = { ...FACTS, asOf, knownAt };
      const told = readClocks(fold, PACK, facts);
      if (!told.ok && told.refusal.kind === 'wants-replay') return;
      expect(told).toEqual(clocksAt(log, PACK, facts));
    }),
  );
});
