import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { isWorked, type CalendarYear, type DayKind, type SpecialDay } from './calendar-year.ts';
import { day, type CivilDate, type Weekday } from './civil-date.ts';
import { moment, type Instant } from './instant.ts';
import { ROUND_THE_CLOCK, withShifts, type ScheduleInTime } from './schedule.ts';
import { compileCalendar, type WorkingCalendar } from './working-calendar.ts';
import { fiveDayWeek, NORM_WEEK, type Schedule, type Shift } from './working-hours.ts';
import {
  addWorkingMinutes,
  lastWorkUpTo,
  momentOfWork,
  sampledWorkingMinutes,
  takeWorkingMinutes,
  workedBefore,
  workingMinutes,
  workingTime,
} from './working-time.ts';
import { zone } from './zone.ts';

const MINUTE = 60_000;
const OMSK = zone('Asia/Omsk');
const MAY: readonly SpecialDay[] = [
  special(day('2026-05-08'), 'short'),
  special(day('2026-05-11'), 'holiday'),
  { ...special(day('2026-05-16'), 'working-weekend'), worksAs: 5 },
];
const OFFICE = fiveDayWeek([
  { from: 510, to: 720 },
  { from: 780, to: 1050 },
]);
const CALENDAR = unwrap(compileCalendar([yearOf(2026, MAY)], OFFICE, OMSK));

describe('working time', () => {
  test.each<Row>([
    ['inside a shift', '2026-05-12T09:00', '2026-05-12T10:30', 90],
    ['over lunch', '2026-05-12T11:30', '2026-05-12T13:30', 60],
    ['over a night', '2026-05-12T17:00', '2026-05-13T09:00', 60],
    ['over a short Friday, a weekend and a holiday', '2026-05-08T16:00', '2026-05-12T09:00', 60],
    ['of a worked Saturday', '2026-05-16T00:00', '2026-05-17T00:00', 480],
    ['of a night', '2026-05-12T20:00', '2026-05-13T06:00', 0],
    ['of no time', '2026-05-12T10:00', '2026-05-12T10:00', 0],
  ])('%s', (_, ...[from, to, minutes]) => {
    expect(workingMinutes(at(from), at(to), CALENDAR)).toEqual({ ok: true, value: minutes });
  });

  test('keeps parts of a minute', () => {
    expect(workingTime(at('2026-05-12T09:00:15'), at('2026-05-12T09:01:30'), CALENDAR)).toEqual({
      ok: true,
      value: 75_000,
    });
    expect(workingMinutes(at('2026-05-12T09:00:15'), at('2026-05-12T09:01:30'), CALENDAR)).toEqual({
      ok: true,
      value: 1.25,
    });
  });

  test('is none before the first shift of the calendar and all after the last', () => {
    expect(workedBefore(CALENDAR, CALENDAR.span.from)).toBe(0);
    expect(workedBefore(CALENDAR, CALENDAR.span.until - 1)).toBe(workedBefore(CALENDAR, at('2026-12-31T17:30')));
  });

  test('is none in a calendar without shifts', () => {
    const idle = unwrap(compileCalendar([yearOf(2026)], fiveDayWeek([]), OMSK));
    expect(workingTime(at('2026-05-12T09:00'), at('2026-05-14T09:00'), idle)).toEqual({ ok: true, value: 0 });
    expect(addWorkingMinutes(at('2026-05-12T09:00'), 1, idle).ok).toBe(false);
  });
});

describe('adding working minutes', () => {
  test.each<Row>([
    ['ends in the evening when the day is filled', '2026-05-12T08:30', '2026-05-12T17:30', 480],
    ['goes on the next morning with the minute after', '2026-05-12T08:30', '2026-05-13T08:31', 481],
    ['ends before lunch when the morning is filled', '2026-05-12T08:30', '2026-05-12T12:00', 210],
    ['starts with the next shift when it is night', '2026-05-12T22:00', '2026-05-13T08:31', 1],
    ['stays where it is for no minutes, night or not', '2026-05-12T22:00', '2026-05-12T22:00', 0],
    ['steps over a holiday', '2026-05-08T16:30', '2026-05-12T08:31', 1],
  ])('%s', (_, ...[from, to, minutes]) => {
    expect(addWorkingMinutes(at(from), minutes, CALENDAR)).toEqual({ ok: true, value: at(to) });
  });

  test('reaches the last working minute of the calendar', () => {
    expect(addWorkingMinutes(at('2026-12-31T17:29'), 1, CALENDAR)).toEqual({ ok: true, value: at('2026-12-31T17:30') });
    expect(addWorkingMinutes(at('2026-12-31T17:29'), 2, CALENDAR).ok).toBe(false);
  });
});

