import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byFact } from '../source/decision.ts';
import type { CalendarYear, DayKind, SpecialDay } from './calendar-year.ts';
import { dayOfCalendar } from './day-of-calendar.ts';
import { addDays, day, type CivilDate } from './civil-date.ts';
import { intersectCalendars, uniteCalendars } from './combine-calendars.ts';
import { due } from './due.ts';
import { formatMoment, moment, type Instant } from './instant.ts';
import { ROUND_THE_CLOCK, withShifts } from './schedule.ts';
import { endingAt } from './term-arithmetic.ts';
import { calendarDays, workingDays } from './term.ts';
import { compileCalendar, localDay, startOfDay, type WorkingCalendar } from './working-calendar.ts';
import { fiveDayWeek, NORM_WEEK, type Schedule } from './working-hours.ts';
import { addWorkingMinutes, workingMinutes, workingTime } from './working-time.ts';
import { zone } from './zone.ts';

const MINUTE = 60_000;
const MSK = zone('Europe/Moscow');
const MOSCOW = calendarOf('Europe/Moscow', NORM_WEEK);
const BARNAUL = calendarOf('Asia/Barnaul', NORM_WEEK, [special('2016-05-11', 'regional-holiday')]);

describe('two bodies four hours apart', () => {
  const both = unwrap(intersectCalendars(MOSCOW, BARNAUL));
  const either = unwrap(uniteCalendars(MOSCOW, BARNAUL));

  test('share four hours of a common day', () => {
    expect(minutesOn(both, '2016-05-12')).toBe(240);
    expect(addWorkingMinutes(moment('2016-05-12T09:00', MSK), 300, both)).toEqual({
      ok: true,
      value: moment('2016-05-13T10:00', MSK),
    });
  });

  test('shared five before the clocks of Barnaul were put forward', () => {
    expect(minutesOn(both, '2016-03-24')).toBe(300);
    expect(minutesOn(both, '2016-03-28')).toBe(240);
  });

  test('cover twelve hours between them', () => {
    expect(minutesOn(either, '2016-05-12')).toBe(720);
  });

  test('share no time on a holiday of one, and the day says whose holiday it is', () => {
    expect(minutesOn(both, '2016-05-11')).toBe(0);
    expect(unwrap(dayOfCalendar(both, day('2016-05-11')))).toMatchObject({
      kind: 'regional-holiday',
      because: [byFact('kind', 'regional-holiday')],
    });
    expect(minutesOn(either, '2016-05-11')).toBe(480);
    expect(unwrap(dayOfCalendar(either, day('2016-05-11'))).kind).toBe('working');
  });

  test('count working days together', () => {
    const last = (calendar: WorkingCalendar) =>
      formatMoment(unwrap(due(moment('2016-05-10T10:00', MSK), workingDays(1), calendar)).last, MSK);
    expect([last(MOSCOW), last(both), last(either)]).toEqual([
      '2016-05-11T23:59:59+03:00',
      '2016-05-12T23:59:59+03:00',
      '2016-05-11T23:59:59+03:00',
    ]);
    const ended = unwrap(due(moment('2016-05-10T10:00', MSK), endingAt(workingDays(1), 'end-of-operations'), both));
    expect(formatMoment(ended.last, MSK)).toBe('2016-05-12T12:59:59+03:00');
  });

  test('are covered by whole days of the first that the second covers too', () => {
    expect(formatMoment(both.span.from, MSK)).toBe('2016-01-01T00:00:00+03:00');
    expect(formatMoment(both.span.until, MSK)).toBe('2016-12-31T00:00:00+03:00');
  });
});

describe('two schedules of one body', () => {
  test('keep the hours of both, or of either', () => {
    const morning = calendarOf('Europe/Moscow', fiveDayWeek([{ from: 480, to: 780 }]));
    expect(minutesOn(unwrap(intersectCalendars(MOSCOW, morning)), '2016-05-12')).toBe(240);
    expect(minutesOn(unwrap(uniteCalendars(MOSCOW, morning)), '2016-05-12')).toBe(540);
  });

  test('that never meet share no working day', () => {
    const evening = calendarOf('Europe/Moscow', fiveDayWeek([{ from: 1020, to: 1200 }]));
    const both = unwrap(intersectCalendars(MOSCOW, evening));
    expect([both.begins, both.workdays]).toEqual([[], []]);
    expect(due(moment('2016-05-12T10:00', MSK), workingDays(1), both).ok).toBe(false);
  });

  test('are provisional when one is', () => {
    const draft = unwrap(compileCalendar([{ ...yearOf(), provisional: true }], NORM_WEEK, MSK));
    for (const combine of [intersectCalendars, uniteCalendars]) {
      const { provisional } = unwrap(
        due(moment('2016-05-12T10:00', MSK), calendarDays(1, 'stay'), unwrap(combine(MOSCOW, draft))),
      );
      expect(provisional).toBe(true);
    }
  });
});

