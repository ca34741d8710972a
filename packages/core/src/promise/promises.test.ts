import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { historyOf } from '../appeal/history-of.ts';
import { stateOf } from '../appeal/state-of.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import { dayAt, moment, type Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { advancePromises, type GivenPromise } from './given-promise.ts';
import { plannedAt } from './planned.ts';
import { countPromises, standingAt, trackPromises } from './track-promises.ts';

const HERE = zone('Asia/Barnaul');
const DAY = 86_400_000;
const START = moment('2026-05-04T10:00', HERE);

function at(hours: number): Instant {
  return (START + hours * 3_600_000) as Instant;
}

/** Promises, their ends and answers over sixty days, in any order that a log may come in. */
const logs: fc.Arbitrary<readonly AppealEvent[]> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.record({
          kind: fc.constant('promised' as const),
          by: fc.integer({ min: 0, max: 50 }).map((ahead) => (day('2026-05-04') + ahead) as CivilDate),
        }),
        fc.record({ kind: fc.constantFrom('promise-kept' as const, 'promise-broken' as const) }),
        fc.record({
          kind: fc.constant('answered' as const),
          outcome: fc.constantFrom('solved', 'promised', 'explained'),
        }),
      ),
      fc.constantFrom(1, 2),
      fc.integer({ min: 1, max: 60 * 24 }),
      fc.integer({ min: 0, max: 48 }),
    ),
    { maxLength: 12 },
  )
  .map((drawn) => [
    event('came', 0, { kind: 'received', channel: 'post', regime: 'message', repeat: false }),
    ...drawn.map(([what, question, hours, late], index) => ({
      ...event(`e${String(index)}`, hours, { ...what, question }),
      recordedAt: at(hours + late),
    })),
  ]);
const moments = fc.integer({ min: -24, max: 70 * 24 }).map(at);

function event(id: string, hours: number, happening: object): AppealEvent {
  return { id, appeal: 'A-1', occurredAt: at(hours), recordedAt: at(hours), ...happening } as AppealEvent;
}

const came = event('came', 0, { kind: 'received', channel: 'post', regime: 'message', repeat: false });
const promised = event('p1', 24, { kind: 'promised', question: 1, by: day('2026-05-20') });

describe('a promise', () => {
  const on = (log: readonly AppealEvent[], text: string): readonly (readonly unknown[])[] =>
    trackPromises(log, { asOf: moment(text, HERE), zone: HERE }).map(({ standing, late, daysLeft }) => [
      standing,
      late,
      daysLeft,
    ]);

  test('is due through its day and broken after it, without anybody saying so', () => {
    expect(on([came, promised], '2026-05-20T23:59')).toEqual([['due', false, 0]]);
    expect(on([came, promised], '2026-05-21T00:00')).toEqual([['broken', false, -1]]);
  });

  test('is kept in time, or late', () => {
    const kept = event('k', 24 * 10, { kind: 'promise-kept', question: 1 });
    const late = event('k', 24 * 20, { kind: 'promise-kept', question: 1 });
    expect(on([came, promised, kept], '2026-06-30T10:00')).toEqual([['kept', false, null]]);
    expect(on([came, promised, late], '2026-06-30T10:00')).toEqual([['kept', true, null]]);
    expect(on([came, promised, late], '2026-05-22T10:00')).toEqual([['broken', false, -2]]);
  });

  test('that is moved gives way to another, and both are told', () => {
    const again = event('p2', 48, { kind: 'promised', question: 1, by: day('2026-06-01') });
    expect(on([came, promised, again], '2026-05-25T10:00')).toEqual([
      ['moved', false, null],
      ['due', false, 7],
    ]);
  });

  test('repeated for the same day stays the same', () => {
    const again = event('p2', 48, { kind: 'promised', question: 1, by: day('2026-05-20') });
    expect(on([came, promised, again], '2026-05-10T10:00')).toHaveLength(1);
  });

  test('that was entered in error is none', () => {
    const voided = event('v', 72, { kind: 'voided', event: 'p1' });
    expect(on([came, promised, voided], '2026-05-10T10:00')).toEqual([]);
  });
});