describe('sampled working minutes', () => {
  test('count the tries that fall into working time', () => {
    expect(sampledWorkingMinutes(at('2026-05-12T17:28:30'), at('2026-05-13T08:30:10'), CALENDAR)).toEqual({
      ok: true,
      value: 2,
    });
  });

  test('differ from the exact length by the second of the start', () => {
    expect(sampledWorkingMinutes(at('2026-05-12T09:00:59'), at('2026-05-12T09:01:00'), CALENDAR)).toEqual({
      ok: true,
      value: 1,
    });
    expect(sampledWorkingMinutes(at('2026-05-12T09:00:00'), at('2026-05-12T09:01:00'), CALENDAR)).toEqual({
      ok: true,
      value: 1,
    });
  });
});

describe('working time is refused', () => {
  test.each([workingTime, workingMinutes, sampledWorkingMinutes])('when its end is before its start', (count) => {
    const [from, to] = [at('2026-05-13T09:00'), at('2026-05-12T09:00')];
    expect(count(from, to, CALENDAR)).toEqual({ ok: false, refusal: { kind: 'end-before-start', from, to } });
  });

  const inside = at('2026-05-12T09:00');
  const early = at('2025-12-31T23:59:59');
  const late = at('2027-01-01T00:00');
  const refusal = { kind: 'outside-calendar', from: CALENDAR.span.from, until: CALENDAR.span.until };

  test.each([workingTime, workingMinutes, sampledWorkingMinutes])(
    'by %o outside the years of the calendar',
    (count) => {
      expect(count(inside, late, CALENDAR)).toEqual({ ok: false, refusal: { ...refusal, asked: late } });
      expect(count(early, inside, CALENDAR)).toEqual({ ok: false, refusal: { ...refusal, asked: early } });
    },
  );

  test('when a term starts outside, or runs past the end', () => {
    expect(addWorkingMinutes(early, 0, CALENDAR)).toEqual({ ok: false, refusal: { ...refusal, asked: early } });
    expect(addWorkingMinutes(inside, 1_000_000, CALENDAR)).toEqual({ ok: false, refusal: { ...refusal, asked: null } });
  });

  test.each([-1, Number.NaN, Infinity])('for %d minutes, forward and back', (minutes) => {
    const impossible = { ok: false, refusal: { kind: 'impossible-term', unit: 'working-minute', count: minutes } };
    expect(addWorkingMinutes(inside, minutes, CALENDAR)).toEqual(impossible);
    expect(takeWorkingMinutes(inside, minutes, CALENDAR)).toEqual(impossible);
  });

  test('for a moment that is no number', () => {
    const asked = Number.NaN as Instant;
    const none = { ok: false, refusal: { kind: 'not-an-instant', of: 'moment', value: 'NaN' } };
    expect(addWorkingMinutes(asked, 1, CALENDAR)).toEqual(none);
    expect(workingMinutes(inside, asked, CALENDAR)).toEqual(none);
  });

  test('when a term counted back starts outside, or runs past the beginning', () => {
    expect(takeWorkingMinutes(late, 0, CALENDAR)).toEqual({ ok: false, refusal: { ...refusal, asked: late } });
    expect(takeWorkingMinutes(inside, 1_000_000, CALENDAR)).toEqual({
      ok: false,
      refusal: { ...refusal, asked: null },
    });
  });
});

describe('taking working minutes away', () => {
  test.each<Row>([
    ['stops at the beginning of the day when the day is emptied', '2026-05-13T08:31', '2026-05-12T17:29', 2],
    ['does not leave the morning for the evening before', '2026-05-13T08:31', '2026-05-13T08:30', 1],
    ['does not leave the afternoon for the morning', '2026-05-12T14:00', '2026-05-12T13:00', 60],
    ['starts from the shift before when it is night', '2026-05-12T22:00', '2026-05-12T17:29', 1],
    ['stays where it is for no minutes, night or not', '2026-05-12T22:00', '2026-05-12T22:00', 0],
    ['steps over a holiday', '2026-05-12T08:30', '2026-05-08T16:29', 1],
  ])('%s', (_, ...[from, to, minutes]) => {
    expect(takeWorkingMinutes(at(from), minutes, CALENDAR)).toEqual({ ok: true, value: at(to) });
  });
});

