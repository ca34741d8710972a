import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byAssumption, byClause, byFact, type Ground, type Step } from '../source/decision.ts';
import { calendarIn, YEARS } from '../time/calendar.fixture.ts';
import type { CalendarYear } from '../time/calendar-year.ts';
import { addDays, day, formatDay, type CivilDate } from '../time/civil-date.ts';
import { moment, type Instant } from '../time/instant.ts';
import { calendarDays, clockHours, workingDays, workingHours, type Term } from '../time/term.ts';
import { localDay, startOfDay } from '../time/working-calendar.ts';
import { zone } from '../time/zone.ts';
import { clockDue, explainClockDue, type ClockRule } from './clock-rule.ts';

const MSK = zone('Europe/Moscow');
const VICTORY: readonly Ground[] = [byFact('holiday', 'victory-day'), byClause('tk-rf', 'ст. 112 ч. 1', 'B')];
const CALENDAR = calendarIn('Europe/Moscow', YEARS.map(withVictoryDay));
const REGISTERED = moment('2026-04-09T10:00', MSK);

describe('the consideration of an appeal registered on 9 April 2026', () => {
  const { answer, grounds } = explained(consideration(calendarDays(30, 'forward')), REGISTERED);
  const steps = grounds as readonly Step[];

  test('runs until the last moment of 12 May', () => {
    expect(answer.last).toBe(startOfDay(CALENDAR, day('2026-05-13')) - 1);
  });

  test('is explained step by step', () => {
    expect(steps.map(({ name, scale }) => [name, scale])).toEqual([
      ['day-zero', 'civil-date'],
      ['count-days', 'civil-date'],
      ['skip-day-off', 'civil-date'],
      ['skip-day-off', 'civil-date'],
      ['skip-day-off', 'civil-date'],
      ['end-of-day', 'instant'],
    ]);
    expect(steps.slice(0, -1).map(({ to }) => formatDay(to as CivilDate))).toEqual([
      '2026-04-09',
      '2026-05-09',
      '2026-05-10',
      '2026-05-11',
      '2026-05-12',
    ]);
  });

  test('counts days by the clause of the rule, and says how many of which', () => {
    expect(steps[1]?.because).toEqual([
      byClause('fz-59', 'ст. 12 ч. 1', 'B'),
      byFact('unit', 'calendar-day'),
      byFact('count', 30),
    ]);
  });

  test('leaves a day off by the reading of the rule and by the act that made the day off', () => {
    expect(steps[2]?.because).toEqual([
      byAssumption('term-ending-on-a-day-off'),
      byFact('day-kind', 'holiday'),
      ...VICTORY,
    ]);
    expect(steps[3]?.because).toEqual([byAssumption('term-ending-on-a-day-off'), byFact('day-kind', 'weekend')]);
  });
});

test('a clock of working hours is one step of time', () => {
  const { grounds } = explained(consideration(workingHours(8)), REGISTERED);
  expect(grounds).toMatchObject([{ name: 'count-time', scale: 'instant', from: REGISTERED }]);
});

test('a clock that runs past the calendar is refused with and without an explanation', () => {
  const rule = consideration(calendarDays(1000, 'stay'));
  const refusal = { kind: 'outside-calendar', ...CALENDAR.span, asked: null };
  expect(clockDue(rule, REGISTERED, CALENDAR)).toEqual({ ok: false, refusal });
  expect(explainClockDue(rule, REGISTERED, CALENDAR)).toEqual({ ok: false, refusal });
});

const starts = fc
  .integer({ min: CALENDAR.span.from, max: moment('2027-06-30T00:00', MSK) })
  .map((instant) => instant as Instant);
const rules = fc
  .tuple(fc.nat(90), fc.constantFrom('forward' as const, 'backward' as const, 'stay' as const))
  .chain(([count, dayOff]) =>
    fc.constantFrom(calendarDays(count, dayOff), workingDays(count), workingHours(count), clockHours(count)),
  )
  .map(consideration);

describe('laws of explained clocks', () => {
  test('the answer is the one that is given without an explanation', () => {
    fc.assert(
      fc.property(rules, starts, (rule, start) => {
        expect(explained(rule, start).answer).toEqual(unwrap(clockDue(rule, start, CALENDAR)));
      }),
    );
  });

  test('each step starts where the one before it ended, the first at the event, and the last ends at the deadline', () => {
    fc.assert(
      fc.property(rules, starts, (rule, start) => {
        const { answer, grounds } = explained(rule, start);
        const steps = grounds as readonly Step[];
        expect(steps.map(({ from }) => from)).toEqual([start, ...steps.slice(0, -1).map(({ to }) => to)]);
        expect(steps.at(-1)?.to).toBe(answer.last);
      }),
    );
  });

  test('the steps added up to the event give the deadline', () => {
    fc.assert(
      fc.property(rules, starts, (rule, start) => {
        const { answer, grounds } = explained(rule, start);
        expect(addedUp(start, grounds as readonly Step[])).toBe(answer.last);
      }),
    );
  });
});

function consideration(term: Term): ClockRule {
  const because = {
    'day-zero': [byClause('gk-rf', 'ст. 191', 'A')],
    'count-days': [byClause('fz-59', 'ст. 12 ч. 1', 'B')],
    'skip-day-off': [byAssumption('term-ending-on-a-day-off')],
    'end-of-day': [byClause('gk-rf', 'ст. 194', 'A')],
    'count-time': [],
  };
  return { id: 'consideration', starts: 'registered', term, because };
}

function explained(rule: ClockRule, start: Instant): { answer: { last: Instant }; grounds: readonly Ground[] } {
  return unwrap(explainClockDue(rule, start, CALENDAR));
}

/** Adds the days of all steps to the day of the event and takes the last moment of that day; time is added as it is. */
function addedUp(start: Instant, steps: readonly Step[]): number {
  const moved = (name: string): number =>
    steps.filter((step) => step.name === name).reduce((sum, { from, to }) => sum + to - from, 0);
  if (steps.some(({ name }) => name === 'count-time')) return start + moved('count-time');
  const last = addDays(localDay(CALENDAR, start), moved('count-days') + moved('skip-day-off'));
  return startOfDay(CALENDAR, addDays(last, 1)) - 1;
}

function withVictoryDay(year: CalendarYear): CalendarYear {
  const days = year.days.map((special) =>
    special.date === day('2026-05-09') ? { ...special, because: VICTORY } : special,
  );
  return { ...year, days };
}
