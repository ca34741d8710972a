import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byAssumption, byFact } from '../source/decision.ts';
import {
  datesOf,
  dayIn,
  isWorked,
  layerYear,
  observePresidentialDays,
  plainDay,
  yearOf,
  type CalendarLayer,
  type CalendarYear,
  type DayKind,
  type SpecialDay,
} from './calendar-year.ts';
import { day, formatDay, type CivilDate } from './civil-date.ts';
import { shiftsOn } from './working-calendar.ts';
import { readWorkweek } from './workweek.ts';

const YEAR: CalendarYear = {
  year: 2026,
  provisional: false,
  days: [special('2026-05-08', 'short'), special('2026-05-09', 'holiday'), special('2026-05-16', 'working-weekend')],
  presidential: [special('2026-05-08', 'presidential-non-working'), special('2026-05-10', 'presidential-non-working')],
  because: [byFact('law', 'code')],
};

describe('a year', () => {
  test('knows its special days and takes the others by the week', () => {
    expect(dayIn(YEAR, day('2026-05-09')).kind).toBe('holiday');
    expect(dayIn(YEAR, day('2026-05-10')).kind).toBe('weekend');
    expect(dayIn(YEAR, day('2026-05-12')).kind).toBe('working');
  });

  test('lists its days from the first to the last', () => {
    expect(datesOf(2024).length).toBe(366);
    expect([datesOf(2026)[0], datesOf(2026).at(-1)].map((date) => formatDay(date as CivilDate))).toEqual([
      '2026-01-01',
      '2026-12-31',
    ]);
    expect(yearOf(day('2026-12-31'))).toBe(2026);
  });

  test.each<[DayKind, boolean]>([
    ['working', true],
    ['short', true],
    ['working-weekend', true],
    ['weekend', false],
    ['holiday', false],
    ['transferred-day-off', false],
    ['presidential-non-working', false],
    ['regional-holiday', false],
    ['memorial', false],
  ])('%s: worked is %s', (kind, worked) => {
    expect(isWorked(kind)).toBe(worked);
  });
});

describe('a layer', () => {
  test('takes a working day off, and keeps the grounds of both', () => {
    const layered = layerYear(YEAR, layerOf(special('2026-05-08', 'regional-holiday')));
    expect(dayIn(layered, day('2026-05-08'))).toMatchObject({
      kind: 'regional-holiday',
      shortened: false,
      because: [byFact('kind', 'short'), byFact('kind', 'regional-holiday')],
    });
  });

  test('takes a worked Saturday off', () => {
    const layered = layerYear(YEAR, layerOf(special('2026-05-16', 'memorial')));
    expect(dayIn(layered, day('2026-05-16')).kind).toBe('memorial');
  });

  test('shortens a working day, and a worked Saturday without making it another kind', () => {
    const layered = layerYear(YEAR, layerOf(special('2026-05-13', 'short'), special('2026-05-16', 'short')));
    expect(dayIn(layered, day('2026-05-13'))).toMatchObject({ kind: 'short', shortened: true });
    expect(dayIn(layered, day('2026-05-16'))).toMatchObject({ kind: 'working-weekend', shortened: true, worksAs: 1 });
  });

  test('leaves a day off as it is, whatever it says', () => {
    const layered = layerYear(YEAR, layerOf(special('2026-05-09', 'regional-holiday'), special('2026-05-10', 'short')));
    expect(dayIn(layered, day('2026-05-09')).kind).toBe('holiday');
    expect(dayIn(layered, day('2026-05-10'))).toMatchObject({ kind: 'weekend', shortened: false });
  });

  test('calls a plain weekend by the holiday that falls on it, so that shifts on weekends are not worked', () => {
    const layered = layerYear(YEAR, layerOf(special('2026-05-17', 'regional-holiday')));
    expect(dayIn(layered, day('2026-05-17')).kind).toBe('regional-holiday');
    const nights = unwrap(readWorkweek('sat-sun 20:00-23:00'));
    const shifts = (of: CalendarYear) => shiftsOn(dayIn(of, day('2026-05-17')), nights);
    expect([shifts(YEAR).length, shifts(layered).length]).toEqual([1, 0]);
  });

  test('makes the year provisional when it has gaps, and adds its grounds', () => {
    const gaps = [byAssumption('regional-year-with-gaps')];
    const layered = layerYear(YEAR, { year: 2026, provisional: true, days: [], because: gaps });
    expect(layered).toMatchObject({ provisional: true, because: [byFact('law', 'code'), ...gaps] });
  });

  test('of another year changes nothing', () => {
    expect(layerYear(YEAR, { ...layerOf(special('2027-05-12', 'holiday')), year: 2027 })).toBe(YEAR);
  });
});

