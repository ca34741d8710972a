import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { historyOf } from '../appeal/history-of.ts';
import { unwrap } from '../basis/result.ts';
import type { Step } from '../source/decision.ts';
import type { Instant } from '../time/instant.ts';
import { localDay, startOfDay } from '../time/working-calendar.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Clock } from './clock.ts';
import { advanceClocks } from './advance-clocks.ts';
import { beginClocks } from './clock-fold.ts';
import { clocksAt } from './clocks-at.ts';
import { readClocks } from './read-clocks.ts';
import { explainClocks } from './explain-clocks.ts';
import { lostExtensions } from './lost-extensions.ts';
import { at, CALENDAR, happened, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';
import { stageTimesAt, WORK_STAGES } from './stage-times.ts';

const DAY = 86_400_000;
const AS_OF = at('2026-08-03T12:00');
const FACTS = { calendar: CALENDAR, asOf: AS_OF };

const happenings: fc.Arbitrary<AppealHappening> = fc.oneof(
  fc.constantFrom<AppealHappening>(
    { kind: 'registered' },
    { kind: 'resumed' },
    { kind: 'notified', of: 'extension' },
    { kind: 'closed' },
    { kind: 'reopened' },
    { kind: 'returned', to: 'curator' },
    { kind: 'qualified', importance: 'high' },
    { kind: 'extended', pack: 'own', clock: 'answer', count: 7, by: 'head' },
  ),
  fc.constantFrom('applicant', 'vacation').map((reason): AppealHappening => ({ kind: 'paused', reason })),
  fc.constantFrom(1, 2).map((question): AppealHappening => ({ kind: 'assigned', question, body: 'А' })),
  fc
    .tuple(fc.constantFrom(1, 2), fc.constantFrom('solved', 'interim'))
    .map(([question, outcome]): AppealHappening => ({ kind: 'answered', question, outcome })),
);

/** Logs whose every event is in turn: whatever would be refused is left out. */
const logs: fc.Arbitrary<readonly AppealEvent[]> = fc
  .array(fc.tuple(happenings, fc.integer({ min: 0, max: 12 * DAY }), fc.integer({ min: 0, max: 20 * DAY })), {
    maxLength: 10,
  })
  .map((entries) => {
    let [log, now] = [[RECEIVED] as readonly AppealEvent[], RECEIVED.occurredAt as number];
    for (const [index, [happening, gap, late]] of entries.entries()) {
      const occurredAt = Math.min(now + gap, AS_OF) as Instant;
      const recordedAt = (occurredAt + late) as Instant;
      const longer = [...log, { id: `e${index}`, appeal: 'A-1', occurredAt, recordedAt, ...happening }];
      if (!clocksAt(longer, PACK, FACTS).ok) continue;
      [log, now] = [longer, occurredAt];
    }
    return log;
  });

describe('laws of clocks', () => {
  test('what is found out of an item later takes no other clock away, and what was granted in vain is named', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const high = { ...happened('2026-08-03T12:00', { kind: 'qualified', importance: 'high' }), id: 'z' };
        const asked = clocksAt([...log, high], PACK, FACTS);
        if (!asked.ok) {
          expect(asked.refusal.kind).toBe('out-of-turn');
          return;
        }
        const lost = unwrap(lostExtensions([...log, high], PACK, FACTS)).map(({ event }) => event);
        const without = log.filter(({ id }) => !lost.includes(id));
        expect(asked.value).toEqual(unwrap(clocksAt([...without, high], PACK, FACTS)));
        const isReplaced = asked.value.some(({ clock }) => clock === 'answer-high');
        const granted = log.filter(({ kind }) => kind === 'extended').map(({ id }) => id);
        expect(lost).toEqual(isReplaced ? granted : []);
      }),
    );
  });

  test.each(['2026-04-25T12:00', '2026-04-26T23:59', '2026-05-01T12:00', '2026-05-11T23:59'])(
    'a clock that was paused on its last day is paused on a day off too: %s',
    (asked) => {
      const log = [
        RECEIVED,
        REGISTERED,
        happened('2026-04-09T10:01', { kind: 'qualified', importance: 'high' }),
        happened('2026-04-16T10:00', { kind: 'paused', reason: 'applicant' }),
      ];
      const clocks = unwrap(clocksAt(log, PACK, { ...FACTS, asOf: at(asked) }));
      expect(clocks.find(({ clock }) => clock === 'answer-high')).toMatchObject({ state: 'paused', late: null });
    },
  );

  test('what is late stays late, and its last moment stays: no later pause, answer or reopening gives it more time', () => {
    const looks = fc.tuple(logs, fc.integer({ min: 0, max: 110 * DAY }), fc.integer({ min: 0, max: 60 * DAY }));
    fc.assert(
      fc.property(looks, ([log, since, more]) => {
        const [before, after] = [since, since + more].map((gap) => {
          const asOf = Math.min(RECEIVED.occurredAt + gap, AS_OF) as Instant;
          const found = clocksAt(log, PACK, { ...FACTS, asOf });
          return found.ok ? found.value : [];
        }) as [readonly Clock[], readonly Clock[]];
        for (const late of before.filter(({ state }) => state === 'overdue' || state === 'stopped-late')) {
          const then = after.find(({ clock, started }) => clock === late.clock && started === late.started);
          if (then === undefined) continue;
          expect([then.due.last, then.state === 'overdue' || then.state === 'stopped-late']).toEqual([
            late.due.last,
            true,
          ]);
        }
      }),
    );
  });

  test('the order of delivery, and delivering twice, change nothing', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: 2 * log.length })),
        ),
        ([log, shuffled]) => {
          expect(clocksAt(shuffled, PACK, FACTS)).toEqual(clocksAt(log, PACK, FACTS));
        },
      ),
    );
  });

  test('events added one by one give what the whole log gives', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(addedOneByOne(historyOf(log))).toEqual(clocksAt(log, PACK, FACTS));
      }),
    );
  });

  test('of two events of one moment the one recorded first is added first', () => {
    const stamp = { appeal: 'A-1', occurredAt: RECEIVED.occurredAt, recordedAt: RECEIVED.recordedAt };
    const registered = {
      ...stamp,
      id: 'e0',
      recordedAt: (stamp.recordedAt + 1) as Instant,
      kind: 'registered',
    } as const;
    const answered = { ...stamp, id: 'e1', kind: 'answered', question: 1, outcome: 'solved' } as const;
    const log = [RECEIVED, registered, answered];
    expect(historyOf(log).map(({ id }) => id)).toEqual([RECEIVED.id, 'e1', 'e0']);
    expect(addedOneByOne(historyOf(log))).toEqual(clocksAt(log, PACK, FACTS));
    expect(read(log).find(({ clock }) => clock === 'answer')?.stopped).toBeNull();
  });

  test('what was spent and what remains make up the term', () => {
    fc.assert(
      fc.property(logs, (log) => {
        for (const { spent, remaining, term } of read(log)) expect(spent + remaining).toBe(term);
      }),
    );
  });

  test('spent time never falls below zero, and never shrinks as time goes on', () => {
    fc.assert(
      fc.property(logs, fc.nat(30 * DAY), (log, later) => {
        const now = read(log);
        const then = unwrap(clocksAt(log, PACK, { ...FACTS, asOf: (AS_OF + later) as Instant }));
        now.forEach((clock, index) => {
          expect(clock.spent).toBeGreaterThanOrEqual(0);
          expect(then[index]?.spent).toBeGreaterThanOrEqual(clock.spent);
        });
      }),
    );
  });

  test('what was known at a moment does not depend on what was recorded later', () => {
    fc.assert(
      fc.property(logs, fc.nat(120), (log, days) => {
        const knownAt = (RECEIVED.occurredAt + days * DAY) as Instant;
        const recorded = log.filter(({ recordedAt }) => recordedAt <= knownAt);
        expect(clocksAt(log, PACK, { ...FACTS, knownAt })).toEqual(clocksAt(recorded, PACK, FACTS));
      }),
    );
  });

  test('the time of the stages is the time of work by the clock, working time no more', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const times = unwrap(stageTimesAt(log, FACTS));
        const total = WORK_STAGES.reduce((sum, stage) => sum + times[stage].clock, 0);
        expect(total).toBeLessThanOrEqual(AS_OF - RECEIVED.occurredAt);
        for (const stage of WORK_STAGES) expect(times[stage].working).toBeLessThanOrEqual(times[stage].clock);
      }),
    );
  });
});

