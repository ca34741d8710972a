import { describe, expect, test } from 'vitest';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import { formatMoment, type Instant } from '../time/instant.ts';
import type { Clock } from './clock.ts';
import { clocksAt } from './clocks-at.ts';
import { explainClocks } from './explain-clocks.ts';
import type { Applicability, PackClock } from './rule-pack.ts';
import { at, CALENDAR, happened, MSK, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';

const ANSWERED = (text: string, outcome: 'solved' | 'interim' = 'solved', question = 1): AppealEvent =>
  happened(text, { kind: 'answered', question, outcome });
const EXTENDED: AppealHappening = { kind: 'extended', pack: 'own', clock: 'answer', count: 10, by: 'head' };
const PAUSED: AppealHappening = { kind: 'paused', reason: 'applicant' };
const ASSIGNED: AppealHappening = { kind: 'assigned', question: 1, body: 'Комитет ЖКХ' };

describe('the clocks of an appeal', () => {
  test('do not run before anything came in', () => {
    expect(clocksAt([], PACK, { calendar: CALENDAR, asOf: at('2026-04-20T10:00') })).toEqual({ ok: true, value: [] });
  });

  test('start and stop by their own events', () => {
    const clocks = all([RECEIVED, REGISTERED], '2026-04-20T10:00');
    expect(clocks.map(({ clock, state }) => [clock, state])).toEqual([
      ['registration', 'stopped-in-time'],
      ['answer', 'running'],
    ]);
  });

  test('tell the deadline by the law, the safe one, and the last working moment before it', () => {
    const answer = one([RECEIVED, REGISTERED], '2026-04-20T10:00');
    expect(shown(answer.due.last)).toBe('2026-05-12T23:59:59+03:00');
    expect(shown(answer.control)).toBe('2026-05-08T23:59:59+03:00');
    expect(answer.next.map(({ action, owedBy, latestSafe }) => [action, owedBy, shown(latestSafe)])).toEqual([
      ['answer', 'executor', '2026-05-08T16:30:00+03:00'],
    ]);
    expect([answer.term, answer.spent, answer.remaining]).toEqual([30, 11, 19]);
  });

  test('are at risk when four fifths of the term are spent', () => {
    expect(one([RECEIVED, REGISTERED], '2026-05-02T10:00').atRisk).toBe(false);
    expect(one([RECEIVED, REGISTERED], '2026-05-03T10:00').atRisk).toBe(true);
  });

  test('are overdue from the moment after the last one, by working minutes and calendar days', () => {
    expect(one([RECEIVED, REGISTERED], '2026-05-12T23:59').state).toBe('running');
    const overdue = one([RECEIVED, REGISTERED], '2026-05-13T09:30');
    expect([overdue.state, overdue.late, overdue.atRisk]).toEqual([
      'overdue',
      { workingMinutes: 60, calendarDays: 1 },
      false,
    ]);
  });

  test('stop late when the answer is late', () => {
    const late = one([RECEIVED, REGISTERED, ANSWERED('2026-05-13T09:30')], '2026-06-01T10:00');
    expect([late.state, late.late?.workingMinutes, late.next]).toEqual(['stopped-late', 60, []]);
  });

  test('do not look at what happened later than the moment asked about', () => {
    expect(one([RECEIVED, REGISTERED, ANSWERED('2026-05-13T09:30')], '2026-04-20T10:00').state).toBe('running');
  });
});

describe('which clocks are those of an item', () => {
  const told = { importance: 'high', addressee: 'governor', matter: 'court-decision', migration: true } as const;
  const qualified = happened('2026-04-09T11:00', { kind: 'qualified', ...told, fastTrack: true, category: 'Дороги' });

  test.each([
    [{ regime: ['appeal'] }, { regime: ['message'] }],
    [{ channel: ['post', 'email'] }, { channel: ['email'] }],
    [{ importance: ['high'] }, { importance: ['ordinary'] }],
    [{ addressee: ['governor'] }, { addressee: ['body'] }],
    [{ matter: ['court-decision'] }, { matter: ['within-competence'] }],
    [{ category: ['Дороги'] }, { category: ['Дворы'] }],
    [{ fastTrack: [true] }, { fastTrack: [false] }],
    [{ migration: [true] }, { migration: [false] }],
  ] as const)('every part of %j decides', (fitting, other) => {
    const [registration] = PACK.clocks as readonly [PackClock];
    const count = (applies: Applicability): number => {
      const pack = { ...PACK, clocks: [{ ...registration, applies }] };
      return unwrap(clocksAt([RECEIVED, qualified], pack, { calendar: CALENDAR, asOf: at('2026-04-20T10:00') })).length;
    };
    expect([count(fitting), count(other), count({})]).toEqual([1, 0, 1]);
  });
});

describe('a clock of months', () => {
  const monthly = { ...PACK, clocks: PACK.clocks.map((clock) => ({ ...clock, unit: 'month' as const, count: 1 })) };
  const facts = { calendar: CALENDAR, asOf: at('2026-04-20T10:00') };

  test('that ends on a day off is read as one of days is, with and without an explanation', () => {
    const [, answer] = unwrap(explainClocks([RECEIVED, REGISTERED], monthly, facts));
    expect(answer?.answer).toEqual(unwrap(clocksAt([RECEIVED, REGISTERED], monthly, facts))[1]);
    expect([answer?.answer.due.last, answer?.answer.control].map((last) => shown(last as Instant))).toEqual([
      '2026-05-12T23:59:59+03:00',
      '2026-05-08T23:59:59+03:00',
    ]);
    expect(answer?.grounds.at(-1)).toMatchObject({ name: 'end-of-day', to: answer?.answer.due.last });
  });
});

describe('an interim answer', () => {
  test('stops the reaction, leaves the answer running, and starts the clock of the final one', () => {
    const log = [RECEIVED, REGISTERED, happened('2026-04-09T11:00', ASSIGNED), ANSWERED('2026-04-09T16:00', 'interim')];
    const states = all(log, '2026-04-10T10:00').map(({ clock, state }) => [clock, state]);
    expect(states).toContainEqual(['reaction', 'stopped-in-time']);
    expect(states).toContainEqual(['answer', 'running']);
    expect(states).toContainEqual(['final', 'running']);
  });
});

describe('a pause', () => {
  const paused = [RECEIVED, REGISTERED, happened('2026-04-15T10:00', PAUSED)];

  test('for a reason that the act allows holds the clock', () => {
    const answer = one(paused, '2026-04-20T10:00');
    expect([answer.state, answer.spent, answer.remaining, answer.next]).toEqual(['paused', 6, 24, []]);
  });

  test('moves the deadline by its length', () => {
    const resumed = [...paused, happened('2026-04-20T10:00', { kind: 'resumed' })];
    expect(shown(one(resumed, '2026-04-25T10:00').due.nominal)).toBe('2026-05-14T23:59:59+03:00');
  });

  test('for another reason holds nothing', () => {
    const log = [RECEIVED, REGISTERED, happened('2026-04-15T10:00', { kind: 'paused', reason: 'vacation' })];
    expect(one(log, '2026-04-20T10:00')).toMatchObject({ state: 'running', spent: 11 });
  });

  test('of working time moves the last moment to the millisecond', () => {
    const start = [RECEIVED, happened('2026-04-09T08:30', ASSIGNED)];
    const pause = happened('2026-04-09T09:00', PAUSED);
    const back = {
      ...happened('2026-04-09T09:10', { kind: 'resumed' }),
      occurredAt: (at('2026-04-09T09:10') + 7) as Instant,
    };
    const plain = one(start, '2026-04-09T10:00', 'reaction').due.last;
    expect(one([...start, pause, back], '2026-04-09T10:00', 'reaction').due.last - plain).toBe(600_007);
  });
});

describe('an extension', () => {
  const log = [RECEIVED, REGISTERED, happened('2026-05-05T10:00', EXTENDED)];

  test('lengthens the term and owes the applicant a notice before the old term ends', () => {
    const answer = one(log, '2026-05-06T10:00');
    expect([answer.term, shown(answer.due.last)]).toEqual([40, '2026-05-19T23:59:59+03:00']);
    expect(answer.next.map(({ action, until }) => [action, shown(until)])).toEqual([
      ['notify-of-extension', '2026-05-12T23:59:59+03:00'],
      ['answer', '2026-05-19T23:59:59+03:00'],
    ]);
  });

  test('owes nothing more once the applicant was told', () => {
    const told = [...log, happened('2026-05-05T11:00', { kind: 'notified', of: 'extension' })];
    expect(one(told, '2026-05-06T10:00').next.map(({ action }) => action)).toEqual(['answer']);
  });

  test.each([
    ['of a clock that the pack has not', { ...EXTENDED, clock: 'none' }, 'no-such-clock'],
    ['of a clock that no act lets be extended', { ...EXTENDED, clock: 'registration' }, 'not-allowed'],
    ['beyond what the act allows', { ...EXTENDED, count: 31 }, 'wrong-length'],
    ['by nothing', { ...EXTENDED, count: 0 }, 'wrong-length'],
    ['by no number', { ...EXTENDED, count: Number.NaN }, 'wrong-length'],
    ['by somebody who may not', { ...EXTENDED, by: 'executor' }, 'not-theirs'],
  ] as const)('%s is refused', (_, happening, why) => {
    const asked = read([RECEIVED, REGISTERED, happened('2026-05-05T10:00', happening)], '2026-05-06T10:00');
    expect(asked).toMatchObject({ ok: false, refusal: { kind: 'extension-refused', why } });
  });

  test('a second time is refused', () => {
    const twice = [...log, happened('2026-05-07T10:00', EXTENDED)];
    expect(read(twice, '2026-05-08T10:00')).toMatchObject({ refusal: { why: 'too-often', most: 30 } });
  });

  test('of an answered appeal is refused', () => {
    const answered = [RECEIVED, REGISTERED, ANSWERED('2026-04-15T10:00'), happened('2026-04-16T10:00', EXTENDED)];
    expect(read(answered, '2026-05-08T10:00')).toMatchObject({ refusal: { why: 'not-running' } });
  });

  test('after the last moment is refused', () => {
    const late = [RECEIVED, REGISTERED, happened('2026-05-13T10:00', EXTENDED)];
    expect(read(late, '2026-05-14T10:00')).toMatchObject({ refusal: { why: 'too-late' } });
  });

  test('by another pack is not looked at', () => {
    const other = [RECEIVED, REGISTERED, happened('2026-05-05T10:00', { ...EXTENDED, pack: 'other' })];
    expect(one(other, '2026-05-06T10:00').term).toBe(30);
  });
});

describe('reopening', () => {
  const log = [RECEIVED, REGISTERED, ANSWERED('2026-04-19T10:00'), happened('2026-04-29T10:00', { kind: 'reopened' })];

  test('keeps what was spent, and the time between does not count', () => {
    const answer = one(log, '2026-05-01T10:00');
    expect([answer.state, answer.spent, answer.remaining]).toEqual(['running', 12, 18]);
    expect(shown(answer.due.nominal)).toBe('2026-05-19T23:59:59+03:00');
  });

  test('does not touch a clock that is done for good', () => {
    expect(one(log, '2026-05-01T10:00', 'registration').state).toBe('stopped-in-time');
  });
});

describe('several questions', () => {
  const second = happened('2026-04-09T12:00', { ...ASSIGNED, question: 2 });
  const log = [RECEIVED, REGISTERED, happened('2026-04-09T11:00', ASSIGNED), second, ANSWERED('2026-04-10T10:00')];

  test('keep the appeal running until each is answered', () => {
    expect(one(log, '2026-04-20T10:00').state).toBe('running');
    expect(one([...log, ANSWERED('2026-04-11T10:00', 'solved', 2)], '2026-04-20T10:00').stopped).toBe(
      at('2026-04-11T10:00'),
    );
  });

  test('have clocks of their own', () => {
    const states = [1, 2].map((question) => {
      const facts = { calendar: CALENDAR, asOf: at('2026-04-20T10:00'), question };
      return unwrap(clocksAt(log, PACK, facts)).find(({ clock }) => clock === 'answer')?.state;
    });
    expect(states).toEqual(['stopped-in-time', 'running']);
  });

  test('are opened again one by one: the appeal runs until that one is answered anew', () => {
    const whole = [...log, ANSWERED('2026-04-11T10:00', 'solved', 2), happened('2026-04-12T10:00', { kind: 'closed' })];
    const again = [...whole, happened('2026-04-13T10:00', { kind: 'reopened', question: 2 })];
    expect(one(again, '2026-04-20T10:00').state).toBe('running');
    const other = [...again, ANSWERED('2026-04-14T10:00', 'solved', 1)];
    expect(one(other, '2026-04-20T10:00').state).toBe('running');
    const done = [...again, ANSWERED('2026-04-14T10:00', 'solved', 2)];
    expect(one(done, '2026-04-20T10:00').stopped).toBe(at('2026-04-14T10:00'));
  });

  test('one that turns up after the answer sets the clock going again', () => {
    const late = happened('2026-04-12T10:00', { ...ASSIGNED, question: 2 });
    const found = [RECEIVED, REGISTERED, ANSWERED('2026-04-10T10:00'), late];
    expect(one(found, '2026-04-11T10:00').state).toBe('stopped-in-time');
    expect(one(found, '2026-04-13T10:00')).toMatchObject({ state: 'running', spent: 4 });
  });

  test('leave a closed case closed, whatever is noted after, were they all answered or not', () => {
    const closed = [...log, happened('2026-04-11T10:00', { kind: 'closed' })];
    const marked = [...closed, happened('2026-04-12T10:00', { kind: 'marked', mark: 5 })];
    const typed = { type: null, topicGroup: null, topic: null, territory: null };
    const third = [...marked, happened('2026-04-13T10:00', { kind: 'classified', question: 3, ...typed })];
    for (const later of [closed, marked, third])
      expect(one(later, '2026-06-20T10:00').stopped).toBe(at('2026-04-11T10:00'));
  });
});

describe('what is found out late', () => {
  test('an item found important later is under the exception from its start, with its pause kept', () => {
    const pause = [happened('2026-04-10T10:00', PAUSED), happened('2026-04-14T10:00', { kind: 'resumed' })];
    const important = happened('2026-04-15T10:00', { kind: 'qualified', importance: 'high' });
    const clocks = all([RECEIVED, REGISTERED, ...pause, important], '2026-04-16T10:00');
    expect(clocks.map(({ clock }) => clock)).toEqual(['registration', 'answer-high']);
    expect(clocks[1]).toMatchObject({ started: REGISTERED.occurredAt, spent: 3, remaining: 2 });
  });

  test('what was believed on 3 May does not know what was recorded after', () => {
    const answered = { ...ANSWERED('2026-04-15T10:00'), recordedAt: at('2026-05-04T10:00') };
    const facts = { calendar: CALENDAR, asOf: at('2026-05-20T10:00') };
    const believed = (knownAt?: Instant) =>
      unwrap(clocksAt([RECEIVED, REGISTERED, answered], PACK, { ...facts, knownAt })).map(({ state }) => state);
    expect(believed(at('2026-05-03T12:00'))).toEqual(['stopped-in-time', 'overdue']);
    expect(believed()).toEqual(['stopped-in-time', 'stopped-in-time']);
  });

  test('a restart begins with nothing spent', () => {
    const again = [RECEIVED, happened('2026-04-09T10:00', ASSIGNED), happened('2026-04-09T12:00', ASSIGNED)];
    expect(one(again, '2026-04-09T12:10', 'return')).toMatchObject({ spent: 600_000, state: 'running' });
  });
});

describe('bad input is refused with facts', () => {
  test.each([
    ['an answer before anything came in', [ANSWERED('2026-04-09T10:00')], 'awaited'],
    ['a pause that is never begun', [RECEIVED, happened('2026-04-09T10:00', { kind: 'resumed' })], 'open'],
    [
      'a pause in a pause',
      [RECEIVED, happened('2026-04-09T10:00', PAUSED), happened('2026-04-09T11:00', PAUSED)],
      'paused',
    ],
    [
      'an answer to a closed case',
      [RECEIVED, happened('2026-04-09T10:00', { kind: 'closed' }), ANSWERED('2026-04-10T10:00')],
      'closed',
    ],
  ] as const)('%s', (_, log, stage) => {
    expect(read(log, '2026-04-20T10:00')).toMatchObject({ ok: false, refusal: { kind: 'out-of-turn', stage } });
  });

  test('an event without a moment', () => {
    const broken = { ...REGISTERED, occurredAt: Number.NaN as Instant };
    expect(read([RECEIVED, broken], '2026-04-20T10:00')).toMatchObject({
      refusal: { kind: 'not-an-instant', value: 'NaN' },
    });
  });

  test('a moment outside the calendar', () => {
    expect(read([RECEIVED], '2029-01-01T10:00')).toMatchObject({ refusal: { kind: 'outside-calendar' } });
    expect(read([{ ...RECEIVED, occurredAt: 0 as Instant }], '2026-04-20T10:00')).toMatchObject({
      refusal: { kind: 'outside-calendar', asked: 0 },
    });
  });
});

function read(log: readonly AppealEvent[], asOf: string): ReturnType<typeof clocksAt> {
  return clocksAt(log, PACK, { calendar: CALENDAR, asOf: at(asOf) });
}

function all(log: readonly AppealEvent[], asOf: string): readonly Clock[] {
  return unwrap(read(log, asOf));
}

function one(log: readonly AppealEvent[], asOf: string, id = 'answer'): Clock {
  return all(log, asOf).find(({ clock }) => clock === id) as Clock;
}

function shown(instant: Instant): string {
  return formatMoment(instant, MSK);
}
