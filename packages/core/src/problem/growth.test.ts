import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRatios, wholeNumber, type Ratio } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { anyRecords } from '../measure/any-record.fixture.ts';
import { mergeTallies } from '../measure/merge-tallies.ts';
import { RECORD } from '../measure/municipality.fixture.ts';
import { tally } from '../measure/tally.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { compileCalendar } from '../time/working-calendar.ts';
import { NORM_WEEK } from '../time/working-hours.ts';
import { zone } from '../time/zone.ts';
import { chance } from './chance.fixture.ts';
import { growthFrom, growthOf } from './growth.ts';
import { growthMethod, type GrowthSetting } from './growth-setting.ts';

const SETTING: GrowthSetting = {
  before: { from: 0 as CivilDate, to: 16 as CivilDate },
  after: { from: 20 as CivilDate, to: 29 as CivilDate },
  by: ['topic', 'territory', 'channel', 'body'],
  weights: { calendar: null, dayOff: 0 },
  level: { part: '1', whole: '20' },
  correction: 'benjamini-hochberg',
};

function came(topic: string, on: number, count: number): readonly CaseRecord[] {
  return Array.from({ length: count }, () => ({ ...RECORD, topic, receivedOn: on as CivilDate }));
}

function sum(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce(addRatios, wholeNumber(0));
}

describe('growth', () => {
  const calendar = unwrap(
    compileCalendar(
      [{ year: 2026, provisional: false, days: [], presidential: [], because: [] }],
      NORM_WEEK,
      zone('Europe/Moscow'),
    ),
  );

  test('is told by working days: a longer month is no growth', () => {
    const february = { from: day('2026-02-01'), to: day('2026-02-28') };
    const march = { from: day('2026-03-01'), to: day('2026-03-31') };
    const setting = { ...SETTING, before: february, after: march, weights: { calendar, dayOff: 0 } };
    const records = [...came('Ямы', february.from, 200), ...came('Ямы', march.from, 220)];
    const { change, before, after } = unwrap(growthOf(records, setting));
    expect([before.exposure, after.exposure]).toEqual([wholeNumber(20), wholeNumber(22)]);
    expect([change.more, change.times]).toEqual([wholeNumber(0), wholeNumber(1)]);
  });

  test('names the factor that carries it, and one that goes against it', () => {
    const setting = { ...SETTING, after: { from: 20 as CivilDate, to: 36 as CivilDate }, by: ['topic'] as const };
    const records = [
      ...came('Ямы', 1, 30),
      ...came('Снег', 1, 60),
      ...came('Свет', 1, 50),
      ...came('Ямы', 21, 90),
      ...came('Снег', 21, 20),
      ...came('Свет', 21, 52),
    ];
    const { factors } = unwrap(growthOf(records, setting));
    expect(factors.map(({ word, more, share, isSure }) => [word, more, share, isSure])).toEqual([
      ['Ямы', wholeNumber(60), { part: '30', whole: '11' }, true],
      ['Снег', wholeNumber(-40), { part: '-20', whole: '11' }, true],
      ['Свет', wholeNumber(2), { part: '1', whole: '11' }, false],
    ]);
  });

  test('of cases that come in lots is as sure as that of the lots', () => {
    const likely = (records: readonly CaseRecord[], spread: number) => {
      const { change, factors } = unwrap(growthOf(records, { ...SETTING, spread }));
      return [change.chance, factors.map(({ word, raised, isSure }) => [word, raised, isSure])];
    };
    const lots = (size: number) => [...came('Ямы', 1, 20 * size), ...came('Ямы', 21, 16 * size)];
    expect(likely(lots(12), 12)).toEqual(likely(lots(1), 1));
    expect(unwrap(growthOf(lots(12), SETTING)).factors.map(({ isSure }) => isSure)).not.toEqual(
      unwrap(growthOf(lots(12), { ...SETTING, spread: 12 })).factors.map(({ isSure }) => isSure),
    );
  });

  test.for([
    [{ after: { from: 10 as CivilDate, to: 29 as CivilDate } }, ['after', 'from'], 'after-the-earlier-period'],
    [{ before: { from: 5 as CivilDate, to: 1 as CivilDate } }, ['before', 'to'], 'from-before-to'],
    [{ by: [] }, ['by'], '>= 1'],
    [{ by: ['topic', 'topic'] }, ['by'], 'unique'],
    [{ level: { part: '3', whole: '2' } }, ['level'], 'share-between'],
    [{ spread: { part: '1', whole: '2' } }, ['spread'], 'at-least-one'],
    [{ correction: 'none' }, ['correction'], 'benjamini-hochberg | benjamini-yekutieli | bonferroni'],
  ] as const)('is refused by %j', ([more, path, expected]) => {
    const refused = growthOf([], { ...SETTING, ...(more as Partial<GrowthSetting>) });
    expect(refused).toMatchObject({ refusal: { of: 'growth', issues: [{ path, expected }] } });
  });

  test('is refused by a dimension that a period cannot be told apart by', () => {
    const by = ['receivedDay'] as unknown as GrowthSetting['by'];
    expect(growthOf([], { ...SETTING, by })).toMatchObject({ refusal: { issues: [{ path: ['by', 0] }] } });
  });

  test('from tallies of other records, of another dimension, or spoiled, is refused', () => {
    const count = (records: readonly CaseRecord[], by: 'topic' | 'body') =>
      tally(records, growthMethod(SETTING, by), 0 as Instant);
    const setting = { ...SETTING, by: ['topic', 'body'] as const };
    const [one, two] = [came('Ямы', 1, 3), came('Ямы', 1, 4)];
    const kinds = [
      [count(one, 'topic')],
      [count(one, 'body'), count(one, 'topic')],
      [count(one, 'topic'), count(two, 'body')],
      [count(one, 'topic'), { ...count(one, 'body'), seen: 7 }],
    ].map((tallies) => {
      const found = growthFrom(tallies, setting);
      return found.ok ? 'told' : found.refusal.kind;
    });
    expect(kinds).toEqual([
      'faulty-problem-setting',
      'tally-of-another-method',
      'faulty-problem-setting',
      'impossible-tally',
    ]);
  });
});

