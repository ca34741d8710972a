import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { calendarIn } from '../time/calendar.fixture.ts';
import { moment, type Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { addWorkingMinutes } from '../time/working-time.ts';
import { handOvers, onDuty, rosterHoles, type DutyShift } from './duty-roster.ts';
import { foldRisk } from './fold-risk.ts';
import { riskActions } from './risk-actions.ts';
import { riskTimers } from './risk-timers.ts';
import type { RiskEvent, RiskHappening } from './risk-event.ts';
import { ORDER, QUIET, WORKED } from './risk.fixture.ts';

const MSK = zone('Europe/Moscow');
const CALENDAR = calendarIn('Europe/Moscow');
const MINUTE = 60_000;
const START = moment('2026-04-09T16:30', MSK);

/** Half an hour a step, from half past four on a Thursday. */
function log(happenings: readonly RiskHappening[]): readonly RiskEvent[] {
  return happenings.map((happening, index) => {
    const at = (START + index * 30 * MINUTE) as Instant;
    return { id: `e${index}`, risk: 'R-1', occurredAt: at, recordedAt: at, by: 'duty', ...happening };
  });
}

const shifts: fc.Arbitrary<readonly DutyShift[]> = fc.array(
  fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }), fc.constantFrom('a', 'b', 'c')).map(([from, length, on]) => {
    return { from: from as Instant, until: (from + length) as Instant, on };
  }),
  { maxLength: 8 },
);

describe('a roster', () => {
  test('oracle: who is on duty, and where nobody is, agree with a walk over every moment', () => {
    fc.assert(
      fc.property(shifts, (roster) => {
        const span = { from: 0 as Instant, until: 60 as Instant };
        const holes = unwrap(rosterHoles(roster, span));
        for (let at = 0; at < 60; at += 1) {
          const names = roster.filter(({ from, until }) => from <= at && at < until).map(({ on }) => on);
          const found = onDuty(roster, at as Instant);
          expect(found.ok ? found.value : []).toEqual([...new Set(names)].toSorted());
          expect(holes.some(({ from, until }) => from <= at && at < until)).toBe(names.length === 0);
        }
      }),
    );
  });

  test('the order of its shifts changes nothing', () => {
    fc.assert(
      fc.property(
        shifts.chain((roster) =>
          fc.tuple(fc.constant(roster), fc.shuffledSubarray([...roster], { minLength: roster.length })),
        ),
        ([roster, other]) => {
          expect(handOvers(other)).toEqual(handOvers(roster));
        },
      ),
    );
  });

  test.each([
    [{ from: 5, until: 5, on: 'a' }, '5', '5'],
    [{ from: 8, until: 5, on: 'a' }, '8', '5'],
    [{ from: Number.NaN, until: 5, on: 'a' }, 'NaN', '5'],
    [{ from: Symbol('x'), until: 5, on: 'a' }, 'symbol', '5'],
  ])('with a shift that is none is refused: %o', (shift, from, until) => {
    const roster = [{ from: 0, until: 9, on: 'b' }, shift] as never;
    const refusal = { kind: 'broken-shift', index: 1, on: 'a', from, until };
    for (const answer of [onDuty(roster, START), handOvers(roster), rosterHoles(roster, { from: START, until: START })])
      expect(answer).toEqual({ ok: false, refusal });
  });

  test.each([[''], [' '], [undefined], [Symbol('x')]])('with a shift of %o, who is nobody, is refused', (on) => {
    const roster = [{ from: 0, until: 9, on }] as never;
    for (const answer of [onDuty(roster, START), handOvers(roster), rosterHoles(roster, { from: START, until: START })])
      expect(answer).toMatchObject({ ok: false, refusal: { kind: 'broken-shift', index: 0 } });
    expect(onDuty([{ from: 0, until: 9, on: 'a' }, null] as never, START)).toMatchObject({ refusal: { index: 1 } });
    expect(onDuty(Object.assign([], { length: 1 }), START)).toMatchObject({ refusal: { index: 0 } });
  });

  test('is asked about a moment only', () => {
    const roster = [{ from: 0, until: 9, on: 'a' }] as never;
    const none = Number.NaN as Instant;
    expect(onDuty(roster, none)).toEqual({ ok: false, refusal: { kind: 'not-an-instant', of: 'at', value: 'NaN' } });
    for (const span of [
      { from: none, until: START },
      { from: START, until: none },
    ])
      expect(rosterHoles(roster, span)).toMatchObject({ ok: false, refusal: { kind: 'not-an-instant' } });
    const { state } = foldRisk(log(WORKED.slice(0, 3)), ORDER);
    const refusal = { kind: 'not-an-instant', of: 'asOf' };
    expect(riskTimers(state, ORDER, { calendar: CALENDAR, asOf: none })).toMatchObject({ ok: false, refusal });
  });

  test('may be as long as years of shifts', () => {
    const roster = Array.from({ length: 200_000 }, (_, at) => ({ from: at, until: at + 1, on: 'a' })) as never;
    const refusal = { kind: 'nobody-on-duty', since: 200_000, until: null };
    expect(onDuty(roster, 300_000 as Instant)).toMatchObject({ ok: false, refusal });
  });

  test('with a hole names its ends', () => {
    const roster = [
      { from: 0, until: 8, on: 'a' },
      { from: 20, until: 30, on: 'b' },
    ] as never;
    const refusal = { kind: 'nobody-on-duty', at: 9, since: 8, until: 20 };
    expect(onDuty(roster, 9 as Instant)).toEqual({ ok: false, refusal });
  });
});

