import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { moment, type Instant } from '../time/instant.ts';
import { compileCalendar } from '../time/working-calendar.ts';
import { workedBefore } from '../time/working-time.ts';
import { zone } from '../time/zone.ts';
import { anyCalendar } from './any-calendar.fixture.ts';
import { calendarLine, calendarTable, calendarTableSql } from './calendar-table.ts';
import { YEARS } from '../time/calendar.fixture.ts';

const BARNAUL = calendarIn('Asia/Barnaul');

test('a calendar by half hours is a row each half hour', () => {
  const { step, slots } = calendarTable(BARNAUL);
  expect([step, slots.length]).toEqual([1_800_000, 730 * 48]);
  expect(slots[0]).toEqual([moment('2026-01-01T00:00', zone('Asia/Barnaul')), 0, 0]);
  const morning = moment('2026-01-12T08:30', zone('Asia/Barnaul'));
  expect(slots.filter(([slot]) => slot >= morning).slice(0, 2)).toEqual([
    [morning, 0, 1],
    [morning + 1_800_000, 1_800_000, 1],
  ]);
});

test('hours by the minute make slots of a minute', () => {
  const week = Array.from({ length: 7 }, () => [{ from: 481, to: 1022 }]);
  const calendar = compileCalendar(YEARS.slice(0, 1), { week, shortening: 0 }, zone('UTC'));
  expect(calendarTable(unwrap(calendar)).step).toBe(60_000);
});

test('the table of each engine has a slot, its work and whether it is worked', () => {
  expect(calendarTableSql('postgresql', 'c')).toBe(
    'CREATE TABLE "c" (\n  slot BIGINT PRIMARY KEY,\n  worked BIGINT,\n  running BIGINT\n)',
  );
  expect(calendarTableSql('clickhouse', 'c')).toBe(
    'CREATE TABLE `c` (\n  slot Int64,\n  worked Int64,\n  running Int64\n) ENGINE = MergeTree ORDER BY (slot)',
  );
  expect(calendarLine([1 as Instant, 2, 0])).toBe('1,2,0');
});

test('the row of any instant tells the work before it', () => {
  fc.assert(
    fc.property(anyCalendar, fc.array(fc.nat(), { minLength: 1, maxLength: 50 }), (calendar, drawn) => {
      const { step, slots } = calendarTable(calendar);
      const { from, until } = calendar.span;
      for (const some of drawn) {
        const instant = from + (some % (until - from));
        const [slot, worked, running] = slots[Math.floor((instant - from) / step)] as (typeof slots)[number];
        expect(slot % step).toBe(0);
        expect(worked + running * (instant - slot)).toBe(workedBefore(calendar, instant));
      }
    }),
    { numRuns: 20 },
  );
});
