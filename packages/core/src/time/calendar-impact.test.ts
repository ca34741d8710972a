import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byClause } from '../source/decision.ts';
import { calendarImpact, type OpenCase } from './calendar-impact.ts';
import { layerYear, type CalendarLayer, type CalendarYear, type DayKind, type SpecialDay } from './calendar-year.ts';
import { calendarIn, YEARS } from './calendar.fixture.ts';
import { changedDays } from './changed-days.ts';
import { addDays, day, formatDay } from './civil-date.ts';
import { due } from './due.ts';
import { moment, type Instant } from './instant.ts';
import { withShifts } from './schedule.ts';
import { endingAt } from './term-arithmetic.ts';
import { calendarDays, calendarMonths, clockHours, workingDays, workingHours, type Term } from './term.ts';
import { compileCalendar, type WorkingCalendar } from './working-calendar.ts';
import { NORM_WEEK } from './working-hours.ts';
import { zone } from './zone.ts';

const MSK = zone('Europe/Moscow');
const DECREE = byClause('decree-of-tomorrow', 'п. 1', 'A');
const BEFORE = calendarIn('Europe/Moscow');
const AFTER = decreed([special('2026-05-12', 'transferred-day-off'), special('2026-05-20', 'short')]);

describe('a decree that takes 12 May off', () => {
  test('moves the deadline that fell on it, by a day, and is named as the cause', () => {
    const { moved, uncounted } = calendarImpact(BEFORE, AFTER, [open('2026-04-09', calendarDays(30, 'forward'))]);
    expect(uncounted).toEqual([]);
    expect(moved).toMatchObject([{ id: '2026-04-09', days: 1 }]);
    expect(moved[0]?.because.map(({ date, before, after }) => [formatDay(date), before.kind, after])).toEqual([
      ['2026-05-12', 'working', special('2026-05-12', 'transferred-day-off')],
    ]);
  });

  test('leaves a deadline that does not end there', () => {
    expect(calendarImpact(BEFORE, AFTER, [open('2026-04-20', calendarDays(30, 'forward'))]).moved).toEqual([]);
  });

  test('moves every term of working days and hours that runs over it', () => {
    const cases = [open('2026-05-07', workingDays(5)), open('2026-05-08', workingHours(16))];
    const { moved } = calendarImpact(BEFORE, AFTER, cases);
    expect(moved.map(({ days, because }) => [days, because.map(({ date }) => formatDay(date))])).toEqual([
      [3, ['2026-05-12']],
      [1, ['2026-05-12']],
    ]);
  });

  test('moves a control date to the working day before', () => {
    const { moved } = calendarImpact(BEFORE, AFTER, [open('2026-04-12', calendarDays(30, 'backward'))]);
    expect(moved).toMatchObject([{ days: -4, because: [{ date: day('2026-05-12') }] }]);
  });

  test('moves by an hour what is due by the end of operations of a day that becomes short', () => {
    const { moved } = calendarImpact(BEFORE, AFTER, [
      open('2026-05-19', endingAt(workingDays(1), 'end-of-operations')),
    ]);
    expect(moved).toMatchObject([{ days: 0, because: [{ date: day('2026-05-20') }] }]);
    expect((moved[0]?.before.last ?? 0) - (moved[0]?.after.last ?? 0)).toBe(3_600_000);
  });
});

test('another schedule is a cause too', () => {
  const [before, after] = [NORM_WEEK, withShifts(NORM_WEEK, [5], [{ from: 540, to: 720 }])].map((schedule) =>
    unwrap(compileCalendar(YEARS, schedule, MSK)),
  ) as [WorkingCalendar, WorkingCalendar];
  const { moved } = calendarImpact(before, after, [open('2026-05-15', workingHours(8))]);
  expect(moved.map(({ because }) => because.map(({ date }) => formatDay(date)))).toEqual([['2026-05-15']]);
});

test('what one of the calendars cannot count is told apart', () => {
  const short = calendarIn('Europe/Moscow', YEARS.slice(0, 1));
  const late = open('2026-12-20', calendarDays(30, 'forward'));
  expect(calendarImpact(BEFORE, short, [late])).toEqual({
    moved: [],
    uncounted: [{ id: '2026-12-20', refusal: { kind: 'outside-calendar', ...short.span, asked: null } }],
  });
  const wrong = open('2026-05-12', { ...workingDays(1), count: Number.NaN });
  expect(calendarImpact(BEFORE, AFTER, [wrong]).uncounted).toMatchObject([{ refusal: { kind: 'impossible-term' } }]);
});

test('a day that only changed its name is no change', () => {
  const renamed = decreed([special('2026-05-09', 'memorial'), special('2026-05-16', 'memorial')]);
  expect(changedDays(BEFORE, renamed)).toEqual([]);
});

const DECREES = fc
  .sample(fc.array(anySpecial(), { minLength: 1, maxLength: 30 }), { numRuns: 20, seed: 3 })
  .map(decreed);
