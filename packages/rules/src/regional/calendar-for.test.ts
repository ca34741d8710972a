import { describe, expect, test } from 'vitest';
import {
  compileCalendar,
  datesOf,
  dayIn,
  day,
  formatDay,
  isWorked,
  layOver,
  NORM_WEEK,
  unwrap,
  zone,
  type CalendarYear,
  type SpecialDay,
} from '@otklik/core';
import { PUBLISHED_YEARS } from '../production-calendar/published-years.ts';
import { calendarFor, REGIONAL_CALENDARS } from './calendar-for.ts';
import { KALMYKIA_2027_BY_LAW } from './kalmykia.ts';
import facts from './regional-days.fixture.json' with { type: 'json' };

const ROWS = Object.entries(facts.regions as Readonly<Record<string, Readonly<Record<string, Facts>>>>).flatMap(
  ([region, years]) =>
    Object.entries(years).map(([year, found]): [string, number, Facts] => [region, Number(year), found]),
);

describe('the calendar of a region', () => {
  test('is the federal one when no region is named', () => {
    expect(unwrap(calendarFor(null, 2018, 2027))).toEqual(PUBLISHED_YEARS);
  });

  test('has Radonitsa in Saratov Oblast, with its act', () => {
    expect(on('RU-SAR', '2026-04-21')).toMatchObject({
      kind: 'regional-holiday',
      because: [
        { kind: 'fact', fact: { name: 'holiday', value: 'radonitsa' } },
        { kind: 'clause', clause: { act: 'saratov-26-zso' } },
      ],
    });
    expect(on('RU-SAR', '2026-04-20').kind).toBe('short');
  });

  test('takes the next day off too where Radonitsa fell on a day off in 2022', () => {
    expect(on('RU-SAR', '2022-05-03').kind).toBe('transferred-day-off');
    expect(on('RU-SAR', '2022-05-04').kind).toBe('transferred-day-off');
    expect(on(null, '2022-05-04').kind).toBe('working');
  });

  test('takes a swapped Saturday off in Kalmykia when it is the memorial day, and names the doubt', () => {
    const memorial = on('RU-KL', '2024-12-28');
    expect(memorial.kind).toBe('memorial');
    expect(memorial.because).toContainEqual({ kind: 'assumption', name: 'kalmykia-28-december' });
  });

  test('of Kalmykia in 2027 waits for its decrees; the fixed days by the law alone are the other reading', () => {
    const days = ['2027-07-02', '2027-07-05', '2027-12-27', '2027-12-28'];
    const kinds = (year: CalendarYear | undefined) => days.map((text) => year && dayIn(year, day(text)).kind);
    expect(kinds(unwrap(calendarFor('RU-KL', 2027, 2027))[0])).toEqual(['working', 'working', 'working', 'working']);
    const [byLaw] = unwrap(layOver(unwrap(calendarFor(null, 2027, 2027)), [KALMYKIA_2027_BY_LAW]));
    expect(kinds(byLaw)).toEqual(['working', 'regional-holiday', 'working', 'memorial']);
    expect(byLaw?.provisional).toBe(true);
    expect(byLaw?.because).toContainEqual({ kind: 'assumption', name: 'kalmykia-2027-by-law' });
  });

  test('says that an incomplete year is provisional', () => {
    const years = unwrap(calendarFor('RU-KL', 2018, 2027));
    expect(years.filter(({ provisional }) => provisional).map(({ year }) => year)).toEqual([2018, 2026, 2027]);
    expect(years[0]?.because).toContainEqual({ kind: 'assumption', name: 'regional-year-with-gaps' });
  });

  test.each(['RU-MUR', 'RU-NGR', 'RU-ALT'])('%s adds no day, and says that none was found', (region) => {
    for (const [index, year] of unwrap(calendarFor(region, 2018, 2027)).entries()) {
      expect(year.days).toEqual(PUBLISHED_YEARS[index]?.days);
      expect(year.provisional).toBe(false);
      expect(year.because).toContainEqual({ kind: 'assumption', name: 'no-regional-holidays-found' });
    }
  });

  test('is ready to be compiled', () => {
    expect(compileCalendar(unwrap(calendarFor('RU-SAR', 2024, 2026)), NORM_WEEK, zone('Europe/Saratov')).ok).toBe(true);
  });
});

