import fc from 'fast-check';
import { unwrap } from '../basis/result.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { YEARS } from '../time/calendar.fixture.ts';
import type { Instant } from '../time/instant.ts';
import { compileCalendar, type WorkingCalendar } from '../time/working-calendar.ts';
import { workedBefore } from '../time/working-time.ts';
import { zone } from '../time/zone.ts';
import { hostileRecord } from './any-method.fixture.ts';

// Made for tests: calendars of any hours, and records whose working time a calendar tells.

const ZONES = ['Europe/Moscow', 'Asia/Barnaul', 'Asia/Kathmandu', 'America/New_York', 'Australia/Lord_Howe'];
/** Minutes of a day between which shifts lie; every third of them is no whole half of an hour. */
const marks = fc.integer({ min: 0, max: 288 }).map((twelfths) => twelfths * 5);
const dayOfShifts = fc
  .uniqueArray(marks, { minLength: 0, maxLength: 6 })
  .map((some) => some.toSorted((a, b) => a - b))
  .map((some) =>
    some.flatMap((from, at) => (at % 2 === 0 && some[at + 1] ? [{ from, to: some[at + 1] as number }] : [])),
  );

/** A calendar of 2026 in any zone over any week. */
export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    name: fc.constantFrom(...ZONES),
    week: fc.array(dayOfShifts, { minLength: 7, maxLength: 7 }),
    daysOff: fc.constantFrom('observed' as const, 'worked' as const),
    shortening: fc.constantFrom(0, 30, 60, 65),
  })
  .map(({ name, ...schedule }) => unwrap(compileCalendar(YEARS.slice(0, 1), schedule, zone(name))));

/** Data sets of records inside a calendar, their working time counted by it. */
export function setsIn(calendar: WorkingCalendar, count: number): fc.Arbitrary<readonly (readonly CaseRecord[])[]> {
  const { from, until } = calendar.span;
  const edges = [from, until - 1, ...calendar.begins.slice(0, 3), ...calendar.ends.slice(0, 3)].map(
    (at) => at as Instant,
  );
  const instants = fc.oneof(
    fc.integer({ min: from, max: until - 1 }).map((at) => at as Instant),
    fc.constantFrom(...edges.filter((at) => at < until)),
  );
  const records = fc.tuple(hostileRecord, instants, fc.option(instants)).map(([record, received, firstAnswered]) => ({
    ...record,
    received,
    firstAnswered,
    workToFirstAnswer:
      firstAnswered === null ? null : workedBefore(calendar, firstAnswered) - workedBefore(calendar, received),
  }));
  return fc.array(fc.array(records, { maxLength: 30 }), { minLength: count, maxLength: count });
}
