import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, datesOf, day, formatDay, isWorked, weekdayOf, type CalendarYear, type SpecialDay } from '@otklik/core';
import { PUBLISHED_YEARS } from '../../production-calendar/published-years.ts';
import facts from './federal-days.fixture.json' with { type: 'json' };
import { productionYear, provisionalYear } from './production-year.ts';
import { statutoryHolidays } from './statute.ts';
import type { YearDecree } from './year-decree.ts';

const YEARS = PUBLISHED_YEARS.map((year): [number, CalendarYear, Facts] => [year.year, year, factsOf(year.year)]);

describe('a production calendar', () => {
  const year = PUBLISHED_YEARS[8];

  test('has the holidays of the Code', () => {
    expect(dayIn(year, day('2026-05-09')).kind).toBe('holiday');
  });

  test('moves a day off by the Code when its decree is silent, and says so', () => {
    expect(dayIn(year, day('2026-05-11'))).toMatchObject({
      kind: 'transferred-day-off',
      because: [{ kind: 'clause', clause: { act: 'tk-rf', at: 'ст. 112 ч. 2' } }],
    });
  });

  test('moves a day off of January by its decree, and names both', () => {
    expect(clausesOf(dayIn(year, day('2026-01-09')))).toEqual(['tk-rf ст. 112 ч. 2', 'pp-rf-1466-2025 по тексту']);
  });

  test('names part 5 of the article when the decree swaps a Saturday', () => {
    expect(clausesOf(dayIn(PUBLISHED_YEARS[9], day('2027-02-22')))).toEqual([
      'tk-rf ст. 112 ч. 5',
      'pp-rf-1187-2026 по тексту',
    ]);
  });

  test('shortens the Friday before a holiday on Saturday', () => {
    expect(dayIn(year, day('2026-05-08'))).toMatchObject({ kind: 'short', shortened: true });
  });

  test('leaves the day before a moved day off whole', () => {
    expect(dayIn(year, day('2026-12-30')).kind).toBe('working');
  });

  test('works a swapped Saturday as the weekday it replaces', () => {
    expect(dayIn(PUBLISHED_YEARS[6], day('2024-11-02'))).toMatchObject({
      kind: 'working-weekend',
      worksAs: 2,
      shortened: true,
    });
    expect(dayIn(PUBLISHED_YEARS[6], day('2024-12-28'))).toMatchObject({ worksAs: 1, shortened: false });
  });

  test('works a swapped Saturday short when a holiday follows it, whatever it replaces', () => {
    const decree: YearDecree = { ...silent(2025), moves: [['2025-02-22', '2025-02-26']] };
    expect(dayIn(productionYear(decree), day('2025-02-22'))).toMatchObject({ shortened: true, worksAs: 3 });
  });

  test('loses a day off of January that the decree does not move', () => {
    expect(dayIn(PUBLISHED_YEARS[4], day('2022-01-10')).kind).toBe('working');
    expect(dayIn(PUBLISHED_YEARS[5], day('2023-01-09')).kind).toBe('working');
  });

  test('says of four presidential decrees that their point is remembered, not read', () => {
    const clauses = PUBLISHED_YEARS.flatMap(({ presidential }) => presidential.flatMap(({ because }) => because));
    const remembered = clauses.flatMap((ground) =>
      ground.kind === 'clause' && ground.grade === 'memory' ? [ground.clause.act] : [],
    );
    expect([...new Set(remembered)]).toEqual(['ukaz-206-2020', 'ukaz-239-2020', 'ukaz-294-2020', 'ukaz-595-2021']);
  });

  test('keeps presidential days apart from the days off', () => {
    expect(dayIn(PUBLISHED_YEARS[2], day('2020-06-24')).kind).toBe('working');
    expect(PUBLISHED_YEARS[2].presidential.at(-1)).toMatchObject({
      date: day('2020-07-01'),
      kind: 'presidential-non-working',
    });
    expect(PUBLISHED_YEARS[2].because).toContainEqual({ kind: 'assumption', name: 'presidential-days-stay-working' });
  });
});

describe('a production calendar breaks its promise', () => {
  test.each([
    ['starts on a working day', '2026-01-12', '2026-01-13'],
    ['leads to a weekend', '2026-01-03', '2026-01-10'],
    ['leads to a holiday', '2026-01-03', '2026-11-04'],
    ['is no date', '2026-02-29', '2026-03-10'],
  ])('when a move %s', (_, from, to) => {
    expect(() => productionYear({ ...silent(2026), moves: [[from, to]] })).toThrow('Expected');
  });
});

