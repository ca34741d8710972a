import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { formatMoment } from '../time/instant.ts';
import { DAY_OFF_READINGS } from '../time/term-fault.ts';
import type { Clock } from './clock.ts';
import { clocksAt } from './clocks-at.ts';
import { explainClocks } from './explain-clocks.ts';
import { at, CALENDAR, happened, MSK, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';

const MINUTE = 60_000;
const HIGH = happened('2026-04-09T10:01', { kind: 'qualified', importance: 'high' });
const ASSIGNED = happened('2026-04-09T11:00', { kind: 'assigned', question: 1, body: 'Комитет ЖКХ' });
const CASES: readonly (readonly AppealEvent[])[] = [
  [RECEIVED, REGISTERED, ASSIGNED],
  [RECEIVED, REGISTERED, HIGH, ASSIGNED],
];

describe('a clock of five working days, held on its last one, a Thursday', () => {
  test.each([
    ['2026-04-16T23:00', '2026-04-16'],
    ['2026-04-17T10:00', '2026-04-17'],
    ['2026-04-18T10:00', '2026-04-20'],
    ['2026-04-19T23:59', '2026-04-20'],
    ['2026-04-20T10:00', '2026-04-20'],
  ])('resumed at %s, has until the end of %s', (resumed, last) => {
    const log = [RECEIVED, REGISTERED, HIGH, paused(at('2026-04-16T10:00')), happened(resumed, { kind: 'resumed' })];
    for (const later of [0, 1, 60]) {
      const clock = read(log, (at(resumed) + later * MINUTE) as Instant);
      const due = clock === undefined ? '' : formatMoment(clock.due.last, MSK);
      const isOver = at(resumed) + later * MINUTE > at(`${last}T23:59:59`);
      expect([due.slice(0, 10), clock?.state]).toEqual([last, isOver ? 'overdue' : 'running']);
    }
  });

  test('held again before the next working day comes, is given that day once', () => {
    const log = [
      RECEIVED,
      REGISTERED,
      HIGH,
      paused(at('2026-04-16T10:00')),
      happened('2026-04-18T10:00', { kind: 'resumed' }),
      paused(at('2026-04-18T20:00')),
      happened('2026-04-20T10:00', { kind: 'resumed' }),
    ];
    expect(formatMoment(read(log, at('2026-04-20T10:00'))?.due.last ?? at('2026-01-01T00:00'), MSK)).toBe(
      '2026-04-20T23:59:59+03:00',
    );
  });
});

test('a clock that was not late before a pause does not end before it runs again, by no reading, and its steps tell so', () => {
  const pause = fc.tuple(fc.nat({ max: 40 * 24 * 60 }), fc.nat({ max: 12 * 24 * 60 }), fc.nat({ max: 3 * 24 * 60 }));
  const cases = fc.tuple(fc.constantFrom(...CASES), fc.constantFrom(...DAY_OFF_READINGS), pause);
  fc.assert(
    fc.property(cases, ([log, dayOff, [before, long, more]]) => {
      const [from, to, later] = [before, before + long, before + long + more].map(
        (minutes) => (ASSIGNED.occurredAt + minutes * MINUTE) as Instant,
      ) as [Instant, Instant, Instant];
      const facts = { calendar: CALENDAR, dayOff };
      const held = [...log, paused(from)];
      const resumed = (when: Instant) => [
        ...held,
        { ...happened('2026-04-10T10:00', { kind: 'resumed' }), id: 'r', occurredAt: when, recordedAt: when },
      ];
      const old = unwrap(clocksAt(log, PACK, { ...facts, asOf: from }));
      const again = unwrap(clocksAt(resumed(later), PACK, { ...facts, asOf: later }));
      for (const { answer, grounds } of unwrap(explainClocks(resumed(to), PACK, { ...facts, asOf: to }))) {
        const last = old.find(({ clock }) => clock === answer.clock);
        if (last === undefined || !mayBeHeld(last)) continue;
        expect(answer.due.last).toBeGreaterThanOrEqual(Math.max(to, last.due.last));
        expect(answer.state).toBe('running');
        expect(grounds.findLast(({ kind }) => kind === 'step')).toMatchObject({ to: answer.due.last });
        expect(again.find(({ clock }) => clock === answer.clock)?.due.last).toBeGreaterThanOrEqual(answer.due.last);
      }
    }),
  );
});

/** Whether a pause may hold a clock: its act allows pauses, and something is left of it. */
function mayBeHeld({ clock, state, remaining, unit }: Clock): boolean {
  const pauses = PACK.clocks.find(({ id }) => id === clock)?.pauses ?? [];
  return pauses.length > 0 && state === 'running' && (remaining > 0 || unit !== 'working-minute');
}

function paused(from: Instant): AppealEvent {
  const event = happened('2026-04-10T10:00', { kind: 'paused', reason: 'applicant' });
  return { ...event, id: `p${from}`, occurredAt: from, recordedAt: from };
}

function read(log: readonly AppealEvent[], asOf: Instant): Clock | undefined {
  return unwrap(clocksAt(log, PACK, { calendar: CALENDAR, asOf })).find(({ clock }) => clock === 'answer-high');
}