const ASSIGNED = happened('2026-04-09T11:00', { kind: 'assigned', question: 1, body: 'А' });
const starts = fc
  .integer({ min: ASSIGNED.occurredAt, max: at('2026-04-25T00:00') })
  .map((instant) => instant as Instant);

describe('laws of pauses', () => {
  test('a pause of no length changes nothing', () => {
    fc.assert(
      fc.property(starts, (from) => {
        expect(withPause(from, from)).toEqual(read([RECEIVED, REGISTERED, ASSIGNED]));
      }),
    );
  });

  test('a longer pause never makes a deadline earlier', () => {
    fc.assert(
      fc.property(starts, fc.nat(20 * DAY), fc.nat(20 * DAY), (from, length, more) => {
        const shorter = withPause(from, (from + length) as Instant);
        const longer = withPause(from, (from + length + more) as Instant);
        shorter.forEach((clock, index) => {
          expect(longer[index]?.due.last).toBeGreaterThanOrEqual(clock.due.last);
        });
      }),
    );
  });
});

describe('laws of explained clocks', () => {
  const explained = logs.map((log) =>
    unwrap(explainClocks(log, PACK, FACTS)).map(({ answer, grounds }) => ({
      answer,
      steps: grounds.filter((ground) => ground.kind === 'step'),
    })),
  );

  test('the answers are those that are given without an explanation', () => {
    fc.assert(
      fc.property(logs, (log) => {
        expect(unwrap(explainClocks(log, PACK, FACTS)).map(({ answer }) => answer)).toEqual(read(log));
      }),
    );
  });

  test('each step starts where the one before it ended, the first at the start and the last at the deadline', () => {
    fc.assert(
      fc.property(explained, (clocks) => {
        for (const { answer, steps } of clocks) {
          expect(steps.map(({ from }) => from)).toEqual([answer.started, ...steps.slice(0, -1).map(({ to }) => to)]);
          expect(steps.at(-1)?.to).toBe(answer.due.last);
        }
      }),
    );
  });

  test('the steps add up to the deadline, and leaving out one that is not zero breaks the sum', () => {
    fc.assert(
      fc.property(explained, (clocks) => {
        for (const { answer, steps } of clocks) {
          expect(addedUp(answer, steps)).toBe(answer.due.last);
          const moves = steps.filter(
            ({ name, from, to }) => name !== 'day-zero' && name !== 'end-of-day' && from !== to,
          );
          for (const move of moves)
            expect(
              addedUp(
                answer,
                steps.filter((step) => step !== move),
              ),
            ).not.toBe(answer.due.last);
        }
      }),
    );
  });
});