const anyDecree = fc.integer({ min: 0, max: DECREES.length - 1 }).map((index) => DECREES[index] as WorkingCalendar);
const dayOffs = fc.constantFrom('forward' as const, 'backward' as const, 'stay' as const);
const ends = fc.constantFrom('midnight' as const, 'end-of-operations' as const);
const terms = fc
  .tuple(fc.nat(40), dayOffs, ends)
  .chain(([count, dayOff, end]) =>
    fc.constantFrom<Term>(
      endingAt(calendarDays(count, dayOff), end),
      endingAt(workingDays(count), end),
      endingAt(calendarMonths(count % 3, dayOff), end),
      workingHours(count),
      clockHours(count),
    ),
  );
const starts = fc
  .integer({ min: moment('2026-01-01T00:00', MSK), max: moment('2027-06-30T00:00', MSK) })
  .map((at) => at as Instant);
const anyCases = fc
  .array(fc.tuple(starts, terms), { maxLength: 8 })
  .map((drawn) => drawn.map(([start, term], index): OpenCase => ({ id: `${index}`, start, term })));

describe('the impact of any decree', () => {
  test('is none when nothing changes', () => {
    fc.assert(
      fc.property(anyDecree, anyCases, (calendar, cases) => {
        expect(calendarImpact(calendar, calendar, cases)).toEqual({ moved: [], uncounted: [] });
      }),
    );
  });

  test('is what counting each case anew finds', () => {
    fc.assert(
      fc.property(anyDecree, anyCases, (after, cases) => {
        const { moved } = calendarImpact(BEFORE, after, cases);
        const anew = cases.flatMap(({ id, start, term }) => {
          const [old, found] = [BEFORE, after].map((calendar) => unwrap(due(start, term, calendar)));
          return old?.last === found?.last ? [] : [{ id, before: old, after: found }];
        });
        expect(moved.map(({ id, before, after: found }) => ({ id, before, after: found }))).toEqual(anew);
      }),
    );
  });

  test('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(anyDecree, anyCases, (after, cases) => {
        const [one, other] = [cases, cases.toReversed()].map((list) => calendarImpact(BEFORE, after, list).moved);
        expect(other?.toReversed()).toEqual(one);
      }),
    );
  });

  test('turned round leads every deadline back', () => {
    fc.assert(
      fc.property(anyDecree, anyCases, (after, cases) => {
        const there = calendarImpact(BEFORE, after, cases).moved;
        const back = calendarImpact(after, BEFORE, cases).moved;
        expect(back.map(({ id, days }) => [id, 0 - days])).toEqual(there.map(({ id, days }) => [id, days]));
      }),
    );
  });

  test('always has a cause, and without its causes there is no move', () => {
    fc.assert(
      fc.property(anyDecree, anyCases, (after, cases) => {
        for (const { id, because } of calendarImpact(BEFORE, after, cases).moved) {
          expect(because.length).toBeGreaterThan(0);
          const kept = after.years
            .flatMap(({ days }) => days)
            .filter(({ date }) => !because.some((d) => d.date === date));
          const undone = calendarIn(
            'Europe/Moscow',
            YEARS.map((year) => withDays(year, [...kept, ...because.map((d) => d.before)])),
          );
          const own = cases.filter((found) => found.id === id);
          expect(calendarImpact(BEFORE, undone, own).moved).toEqual([]);
        }
      }),
    );
  });
});

function open(date: string, term: Term): OpenCase {
  return { id: date, start: moment(`${date}T10:00`, MSK), term };
}

function decreed(days: readonly SpecialDay[]): WorkingCalendar {
  const layer = (year: number): CalendarLayer => ({
    year,
    provisional: false,
    days: days.filter(({ date }) => formatDay(date).startsWith(`${year}`)),
    because: [],
  });
  return calendarIn(
    'Europe/Moscow',
    YEARS.map((year) => layerYear(year, layer(year.year))),
  );
}

function withDays(year: CalendarYear, days: readonly SpecialDay[]): CalendarYear {
  const own = days.filter(({ date, kind }) => formatDay(date).startsWith(`${year.year}`) && kind !== 'working');
  return { ...year, days: own.toSorted((a, b) => a.date - b.date) };
}

function special(text: string, kind: DayKind): SpecialDay {
  return { date: day(text), kind, shortened: kind === 'short', worksAs: null, because: [DECREE] };
}

function anySpecial(): fc.Arbitrary<SpecialDay> {
  const kinds = fc.constantFrom<DayKind>('short', 'transferred-day-off', 'regional-holiday');
  return fc
    .tuple(fc.nat(600), kinds)
    .map(([index, kind]) => ({ ...special('2026-01-10', kind), date: addDays(day('2026-01-10'), index) }));
}

test('a deadline that only the zone of the clock moves says so', () => {
  const [moscow, barnaul] = [calendarIn('Europe/Moscow'), calendarIn('Asia/Barnaul')];
  const { moved } = calendarImpact(moscow, barnaul, [open('2026-04-14', calendarDays(30, 'forward'))]);
  expect(moved).toMatchObject([{ because: [], zones: { before: 'Europe/Moscow', after: 'Asia/Barnaul' } }]);
  expect(calendarImpact(BEFORE, AFTER, [open('2026-04-09', calendarDays(30, 'forward'))]).moved[0]?.zones).toBe(null);
});