describe('presidential days', () => {
  test('are worked unless a policy takes them off', () => {
    expect(dayIn(YEAR, day('2026-05-08')).kind).toBe('short');
    expect(dayIn(observePresidentialDays(YEAR), day('2026-05-08')).kind).toBe('presidential-non-working');
  });

  test('may be taken off in part', () => {
    const later = observePresidentialDays(YEAR, (date) => date > day('2026-05-08'));
    expect(dayIn(later, day('2026-05-08')).kind).toBe('short');
  });
});

describe('layering any days', () => {
  test('never makes a day off worked', () => {
    fc.assert(
      fc.property(anyLayer(), anyLayer(), (below, above) => {
        const year = layerYear(YEAR, below);
        const layered = layerYear(year, above);
        const dates = datesOf(2026).filter((date) => !isWorked(dayIn(year, date).kind));
        expect(dates.filter((date) => isWorked(dayIn(layered, date).kind))).toEqual([]);
      }),
    );
  });

  test('twice changes no day more than once', () => {
    fc.assert(
      fc.property(anyLayer(), (layer) => {
        const once = layerYear(YEAR, layer);
        expect(shapeOf(layerYear(once, layer))).toEqual(shapeOf(once));
      }),
    );
  });

  test('in either order leaves the same days off, the same days worked and the same hours', () => {
    fc.assert(
      fc.property(anyLayer(), anyLayer(), (a, b) => {
        const one = layerYear(layerYear(YEAR, a), b);
        const other = layerYear(layerYear(YEAR, b), a);
        expect(hoursOf(one)).toEqual(hoursOf(other));
      }),
    );
  });

  test('keeps the days in order, one a date, and every ground', () => {
    fc.assert(
      fc.property(anyLayer(), (layer) => {
        const { days } = layerYear(YEAR, layer);
        expect(days.map(({ date }) => date)).toEqual(
          [...new Set(days.map(({ date }) => date))].toSorted((a, b) => a - b),
        );
        const grounds = days.reduce((sum, { because }) => sum + because.length, 0);
        expect(grounds).toBe([...YEAR.days, ...layer.days].reduce((sum, { because }) => sum + because.length, 0));
      }),
    );
  });
});

function special(text: string, kind: DayKind): SpecialDay {
  return specialOn(day(text), kind);
}

function specialOn(date: CivilDate, kind: DayKind): SpecialDay {
  const worksAs = kind === 'working-weekend' ? 1 : null;
  return { date, kind, shortened: kind === 'short', worksAs, because: [byFact('kind', kind)] };
}

function layerOf(...days: readonly SpecialDay[]): CalendarLayer {
  return { year: 2026, provisional: false, days, because: [] };
}

function anyLayer(): fc.Arbitrary<CalendarLayer> {
  const kinds: readonly DayKind[] = ['short', 'regional-holiday', 'memorial', 'transferred-day-off', 'working-weekend'];
  const date = fc.integer({ min: day('2026-05-01'), max: day('2026-05-31') }) as fc.Arbitrary<CivilDate>;
  const entry = fc.tuple(date, fc.constantFrom(...kinds)).map(([at, kind]) => specialOn(at, kind));
  return fc.uniqueArray(entry, { selector: (found) => found.date }).map((days) => layerOf(...days));
}

function shapeOf({ days }: CalendarYear): readonly unknown[] {
  return days.map(({ date, kind, shortened, worksAs }) => ({ date, kind, shortened, worksAs }));
}

function hoursOf(year: CalendarYear): readonly unknown[] {
  return datesOf(2026).map((date) => {
    const { kind, shortened, worksAs } = dayIn(year, date);
    return isWorked(kind) ? { shortened, worksAs } : plainDay(date).date;
  });
}