describe('any working time', () => {
  test('is what a walk from minute to minute counts', () => {
    fc.assert(
      fc.property(anyDraw(), (drawn) => {
        const { calendar, from, to } = caseOf(drawn);
        expect(unwrap(workingMinutes(from, to, calendar))).toBe(walk(calendar, from, to));
      }),
    );
  });

  test('adds up from its parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDARS), fc.nat(), fc.nat(), fc.nat(), (calendar, ...parts) => {
        const [a, b, c] = parts.map((part) => within(calendar, part)).toSorted((x, y) => x - y) as [
          Instant,
          Instant,
          Instant,
        ];
        const whole = unwrap(workingTime(a, c, calendar));
        expect(unwrap(workingTime(a, b, calendar)) + unwrap(workingTime(b, c, calendar))).toBe(whole);
        expect(workingTime(c, a, calendar).ok).toBe(c === a);
      }),
    );
  });

  test('grows with its end, and never faster than the clock', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDARS), fc.nat(), fc.nat(10 * 86_400_000), (calendar, start, length) => {
        const from = within(calendar, start);
        const to = Math.min(from + length, calendar.span.until - 1);
        const worked = workedBefore(calendar, to) - workedBefore(calendar, from);
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(to - from);
      }),
    );
  });

  test('undoes the adding of minutes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDARS), fc.nat(), fc.nat(20_000), (calendar, start, minutes) => {
        const from = within(calendar, start);
        const end = addWorkingMinutes(from, minutes, calendar);
        fc.pre(end.ok);
        expect(unwrap(workingMinutes(from, unwrap(end), calendar))).toBe(minutes);
      }),
    );
  });

  test('is left whole after minutes taken away, and not a millisecond later', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CALENDARS),
        fc.nat(),
        fc.integer({ min: 1, max: 20_000 }),
        (calendar, end, minutes) => {
          const until = within(calendar, end);
          const found = takeWorkingMinutes(until, minutes, calendar);
          fc.pre(found.ok);
          const from = unwrap(found);
          expect(unwrap(workingMinutes(from, until, calendar))).toBe(minutes);
          expect(unwrap(workingTime((from + 1) as Instant, until, calendar))).toBe(minutes * MINUTE - 1);
        },
      ),
    );
  });

  test('adds up when minutes are added in two parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDARS), fc.nat(), fc.nat(9000), fc.nat(9000), (calendar, start, a, b) => {
        const from = within(calendar, start);
        const whole = addWorkingMinutes(from, a + b, calendar);
        fc.pre(whole.ok);
        expect(addWorkingMinutes(unwrap(addWorkingMinutes(from, a, calendar)), b, calendar)).toEqual(whole);
      }),
    );
  });

  test('is full only at the moment found, and not a millisecond before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDARS), fc.nat(), (calendar, some) => {
        const all = workedBefore(calendar, calendar.span.until - 1);
        const done = 1 + (some % all);
        const found = momentOfWork(calendar, done);
        expect(workedBefore(calendar, found)).toBe(done);
        expect(workedBefore(calendar, found - 1)).toBe(done - 1);
      }),
    );
  });

  test('last went on where the last of it was done', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDARS), fc.nat(), (calendar, some) => {
        const instant = within(calendar, some);
        const done = workedBefore(calendar, instant);
        expect(lastWorkUpTo(calendar, instant)).toBe(done === 0 ? null : momentOfWork(calendar, done));
      }),
    );
  });

  test('falls due later for more minutes, and not earlier for a later start', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALENDARS), fc.nat(), fc.nat(9000), fc.nat(9000), (calendar, ...drawn) => {
        const [start, a, b] = drawn;
        const from = within(calendar, start);
        const later = Math.min(from + a * MINUTE, calendar.span.until - 1) as Instant;
        const [one, more, afterwards] = [
          addWorkingMinutes(from, a, calendar),
          addWorkingMinutes(from, a + b, calendar),
          addWorkingMinutes(later, a + b, calendar),
        ];
        fc.pre(afterwards.ok);
        expect(unwrap(more)).toBeGreaterThanOrEqual(unwrap(one));
        expect(unwrap(afterwards)).toBeGreaterThanOrEqual(unwrap(more));
      }),
    );
  });
});

