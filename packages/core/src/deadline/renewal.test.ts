import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppealEvent, AppealHappening } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import type { Clock } from './clock.ts';
import { clocksAt } from './clocks-at.ts';
import { CALENDAR, PACK, RECEIVED } from './rule-pack.fixture.ts';
import { packClock, type PackClock } from './rule-pack.ts';

const HOUR = 3_600_000;
const OF_DOCUMENTS = packClock({
  id: 'documents',
  title: 'Документы',
  task: 'supply-documents',
  owedBy: 'other-body',
  unit: 'clock-minute',
  count: 600,
  starts: { event: 'documents-requested' },
  stops: [{ event: 'documents-supplied' }],
  renews: true,
  because: [],
});
const OF_EXECUTOR = packClock({
  ...OF_DOCUMENTS,
  id: 'answer',
  task: 'answer',
  starts: { event: 'assigned' },
  stops: [{ event: 'answered' }, { event: 'returned', to: 'curator' }],
});
const OF_NOTICE = packClock({
  ...OF_DOCUMENTS,
  id: 'notice',
  task: 'notify-of-forwarding',
  starts: { event: 'forwarded' },
  stops: [{ event: 'notified', of: 'forwarding' }],
});

test('a second request does not hide that the first is overdue', () => {
  const requested: AppealHappening = { kind: 'documents-requested', from: 'Росреестр' };
  const clock = read(
    OF_DOCUMENTS,
    [
      [1, requested],
      [9, requested],
    ],
    12,
  );
  expect([clock?.state, hours(clock?.started)]).toEqual(['overdue', 1]);
});

test('the clock of requests runs from the first that was not yet met, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (requests) => {
      const log = requests.map((asks, index): [number, AppealHappening] => [
        index + 1,
        asks ? { kind: 'documents-requested', from: 'Росреестр' } : { kind: 'documents-supplied' },
      ]);
      const open = requests.findIndex((asks, index) => asks && !requests.slice(index).includes(false));
      const clock = read(OF_DOCUMENTS, log, requests.length + 1);
      expect(clock?.stopped === null ? hours(clock.started) : null).toBe(open === -1 ? null : open + 1);
    }),
  );
});

test('what came back to the curator and was sent again has its whole term anew', () => {
  const log: readonly [number, AppealHappening][] = [
    [1, { kind: 'assigned', question: 1, body: 'А' }],
    [2, { kind: 'returned', to: 'curator' }],
    [30, { kind: 'assigned', question: 1, body: 'Б' }],
  ];
  expect(read(OF_EXECUTOR, log, 25)?.state).toBe('stopped-in-time');
  const again = read(OF_EXECUTOR, log, 31);
  expect([again?.state, hours(again?.started), hours(again?.due.last)]).toEqual(['running', 30, 40]);
});

test('sending one question again neither hides another that is overdue nor forgets the one sent', () => {
  const log: [number, AppealHappening][] = [
    [1, { kind: 'assigned', question: 1, body: 'А' }],
    [1, { kind: 'assigned', question: 2, body: 'Б' }],
    [2, { kind: 'returned', to: 'curator', question: 2 }],
    [20, { kind: 'assigned', question: 2, body: 'В' }],
    [21, { kind: 'answered', question: 1, outcome: 'solved' }],
  ];
  expect(hours(read(OF_EXECUTOR, log, 22)?.started)).toBe(1);
  expect(read(OF_EXECUTOR, log, 22)?.state).toBe('overdue');
  const all = [...log, [23, { kind: 'answered', question: 2, outcome: 'solved' }] as [number, AppealHappening]];
  expect(read(OF_EXECUTOR, all, 24)?.state).toBe('stopped-late');
});

test('an answer given before another question was sent again still stands', () => {
  const log: readonly [number, AppealHappening][] = [
    [1, { kind: 'assigned', question: 1, body: 'А' }],
    [1, { kind: 'assigned', question: 2, body: 'Б' }],
    [2, { kind: 'answered', question: 1, outcome: 'solved' }],
    [3, { kind: 'returned', to: 'curator', question: 2 }],
    [20, { kind: 'assigned', question: 2, body: 'В' }],
    [21, { kind: 'answered', question: 2, outcome: 'solved' }],
  ];
  expect(read(OF_EXECUTOR, log, 22)?.state).toBe('stopped-in-time');
});

test('a clock waits for a notice of its own matter', () => {
  const forwarded: [number, AppealHappening] = [1, { kind: 'forwarded', body: 'Министерство' }];
  const ofAnother: [number, AppealHappening] = [2, { kind: 'notified', of: 'decline' }];
  const ofThis: [number, AppealHappening] = [3, { kind: 'notified', of: 'forwarding' }];
  expect(read(OF_NOTICE, [forwarded, ofAnother], 4)?.state).toBe('running');
  expect(hours(read(OF_NOTICE, [forwarded, ofAnother, ofThis], 4)?.stopped)).toBe(3);
});

function read(clock: PackClock, log: readonly (readonly [number, AppealHappening])[], asOf: number): Clock | undefined {
  const events = log.map(([hour, happening], index): AppealEvent => {
    const occurredAt = at(hour);
    return { id: `e${index}`, appeal: 'A-1', occurredAt, recordedAt: occurredAt, ...happening };
  });
  const facts = { calendar: CALENDAR, asOf: at(asOf) };
  return unwrap(clocksAt([RECEIVED, ...events], { ...PACK, clocks: [clock] }, facts))[0];
}

function at(hour: number): Instant {
  return (RECEIVED.occurredAt + hour * HOUR) as Instant;
}

function hours(instant: Instant | null | undefined): number | null {
  return instant === null || instant === undefined ? null : (instant - RECEIVED.occurredAt) / HOUR;
}