test('calendars of different years are refused', () => {
  const next = unwrap(compileCalendar([{ ...yearOf(), year: 2017 }], NORM_WEEK, MSK));
  expect(intersectCalendars(MOSCOW, next)).toEqual({
    ok: false,
    refusal: { kind: 'no-common-day', first: MOSCOW.span, second: next.span },
  });
  expect(uniteCalendars(next, MOSCOW).ok).toBe(false);
});

const SPLIT = fiveDayWeek([
  { from: 480, to: 720 },
  { from: 720, to: 840 },
  { from: 960, to: 1200 },
]);
const NIGHTS: Schedule = {
  week: Array.from({ length: 7 }, () => [
    { from: 0, to: 300 },
    { from: 1320, to: 1440 },
  ]),
  shortening: 30,
};
const SCHEDULES = [NORM_WEEK, SPLIT, NIGHTS, ROUND_THE_CLOCK, withShifts(NORM_WEEK, [5, 6], [{ from: 600, to: 900 }])];
const PLACES = ['Europe/Moscow', 'Asia/Barnaul', 'Europe/Saratov'];
const CALENDARS = fc
  .sample(
    fc
      .tuple(fc.constantFrom(...PLACES), fc.constantFrom(...SCHEDULES), fc.array(anySpecial(), { maxLength: 40 }))
      .map(([name, schedule, days]) => calendarOf(name, schedule, ordered(days))),
    { numRuns: 16, seed: 11 },
  )
  .map((calendar, index) => ({ ...calendar, [fc.toStringMethod]: () => `calendar ${index}` }));
const PAIRS = CALENDARS.flatMap((a) =>
  CALENDARS.map((b) => ({ a, b, both: unwrap(intersectCalendars(a, b)), either: unwrap(uniteCalendars(a, b)) })),
);
const anyPair = fc.integer({ min: 0, max: PAIRS.length - 1 }).map((index) => PAIRS[index] as (typeof PAIRS)[number]);

describe('any two calendars', () => {
  test('share no more than the lesser works, cover no less than the greater, and together make the sum', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(), fc.nat(), ({ a, b, both, either }, x, y) => {
        const [from, to] = [within(both, x), within(both, y)].toSorted((p, q) => p - q) as [Instant, Instant];
        const [ofA, ofB, shared, covered] = [a, b, both, either].map((of) => unwrap(workingTime(from, to, of))) as [
          number,
          number,
          number,
          number,
        ];
        expect(shared).toBeLessThanOrEqual(Math.min(ofA, ofB));
        expect(covered).toBeGreaterThanOrEqual(Math.max(ofA, ofB));
        expect(shared + covered).toBe(ofA + ofB);
      }),
    );
  });

  test('may change places', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(), fc.nat(), ({ a, b, both, either }, x, y) => {
        const [back, backEither] = [unwrap(intersectCalendars(b, a)), unwrap(uniteCalendars(b, a))];
        const span = {
          from: Math.max(both.span.from, back.span.from),
          until: Math.min(both.span.until, back.span.until),
        };
        const [from, to] = [x, y].map((at) => (span.from + (at % (span.until - span.from))) as Instant) as [
          Instant,
          Instant,
        ];
        expect(workingTime(from, to, back)).toEqual(workingTime(from, to, both));
        expect(workingTime(from, to, backEither)).toEqual(workingTime(from, to, either));
        if (a.zone === b.zone)
          expect([back.begins, back.ends, back.workdays]).toEqual([both.begins, both.ends, both.workdays]);
      }),
    );
  });

  test('are worked together exactly when both are, minute by minute', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(), fc.nat(2880), ({ a, b, both, either }, x, length) => {
        const from = (within(both, x) - (within(both, x) % MINUTE)) as Instant;
        const to = Math.min(from + length * MINUTE, both.span.until - MINUTE) as Instant;
        fc.pre(from >= both.span.from && to >= from);
        const minutes = Array.from({ length: (to - from) / MINUTE }, (_, index) => from + index * MINUTE);
        const near = [a, b].map((of) => stretchesNear(of, from, to));
        const worked = minutes.map((at) => near.filter((stretches) => isAtWork(stretches, at)).length);
        expect(unwrap(workingMinutes(from, to, both))).toBe(worked.filter((count) => count === 2).length);
        expect(unwrap(workingMinutes(from, to, either))).toBe(worked.filter((count) => count > 0).length);
      }),
    );
  });

  test('count only days that both count, and every day that they count and share time on', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(365), ({ a, b, both }, index) => {
        const date = addDays(localDay(both, both.span.from), index);
        const until = startOfDay(both, addDays(date, 1));
        fc.pre(until < both.span.until);
        const shared = unwrap(workingTime(startOfDay(both, date), until, both)) > 0;
        const counted = [a, b].every(({ workdays }) => workdays.includes(date));
        expect(both.workdays.includes(date)).toBe(counted && shared);
      }),
    );
  });
});

