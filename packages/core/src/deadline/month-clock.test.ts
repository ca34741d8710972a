import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AppealEvent } from '../appeal/appeal-event.ts';
import { unwrap } from '../basis/result.ts';
import type { Decision, Step } from '../source/decision.ts';
import { isWorkday } from '../time/calendar-days.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { formatMoment, type Instant } from '../time/instant.ts';
import { localDay, startOfDay } from '../time/working-calendar.ts';
import type { Clock } from './clock.ts';
import { explainClocks } from './explain-clocks.ts';
import { at, CALENDAR, happened, MSK, PACK, RECEIVED, REGISTERED } from './rule-pack.fixture.ts';

const HOUR = 3_600_000;
const AS_OF = at('2026-09-01T12:00');
const MONTHLY = { ...PACK, clocks: PACK.clocks.map((clock) => ({ ...clock, unit: 'month' as const, count: 1 })) };
const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: 400 })), {
  maxLength: 4,
});

test('two pauses of twenty days move the end of a month by forty', () => {
  const pauses = [...pause('2026-04-10T10:00', '2026-04-30T10:00'), ...pause('2026-05-05T10:00', '2026-05-25T10:00')];
  const clock = answerOf([RECEIVED, REGISTERED, ...pauses], '2026-05-26T10:00').answer;
  expect(formatMoment(clock.due.nominal, MSK)).toBe('2026-06-18T23:59:59+03:00');
  expect([clock.spent, clock.remaining]).toEqual([0, 1]);
});

test('a pause that begins and ends within two months is no month', () => {
  const clock = answerOf([RECEIVED, REGISTERED, ...pause('2026-04-10T10:00', '2026-05-18T10:00')], '2026-05-18T12:00');
  expect([clock.answer.spent, formatMoment(clock.answer.due.nominal, MSK)]).toEqual([0, '2026-06-16T23:59:59+03:00']);
});

test('the end of a paused month is the end of a month that was not paused and the days away that began in time, at least the working day on which it runs again, and its steps add up to it', () => {
  const plain = answerOf([RECEIVED, REGISTERED]).answer;
  fc.assert(
    fc.property(lengths, (pairs) => {
      let [log, now, days] = [[RECEIVED, REGISTERED] as readonly AppealEvent[], REGISTERED.occurredAt as number, 0];
      for (const [gap, length] of pairs) {
        const [from, to] = [(now + gap * HOUR) as Instant, (now + (gap + length) * HOUR) as Instant];
        const stamp = { appeal: 'A-1', recordedAt: from };
        const stands = {
          ...stamp,
          id: `${log.length}p`,
          occurredAt: from,
          kind: 'paused',
          reason: 'applicant',
        } as const;
        const isInTime = from <= answerOf(log).answer.due.last;
        log = [...log, stands, { ...stamp, id: `${log.length}r`, occurredAt: to, kind: 'resumed' }];
        if (isInTime) days = heldUntil(to, plain.due.nominal, days + localDay(CALENDAR, to) - localDay(CALENDAR, from));
        now = to;
      }
      const { answer, grounds } = answerOf(log);
      const end = (localDay(CALENDAR, plain.due.nominal) + days) as CivilDate;
      expect(answer.due.nominal).toBe(startOfDay(CALENDAR, (end + 1) as CivilDate) - 1);
      expect(answer.spent + answer.remaining).toBe(1);
      const steps = grounds.filter((ground): ground is Step => ground.kind === 'step');
      expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
      expect(steps.at(-1)?.to).toBe(answer.due.last);
      const away = steps.filter(({ name }) => name === 'pause').reduce((sum, { from, to }) => sum + to - from, 0);
      expect(away).toBe(days);
    }),
  );
});

/** Days away, and more of them when the last day they give is over before the clock runs again. */
function heldUntil(to: Instant, end: Instant, days: number): number {
  const last = workday((localDay(CALENDAR, end) + days) as CivilDate);
  return startOfDay(CALENDAR, (last + 1) as CivilDate) > to
    ? days
    : workday(localDay(CALENDAR, to)) - localDay(CALENDAR, end);
}

/** The day itself or the first working day after it, walked to. */
function workday(day: CivilDate): CivilDate {
  return isWorkday(CALENDAR, day) ? day : workday((day + 1) as CivilDate);
}

function pause(from: string, to: string): readonly AppealEvent[] {
  return [happened(from, { kind: 'paused', reason: 'applicant' }), happened(to, { kind: 'resumed' })];
}

function answerOf(log: readonly AppealEvent[], asOf?: string): Decision<Clock> {
  const facts = { calendar: CALENDAR, asOf: asOf === undefined ? AS_OF : at(asOf) };
  return unwrap(explainClocks(log, MONTHLY, facts)).find(({ answer }) => answer.clock === 'answer') as Decision<Clock>;
}
