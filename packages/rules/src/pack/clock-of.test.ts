import fc from 'fast-check';
import {
  addDays,
  clockDue,
  compileCalendar,
  day,
  dayAt,
  explainClockDue,
  formatDay,
  moment,
  NORM_WEEK,
  unwrap,
  zone,
  type Instant,
  type RulePack,
} from '@otklik/core';
import { describe, expect, test } from 'vitest';
import { LAW_59 } from '../federal/law-59.ts';
import { calendarFor } from '../regional/calendar-for.ts';
import { clockOf } from './clock-of.ts';

const MOSCOW = zone('Europe/Moscow');
const federal = unwrap(compileCalendar(unwrap(calendarFor(null, 2020, 2027)), NORM_WEEK, MOSCOW));
const saratov = unwrap(compileCalendar(unwrap(calendarFor('RU-SAR', 2020, 2027)), NORM_WEEK, zone('Europe/Saratov')));
const kalmykia = unwrap(compileCalendar(unwrap(calendarFor('RU-KL', 2020, 2027)), NORM_WEEK, MOSCOW));

describe('the thirty days of 59-FZ', () => {
  test.each([
    ['2026-04-09', '2026-05-12', '2026-05-08', federal, 'Victory Day is a Saturday, its day off is moved to Monday'],
    ['2024-03-28', '2024-04-27', '2024-04-27', federal, 'the last day is a worked Saturday'],
    ['2021-10-03', '2021-11-02', '2021-11-02', federal, 'a presidential day does not move the term'],
    ['2026-12-01', '2027-01-11', '2026-12-30', federal, '31 December is a day off moved from January'],
    ['2024-01-11', '2024-02-12', '2024-02-09', federal, 'a plain weekend'],
    ['2024-01-11', '2024-02-13', '2024-02-09', kalmykia, 'Tsagan Sar on a Saturday moves its day off to Monday'],
    ['2025-03-30', '2025-04-29', '2025-04-29', federal, 'a plain Tuesday'],
    ['2025-03-30', '2025-04-30', '2025-04-28', saratov, 'Radonitsa in Petrovsk'],
    ['2022-04-03', '2022-05-04', '2022-04-29', federal, 'May holidays'],
    ['2022-04-03', '2022-05-05', '2022-04-29', saratov, 'Radonitsa fell on a day already off'],
  ] as const)('from %s end on %s, or by the safe reading on %s', (registered, forward, backward, calendar, why) => {
    const start = moment(`${registered}T10:00`, calendar.zone);
    const last = (dayOff: 'forward' | 'backward'): string => {
      const rule = unwrap(clockOf(LAW_59, { clock: 'consideration', on: day(registered), dayOff }));
      return formatDay(dayAt(unwrap(clockDue(rule, start, calendar)).last, calendar.zone));
    };
    expect([last('forward'), last('backward')], why).toEqual([forward, backward]);
  });

  test('name the reading of a day off that was used', () => {
    const start = moment('2026-04-09T10:00', MOSCOW);
    const named = (dayOff: 'forward' | 'backward'): string => {
      const rule = unwrap(clockOf(LAW_59, { clock: 'consideration', on: day('2026-04-09'), dayOff }));
      return JSON.stringify(unwrap(explainClockDue(rule, start, federal)).grounds);
    };
    expect(named('forward')).toContain('day-off-moves-forward');
    expect(named('backward')).toContain('day-off-moves-backward');
  });
});

describe('clockOf', () => {
  test.each([
    [{ dayOff: 'next' }, { kind: 'not-a-choice', of: 'dayOff', value: 'next' }],
    [{ on: Number.NaN }, { kind: 'not-a-day', text: 'NaN' }],
    [{ clock: 'none' }, { kind: 'unknown-clock', clock: 'none' }],
  ])('refuses what types did not hold back: %o', (odd, refusal) => {
    const question = { clock: 'consideration', on: day('2026-04-09'), ...odd };
    expect(clockOf(LAW_59, question as never)).toMatchObject({ ok: false, refusal });
  });

  test('takes the usual reading of the pack when nobody names one', () => {
    expect(unwrap(clockOf(LAW_59, { clock: 'consideration', on: day('2026-04-09') })).term.dayOff).toBe('forward');
  });

  test('refuses a clock that the pack has not, and names those it has', () => {
    expect(clockOf(LAW_59, { clock: 'acknowledgement', on: day('2026-04-09') })).toEqual({
      ok: false,
      refusal: {
        kind: 'unknown-clock',
        pack: 'fz-59',
        clock: 'acknowledgement',
        known: LAW_59.clocks.map(({ id }) => id),
      },
    });
  });

  test('refuses a day before the pack was in force, or after', () => {
    const over: RulePack = { ...LAW_59, inForce: { from: day('2006-11-02'), until: day('2025-12-31') } };
    const asked = (on: string) => clockOf(over, { clock: 'consideration', on: day(on) });
    expect(asked('2006-11-01')).toMatchObject({ refusal: { kind: 'not-in-force' } });
    expect(asked('2025-12-31').ok).toBe(true);
    expect(asked('2026-01-01')).toMatchObject({ refusal: { kind: 'not-in-force' } });
  });
});

describe('any appeal under 59-FZ', () => {
  const minutes = fc.integer({ min: 0, max: 5 * 365 * 24 * 60 });
  const start = minutes.map((after) => (moment('2020-01-10T00:00', MOSCOW) + after * 60_000) as Instant);

  test('is never due later by the safe reading than by the legal one, nor earlier when registered later', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 90 }), (at, later) => {
        const due = (from: Instant, dayOff: 'forward' | 'backward') => {
          const rule = unwrap(clockOf(LAW_59, { clock: 'consideration', on: dayAt(from, MOSCOW), dayOff }));
          return unwrap(clockDue(rule, from, federal)).last;
        };
        expect(due(at, 'backward')).toBeLessThanOrEqual(due(at, 'forward'));
        const after = (at + later * 86_400_000) as Instant;
        expect(due(after, 'forward')).toBeGreaterThanOrEqual(due(at, 'forward'));
        expect(due(after, 'backward')).toBeGreaterThanOrEqual(due(at, 'backward'));
      }),
    );
  });

  test('is due thirty days after, before any day off is looked at', () => {
    fc.assert(
      fc.property(start, (at) => {
        const rule = unwrap(clockOf(LAW_59, { clock: 'consideration', on: dayAt(at, MOSCOW), dayOff: 'stay' }));
        expect(dayAt(unwrap(clockDue(rule, at, federal)).last, MOSCOW)).toBe(addDays(dayAt(at, MOSCOW), 30));
      }),
    );
  });
});
