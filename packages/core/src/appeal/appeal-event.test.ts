import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../time/instant.ts';
import { compareEvents, type AppealEvent, type AppealHappening } from './appeal-event.ts';
import { historyOf } from './history-of.ts';

const RECEIVED = event('e1', 1, { kind: 'received', channel: 'official-page', regime: 'message', repeat: false });
const ASSIGNED = event('e2', 2, { kind: 'assigned', question: 1, body: 'Комитет ЖКХ' });
const CLOSED = event('e3', 3, { kind: 'closed' });
const VOIDED = event('e4', 4, { kind: 'voided', event: 'e3' });
const RESTORED = event('e5', 5, { kind: 'voided', event: 'e4' });

describe('the history of an appeal', () => {
  test('holds events in the order in which they happened', () => {
    expect(historyOf([CLOSED, RECEIVED, ASSIGNED])).toEqual([RECEIVED, ASSIGNED, CLOSED]);
  });

  test('puts what was learned late where it happened', () => {
    const late = { ...ASSIGNED, recordedAt: 9 as Instant };
    expect(historyOf([RECEIVED, CLOSED, late])).toEqual([RECEIVED, late, CLOSED]);
  });

  test('puts a correction of the same moment after what it corrects', () => {
    const corrected = { ...ASSIGNED, id: 'e0', recordedAt: 9 as Instant };
    expect(historyOf([corrected, ASSIGNED])).toEqual([ASSIGNED, corrected]);
  });

  test('holds an event delivered twice once', () => {
    expect(historyOf([RECEIVED, ASSIGNED, RECEIVED])).toEqual([RECEIVED, ASSIGNED]);
  });

  test('leaves out a voided event, and the entry that voided it', () => {
    expect(historyOf([RECEIVED, CLOSED, VOIDED])).toEqual([RECEIVED]);
  });

  test('holds it again when the voiding was an error itself', () => {
    expect(historyOf([RECEIVED, CLOSED, VOIDED, RESTORED])).toEqual([RECEIVED, CLOSED]);
  });

  test('is what was known at a moment', () => {
    const log = [RECEIVED, ASSIGNED, CLOSED, VOIDED, RESTORED];
    expect([0, 1, 3, 4, 5].map((hour) => historyOf(log, hour as Instant).map(({ id }) => id))).toEqual([
      [],
      ['e1'],
      ['e1', 'e2', 'e3'],
      ['e1', 'e2'],
      ['e1', 'e2', 'e3'],
    ]);
  });
});

const happenings = fc.oneof(
  fc.constant<AppealHappening>({ kind: 'registered' }),
  fc.constant<AppealHappening>({ kind: 'closed' }),
  fc.constant<AppealHappening>({ kind: 'reopened' }),
  fc.nat(9).map((index): AppealHappening => ({ kind: 'voided', event: `e${index}` })),
);
const logs = fc.array(fc.tuple(happenings, fc.nat(5), fc.nat(5)), { maxLength: 10 }).map((entries) =>
  entries.map(([happening, occurred, late], index) => ({
    ...event(`e${index}`, occurred, happening),
    recordedAt: (occurred + late) as Instant,
  })),
);

describe('laws of history', () => {
  test('the order of delivery does not matter', () => {
    fc.assert(
      fc.property(
        logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
        ([log, shuffled]) => {
          expect(historyOf(shuffled)).toEqual(historyOf(log));
        },
      ),
    );
  });

  test('delivering everything again changes nothing', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(historyOf([...log, ...log])).toEqual(historyOf(log));
      }),
    );
  });

  test('a history is its own history', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(historyOf(historyOf(log))).toEqual(historyOf(log));
      }),
    );
  });

  test('what was known at a moment does not depend on what was recorded later', () => {
    fc.assert(
      fc.property(logs, fc.nat(10), (log, hour) => {
        const recorded = log.filter(({ recordedAt }) => recordedAt <= hour);
        expect(historyOf(log, hour as Instant)).toEqual(historyOf(recorded));
      }),
    );
  });

  test('knowledge only grows while nothing is voided', () => {
    fc.assert(
      fc.property(logs, fc.nat(10), fc.nat(5), (log, hour, later) => {
        const kept = log.filter(({ kind }) => kind !== 'voided');
        const after = new Set(historyOf(kept, (hour + later) as Instant).map(({ id }) => id));
        return historyOf(kept, hour as Instant).every(({ id }) => after.has(id));
      }),
    );
  });

  test('two different events never tie', () => {
    fc.assert(
      fc.property(logs, (log) =>
        log.every((a) =>
          log.every(
            (b) =>
              Math.sign(compareEvents(a, b)) === -Math.sign(compareEvents(b, a)) &&
              (a === b) === (compareEvents(a, b) === 0),
          ),
        ),
      ),
    );
  });
});

function event(id: string, hour: number, happening: AppealHappening): AppealEvent {
  return { id, appeal: 'A-1', occurredAt: hour as Instant, recordedAt: hour as Instant, ...happening };
}
