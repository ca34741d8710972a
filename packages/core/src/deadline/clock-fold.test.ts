import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { stateOf } from '../appeal/state-of.ts';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import type { TermUnit } from '../time/term.ts';
import type { Clock } from './clock.ts';
import { clocksAt } from './clocks-at.ts';
import { packClock, type PackClock, type RulePack } from './rule-pack.ts';
import { at, CALENDAR, happened, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';

const HOUR = 3_600_000;
const AS_OF = at('2026-08-03T12:00');
const TYPED = { type: null, topicGroup: null, topic: null, territory: null } as const;
const question = fc.constantFrom(1, 2);
const PAUSED: AppealHappening = { kind: 'paused', reason: 'applicant' };

const works: fc.Arbitrary<AppealHappening> = fc.oneof(
  question.map((one): AppealHappening => ({ kind: 'answered', question: one, outcome: 'solved' })),
  question.map((one): AppealHappening => ({ kind: 'answered', question: one, outcome: 'interim' })),
  question.map((one): AppealHappening => ({ kind: 'classified', question: one, ...TYPED })),
  fc.constantFrom<AppealHappening>(PAUSED, { kind: 'resumed' }),
);
const reopenings: fc.Arbitrary<AppealHappening> = fc.oneof(
  question.map((one): AppealHappening => ({ kind: 'reopened', question: one })),
  fc.constantFrom<AppealHappening>({ kind: 'reopened' }, { kind: 'closed' }),
);

/** A log of a registered appeal, hours apart; what would be out of turn is left out. */
function logsOf(happenings: fc.Arbitrary<AppealHappening>): fc.Arbitrary<readonly AppealEvent[]> {
  return fc.array(fc.tuple(happenings, fc.integer({ min: 1, max: 100 })), { maxLength: 12 }).map((entries) => {
    let [log, now] = [[RECEIVED, REGISTERED] as readonly AppealEvent[], REGISTERED.occurredAt as number];
    for (const [index, [happening, hours]] of entries.entries()) {
      const moment = (now + hours * HOUR) as Instant;
      const event = { id: `e${index}`, appeal: 'A-1', occurredAt: moment, recordedAt: moment, ...happening };
      if (stateOf([...log, event]).refused.length > 0) continue;
      [log, now] = [[...log, event], moment];
    }
    return log;
  });
}

describe('an appeal of several questions', () => {
  test('is answered for its clock when each question known is, or when it is closed, and at no other time', () => {
    fc.assert(
      fc.property(logsOf(fc.oneof(works, reopenings)), (log) => {
        const { stage, questions } = stateOf(log);
        const isAnswered = questions.length > 0 && questions.every((one) => one.stage === 'answered');
        expect(answerOf(log).stopped !== null).toBe(stage === 'closed' || isAnswered);
      }),
    );
  });

  test('a question found out late, before the case is closed, counts as one known from the start', () => {
    fc.assert(
      fc.property(logsOf(works), (log) => {
        const late = happened('2026-08-03T11:00', { kind: 'classified', question: 3, ...TYPED });
        const early = happened('2026-04-09T10:01', { kind: 'classified', question: 3, ...TYPED });
        expect(answerOf([...log, late])).toEqual(answerOf([...log, early]));
      }),
    );
  });

  test('a question opened again while another is open is open still when that one is answered', () => {
    const known = [1, 2].map((one) =>
      happened(`2026-04-09T10:0${one}`, { kind: 'classified', question: one, ...TYPED }),
    );
    for (const reopened of [{ kind: 'reopened' }, { kind: 'reopened', question: 1 }] as const) {
      const again = [answered('2026-04-10T10:00', 1), happened('2026-04-13T10:00', reopened)];
      const other = answered('2026-04-14T10:00', 2);
      expect(answerOf([RECEIVED, REGISTERED, ...known, ...again, other]).stopped).toBeNull();
    }
  });

  test('one noted after the closing does not set the clock of an answered appeal going', () => {
    const closed = [answered('2026-04-10T10:00', 1), happened('2026-04-11T10:00', { kind: 'closed' })];
    const noted = happened('2026-04-12T10:00', { kind: 'classified', question: 2, ...TYPED });
    expect(answerOf([RECEIVED, REGISTERED, ...closed, noted])).toMatchObject({
      state: 'stopped-in-time',
      stopped: at('2026-04-10T10:00'),
    });
  });
});

describe('a pause of the case', () => {
  const units: readonly TermUnit[] = ['calendar-day', 'working-day', 'working-minute', 'clock-minute'];
  const moments = fc
    .tuple(fc.nat(200), fc.nat(200), fc.nat(200))
    .map(([first, second, third]) => [first, first + second, first + second + third] as const);

  test('holds a clock that starts in it until the case is resumed', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...units), fc.boolean(), ([pause, start, resume], unit, anew) => {
        const pack = reacting({ unit, restarts: anew ? [{ event: 'assigned' }] : [] });
        const before = anew ? [hour(0, { kind: 'assigned', question: 1, body: 'А' })] : [];
        const paused = [RECEIVED, ...before, hour(pause, PAUSED)];
        const assigned: AppealHappening = { kind: 'assigned', question: 1, body: 'Б' };
        const inPause = [...paused, hour(start, assigned), hour(resume, { kind: 'resumed' })];
        const after = [...paused, hour(resume, { kind: 'resumed' }), { ...hour(resume, assigned), id: 'z' }];
        expect(clockOf(inPause, pack).due).toEqual(clockOf(after, pack).due);
      }),
    );
  });

  test('that lasts shows a clock which started in it as paused, with nothing spent', () => {
    const log = [RECEIVED, hour(1, PAUSED), hour(2, { kind: 'assigned', question: 1, body: 'А' })];
    expect(clockOf(log, reacting({ unit: 'working-day' }))).toMatchObject({ state: 'paused', spent: 0, next: [] });
  });

  test('ends when the case is closed: opened again, it runs', () => {
    const log = [hour(24, PAUSED), hour(48, { kind: 'closed' }), hour(72, { kind: 'reopened' })];
    const asOf = at('2026-04-15T09:00');
    const [, answer] = unwrap(clocksAt([RECEIVED, REGISTERED, ...log], PACK, { calendar: CALENDAR, asOf }));
    expect(answer).toMatchObject({ state: 'running', spent: 4 });
  });
});

