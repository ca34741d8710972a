import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { day } from '../time/civil-date.ts';
import { moment, type Instant } from '../time/instant.ts';
import { calendarDays } from '../time/term.ts';
import { zone } from '../time/zone.ts';
import type { CaseRecord } from './case-record.ts';
import { recordsOf } from './records-of.ts';

const MSK = zone('Europe/Moscow');
const SETTING = { calendar: calendarIn('Europe/Moscow'), term: calendarDays(30, 'forward') };

const LOG: readonly AppealEvent[] = [
  happened('2026-04-09T10:00', { kind: 'received', channel: 'feedback-platform', regime: 'message', repeat: false }),
  happened('2026-04-09T10:05', { kind: 'registered' }),
  happened('2026-04-09T11:00', classified(1, 'Вывоз мусора')),
  happened('2026-04-09T11:10', classified(2, 'Ямы на дороге')),
  happened('2026-04-09T12:00', { kind: 'assigned', question: 1, body: 'Комитет ЖКХ' }),
  happened('2026-04-09T12:10', { kind: 'assigned', question: 2, body: 'Дорожный отдел' }),
  happened('2026-04-10T14:00', { kind: 'answered', question: 1, outcome: 'interim' }),
  happened('2026-04-20T09:00', { kind: 'answered', question: 1, outcome: 'solved' }),
  happened('2026-04-21T15:00', { kind: 'closed' }),
  happened('2026-04-22T10:00', { kind: 'marked', mark: 4 }),
];

describe('an appeal with two questions', () => {
  const [first, second] = records(LOG);

  test('gives one record a question, the first leading', () => {
    expect(records(LOG).map(({ id, question, leads }) => [id, question, leads])).toEqual([
      ['A-1', 1, true],
      ['A-1', 2, false],
    ]);
  });

  test('keeps the body and the topic of each question apart', () => {
    expect([first?.body, second?.body]).toEqual(['Комитет ЖКХ', 'Дорожный отдел']);
    expect([first?.topic, second?.topic]).toEqual(['Вывоз мусора', 'Ямы на дороге']);
  });

  test('takes the time of the first answer and the outcome of the last', () => {
    expect(first?.firstAnswered).toBe(moment('2026-04-10T14:00', MSK));
    expect(first?.outcome).toBe('solved');
    expect(first?.workToFirstAnswer).toBe((120 + 270 + 210 + 60) * 60_000);
  });

  test('leaves a question without an answer open', () => {
    expect(second).toMatchObject({ firstAnswered: null, outcome: null, workToFirstAnswer: null });
  });

  test('shares receipt, closing, mark and deadline among its questions', () => {
    for (const record of [first, second])
      expect(record).toMatchObject({
        receivedOn: day('2026-04-09'),
        closed: moment('2026-04-21T15:00', MSK),
        mark: 4,
        due: moment('2026-05-13T00:00', MSK) - 1,
        channel: 'feedback-platform',
        regime: 'message',
      });
  });
});

describe('an appeal', () => {
  test('that was reopened is not closed, and keeps its first answer', () => {
    const [record] = records([...LOG, happened('2026-04-23T10:00', { kind: 'reopened' })]);
    expect(record).toMatchObject({ closed: null, closedOn: null, firstAnswered: moment('2026-04-10T14:00', MSK) });
  });

  test('that was closed again is closed at the later moment', () => {
    const again = [
      happened('2026-04-23T10:00', { kind: 'reopened' }),
      happened('2026-04-24T10:00', { kind: 'closed' }),
    ];
    expect(records([...LOG, ...again])[0]?.closed).toBe(moment('2026-04-24T10:00', MSK));
  });

  test('that nobody has classified is one question of which nothing is told', () => {
    expect(records(LOG.slice(0, 1))).toMatchObject([{ question: 1, leads: true, body: null, topic: null, type: null }]);
  });

  test('is corrected late: what was known before the correction stays known as it was', () => {
    const late = {
      ...happened('2026-04-09T11:00', classified(1, 'Отопление')),
      id: 'late',
      recordedAt: at('2026-05-05T09:00'),
    };
    const log = [...LOG, late];
    expect(records(log)[0]?.topic).toBe('Отопление');
    expect(records(log, at('2026-05-05T08:59'))[0]?.topic).toBe('Вывоз мусора');
  });

  test('is open as it was known before it was answered', () => {
    const [record] = records(LOG, at('2026-04-10T13:59'));
    expect(record).toMatchObject({ firstAnswered: null, closed: null, mark: null, outcome: null });
  });
});

