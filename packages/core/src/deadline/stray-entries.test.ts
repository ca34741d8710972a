import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { stateOf } from '../appeal/state-of.ts';
import { strayIn } from '../appeal/stray-in.ts';
import type { Instant } from '../time/instant.ts';
import { clocksAt } from './clocks-at.ts';
import { explainClocks } from './explain-clocks.ts';
import { pinnedEdition } from './pinned-edition.ts';
import { at, CALENDAR, happened, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';
import { stageTimesAt } from './stage-times.ts';

// What counts for nothing in a replay counts for nothing in the clocks, and is named by one definition.

const FACTS = { calendar: CALENDAR, asOf: at('2026-05-20T12:00') };
const LOG: readonly AppealEvent[] = [
  RECEIVED,
  REGISTERED,
  happened('2026-04-13T10:00', { kind: 'assigned', question: 1, body: 'А' }),
  happened('2026-04-14T10:00', { kind: 'pinned', pack: PACK.id, edition: PACK.edition }),
  happened('2026-04-17T10:00', { kind: 'answered', question: 1, outcome: 'solved' }),
];
const told = (log: readonly AppealEvent[]): unknown => [
  clocksAt(log, PACK, FACTS),
  explainClocks(log, PACK, FACTS),
  stageTimesAt(log, FACTS),
  pinnedEdition(log, PACK.id, FACTS),
];

describe('the clocks go on without', () => {
  test('an entry of another appeal, which is named', () => {
    const other = { ...happened('2026-04-09T09:00', { kind: 'closed' }), appeal: 'A-2' };
    expect(told([other, ...LOG])).toEqual(told(LOG));
    expect(strayIn([other, ...LOG])).toEqual([
      { event: other, refusal: { kind: 'several-appeals', appeals: ['A-1', 'A-2'] } },
    ]);
  });

  test('a second content of one id, which is named, though it happened before the first', () => {
    const [, registered] = LOG as readonly [AppealEvent, AppealEvent];
    const twin: AppealEvent = { ...registered, kind: 'closed', recordedAt: at('2026-05-01T10:00') };
    for (const log of [
      [twin, ...LOG],
      [...LOG, { ...twin, occurredAt: RECEIVED.occurredAt }],
    ]) {
      expect(told(log)).toEqual(told(LOG));
      expect(strayIn(log)).toMatchObject([{ refusal: { kind: 'another-content', held: registered } }]);
    }
  });

  test('what is no event at all', () => {
    expect(told([null as unknown as AppealEvent, ...LOG])).toEqual(told(LOG));
  });
});

test('whatever strays into a log, the clocks are those of the others, and each stray is named once, as by the replay', () => {
  const anyStray = fc
    .tuple(fc.nat(LOG.length - 1), fc.boolean(), fc.nat(40), fc.nat(9))
    .map(([of, isForeign, days, place]) => {
      const [event, moved] = [LOG[of] as AppealEvent, days * 86_400_000];
      const occurredAt = (RECEIVED.occurredAt + moved) as Instant;
      const recordedAt = (event.recordedAt + moved + 1) as Instant;
      const stray = { ...event, occurredAt, recordedAt, ...(isForeign ? { appeal: `A-${2 + (place % 2)}` } : {}) };
      return { stray, place };
    });
  const mixed = fc
    .array(anyStray, { maxLength: 4 })
    .map((strays) => strays.reduce((log, { stray, place }) => log.toSpliced(place % log.length, 0, stray), LOG));
  fc.assert(
    fc.property(mixed, (log) => {
      expect(told(log)).toEqual(told(LOG));
      expect(stateOf(log)).toEqual({ ...stateOf(LOG), refused: strayIn(log) });
      expect(new Set(strayIn(log).map(({ event }) => JSON.stringify(event)))).toEqual(
        new Set(log.filter((event) => !LOG.includes(event)).map((event) => JSON.stringify(event))),
      );
    }),
  );
});
