import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import { comparePractices, type StageTimes } from './compare-practices.ts';
import { readTerritoryIndicators } from './indicator-passport.schema.ts';
import { situationOf, type IndicatorPassport, type IndicatorValue } from './indicator-passport.ts';

const PASSPORT: IndicatorPassport = {
  id: 'holes',
  title: 'Ямы',
  definition: 'Вопросы о ямах за месяц.',
  unit: 'вопрос',
  source: 'ПОС',
  owner: 'Начальник отдела',
  rhythm: 'month',
  better: 'less',
};
const ASKED = { id: 'situation', territory: 'Заречье', on: day('2026-06-10') };

function value(window: string, count: IndicatorValue['value'], more: Partial<IndicatorValue> = {}): IndicatorValue {
  return { indicator: 'holes', territory: 'Заречье', window: day(window), value: count, ...more };
}

describe('passports of indicators', () => {
  const sheet = {
    passports: [PASSPORT],
    values: [value('2026-05-01', 9), value('2026-04-01', { part: '1', whole: '3' })],
  };

  test('go from one system to another with their figures', () => {
    expect(readTerritoryIndicators(JSON.parse(JSON.stringify(sheet)))).toEqual({ ok: true, value: sheet });
  });

  test.for([
    [{ title: '' }, 'title'],
    [{ owner: ' ' }, 'owner'],
    [{ source: '' }, 'source'],
    [{ definition: '' }, 'definition'],
    [{ unit: '' }, 'unit'],
    [{ better: 'sideways' }, 'better'],
    [{ rhythm: 'day' }, 'rhythm'],
  ] as const)('without what they are to say are refused: %j', ([more, field]) => {
    const odd = { ...PASSPORT, ...more } as IndicatorPassport;
    const issues = [{ path: ['passports', 0, field] }];
    expect(situationOf([odd], [], ASKED)).toMatchObject({ refusal: { of: 'passports', issues } });
    expect(readTerritoryIndicators({ passports: [odd], values: [] })).toMatchObject({ refusal: { issues } });
  });

  test('are shown on a day only', () => {
    const none = situationOf([PASSPORT], [], { ...ASKED, on: Number.NaN as CivilDate });
    expect(none).toMatchObject({ refusal: { of: 'passports', issues: [{ path: ['on'], expected: 'day' }] } });
  });
});

describe('the situation of a territory', () => {
  const line = (values: readonly IndicatorValue[], passport = PASSPORT) =>
    unwrap(situationOf([passport], values, ASKED))[0];

  test.for([
    ['less', 9, 12, 'worse'],
    ['less', 12, 9, 'better'],
    ['more', 9, 12, 'better'],
    ['neither', 9, 12, 'neither'],
    ['more', 9, 9, 'same'],
  ] as const)('where %s is better, %d and then %d is %s', ([better, was, is, direction]) => {
    const found = line([value('2026-05-01', is), value('2026-04-01', was)], { ...PASSPORT, better });
    expect(found).toMatchObject({ latest: { value: is }, direction, missing: [] });
  });

  test('compares no figure with one of another window than the one before', () => {
    const found = line([value('2026-03-01', 3), value('2026-05-01', 5)]);
    expect([found?.change, found?.direction, found?.missing]).toEqual([null, null, [day('2026-04-01')]]);
  });

  test('misses the last whole window where nothing was ever told, and takes no figure of another territory', () => {
    expect(line([value('2026-05-01', 3, { territory: 'Луговое' })])).toMatchObject({
      latest: null,
      missing: [day('2026-05-01')],
    });
  });

  test.for([
    [[value('2026-05-02', 3)], ['values', 0, 'window'], 'window-of-the-period'],
    [[value('2026-05-01', 3), value('2026-05-01', 4)], ['values', 1], 'unique'],
    [[value('2026-05-01', 0.5)], ['values', 0, 'value'], 'exact-number'],
    [[value('2026-05-01', 3, { indicator: 'x' })], ['values', 0, 'indicator'], 'known-indicator'],
    [[value('2026-05-01', 3, { window: Number.NaN as CivilDate })], ['values', 0, 'window'], 'window-of-the-period'],
  ] as const)('is refused by %j', ([values, path, expected]) => {
    expect(situationOf([PASSPORT], values, ASKED)).toMatchObject({
      refusal: { kind: 'faulty-problem-plan', of: 'passports', issues: [{ path, expected }] },
    });
  });

  test('is refused by a passport twice, without an owner, or of no rhythm', () => {
    const passports = [PASSPORT, { ...PASSPORT, owner: '', rhythm: 'decade' as 'week' }];
    expect(situationOf(passports, [], ASKED)).toMatchObject({
      refusal: {
        issues: [{ path: ['passports', 1, 'id'] }, { expected: 'position' }, { expected: 'week | month | quarter' }],
      },
    });
  });
});

describe('a practice', () => {
  const NONE = { working: 0, clock: 0 };
  const item = (minutes: number): StageTimes => {
    const time = { working: minutes * 60_000, clock: minutes * 60_000 };
    return { routing: NONE, execution: time, agreement: NONE, publication: NONE };
  };
  const lengths = fc.array(fc.nat(5000), { maxLength: 60 });
  const execution = (before: readonly number[], after: readonly number[]) =>
    unwrap(comparePractices(before.map(item), after.map(item)))[1];

  test('of few items tells nothing for sure', () => {
    expect(execution([500, 510], [5, 6])).toMatchObject({ verdict: 'not-sure', before: { between: null } });
    expect(execution([], [])).toMatchObject({ before: { items: 0, minutes: null } });
  });

  test('beside itself is never shorter or longer', () => {
    fc.assert(
      fc.property(lengths, (minutes) => {
        expect(execution(minutes, minutes.toReversed())?.verdict).toBe('not-sure');
      }),
    );
  });

  test('shorter one way is longer the other', () => {
    const opposite = { shorter: 'longer', longer: 'shorter', 'not-sure': 'not-sure' } as const;
    fc.assert(
      fc.property(lengths, lengths, fc.integer({ min: 0, max: 6000 }), (one, other, more) => {
        const slower = other.map((minutes) => minutes + more);
        const [there, back] = [execution(one, slower), execution(slower, one)];
        expect(back?.verdict).toBe(opposite[there?.verdict ?? 'not-sure']);
      }),
    );
  });

  test('is refused with a length that is none', () => {
    for (const working of [-1, Number.NaN, 0.5])
      expect(comparePractices([{ ...item(1), routing: { working, clock: 0 } }], [])).toMatchObject({
        refusal: { of: 'practice', issues: [{ path: ['before', 0, 'routing', 'working'] }] },
      });
  });
});