describe('the terms of a level', () => {
  test('are counted in duty hours, as any deadline is', () => {
    const { state } = foldRisk(log(WORKED.slice(0, 3)), ORDER);
    const timers = unwrap(riskTimers(state, ORDER, { calendar: CALENDAR, asOf: START }));
    for (const { minutes, due, because } of timers) {
      expect(due).toBe(unwrap(addWorkingMinutes(START, minutes, CALENDAR)));
      expect(because).toEqual(ORDER.because);
    }
    expect(timers.map(({ step, minutes }) => [step, minutes])).toEqual([
      ['alerted', 30],
      ['verified', 60],
      ['published', 120],
    ]);
  });

  test('tell what was in time and what was late', () => {
    const { state } = foldRisk(log(WORKED), ORDER);
    const at = (text: string) =>
      unwrap(riskTimers(state, ORDER, { calendar: CALENDAR, asOf: moment(text, MSK) })).map((timer) => timer.state);
    expect(at('2026-04-09T16:40')).toEqual(['running', 'running', 'running']);
    expect(at('2026-04-10T12:00')).toEqual(['stopped-in-time', 'stopped-late', 'stopped-in-time']);
    const slow = {
      ...ORDER,
      levels: ORDER.levels.map((level) => ({ ...level, within: { alerted: 10, verified: null, published: 20 } })),
    };
    const late = unwrap(riskTimers(state, slow, { calendar: CALENDAR, asOf: moment('2026-04-10T12:00', MSK) }));
    expect(late.map((timer) => timer.state)).toEqual(['stopped-late', 'stopped-late']);
  });

  test('a level of no term, and a risk of no level, have none', () => {
    const low = foldRisk(log([...WORKED.slice(0, 2), { kind: 'rated', level: 'low' }]), ORDER).state;
    expect(unwrap(riskTimers(low, ORDER, { calendar: CALENDAR, asOf: START })).map(({ step }) => step)).toEqual([
      'verified',
      'published',
    ]);
    const none = foldRisk(log(WORKED.slice(0, 2)), ORDER).state;
    expect(riskTimers(none, ORDER, { calendar: CALENDAR, asOf: START })).toEqual({ ok: true, value: [] });
  });

  test('outside the calendar are refused', () => {
    const [first, ...rest] = log(WORKED);
    const early = { ...(first as RiskEvent), occurredAt: 0 as Instant, recordedAt: 0 as Instant };
    const answer = riskTimers(foldRisk([early, ...rest], ORDER).state, ORDER, { calendar: CALENDAR, asOf: START });
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'outside-calendar' } });
  });
});

