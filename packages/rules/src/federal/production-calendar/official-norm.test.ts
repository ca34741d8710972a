import { describe, expect, test } from 'vitest';
import {
  dayParts,
  fiveDayWeek,
  normOf,
  observePresidentialDays,
  type CalendarYear,
  type CivilDate,
  type Norm,
} from '@otklik/core';
import { PUBLISHED_YEARS } from '../../production-calendar/published-years.ts';
import table from './official-norm.fixture.json' with { type: 'json' };

const NORMS = table.years as unknown as Readonly<Record<string, OfficialNorm>>;

describe('the official norm of working time', () => {
  test.each(PUBLISHED_YEARS.map((year) => [year.year, year] as const))('%i: by months', (number, year) => {
    expect(normOf(year).months).toEqual(NORMS[number]?.months.map(figures));
  });

  test.each(PUBLISHED_YEARS.map((year) => [year.year, year] as const))('%i: by quarters', (number, year) => {
    expect(normOf(year).quarters).toEqual(NORMS[number]?.quarters.map(figures));
  });

  test.each(PUBLISHED_YEARS.map((year) => [year.year, year] as const))('%i: as a whole', (number, year) => {
    expect(normOf(year)).toMatchObject({ year: number, total: figures(NORMS[number]?.total), provisional: false });
  });

  test('names the source of every figure', () => {
    const cells = Object.values(NORMS).flatMap(({ months, quarters, total }) => [...months, ...quarters, total]);
    expect(cells.filter(({ source }) => !(source in table.sources))).toEqual([]);
  });
});

describe('the norm of a shorter week', () => {
  test.each(Object.entries(table.shorterWeeks.years))('%s', (number, printed) => {
    const year = PUBLISHED_YEARS.find((known) => `${known.year}` === number) as CalendarYear;
    // 36 hours are five days of 7.2 hours, 24 hours five days of 4.8
    expect(normOf(year, fiveDayWeek([{ from: 540, to: 972 }])).total.hours).toBe(printed['36']);
    expect(normOf(year, fiveDayWeek([{ from: 540, to: 828 }])).total.hours).toBe(printed['24']);
  });
});

describe('the norm of 2020 as publishers print it who take presidential days off', () => {
  const year = PUBLISHED_YEARS[2];

  test('all of them off', () => {
    const { months, total } = table.presidentialDaysOff['2020 all off'];
    expect(normOf(observePresidentialDays(year))).toMatchObject({ months, total });
  });

  test('only the days of the first decree off', () => {
    const printed = table.presidentialDaysOff['2020 days of decree 206 off'];
    const { months, quarters } = normOf(observePresidentialDays(year, isOfFirstDecree));
    expect(months[2]).toEqual(printed.march);
    expect(months[3]?.days).toBe(printed.aprilDays);
    expect(quarters[0]).toEqual(printed.quarterI);
    expect(quarters[1]?.days).toBe(printed.quarterIIDays);
  });
});

interface Cell extends Norm {
  readonly source: string;
}

interface OfficialNorm {
  readonly months: readonly Cell[];
  readonly quarters: readonly Cell[];
  readonly total: Cell;
}

function figures(cell: Cell | undefined): Norm | undefined {
  return cell && { days: cell.days, hours: cell.hours };
}

function isOfFirstDecree(date: CivilDate): boolean {
  const { month, day } = dayParts(date);
  return month === 3 || (month === 4 && day <= 3);
}
