import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { addDays, day, weekdayOf, type CivilDate } from '../time/civil-date.ts';
import { compileCalendar } from '../time/working-calendar.ts';
import { NORM_WEEK } from '../time/working-hours.ts';
import { zone } from '../time/zone.ts';
import { anomalyDays } from './anomaly-days.ts';
import { chance } from './chance.fixture.ts';
import type { DaySeries } from './day-series.ts';
import { spreadOf } from './spread-of.ts';
import type { AnomalySetting } from './unlike-days.ts';

const HOLIDAYS = ['2026-05-01', '2026-05-11'].map((text) => ({
  date: day(text),
  kind: 'holiday' as const,
  shortened: false,
  worksAs: null,
  because: [],
}));
const YEAR = { year: 2026, provisional: false, days: HOLIDAYS, presidential: [], because: [] };
const CALENDAR = unwrap(compileCalendar([YEAR], NORM_WEEK, zone('Europe/Moscow')));
const SETTING: AnomalySetting = {
  period: { from: day('2026-04-27'), to: day('2026-06-28') },
  calendar: CALENDAR,
  likeDays: 3,
  level: { part: '1', whole: '20' },
};
const DATES = Array.from({ length: 63 }, (_, at) => addDays(SETTING.period.from, at));

/** Ten on a working day, four on a weekend, three on a holiday, but for what is planted. */
function plain(planted: Readonly<Record<string, number>> = {}, name: string | null = null): DaySeries {
  const counts = DATES.map((date) => [date, usual(date)] as const);
  const floods = Object.entries(planted).map(([text, count]) => [day(text), count] as const);
  const flooded = new Set(floods.map(([date]) => date));
  return { name, counts: [...counts.filter(([date]) => !flooded.has(date)), ...floods] };
}

function usual(date: CivilDate): number {
  if (HOLIDAYS.some((holiday) => holiday.date === date)) return 3;
  return weekdayOf(date) > 5 ? 4 : 10;
}

describe('an unusual day', () => {
  const found = (series: readonly DaySeries[], setting = SETTING) => unwrap(anomalyDays(series, setting)).days;

  test('is unlike the days like it, above or below', () => {
    const days = found([plain({ '2026-05-20': 40, '2026-06-10': 0 })]);
    expect(days.map(({ date, count, expected, side }) => [date, count, expected, side])).toEqual(
      [
        [day('2026-05-20'), 40, ratio(70, 8), 'more'],
        [day('2026-06-10'), 0, ratio(70, 7), 'fewer'],
      ].map(([date, count, expected, side]) => [date, count, unwrap(expected as ReturnType<typeof ratio>), side]),
    );
  });

  test('is none for being a Saturday or a holiday', () => {
    expect(found([plain()])).toEqual([]);
  });

  test('does not hide another of the same weekday', () => {
    expect(found([plain({ '2026-05-05': 60, '2026-05-12': 60 })]).map(({ date }) => date)).toEqual([
      day('2026-05-05'),
      day('2026-05-12'),
    ]);
  });

  test('is not looked for among days too few', () => {
    const { notJudged, judged } = unwrap(anomalyDays([plain({ '2026-05-01': 500 })], SETTING));
    expect([notJudged, judged]).toEqual([HOLIDAYS.map(({ date }) => date), 61]);
  });

  test.for([
    [{ level: 0 }, 'faulty-problem-setting'],
    [{ likeDays: 0 }, 'faulty-problem-setting'],
    [{ spread: { part: '1', whole: '2' } }, 'faulty-problem-setting'],
    [{ period: { from: day('2026-05-02'), to: day('2026-05-01') } }, 'faulty-problem-setting'],
    [{ period: { from: day('2025-12-31'), to: day('2026-05-01') } }, 'outside-calendar'],
  ] as const)('is refused by %j', ([more, kind]) => {
    expect(anomalyDays([], { ...SETTING, ...more })).toMatchObject({ refusal: { kind } });
  });

  test('is refused by counts that are none', () => {
    for (const count of [-1, 0.5, Number.NaN])
      expect(anomalyDays([{ name: null, counts: [[DATES[0] as CivilDate, count]] }], SETTING).ok).toBe(false);
  });
});

describe('laws', () => {
  /** Nothing has happened: so many cases thrown on days, weekends getting fewer. */
  function clean(seed: number, cases: number): DaySeries {
    const next = chance(seed * 7919 + 1);
    const weights = DATES.flatMap((date) => Array.from({ length: usual(date) }, () => date));
    return {
      name: `${seed}`,
      counts: Array.from({ length: cases }, () => [weights[Math.floor(next() * weights.length)] as CivilDate, 1]),
    };
  }

  test('on clean days a false alarm is no likelier than the level says: at most 5 of 100 series of days', () => {
    const seeds = Array.from({ length: 400 }, (_, seed) => seed);
    const alarmed = seeds.filter(
      (seed) => unwrap(anomalyDays([clean(seed, 300 + (seed % 7) * 100)], SETTING)).days.length > 0,
    );
    // of 400 at 5 in 100, more than 29 would come less often than once in a hundred times
    expect(alarmed.length).toBeLessThanOrEqual(29);
  });

  test('cases that come in lots of three are many false alarms, and within the level by the spread that past days tell', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    const inLots = (seed: number): DaySeries => {
      const { name, counts } = clean(seed, 400);
      return { name, counts: counts.map(([date]) => [date, 3] as const) };
    };
    const alarmed = (spreadFor: (seed: number) => AnomalySetting['spread']): number =>
      seeds.filter(
        (seed) => unwrap(anomalyDays([inLots(seed)], { ...SETTING, spread: spreadFor(seed) })).days.length > 0,
      ).length;
    expect(alarmed(() => 1)).toBeGreaterThan(100);
    expect(alarmed(() => 3)).toBeLessThanOrEqual(18);
    const past = (seed: number) => unwrap(spreadOf(inLots(seed + 1000), SETTING.period, CALENDAR));
    expect(alarmed(past)).toBeLessThan(50);
  });

  test('at a level of one half they do come, so the law can fail', () => {
    const seeds = Array.from({ length: 400 }, (_, seed) => seed);
    const setting: AnomalySetting = { ...SETTING, level: { part: '1', whole: '2' } };
    const alarmed = seeds.filter((seed) => unwrap(anomalyDays([clean(seed, 500)], setting)).days.length > 0);
    expect(alarmed.length).toBeGreaterThan(30);
    expect(alarmed.length).toBeLessThanOrEqual(223);
  });

  test('a stricter level finds no more, and more series find no more in each', () => {
    const counts = fc.array(fc.tuple(fc.constantFrom(...DATES), fc.nat(60)), { maxLength: 40 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), (drawn, times) => {
        const series = [{ name: 'А', counts: drawn }];
        const datesOf = (all: readonly DaySeries[], level: string): readonly CivilDate[] =>
          unwrap(anomalyDays(all, { ...SETTING, level: { part: '1', whole: level } }))
            .days.filter(({ series: name }) => name === 'А')
            .map(({ date }) => date);
        const loose = datesOf(series, '20');
        expect(loose).toEqual(expect.arrayContaining([...datesOf(series, `${20 * times}`)]));
        expect(loose).toEqual(expect.arrayContaining([...datesOf([...series, plain({}, 'Б')], '20')]));
      }),
    );
  });
});