describe('the calendar of a region is refused', () => {
  test('when the last year comes before the first', () => {
    expect(calendarFor(null, 2026, 2025)).toEqual({
      ok: false,
      refusal: { kind: 'years-reversed', from: 2026, to: 2025 },
    });
  });

  test.each([
    [2017, 2026, 2017],
    [2026, 2028, 2028],
    [2026.5, 2027, 2026.5],
    [2026, Infinity, Infinity],
    [undefined as never, 2026, Number.NaN],
    [2026, Symbol('2027') as never, Number.NaN],
  ])('for %s to %s: %d has no decree', (from, to, year) => {
    expect(calendarFor(null, from, to)).toEqual({
      ok: false,
      refusal: { kind: 'year-not-covered', year, first: 2018, last: 2027 },
    });
  });

  test('for a region whose holidays nobody looked for, with the list of those known', () => {
    expect(calendarFor('constructor', 2026, 2026)).toEqual({
      ok: false,
      refusal: {
        kind: 'unknown-region',
        region: 'constructor',
        known: REGIONAL_CALENDARS.map(({ region }) => region),
      },
    });
  });
});

describe('the facts found about a region', () => {
  test.each(ROWS)('%s %i: weekdays off beyond the federal ones', (region, number, found) => {
    const [federal, year] = both(region, number);
    expect(differing(federal, year, becomesOff)).toEqual(found.extraNonWorkingWeekdays);
  });

  test.each(ROWS)('%s %i: short days beyond the federal ones', (region, number, found) => {
    const [federal, year] = both(region, number);
    expect(differing(federal, year, becomesShort)).toEqual(found.extraShortDays);
  });

  test.each(ROWS)('%s %i: holidays and memorial days are off', (region, number, found) => {
    const [, year] = both(region, number);
    for (const date of [...found.holidays, ...found.memorialNonWorking]) {
      expect(isWorked(dayIn(year, day(date)).kind), date).toBe(false);
    }
  });

  test.each(ROWS)('%s %i: complete or provisional', (region, number, found) => {
    expect(both(region, number)[1].provisional).toBe(!found.complete);
  });

  test('Radonitsa is nine days after Orthodox Easter', () => {
    const years = facts.regions['RU-SAR'] as Readonly<Record<string, Facts>>;
    for (const [year, { holidays }] of Object.entries(years)) {
      expect(holidays).toEqual([formatDay((easter(Number(year)) + 9) as SpecialDay['date'])]);
    }
  });
});

interface Facts {
  readonly complete: boolean;
  readonly holidays: readonly string[];
  readonly memorialNonWorking: readonly string[];
  readonly extraNonWorkingWeekdays: readonly string[];
  readonly extraShortDays: readonly string[];
}

type Differs = (above: SpecialDay, below: SpecialDay) => boolean;

function on(region: string | null, text: string): SpecialDay {
  const date = day(text);
  const number = Number(text.slice(0, 4));
  return dayIn(unwrap(calendarFor(region, number, number))[0] as CalendarYear, date);
}

function both(region: string, number: number): readonly [CalendarYear, CalendarYear] {
  return [null, region].map((of) => unwrap(calendarFor(of, number, number))[0]) as [CalendarYear, CalendarYear];
}

function becomesOff(above: SpecialDay, below: SpecialDay): boolean {
  return isWorked(below.kind) && !isWorked(above.kind);
}

function becomesShort(above: SpecialDay, below: SpecialDay): boolean {
  return above.shortened && !below.shortened;
}

function differing(federal: CalendarYear, year: CalendarYear, differs: Differs): readonly string[] {
  return datesOf(year.year)
    .filter((date) => differs(dayIn(year, date), dayIn(federal, date)))
    .map(formatDay);
}

/** Orthodox Easter by the Julian rule, 13 days later in the civil calendar of 1900-2099. */
function easter(year: number): number {
  const [a, b, c] = [year % 4, year % 7, year % 19];
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return Date.UTC(year, month - 1, ((d + e + 114) % 31) + 1 + 13) / 86_400_000;
}
