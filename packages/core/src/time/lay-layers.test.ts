import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byClause } from '../source/decision.ts';
import {
  datesOf,
  dayIn,
  isWorked,
  layerYear,
  type CalendarLayer,
  type DayKind,
  type LayerLevel,
  type SpecialDay,
} from './calendar-year.ts';
import { YEARS } from './calendar.fixture.ts';
import { addDays, day, type CivilDate } from './civil-date.ts';
import { layLayers, layOver } from './lay-layers.ts';

const YEAR = YEARS[0] as (typeof YEARS)[number];

describe('a layer', () => {
  test.each([day('2025-12-31'), day('2027-01-01'), Number.NaN, 20_500.5, null].map((date) => [date]))(
    'that holds %s, no day of its year, is refused, and so is it over several years',
    (date) => {
      const odd = { ...special('2026-09-11', 'memorial'), date: date as CivilDate };
      const refusal = { kind: 'day-of-another-year', year: 2026, level: 'municipal' };
      expect(layLayers(YEAR, [layer('municipal', odd)])).toMatchObject({ ok: false, refusal });
      expect(layOver(YEARS, [layer('municipal', odd)])).toMatchObject({ ok: false, refusal });
    },
  );
});

describe('layers over a federal year', () => {
  test('each add their days, and each day keeps its acts', () => {
    const region = layer('regional', special('2026-04-21', 'regional-holiday'));
    const city = layer('municipal', special('2026-09-11', 'regional-holiday'), special('2026-04-21', 'memorial'));
    const body = layer('body', special('2026-12-30', 'short'));
    const year = unwrap(layLayers(YEAR, [body, city, region]));
    expect(dayIn(year, day('2026-09-11')).because).toEqual(sourced('regional-holiday'));
    expect(dayIn(year, day('2026-04-21')).kind).toBe('regional-holiday');
    expect(dayIn(year, day('2026-12-30')).kind).toBe('short');
  });

  test('lie by their level, whatever the order of the list', () => {
    const layers = [
      layer('body', special('2026-09-11', 'memorial')),
      layer('regional', special('2026-09-11', 'regional-holiday')),
    ];
    expect(dayIn(unwrap(layLayers(YEAR, layers)), day('2026-09-11')).kind).toBe('regional-holiday');
    expect(dayIn(unwrap(layLayers(YEAR, layers.toReversed())), day('2026-09-11')).kind).toBe('regional-holiday');
  });

  test('may take off a Saturday that the decree made worked', () => {
    const next = YEARS[1] as typeof YEAR;
    const region = { ...layer('regional', special('2027-02-20', 'memorial')), year: 2027 };
    expect(dayIn(unwrap(layLayers(next, [region])), day('2027-02-20')).kind).toBe('memorial');
  });

  test('may repeat that a working day is worked, and shorten a day that is off all the same', () => {
    expect(layLayers(YEAR, [layer('body', special('2026-05-12', 'working'), special('2026-05-09', 'short'))]).ok).toBe(
      true,
    );
  });

  test('of another year, or none, change nothing', () => {
    expect(unwrap(layLayers(YEAR, []))).toBe(YEAR);
    expect(unwrap(layLayers(YEAR, [{ ...layer('body', special('2031-05-09', 'working')), year: 2031 }]))).toBe(YEAR);
  });

  test('without a level are regional', () => {
    const plain = { ...layer('regional', special('2026-04-21', 'regional-holiday')), level: undefined };
    expect(unwrap(layLayers(YEAR, [plain]))).toEqual(layerYear(YEAR, plain));
  });
});

describe('layers that contradict are refused with both acts', () => {
  test('when one declares a holiday worked', () => {
    const worked = special('2026-05-09', 'working-weekend');
    expect(layLayers(YEAR, [layer('body', worked)])).toEqual({
      ok: false,
      refusal: { kind: 'layers-disagree', conflicts: [{ off: dayIn(YEAR, day('2026-05-09')), worked }] },
    });
  });

  test('when one takes off what another declares worked, in either order and at any level', () => {
    const [off, worked] = [special('2026-09-11', 'regional-holiday'), special('2026-09-11', 'working')];
    const layers = [layer('municipal', off), layer('body', worked)];
    const refused = { ok: false, refusal: { kind: 'layers-disagree', conflicts: [{ off, worked }] } };
    expect(layLayers(YEAR, layers)).toEqual(refused);
    expect(layLayers(YEAR, layers.toReversed())).toEqual(refused);
    expect(layLayers(YEAR, [layer('regional', off), layer('regional', worked)])).toEqual(refused);
  });
});

describe('layers over several years', () => {
  const nextYear = { ...layer('municipal', special('2027-09-10', 'regional-holiday')), year: 2027 };

  test('each lie on their own year', () => {
    const laid = unwrap(layOver(YEARS, [nextYear]));
    expect(laid.map((year) => dayIn(year, day('2027-09-10')).kind)).toEqual(['working', 'regional-holiday']);
    expect(laid[0]).toBe(YEAR);
    expect(layOver([], [nextYear])).toEqual({ ok: true, value: [] });
  });

  test('are refused as a whole, with the contradictions of every year', () => {
    const worked = [special('2026-05-09', 'working'), special('2027-09-10', 'working')];
    const body = worked.map((own) => ({ ...layer('body', own), year: own === worked[0] ? 2026 : 2027 }));
    expect(layOver(YEARS, [nextYear, ...body])).toMatchObject({
      ok: false,
      refusal: { kind: 'layers-disagree', conflicts: worked.map((found) => ({ worked: found })) },
    });
  });
});

describe('any layers', () => {
  const kinds = fc.constantFrom<DayKind>('short', 'regional-holiday', 'memorial', 'transferred-day-off', 'working');
  const entry = fc
    .tuple(fc.nat(30), kinds)
    .map(([index, kind]) => ({ ...special('2026-05-01', kind), date: addDays(day('2026-05-01'), index) }));
  const days = fc.uniqueArray(entry, { selector: ({ date }) => date, maxLength: 4 });
  const levels = fc.constantFrom<LayerLevel>('regional', 'municipal', 'body');
  const anyLayers = fc.array(
    fc.tuple(levels, days).map(([level, own]) => layer(level, ...own)),
    { maxLength: 4 },
  );

  test('are laid or refused alike in any order of the list', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const [one, other] = [layLayers(YEAR, layers), layLayers(YEAR, layers.toReversed())];
        expect(other.ok).toBe(one.ok);
        if (!one.ok || !other.ok) return;
        for (const date of datesOf(2026)) {
          const [a, b] = [dayIn(one.value, date), dayIn(other.value, date)];
          expect([isWorked(a.kind), a.shortened]).toEqual([isWorked(b.kind), b.shortened]);
        }
      }),
    );
  });

  test('are refused exactly when a day is both declared worked and taken off', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const declared = layers.flatMap((own) => own.days);
        const worked = declared.filter(({ kind }) => kind === 'working');
        const off = (found: SpecialDay): boolean =>
          [dayIn(YEAR, found.date), ...declared].some(({ date, kind }) => date === found.date && !isWorked(kind));
        expect(layLayers(YEAR, layers).ok).toBe(!worked.some(off));
      }),
    );
  });
});

function layer(level: LayerLevel, ...days: readonly SpecialDay[]): CalendarLayer {
  return { year: 2026, level, provisional: false, days, because: [] };
}

function special(text: string, kind: DayKind): SpecialDay {
  return { date: day(text), kind, shortened: kind === 'short', worksAs: null, because: sourced(kind) };
}

function sourced(kind: DayKind): SpecialDay['because'] {
  return [byClause('order', kind, 'A')];
}
