import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRatios, compareRatios, ratio, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { estimatedRatio } from '../basis/estimate.ts';
import { unwrap } from '../basis/result.ts';
import { anyRecords } from '../measure/any-record.fixture.ts';
import { RECORD } from '../measure/municipality.fixture.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { compileCalendar } from '../time/working-calendar.ts';
import { NORM_WEEK } from '../time/working-hours.ts';
import { addDays, day, type CivilDate } from '../time/civil-date.ts';
import { moment, type Instant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import { dayOffWeight } from './day-off-weight.ts';
import { exposureOf } from './exposure.ts';
import { compareFlows } from './flow-change.ts';
import { adjusted, CORRECTIONS } from './many-tests.ts';
import { problemRegister } from './problem-register.ts';
import type { ProblemRule } from './problem-rule.ts';
import { tallyProblems } from './problem-tally.ts';
import type { RegisterSetting } from './problem-trends.ts';
import { rateTest } from './rate-test.ts';

const MSK = zone('Europe/Moscow');
const PLAIN = { provisional: false, days: [], presidential: [], because: [] };
const CALENDAR = unwrap(compileCalendar([{ year: 2026, ...PLAIN }], NORM_WEEK, MSK));
const SETTING: RegisterSetting = {
  calendar: CALENDAR,
  dayOff: 0,
  zone: MSK,
  level: { part: '1', whole: '20' },
  correction: 'benjamini-hochberg',
};
const RULE: ProblemRule = {
  id: 'register',
  edition: '1',
  topic: 'topic',
  window: 'month',
  period: { from: day('2026-02-01'), to: day('2026-04-30') },
};

function came(on: CivilDate, count: number, more: Partial<CaseRecord> = {}): readonly CaseRecord[] {
  return Array.from({ length: count }, () => ({
    ...RECORD,
    topic: 'Ямы',
    territory: 'Заречье',
    receivedOn: on,
    received: 0 as Instant,
    ...more,
  }));
}

describe('a register', () => {
  const asOf = moment('2026-04-15T12:00', MSK);
  const register = (records: readonly CaseRecord[], setting = SETTING) =>
    unwrap(problemRegister(unwrap(tallyProblems(records, RULE, asOf)), setting));

  test('sets each problem beside the window before it, by working days', () => {
    // twenty working days in February, twenty-two in March
    const records = [...came(day('2026-02-10'), 40), ...came(day('2026-03-10'), 44)];
    const [march, february] = register(records).problems;
    expect(march?.trend).toEqual({
      before: 40,
      more: wholeNumber(0),
      times: wholeNumber(1),
      chance: { value: '1.000000000000', digits: 12, method: 'binomial-two-sided' },
      raised: wholeNumber(1),
      trend: 'steady',
    });
    expect(february?.trend).toBeNull();
  });

  test('measures a window that has begun by the days that have been', () => {
    // eleven working days of April to the 15th
    const records = [...came(day('2026-03-10'), 20), ...came(day('2026-04-10'), 40)];
    const [april] = register(records).problems;
    expect(april?.trend).toMatchObject({ more: wholeNumber(30), times: wholeNumber(4), trend: 'rising' });
  });

  test('calls fewer falling, and a first appearance rising without a ratio', () => {
    const fell = register([...came(day('2026-02-10'), 40), ...came(day('2026-03-10'), 5)]).problems;
    const rose = register([...came(day('2026-03-10'), 25)]).problems;
    expect([fell[0]?.trend?.trend, rose[0]?.trend?.trend, rose[0]?.trend?.times]).toEqual(['falling', 'rising', null]);
  });

  test('names every body that has the most, and none where none is told', () => {
    const [tied] = register(['Б', 'А'].flatMap((body) => came(day('2026-03-10'), 2, { body }))).problems;
    const [none] = register(came(day('2026-03-10'), 2, { body: null })).problems;
    expect([tied?.owners, none?.owners]).toEqual([['А', 'Б'], []]);
  });

  test('counts what belongs to no problem', () => {
    const { untold, problems } = register([
      ...came(day('2026-03-10'), 2, { topic: null }),
      ...came(day('2026-03-10'), 3, { territory: null }),
    ]);
    expect([untold, problems]).toEqual([5, []]);
  });

  test('is refused without a level, outside the calendar, and of counts that no records give', () => {
    const counts = unwrap(tallyProblems(came(day('2026-03-10'), 2), RULE, asOf));
    const kindOf = (tally: typeof counts, setting: RegisterSetting): string => {
      const made = problemRegister(tally, setting);
      return made.ok ? 'made' : made.refusal.kind;
    };
    expect(kindOf(counts, { ...SETTING, level: 1 })).toBe('faulty-problem-setting');
    expect(kindOf(counts, { ...SETTING, correction: 'none' as 'bonferroni' })).toBe('faulty-problem-setting');
    expect(kindOf(counts, { ...SETTING, dayOff: -1 })).toBe('faulty-problem-setting');
    expect(kindOf({ ...counts, seen: 0 }, SETTING)).toBe('impossible-problem-tally');
    const early = { ...RULE, period: { from: day('2025-11-01'), to: day('2026-04-30') } };
    expect(kindOf(unwrap(tallyProblems([], early, asOf)), SETTING)).toBe('outside-calendar');
  });

  test('conservation: what is in problems and what is in none make up what was counted', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const rule = { ...RULE, period: { from: 0 as CivilDate, to: 50 as CivilDate } };
        const counts = unwrap(tallyProblems(records, rule, 1_000_000_000 as Instant));
        const { problems, untold } = unwrap(problemRegister(counts, { ...SETTING, calendar: null }));
        expect(problems.reduce((sum, { questions }) => sum + questions, untold)).toBe(counts.counted);
        expect(new Set(problems.map(({ key }) => key)).size).toBe(problems.length);
      }),
    );
  });
});

