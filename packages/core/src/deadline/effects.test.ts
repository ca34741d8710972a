import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealHappening } from '../appeal/appeal-event.ts';
import { effectsOn } from './effects.ts';
import { happened, PACK } from './rule-pack.fixture.ts';
import { packClock, type PackClock, type Trigger } from './rule-pack.ts';
import { anyTriggers, tell, triggers, type Told } from './trigger.ts';

const triggersOf: fc.Arbitrary<Trigger> = fc.constantFrom<Trigger>(
  { event: 'registered' },
  { event: 'closed' },
  { event: 'answered' },
  { event: 'answered', interim: true },
  { event: 'answered', interim: false },
  { event: 'returned' },
  { event: 'returned', to: 'curator' },
  { event: 'returned', to: 'applicant' },
  { event: 'notified' },
  { event: 'notified', of: 'extension' },
  { event: 'notified', of: 'forwarding' },
);

const clocks: fc.Arbitrary<readonly PackClock[]> = fc.array(
  fc
    .record({
      starts: triggersOf,
      stops: fc.array(triggersOf, { maxLength: 3 }),
      restarts: fc.array(triggersOf, { maxLength: 2 }),
      reopens: fc.boolean(),
      renews: fc.boolean(),
    })
    .map((parts) => packClock({ ...(PACK.clocks[0] as PackClock), ...parts })),
  { maxLength: 6 },
);

const told: fc.Arbitrary<Told> = fc
  .constantFrom<AppealHappening>(
    { kind: 'registered' },
    { kind: 'closed' },
    { kind: 'reopened' },
    { kind: 'paused', reason: 'applicant' },
    { kind: 'answered', question: 1, outcome: 'interim' },
    { kind: 'answered', question: 2, outcome: 'solved' },
    { kind: 'returned', to: 'curator' },
    { kind: 'returned', to: 'applicant' },
    { kind: 'notified', of: 'extension' },
    { kind: 'notified', of: 'forwarding' },
  )
  .map((happening) => tell(happened('2026-04-09T10:00', happening)));

describe('what an event does to the clocks of a pack', () => {
  test('is what its triggers say, whatever was asked of the same clocks before', () => {
    fc.assert(
      fc.property(clocks, fc.array(told, { minLength: 1, maxLength: 12 }), (own, events) => {
        const pack = { ...PACK, clocks: own };
        for (const event of events) expect(shown(effectsOn(pack.clocks, event))).toEqual(shown(byHand(own, event)));
      }),
    );
  });

  test('is of this pack alone: one with other clocks has effects of its own', () => {
    const event = tell(happened('2026-04-09T10:00', { kind: 'registered' }));
    const fewer = { ...PACK, clocks: PACK.clocks.slice(0, 1) };
    expect(effectsOn(PACK.clocks, event).map(({ clock }) => clock)).toEqual([0, 1, 2]);
    expect(effectsOn(fewer.clocks, event).map(({ clock }) => clock)).toEqual([0]);
  });
});

type Shown = Pick<ReturnType<typeof effectsOn>[number], 'clock' | 'restarts' | 'starts' | 'stops' | 'reopens'>;

function shown(effects: readonly Shown[]): readonly Shown[] {
  return effects.map(({ clock, restarts, starts, stops, reopens }) => ({ clock, restarts, starts, stops, reopens }));
}

/** Every clock asked anew, as the fold once did at each event. */
function byHand(pack: readonly PackClock[], event: Told): readonly Shown[] {
  return pack
    .map((rule, clock) => ({
      clock,
      restarts: anyTriggers(rule.restarts, event),
      starts: triggers(rule.starts, event),
      stops: anyTriggers(rule.stops, event),
      reopens: rule.reopens && event.kind === 'reopened',
    }))
    .filter(({ restarts, starts, stops, reopens }) => restarts || starts || stops || reopens);
}
