import { describe, expect, test } from 'vitest';
import { unwrap, type CalendarYear, type Ground } from '@otklik/core';
import { ACTS } from './acts.ts';
import { ASSUMPTIONS } from './assumptions.ts';
import { provisionalYear } from './federal/production-calendar/production-year.ts';
import { HOLIDAY_LABELS } from './federal/production-calendar/holiday.labels.ts';
import { calendarFor, REGIONAL_CALENDARS } from './regional/calendar-for.ts';

const YEARS = [null, ...REGIONAL_CALENDARS.map(({ region }) => region)].flatMap((region) =>
  unwrap(calendarFor(region, 2018, 2027)),
);
const GROUNDS = [...YEARS, provisionalYear(2028)].flatMap(groundsOf);

describe('the registers', () => {
  test('name each act once', () => {
    expect(new Set(ACTS.map(({ id }) => id)).size).toBe(ACTS.length);
  });

  test('name each assumption once', () => {
    expect(new Set(ASSUMPTIONS.map(({ name }) => name)).size).toBe(ASSUMPTIONS.length);
  });

  test('hold every act that an assumption concerns', () => {
    const known = new Set(ACTS.map(({ id }) => id));
    expect(ASSUMPTIONS.flatMap(({ concerns }) => concerns).filter(({ act }) => !known.has(act))).toEqual([]);
  });

  test('hold every act that a day of a calendar rests on', () => {
    const known = new Set(ACTS.map(({ id }) => id));
    const cited = GROUNDS.flatMap((ground) => (ground.kind === 'clause' ? [ground.clause.act] : []));
    expect(cited.filter((act) => !known.has(act))).toEqual([]);
  });

  test('hold every assumption that a day of a calendar rests on', () => {
    const known = new Set(ASSUMPTIONS.map(({ name }) => name));
    const named = GROUNDS.flatMap((ground) => (ground.kind === 'assumption' ? [ground.name] : []));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('label every holiday of a calendar in Russian', () => {
    const names = GROUNDS.flatMap((ground) =>
      ground.kind === 'fact' && ground.fact.name === 'holiday' ? [ground.fact.value] : [],
    );
    expect(new Set(names)).toEqual(new Set(Object.keys(HOLIDAY_LABELS)));
  });

  test('offer an alternative to every assumption', () => {
    expect(ASSUMPTIONS.filter(({ alternatives }) => alternatives.length === 0)).toEqual([]);
  });
});

function groundsOf(year: CalendarYear): readonly Ground[] {
  return [...year.because, ...[...year.days, ...year.presidential].flatMap(({ because }) => because)];
}