describe('laws', () => {
  test('a fold: event by event gives what the whole log gives', () => {
    fc.assert(
      fc.property(logs, moments, (log, asOf) => {
        const made = new Set(stateOf(log).entries);
        let promises: readonly GivenPromise[] = [];
        for (const one of historyOf(log)) {
          if (made.has(one.id) && one.occurredAt <= asOf) promises = advancePromises(promises, one);
        }
        const view = { asOf, zone: HERE };
        expect(trackPromises(log, view)).toEqual(promises.map((promise) => standingAt(promise, view)));
      }),
    );
  });

  test('order-blind: a log in any order, delivered twice, tells the same', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length })),
        ),
        moments,
        ([log, shuffled], asOf) => {
          const view = { asOf, zone: HERE };
          expect(trackPromises(shuffled, view)).toEqual(trackPromises(log, view));
        },
      ),
    );
  });

  test('monotone: later, no promise is fewer, none is due again, and what is kept or moved stays so', () => {
    fc.assert(
      fc.property(logs, moments, moments, (log, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)] as [Instant, Instant];
        const [before, after] = [early, late].map((asOf) => trackPromises(log, { asOf, zone: HERE }));
        before?.forEach(({ standing }, index) => {
          const next = after?.[index]?.standing;
          expect(next).toBeDefined();
          if (standing !== 'due') expect(next).not.toBe('due');
          if (standing === 'kept' || standing === 'moved') expect(next).toBe(standing);
        });
      }),
    );
  });

  test('oracle: due and broken part at the end of the day, kept and moved are told by the log', () => {
    fc.assert(
      fc.property(logs, moments, (log, asOf) => {
        for (const { standing, end, by } of trackPromises(log, { asOf, zone: HERE })) {
          const passed = dayAt(asOf, HERE) > by;
          expect(standing).toBe(end?.how ?? (passed ? 'broken' : 'due'));
        }
      }),
    );
  });

  test('conservation: the counts of standings make all promises, and add up over logs', () => {
    fc.assert(
      fc.property(logs, logs, moments, (one, other, asOf) => {
        const [first, second] = [one, other].map((log) => trackPromises(log, { asOf, zone: HERE })) as [
          never[],
          never[],
        ];
        const { keptLate, ...counts } = countPromises([...first, ...second]);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(first.length + second.length);
        expect(keptLate).toBe(countPromises(first).keptLate + countPromises(second).keptLate);
      }),
    );
  });

  const record = fc.record({
    outcome: fc.constantFrom('promised', 'solved', 'explained', null),
    promise: fc.constantFrom('given', 'kept', 'broken', null),
    promisedOn: fc.option(fc.integer({ min: 0, max: 60 }).map((ahead) => day('2026-05-04') + ahead)),
  }) as unknown as fc.Arbitrary<CaseRecord>;

  test('what is planned stops counting as solved when its day has passed, at any moment, and never counts again', () => {
    fc.assert(
      fc.property(record, moments, fc.nat(60), (one, asOf, days) => {
        const later = (asOf + days * DAY) as Instant;
        const solved = (when: Instant, planned: 'until-its-day' | 'never'): boolean =>
          plannedAt({ asOf: when, zone: HERE, planned })(one).outcome === 'solved';
        if (!solved(asOf, 'until-its-day')) expect(solved(later, 'until-its-day')).toBe(false);
        if (solved(asOf, 'never')) expect(solved(asOf, 'until-its-day')).toBe(true);
        const passed = one.promisedOn !== null && dayAt(asOf, HERE) > one.promisedOn;
        if (one.outcome === 'promised' && passed) expect(solved(asOf, 'until-its-day')).toBe(one.promise === 'kept');
      }),
    );
  });
});