test('whatever the events are, the answer is clocks or a refusal, never an exception', () => {
  const odd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 0, 1e18, AS_OF, RECEIVED.occurredAt);
  const junk = fc.array(fc.tuple(happenings, odd, odd, fc.constantFrom('A-1', 'A-2')), { maxLength: 6 });
  fc.assert(
    fc.property(junk, odd, fc.boolean(), (entries, asOf, received) => {
      const log = entries.map(([happening, occurredAt, recordedAt, appeal], index) => ({
        id: `e${index}`,
        appeal,
        occurredAt: occurredAt as Instant,
        recordedAt: recordedAt as Instant,
        ...happening,
      }));
      const asked = clocksAt(received ? [RECEIVED, ...log] : log, PACK, { calendar: CALENDAR, asOf: asOf as Instant });
      return asked.ok ? asked.value.every(({ spent }) => Number.isFinite(spent)) : asked.refusal.kind.length > 0;
    }),
  );
});

function addedOneByOne(history: readonly AppealEvent[]): ReturnType<typeof readClocks> {
  const fold = history.reduce((before, event) => unwrap(advanceClocks(before, event, PACK)), beginClocks(PACK));
  return readClocks(fold, PACK, FACTS);
}

function read(log: readonly AppealEvent[]): readonly Clock[] {
  return unwrap(clocksAt(log, PACK, FACTS));
}

function withPause(from: Instant, to: Instant): readonly Clock[] {
  const stamp = { appeal: 'A-1', recordedAt: from };
  const paused = { ...stamp, id: 'p', occurredAt: from, kind: 'paused', reason: 'applicant' } as const;
  const resumed = { ...stamp, id: 'r', occurredAt: to, kind: 'resumed' } as const;
  return read([RECEIVED, REGISTERED, ASSIGNED, paused, resumed]);
}

/** Adds the lengths of all steps to the start: days to its day, time as it is. */
function addedUp({ started, unit }: Clock, steps: readonly Step[]): number {
  const lengths = steps
    .filter(({ name }) => name !== 'day-zero' && name !== 'end-of-day')
    .reduce((sum, { from, to }) => sum + to - from, 0);
  if (unit.endsWith('-minute')) return started + lengths;
  return startOfDay(CALENDAR, (localDay(CALENDAR, started) + lengths + 1) as CivilDate) - 1;
}