describe('an appeal that came into two systems', () => {
  const came = { kind: 'received', channel: 'post', regime: 'appeal', repeat: false } as const;
  const seen = { kind: 'detected', channel: 'incident-management', regime: 'message', repeat: false } as const;
  const ofMessages = clockIn({ id: 'message', starts: { event: 'detected' }, applies: { regime: ['message'] } });
  const ofAppeals = clockIn({ id: 'appeal', starts: { event: 'received' }, applies: { regime: ['appeal'] } });

  test.each([
    [came, seen],
    [seen, came],
  ] as const)('has the clocks of both, whichever came first', (first, second) => {
    const log = [hour(0, first), hour(20, second), hour(30, { kind: 'qualified', importance: 'high' })];
    expect(idsOf(log, [ofMessages, ofAppeals])).toEqual(['message', 'appeal']);
  });

  test('is no appeal that came by the channel of the message', () => {
    const neither = { regime: ['appeal'], channel: ['incident-management'] } as const;
    const mixed = clockIn({ id: 'mixed', starts: { event: 'received' }, applies: neither });
    expect(idsOf([hour(0, came), hour(20, seen)], [mixed])).toEqual([]);
  });

  test('is under an exception only as what the exception is for', () => {
    const fast = clockIn({
      id: 'fast',
      starts: { event: 'received' },
      exceptionOf: 'all',
      applies: { channel: ['post'] },
    });
    const all = clockIn({ id: 'all', starts: { event: 'received' } });
    expect(idsOf([hour(0, came)], [all, fast])).toEqual(['fast']);
    expect(idsOf([hour(0, came), hour(20, seen)], [all, fast])).toEqual(['all', 'fast']);
  });
});

describe('an exception', () => {
  test('stands in for the general clock once it has started, not before', () => {
    const general = clockIn({ id: 'general', starts: { event: 'received' } });
    const special = clockIn({ id: 'special', starts: { event: 'assigned' }, exceptionOf: 'general' });
    const assigned = hour(5, { kind: 'assigned', question: 1, body: 'А' });
    expect(idsOf([RECEIVED], [general, special])).toEqual(['general']);
    expect(idsOf([RECEIVED, assigned], [general, special])).toEqual(['special']);
  });
});

function answerOf(log: readonly AppealEvent[]): Clock {
  const clocks = unwrap(clocksAt(log, PACK, { calendar: CALENDAR, asOf: AS_OF }));
  return clocks.find(({ clock }) => clock === 'answer') as Clock;
}

function answered(text: string, one: number): AppealEvent {
  return happened(text, { kind: 'answered', question: one, outcome: 'solved' });
}

/** An event so many hours after the receipt. */
function hour(hours: number, happening: AppealHappening): AppealEvent {
  const occurredAt = (RECEIVED.occurredAt + hours * HOUR) as Instant;
  return {
    id: `h${`${hours}`.padStart(4, '0')} ${happening.kind}`,
    appeal: 'A-1',
    occurredAt,
    recordedAt: occurredAt,
    ...happening,
  };
}

function clockIn(parts: Pick<PackClock, 'id' | 'starts'> & Partial<PackClock>): PackClock {
  const usual = { title: '', task: 'answer', owedBy: 'executor', unit: 'working-day', count: 5, because: [] } as const;
  return packClock({
    ...usual,
    stops: [{ event: 'closed' }],
    pauses: [{ reason: 'applicant', because: [] }],
    ...parts,
  });
}

function reacting(parts: Partial<PackClock>): RulePack {
  return { ...PACK, clocks: [clockIn({ id: 'reaction', starts: { event: 'assigned' }, ...parts })] };
}

function clockOf(log: readonly AppealEvent[], pack: RulePack): Clock {
  return unwrap(clocksAt(log, pack, { calendar: CALENDAR, asOf: AS_OF }))[0] as Clock;
}

function idsOf(log: readonly AppealEvent[], clocks: readonly PackClock[]): readonly string[] {
  return unwrap(clocksAt(log, { ...PACK, clocks }, { calendar: CALENDAR, asOf: AS_OF })).map(({ clock }) => clock);
}