describe('the length of days', () => {
  const week = { from: day('2026-03-02'), to: day('2026-03-08') };

  test('is that of its parts', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(5), (first, second, weight) => {
        const from = day('2026-03-01');
        const [cut, to] = [addDays(from, first), addDays(from, first + 1 + second)];
        const weights = { calendar: CALENDAR, dayOff: { part: '1', whole: `${weight + 2}` } };
        const whole = unwrap(exposureOf({ from, to }, weights));
        const parts = [
          { from, to: cut },
          { from: addDays(cut, 1), to },
        ].map((part) => unwrap(exposureOf(part, weights)));
        expect(addRatios(parts[0] as Ratio, parts[1] as Ratio)).toEqual(whole);
      }),
    );
  });

  test('is refused when no day counts, or the calendar does not hold it', () => {
    const sunday = { from: day('2026-03-08'), to: day('2026-03-08') };
    expect(exposureOf(sunday, { calendar: CALENDAR, dayOff: 0 })).toMatchObject({ refusal: { kind: 'empty-whole' } });
    const before = { from: day('2025-12-31'), to: day('2026-01-01') };
    expect(exposureOf(before, { calendar: CALENDAR, dayOff: 0 })).toMatchObject({
      refusal: { kind: 'outside-calendar' },
    });
  });

  test('a day off has the weight that the counts say', () => {
    const counts = [2, 3, 4, 5, 6, 7, 8].map((date) => [day(`2026-03-0${date}`), date < 7 ? 4 : 1] as const);
    expect(dayOffWeight(counts, week, CALENDAR)).toEqual(ratio(1, 4));
    expect(dayOffWeight([[week.from, -1]], week, CALENDAR)).toMatchObject({
      refusal: { kind: 'faulty-problem-setting' },
    });
    expect(dayOffWeight([], week, CALENDAR)).toMatchObject({ refusal: { kind: 'empty-whole' } });
    expect(dayOffWeight(counts, { ...week, to: day('2026-03-06') }, CALENDAR).ok).toBe(false);
  });
});

describe('chance', () => {
  const flow = (count: number, exposure: number) => ({ count, exposure: wholeNumber(exposure) });

  test('is that of the binomial, added up by hand', () => {
    fc.assert(
      fc.property(
        fc.nat(25),
        fc.nat(25),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (a, b, p, q) => {
          const found = estimatedRatio(rateTest(flow(a, p), flow(b, q)));
          const exact = byHand(b, a + b, [BigInt(q), BigInt(p)]);
          expect(compareRatios(found, exact)).toBeGreaterThanOrEqual(0);
          expect(compareRatios(found, addRatios(exact, { part: '1', whole: '100000000000' }))).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  test('is the same whichever of the two comes first', () => {
    fc.assert(
      fc.property(
        fc.nat(400),
        fc.nat(400),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (a, b, p, q) => {
          expect(rateTest(flow(a, p), flow(b, q))).toEqual(rateTest(flow(b, q), flow(a, p)));
        },
      ),
    );
  });

  test('is refused of what is no count, or takes no time', () => {
    const bad = [flow(-1, 1), flow(0.5, 1), flow(Number.NaN, 1), flow(1, 0), flow(1, -1)];
    for (const one of bad) {
      expect(compareFlows(one, flow(1, 1))).toMatchObject({ refusal: { kind: 'faulty-problem-setting' } });
      expect(compareFlows(flow(1, 1), one).ok).toBe(false);
    }
    expect(unwrap(compareFlows(flow(0, 1), flow(3, 1))).times).toBeNull();
  });

  test('is never nothing, however great the change', () => {
    expect(rateTest(flow(0, 20), flow(1_000_000, 20)).value).toBe('0.000000000001');
  });

  test('paid for many times is no less than once, and keeps its order', () => {
    const chances = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(chances, fc.constantFrom(...CORRECTIONS), (parts, correction) => {
        const own = parts.map((part) => unwrap(ratio(part, 1000)));
        const raised = adjusted(own, correction);
        for (const [at, one] of own.entries()) {
          const dear = raised[at] as Ratio;
          expect(compareRatios(dear, one) >= 0 && compareRatios(dear, wholeNumber(1)) <= 0).toBe(true);
          for (const [to, other] of own.entries())
            if (compareRatios(one, other) < 0) expect(compareRatios(dear, raised[to] as Ratio)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

/** Twice the smaller tail, from Pascal's triangle. */
function byHand(drawn: number, of: number, [yes, no]: readonly [bigint, bigint]): Ratio {
  let choose = 1n;
  let [low, high] = [0n, 0n];
  for (let at = 0; at <= of; at += 1) {
    const weight = choose * yes ** BigInt(at) * no ** BigInt(of - at);
    if (at <= drawn) low += weight;
    if (at >= drawn) high += weight;
    choose = (choose * BigInt(of - at)) / BigInt(at + 1);
  }
  const all = (yes + no) ** BigInt(of);
  const both = 2n * (low < high ? low : high);
  return unwrap(ratio(both > all ? all : both, all));
}