describe('the published facts about a year', () => {
  test.each(YEARS)('%i: weekdays off', (_, year, { nonWorkingWeekdays }) => {
    expect(datesWhere(year, (special) => weekdayOf(special.date) < 6 && !isWorked(special.kind))).toEqual(
      nonWorkingWeekdays,
    );
  });

  test.each(YEARS)('%i: working weekends', (_, year, { workingWeekends }) => {
    expect(datesWhere(year, (special) => weekdayOf(special.date) > 5 && isWorked(special.kind))).toEqual(
      workingWeekends,
    );
  });

  test.each(YEARS)('%i: short days', (_, year, { shortDays }) => {
    expect(datesWhere(year, (special) => special.shortened)).toEqual(shortDays);
  });

  test.each(YEARS)('%i: holidays', (_, year, { holidays }) => {
    expect(datesWhere(year, (special) => special.kind === 'holiday')).toEqual(holidays);
  });

  test.each(YEARS)('%i: every transfer and its kind', (_, year, { byDecree, byStatute }) => {
    const moved = [...byDecree, ...byStatute].map(({ to }) => to).toSorted();
    expect(datesWhere(year, (special) => special.kind === 'transferred-day-off')).toEqual(moved);
    for (const { to } of byStatute) expect(clausesOf(dayIn(year, day(to)))).toEqual(['tk-rf ст. 112 ч. 2']);
  });

  test.each(YEARS)('%i: presidential days', (_, year, { presidential }) => {
    expect(year.presidential.map(({ date }) => formatDay(date))).toEqual(presidential);
  });

  test.each(YEARS)('%i: number and date of the decree', (_, year, { decree }) => {
    const act = `pp-rf-${decree.number}-${decree.date.slice(0, 4)}`;
    expect(year.because).toContainEqual(expect.objectContaining({ clause: { act, at: 'по тексту' } }));
  });
});

describe('any year', () => {
  const anyYear = fc.integer({ min: 2013, max: 2199 });

  test('without a decree is provisional and has the fourteen holidays', () => {
    fc.assert(
      fc.property(anyYear, (number) => {
        const year = provisionalYear(number);
        expect(year.provisional).toBe(true);
        expect(year.days.filter(({ kind }) => kind === 'holiday')).toEqual(statutoryHolidays(number));
      }),
    );
  });

  test('has as many weekdays off by transfer as holidays on weekends outside January', () => {
    fc.assert(
      fc.property(anyYear, (number) => {
        const lost = statutoryHolidays(number)
          .slice(8)
          .filter(({ date }) => weekdayOf(date) > 5);
        const moved = provisionalYear(number).days.filter(({ kind }) => kind === 'transferred-day-off');
        expect(moved.length).toBe(lost.length);
        expect(moved.every(({ date }) => weekdayOf(date) < 6)).toBe(true);
      }),
    );
  });

  test('lists its special days in order, one a date, each with a ground', () => {
    fc.assert(
      fc.property(anyYear, (number) => {
        const { days } = provisionalYear(number);
        expect(days.every(({ date }, index) => index === 0 || date > (days[index - 1]?.date ?? date))).toBe(true);
        expect(days.every(({ because }) => because.length > 0)).toBe(true);
      }),
    );
  });
});

interface Facts {
  readonly decree: { readonly number: string; readonly date: string };
  readonly holidays: readonly string[];
  readonly byDecree: readonly { readonly from: string; readonly to: string }[];
  readonly byStatute: readonly { readonly from: string; readonly to: string }[];
  readonly nonWorkingWeekdays: readonly string[];
  readonly workingWeekends: readonly string[];
  readonly shortDays: readonly string[];
  readonly presidential: readonly string[];
}

function factsOf(year: number): Facts {
  return (facts.years as unknown as Readonly<Record<string, Facts>>)[year] as Facts;
}

function silent(year: number): YearDecree {
  return { year, act: 'pp-rf-0-2000', at: 'п. 1', grade: 'inference', moves: [], presidential: [] };
}

function datesWhere(year: CalendarYear, holds: (special: SpecialDay) => boolean): readonly string[] {
  return datesOf(year.year)
    .filter((date) => holds(dayIn(year, date)))
    .map(formatDay);
}

function clausesOf({ because }: SpecialDay): readonly string[] {
  return because.flatMap((ground) => (ground.kind === 'clause' ? [`${ground.clause.act} ${ground.clause.at}`] : []));
}

test.each([2028.5, Number.NaN, 0, 10_000, null])('there is no year %s to derive', (odd) => {
  expect(() => provisionalYear(odd as number)).toThrow('a year from 1 to 9999');
});