describe('what a log tells beside the answer', () => {
  const told = (...happenings: readonly AppealHappening[]): Partial<CaseRecord> | undefined =>
    records([
      ...LOG.slice(0, 8),
      ...happenings.map((happening, hour) => happened(`2026-04-21T1${hour}:00`, happening)),
    ])[0];

  test('is whether it can be read on a platform', () => {
    expect(told()?.published).toBe(null);
    expect(told({ kind: 'published', question: 1, platform: 'vk.com' })?.published).toBe(true);
  });

  test('is a promise, its day, and how it stands', () => {
    const promised: AppealHappening = { kind: 'promised', question: 1, by: day('2026-06-01') };
    expect(told()).toMatchObject({ promise: null, promisedOn: null });
    expect(told(promised)).toMatchObject({ promise: 'given', promisedOn: day('2026-06-01') });
    expect(told(promised, { kind: 'promise-broken', question: 1 })).toMatchObject({ promise: 'broken' });
  });

  test('is a mark of one question, which goes before the mark of the appeal', () => {
    const marks = records([
      ...LOG,
      happened('2026-04-22T11:00', { kind: 'answered', question: 2, outcome: 'explained' }),
      happened('2026-04-22T12:00', { kind: 'marked', question: 1, mark: 1 }),
    ]).map(({ mark }) => mark);
    expect(marks).toEqual([1, 4]);
  });

  test('is that a question went to another body, or was left without an answer', () => {
    expect(told({ kind: 'forwarded', body: 'Министерство', question: 2 })?.outcome).toBe('solved');
    const outcomes = (happening: AppealHappening): unknown =>
      records([...LOG.slice(0, 8), happened('2026-04-21T10:00', happening)]).map(({ outcome }) => outcome);
    expect(outcomes({ kind: 'forwarded', body: 'Министерство' })).toEqual(['solved', 'forwarded']);
    expect(outcomes({ kind: 'declined', obstacle: 'abusive', question: 2 })).toEqual(['solved', 'unanswered']);
  });
});

describe('an appeal that repeats another', () => {
  const repeat = (effect: 'merge' | 'count-once' | 'count-each'): readonly CaseRecord[] =>
    records([...LOG, happened('2026-04-22T11:00', { kind: 'repeat-found', of: 'A-0', effect })]);

  test('has no records once it was merged', () => {
    expect(repeat('merge')).toEqual([]);
  });

  test('keeps its records and is not counted again', () => {
    expect(repeat('count-once').map((record) => [record.leads, record.repeat])).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  test('is counted when each is', () => {
    expect(repeat('count-each').map((record) => [record.leads, record.repeat])).toEqual([
      [true, true],
      [false, true],
    ]);
  });
});

test('an entry that cannot be does not count, and the others do', () => {
  const early = happened('2026-04-09T10:01', { kind: 'marked', mark: 1 });
  expect(records([...LOG.slice(0, 8), early])[0]).toMatchObject({ mark: null, outcome: 'solved' });
});

describe('records are refused', () => {
  test('when nobody has received anything', () => {
    const refusal = { kind: 'never-received', appeal: 'A-1' };
    expect(recordsOf(LOG.slice(1), SETTING)).toEqual({ ok: false, refusal });
    expect(recordsOf(LOG, SETTING, at('2026-04-09T09:59'))).toEqual({ ok: false, refusal });
    expect(recordsOf([], SETTING)).toEqual({ ok: false, refusal: { ...refusal, appeal: null } });
  });

  test('when the deadline lies outside the calendar', () => {
    const received = { ...LOG[0], occurredAt: at('2027-12-30T10:00') } as AppealEvent;
    expect(recordsOf([received], SETTING)).toMatchObject({
      ok: false,
      refusal: { kind: 'outside-calendar', asked: null },
    });
  });
});

describe('laws of records', () => {
  test('the order of delivery does not matter, nor does a second delivery', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...LOG, ...LOG], { minLength: 2 * LOG.length }), (log) => {
        expect(recordsOf(log, SETTING)).toEqual(recordsOf(LOG, SETTING));
      }),
    );
  });

  test('exactly one record of an appeal leads', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(LOG.slice(1)), (some) => {
        return records([LOG[0] as AppealEvent, ...some]).filter(({ leads }) => leads).length === 1;
      }),
    );
  });
});

function records(log: readonly AppealEvent[], knownAt?: Instant): readonly CaseRecord[] {
  return unwrap(recordsOf(log, SETTING, knownAt));
}

function happened(text: string, happening: AppealHappening): AppealEvent {
  return { id: `${text} ${happening.kind}`, appeal: 'A-1', occurredAt: at(text), recordedAt: at(text), ...happening };
}

function at(text: string): Instant {
  return moment(text, MSK);
}

function classified(question: number, topic: string): AppealHappening {
  return { kind: 'classified', question, type: 'solvable', topicGroup: 'Хозяйство', topic, territory: 'Центр' };
}

test('a message found in an open source is received when it was detected', () => {
  const detected = happened('2026-04-09T09:30', {
    kind: 'detected',
    channel: 'incident-management',
    regime: 'message',
    repeat: false,
  });
  expect(records([detected])).toMatchObject([{ received: detected.occurredAt, channel: 'incident-management' }]);
});
