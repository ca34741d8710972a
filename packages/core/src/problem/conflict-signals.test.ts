import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecords } from '../measure/any-record.fixture.ts';
import { RECORD } from '../measure/municipality.fixture.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { unwrap } from '../basis/result.ts';
import { conflictSignals, type ConflictRules, type ConflictSignal } from './conflict-signals.ts';
import { daySeries } from './day-series.ts';

const BOUND = { share: { part: '1', whole: '4' }, because: [] };
const RULES: ConflictRules = {
  repeats: { ...BOUND, atLeast: 5, withinDays: 10 },
  marks: { ...BOUND, atLeast: 5, below: 3 },
};

function row(more: Partial<CaseRecord>, count: number): readonly CaseRecord[] {
  const record = { ...RECORD, topic: 'Ямы', territory: 'Заречье', receivedOn: 20 as CivilDate, repeat: false };
  return Array.from({ length: count }, (_, at) => ({ ...record, id: `${at}`, ...more }));
}

const ANSWERED = row({ id: 'answered', firstAnsweredOn: 12 as CivilDate, receivedOn: 5 as CivilDate }, 1);

function signalsIn(records: readonly CaseRecord[], rules: ConflictRules): readonly ConflictSignal[] {
  return unwrap(conflictSignals(records, rules));
}

describe('a sign of conflict', () => {
  test.for([
    [20, 1],
    [22, 1],
    [23, 0],
    [11, 0],
  ] as const)('is a repeat on day %d after an answer on day 12: %d', ([on, signals]) => {
    const records = [...ANSWERED, ...row({ repeat: true, receivedOn: on as CivilDate }, 8)];
    expect(signalsIn(records, RULES)).toHaveLength(signals);
  });

  test('is low marks, whoever else is content elsewhere', () => {
    const records = [...row({ mark: 2, body: 'Б' }, 6), ...row({ mark: 5, territory: 'Луговое' }, 20)];
    expect(signalsIn(records, RULES)).toMatchObject([
      { kind: 'low-marks', topic: 'Ямы', place: 'Заречье', bodies: ['Б'], part: 6, of: 6 },
    ]);
  });

  test('needs so many of which it is known', () => {
    expect(signalsIn(row({ mark: 1 }, 4), RULES)).toEqual([]);
    expect(signalsIn([...ANSWERED, ...row({ repeat: null }, 9)], RULES)).toEqual([]);
  });
});

describe('a rule is refused', () => {
  test.for([
    [{ repeats: { ...RULES.repeats, withinDays: -1 } }, ['repeats', 'withinDays'], '>= 0'],
    [{ repeats: { ...RULES.repeats, atLeast: 0 } }, ['repeats', 'atLeast'], '>= 1'],
    [{ marks: { ...RULES.marks, share: { part: '1', whole: '1' } } }, ['marks', 'share'], 'share-between'],
    [{ marks: { ...RULES.marks, below: 7 as 5 } }, ['marks', 'below'], 'mark'],
  ] as const)('%j', ([more, path, expected]) => {
    expect(conflictSignals([], { ...RULES, ...more })).toMatchObject({
      refusal: { of: 'conflicts', issues: [{ path, expected }] },
    });
  });
});

describe('laws', () => {
  const rules = { repeats: { ...RULES.repeats, atLeast: 1 }, marks: { ...RULES.marks, atLeast: 1 } };

  test('order-blind', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(signalsIn(records.toReversed(), rules)).toEqual(signalsIn(records, rules));
      }),
    );
  });

  test('a stricter rule finds no more, and never more cases than questions', () => {
    fc.assert(
      fc.property(anyRecords, fc.integer({ min: 2, max: 9 }), (records, atLeast) => {
        const strict = { repeats: { ...rules.repeats, atLeast }, marks: { ...rules.marks, atLeast } };
        const loose = signalsIn(records, rules);
        expect(loose).toEqual(expect.arrayContaining([...signalsIn(records, strict)]));
        for (const { cases, part, of } of loose) expect(cases.length <= part && part <= of).toBe(true);
      }),
    );
  });

  test('days and series add up to the records of the period', () => {
    fc.assert(
      fc.property(anyRecords, fc.constantFrom('topic', 'body', null), (records, by) => {
        const period = { from: 10 as CivilDate, to: 30 as CivilDate };
        const counts = daySeries(records, period, by).flatMap((one) => one.counts.map(([, count]) => count));
        const inside = records.filter(({ receivedOn }) => receivedOn >= 10 && receivedOn <= 30);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inside.length);
      }),
    );
  });
});