describe('any sampled working minutes', () => {
  test('are the count of k for which the start plus k minutes is worked and before the end', () => {
    fc.assert(
      fc.property(anyDraw(), fc.nat(59_999), fc.nat(59_999), (drawn, intoFrom, intoTo) => {
        const { calendar, ...whole } = caseOf(drawn);
        const [from, to] = [whole.from + intoFrom, whole.to + intoTo] as [Instant, Instant];
        fc.pre(from <= to && to < calendar.span.until);
        let count = 0;
        for (let tried = from; tried < to; tried = (tried + MINUTE) as Instant) {
          if (workedBefore(calendar, tried + 1) > workedBefore(calendar, tried)) count += 1;
        }
        expect(unwrap(sampledWorkingMinutes(from, to, calendar))).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  test('are within a minute of the exact time for each stretch they touch', () => {
    fc.assert(
      fc.property(anyDraw(), (drawn) => {
        const { calendar, from, to } = caseOf(drawn);
        const touched = calendar.begins.filter((begin, index) => begin < to && (calendar.ends[index] as number) > from);
        const exact = unwrap(workingMinutes(from, to, calendar));
        const sampled = unwrap(sampledWorkingMinutes(from, to, calendar));
        expect(Math.abs(sampled - exact)).toBeLessThanOrEqual(touched.length);
      }),
    );
  });
});

type Row = readonly [what: string, from: string, to: string, minutes: number];

interface Case {
  readonly calendar: WorkingCalendar;
  readonly from: Instant;
  readonly to: Instant;
}

/** Where the clocks changed within the years under test, and a place where they never did. */
const PLACES = [
  { name: 'Asia/Omsk', year: 2026, change: null },
  { name: 'Asia/Barnaul', year: 2016, change: Date.UTC(2016, 2, 26, 20) },
  { name: 'Europe/Saratov', year: 2016, change: Date.UTC(2016, 11, 3, 23) },
  { name: 'Europe/Volgograd', year: 2018, change: Date.UTC(2018, 9, 27, 23) },
  { name: 'Europe/Volgograd', year: 2020, change: Date.UTC(2020, 11, 26, 22) },
];

const SCHEDULES: readonly Schedule[] = [
  NORM_WEEK,
  OFFICE,
  {
    ...OFFICE,
    week: OFFICE.week.with(4, [
      { from: 510, to: 720 },
      { from: 765, to: 975 },
    ]),
  },
  { week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]), shortening: 60 },
  {
    week: Array.from({ length: 7 }, () => [
      { from: 0, to: 240 },
      { from: 1200, to: 1440 },
    ]),
    shortening: 300,
  },
  { week: NORM_WEEK.week.with(5, [{ from: 600, to: 840 }]), shortening: 30 },
  ROUND_THE_CLOCK,
  withShifts({ ...OFFICE, daysOff: 'worked' }, [6, 7], [{ from: 600, to: 720 }]),
];

/** Calendars under test; a counterexample names them by their place in the list. */
const CALENDARS = fc
  .sample(anyCalendar(), { numRuns: 40, seed: 7 })
  .map((calendar, index) => ({ ...calendar, [fc.toStringMethod]: () => `calendar ${index}` }));

/** What is drawn for a case; the calendar by its place in the list, so that a counterexample can be read. */
interface Draw {
  readonly index: number;
  readonly start: number;
  readonly minutes: number;
  readonly near: boolean;
}

function anyDraw(): fc.Arbitrary<Draw> {
  const index = fc.integer({ min: 0, max: CALENDARS.length - 1 });
  return fc.record({ index, start: fc.nat(), minutes: fc.nat(6 * 1440), near: fc.boolean() });
}

/** Half of the cases lie over a change of the clocks, if the place has one. */
function caseOf(drawn: Draw): Case {
  const calendar = CALENDARS[drawn.index] as WorkingCalendar;
  const { from: first, until } = calendar.span;
  const change = calendar.clocks.starts.find((start) => start > first && start < until);
  const around = beforeChange(change, drawn);
  const from = around ?? first + (drawn.start % Math.floor((until - first) / MINUTE)) * MINUTE;
  const to = Math.min(from + drawn.minutes * MINUTE, until - MINUTE);
  return { calendar, from: from as Instant, to: to as Instant };
}

function beforeChange(change: number | undefined, drawn: Draw): number | null {
  return drawn.near && change !== undefined ? change - (drawn.start % (3 * 1440)) * MINUTE : null;
}

function anyCalendar(): fc.Arbitrary<WorkingCalendar> {
  return fc
    .tuple(
      fc.constantFrom(...PLACES),
      fc.array(fc.constantFrom(...SCHEDULES), { minLength: 1, maxLength: 3 }),
      fc.array(anySpecial(), { maxLength: 200 }),
    )
    .map(([{ name, year }, hours, drawn]) => {
      const first = day(`${year}-01-01`);
      const versions = hours.map((schedule, index) => ({ from: (first + index * 86) as CivilDate, schedule }));
      const schedule = versions.length === 1 ? (hours[0] as Schedule) : versions;
      const days = new Map(drawn.map(({ date, ...rest }) => [date, { ...rest, date: (first + date) as CivilDate }]));
      const ordered = [...days.values()].toSorted((a, b) => a.date - b.date);
      return unwrap(compileCalendar([yearOf(year, ordered)], schedule, zone(name)));
    });
}

function anySpecial(): fc.Arbitrary<SpecialDay> {
  const kinds: readonly DayKind[] = ['short', 'holiday', 'working-weekend', 'transferred-day-off', 'memorial'];
  const date = fc.nat(364) as fc.Arbitrary<CivilDate>;
  return fc
    .tuple(date, fc.constantFrom(...kinds), fc.integer({ min: 1, max: 5 }), fc.boolean())
    .map(([on, kind, weekday, shortened]) => ({
      ...special(on, kind),
      worksAs: kind === 'working-weekend' ? (weekday as Weekday) : null,
      shortened: kind === 'short' || (kind === 'working-weekend' && shortened),
    }));
}

/** The oracle: it asks the clock on the wall at every minute, and knows nothing of stretches and sums. */
function walk(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const clock = wallClock(calendar.zone);
  const worked = new Map<number, ReadonlySet<number>>();
  let count = 0;
  for (let instant: number = from; instant < to; instant += MINUTE) {
    const local = clock(instant);
    const date = Math.floor(local / 86_400_000);
    if (!worked.has(date)) worked.set(date, workedMinutes(calendar, date as CivilDate));
    if (worked.get(date)?.has((local - date * 86_400_000) / MINUTE) === true) count += 1;
  }
  return count;
}

/** The minutes of a day that are worked: all minutes of its shifts but the last ones of a short day. */
function workedMinutes(calendar: WorkingCalendar, date: CivilDate): ReadonlySet<number> {
  const { years } = calendar;
  const schedule = inForce(calendar.schedule, date);
  const found = years.flatMap(({ days }) => days).find((known) => known.date === date);
  if (found !== undefined && !isWorked(found.kind) && schedule.daysOff !== 'worked') return new Set();
  const row = found?.worksAs ?? ((new Date(date * 86_400_000).getUTCDay() + 6) % 7) + 1;
  const minutes = minutesOf(schedule.week[row - 1] as readonly Shift[]);
  const lost = found?.shortened === true ? schedule.shortening : 0;
  return new Set(minutes.slice(0, Math.max(0, minutes.length - lost)));
}

/** The version that was the last to begin, found from the end of the list. */
function inForce(schedule: ScheduleInTime | null, date: CivilDate): Schedule {
  if (schedule === null || 'week' in schedule) return schedule ?? NORM_WEEK;
  const begun = schedule.filter(({ from }) => from <= date);
  return begun[begun.length - 1]?.schedule ?? NORM_WEEK;
}

function minutesOf(shifts: readonly Shift[]): readonly number[] {
  return shifts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
}

/** The wall clock of a zone by the platform's own formatter; no clock of these zones changes within an hour. */
function wallClock(name: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'medium' });
  const hours = new Map<number, number>();
  return (instant) => {
    const hour = Math.floor(instant / 3_600_000) * 3_600_000;
    if (!hours.has(hour)) hours.set(hour, Date.parse(`${format.format(hour).replace(' ', 'T')}Z`) - hour);
    return instant + (hours.get(hour) ?? 0);
  };
}

function within({ span }: WorkingCalendar, drawn: number): Instant {
  return (span.from + ((drawn * 7919) % (span.until - span.from))) as Instant;
}

function yearOf(year: number, days: readonly SpecialDay[] = []): CalendarYear {
  return { year, provisional: false, days, presidential: [], because: [] };
}

function special(date: CivilDate, kind: DayKind): SpecialDay {
  return { date, kind, shortened: kind === 'short', worksAs: null, because: [] };
}

function at(text: string): Instant {
  return moment(text, OMSK);
}