test('any calendar with itself is itself, less the working days on which the body has no hours', () => {
  for (const { years, schedule, ...own } of CALENDARS) {
    const calendar: WorkingCalendar = { ...own, years, schedule };
    const { workdays, workdaysThrough, ...rest } = own;
    const manned = workdays.filter((date) => isManned(calendar, date));
    if (manned.length === workdays.length) Object.assign(rest, { workdays, workdaysThrough });
    for (const combine of [intersectCalendars, uniteCalendars]) {
      const same = { ...unwrap(combine(calendar, calendar)), years, schedule };
      expect(same.workdays).toEqual(manned);
      expect(JSON.stringify(same) === JSON.stringify({ ...same, ...rest })).toBe(true);
    }
  }
});

function isManned(calendar: WorkingCalendar, date: CivilDate): boolean {
  const until = Math.min(startOfDay(calendar, addDays(date, 1)), calendar.span.until - 1) as Instant;
  return unwrap(workingTime(startOfDay(calendar, date), until, calendar)) > 0;
}

function minutesOn(calendar: WorkingCalendar, date: string): number {
  const from = startOfDay(calendar, day(date));
  return unwrap(workingMinutes(from, startOfDay(calendar, addDays(day(date), 1)), calendar));
}

type Stretches = readonly (readonly [begin: number, end: number])[];

function stretchesNear({ begins, ends }: WorkingCalendar, from: number, to: number): Stretches {
  const all = begins.map((begin, index) => [begin, ends[index] as number] as const);
  return all.filter(([begin, end]) => begin < to && end > from);
}

function isAtWork(stretches: Stretches, at: number): boolean {
  return stretches.some(([begin, end]) => begin <= at && at < end);
}

function within({ span }: WorkingCalendar, drawn: number): Instant {
  return (span.from + ((drawn * 7919) % (span.until - span.from))) as Instant;
}

function calendarOf(name: string, schedule: Schedule, days: readonly SpecialDay[] = []): WorkingCalendar {
  return unwrap(compileCalendar([{ ...yearOf(), days }], schedule, zone(name)));
}

function yearOf(): CalendarYear {
  return { year: 2016, provisional: false, days: [], presidential: [], because: [] };
}

function special(text: string, kind: DayKind): SpecialDay {
  return { date: day(text), kind, shortened: kind === 'short', worksAs: null, because: [byFact('kind', kind)] };
}

function anySpecial(): fc.Arbitrary<SpecialDay> {
  const kinds: readonly DayKind[] = ['short', 'holiday', 'working-weekend', 'transferred-day-off', 'memorial'];
  const date = fc.nat(364).map((index) => addDays(day('2016-01-01'), index));
  return fc.tuple(date, fc.constantFrom(...kinds)).map(([on, kind]) => ({
    ...special('2016-01-01', kind),
    date: on,
    worksAs: kind === 'working-weekend' ? 3 : null,
  }));
}

function ordered(days: readonly SpecialDay[]): readonly SpecialDay[] {
  const once = new Map<CivilDate, SpecialDay>(days.map((entry) => [entry.date, entry]));
  return [...once.values()].toSorted((x, y) => x.date - y.date);
}