describe('what is to be done next', () => {
  const roster = [{ from: START, until: (START + 8 * 60 * MINUTE) as Instant, on: 'u1' }];

  test.each<[number, readonly RiskHappening[], readonly string[]]>([
    [1, [], ['rated', 'alerted']],
    [2, [], ['rated', 'verified']],
    [4, [], ['drafted']],
    [5, [], ['agreed']],
    [6, [], ['published']],
    [7, [], ['reported']],
    [8, [], ['observed']],
    [8, Array.from({ length: 5 }, () => QUIET), ['settled']],
    [8, [...Array.from({ length: 5 }, () => QUIET), { kind: 'settled' }], ['reviewed']],
    [
      8,
      [...Array.from({ length: 5 }, () => QUIET), { kind: 'settled' }, { kind: 'observed', spreads: 1, negative: 0 }],
      ['spread-again'],
    ],
    [8, [{ kind: 'spread-again', causes: 'а', forecast: 'б' }], ['drafted']],
  ])('after %i steps %#', (count, more, steps) => {
    const { state, refused } = foldRisk(log([...WORKED.slice(0, count), ...more]), ORDER);
    expect(refused).toEqual([]);
    const actions = unwrap(riskActions(state, ORDER, { calendar: CALENDAR, asOf: START, roster }));
    expect(actions.map(({ step }) => step)).toEqual(steps);
  });

  test('is owed by somebody: a hole of the roster is a refusal', () => {
    const { state } = foldRisk(log(WORKED.slice(0, 3)), ORDER);
    const answer = riskActions(state, ORDER, { calendar: CALENDAR, asOf: (START - 1) as Instant, roster });
    expect(answer).toEqual({
      ok: false,
      refusal: { kind: 'nobody-on-duty', at: START - 1, since: null, until: START },
    });
  });

  test('is asked once a rest: what came to rest anew is reviewed anew', () => {
    const rest: readonly RiskHappening[] = [...Array.from({ length: 5 }, () => QUIET), { kind: 'settled' }];
    const reviewed = [...WORKED, ...rest, { kind: 'reviewed', decisions: ['д'] }] as const;
    const again = [
      ...reviewed,
      { kind: 'spread-again', causes: 'а', forecast: 'б' },
      ...WORKED.slice(4),
      ...rest,
    ] as const;
    const steps = (happenings: readonly RiskHappening[]) => {
      const { state, refused } = foldRisk(log(happenings), ORDER);
      expect(refused).toEqual([]);
      return unwrap(riskActions(state, ORDER, { calendar: CALENDAR, asOf: START, roster })).map(({ step }) => step);
    };
    expect([steps(reviewed), steps(again)]).toEqual([[], ['reviewed']]);
  });

  test.each([4, 5, 6])('after %i steps has the term of publishing, to which it leads', (count) => {
    const { state } = foldRisk(log(WORKED.slice(0, count)), ORDER);
    const [action] = unwrap(riskActions(state, ORDER, { calendar: CALENDAR, asOf: START, roster }));
    expect(action?.until).toBe(unwrap(addWorkingMinutes(START, 120, CALENDAR)));
  });

  test('has the term of its level', () => {
    const { state } = foldRisk(log(WORKED.slice(0, 3)), ORDER);
    const [action] = unwrap(riskActions(state, ORDER, { calendar: CALENDAR, asOf: START, roster }));
    const { because } = ORDER;
    expect(action).toEqual({ step: 'verified', owedBy: ['u1'], until: moment('2026-04-09T17:30', MSK), because });
  });
});