describe('laws', () => {
  test('conservation: in each dimension the factors add up to the change, and their shares to one, exactly', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { change, factors } = unwrap(growthOf(records, SETTING));
        for (const by of SETTING.by) {
          const own = factors.filter(({ dimension }) => dimension === by);
          expect(sum(own.map(({ more }) => more))).toEqual(change.more);
          if (change.more.part === '0') continue;
          expect(sum(own.map(({ share }) => share ?? wholeNumber(0)))).toEqual(wholeNumber(1));
        }
      }),
    );
  });

  test('cases that come in lots of three are judged as the lots they are', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const alone = unwrap(growthOf(records, SETTING));
        const lots = records.flatMap((record) => [record, record, record]);
        const found = unwrap(growthOf(lots, { ...SETTING, spread: 3 }));
        expect(found.factors.map(({ word, raised, isSure }) => [word, raised, isSure])).toEqual(
          alone.factors.map(({ word, raised, isSure }) => [word, raised, isSure]),
        );
        expect(found.change.chance).toEqual(alone.change.chance);
        // what came is told as it came
        expect(found.after.count).toBe(3 * alone.after.count);
      }),
    );
    const half = { part: '1', whole: '2' };
    expect(growthOf([], { ...SETTING, spread: half })).toMatchObject({ refusal: { issues: [{ path: ['spread'] }] } });
  });

  test('order-blind', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(growthOf(records.toReversed(), SETTING)).toEqual(growthOf(records, SETTING));
      }),
    );
  });

  test('merge: growth of two lots of records is that of their merged tallies', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (one, other) => {
        const tallies = SETTING.by.map((by) => {
          const [a, b] = [one, other].map((records) => tally(records, growthMethod(SETTING, by), 0 as Instant));
          return unwrap(mergeTallies(a as ReturnType<typeof tally>, b as ReturnType<typeof tally>));
        });
        expect(growthFrom(tallies, SETTING)).toEqual(growthOf([...one, ...other], SETTING));
      }),
    );
  });

  test('the other way round every factor has the opposite part, by equal days', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const periods = {
          before: { from: 0 as CivilDate, to: 19 as CivilDate },
          after: { from: 20 as CivilDate, to: 39 as CivilDate },
        };
        const turned = records.map((one) => ({ ...one, receivedOn: (39 - one.receivedOn) as CivilDate }));
        const [there, back] = [records, turned].map((all) => unwrap(growthOf(all, { ...SETTING, ...periods })));
        expect(addRatios(there?.change.more as Ratio, back?.change.more as Ratio)).toEqual(wholeNumber(0));
        expect(there?.change.chance).toEqual(back?.change.chance);
      }),
    );
  });

  test('on clean periods a factor is called sure in no more than 5 of 100', () => {
    const setting: GrowthSetting = {
      ...SETTING,
      by: ['topic', 'body'],
      before: { from: 0 as CivilDate, to: 9 as CivilDate },
    };
    const found = Array.from({ length: 400 }, (_, seed) => {
      const next = chance(seed * 104_729 + 17);
      const drawn = (words: string): string => words[Math.floor(next() ** 2 * words.length)] ?? '';
      const records = Array.from({ length: 300 }, () => ({
        ...RECORD,
        topic: drawn('АБВГДЕЖЗ'),
        body: drawn('КЛМН'),
        receivedOn: (Math.floor(next() * 2) * 20) as CivilDate,
      }));
      return unwrap(growthOf(records, setting)).factors.some(({ isSure }) => isSure);
    });
    // of 400 at 5 in 100, more than 29 would come less often than once in a hundred times
    expect(found.filter(Boolean).length).toBeLessThanOrEqual(29);
  });
});
