import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { anyRecord, anyRecords, AS_OF } from '../measure/any-record.fixture.ts';
import { RECORD } from '../measure/municipality.fixture.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { mergeProblemTallies } from './merge-problems.ts';
import { problemFaults } from './problem-faults.ts';
import type { ProblemRule } from './problem-rule.ts';
import { problemCounter, tallyProblems, type ProblemTally } from './problem-tally.ts';
import { readProblemTally } from './problem.schema.ts';
import { problemKey, windowLater, windowOf, WINDOW_UNITS } from './problem-window.ts';

const RULE: ProblemRule = {
  id: 'register',
  edition: '1',
  topic: 'topic',
  window: 'month',
  period: { from: 5 as CivilDate, to: 35 as CivilDate },
};
const rules: fc.Arbitrary<ProblemRule> = fc.record({
  id: fc.constant('register'),
  edition: fc.constant('1'),
  topic: fc.constantFrom('topic', 'topicGroup'),
  window: fc.constantFrom(...WINDOW_UNITS),
  period: fc.constant(RULE.period),
});

function tallied(records: Iterable<CaseRecord>, rule: ProblemRule = RULE): ProblemTally {
  return unwrap(tallyProblems(records, rule, AS_OF));
}

describe('a problem', () => {
  const record = (more: Partial<CaseRecord>): CaseRecord => ({
    ...RECORD,
    topic: 'Ямы',
    territory: 'Заречье',
    receivedOn: 10 as CivilDate,
    ...more,
  });

  test('is never told for another, whatever its topic and place are called', () => {
    const name = fc.option(
      fc.array(fc.constantFrom('a', '+', '\n', ' ', '-', '1'), { maxLength: 5 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 8 }), (named) => {
        const records = named.map(([topic, territory]) => record({ topic, territory }));
        const keys = named.map((pair) => JSON.stringify(pair));
        const found = tallied(records).problems.map(({ topic, place }) => JSON.stringify([topic, place]));
        expect(found.toSorted()).toEqual([...new Set(keys)].toSorted());
      }),
    );
    const split = [record({ topic: 'a\n+b', territory: 'c' }), record({ topic: 'a', territory: 'b\n+c' })];
    expect(tallied(split).problems).toHaveLength(2);
  });

  test('is a topic in a place in a window, with what is open, repeated and whose it is', () => {
    const records = [
      record({ receivedOn: 12 as CivilDate, repeat: true, body: 'А' }),
      record({ receivedOn: 8 as CivilDate, repeat: false, body: 'А' }),
      record({ receivedOn: 6 as CivilDate, closed: AS_OF, body: 'Б' }),
      record({ receivedOn: 33 as CivilDate, body: null }),
    ];
    const { problems } = tallied(records);
    expect(problems).toEqual([
      {
        topic: 'Ямы',
        place: 'Заречье',
        window: day('1970-01-01'),
        questions: 3,
        closed: 1,
        repeats: 1,
        repeatsTold: 2,
        reopened: 0,
        reopenedTold: 0,
        oldestOpen: 8,
        bodies: [
          ['А', 2],
          ['Б', 1],
        ],
      },
      expect.objectContaining({ window: day('1970-02-01'), questions: 1, bodies: [] }),
    ]);
  });

  test('that closes after the moment of the tally is open, and one that comes after it is not there yet', () => {
    const { problems, later } = tallied([
      record({ closed: (AS_OF + 1) as Instant }),
      record({ received: (AS_OF + 1) as Instant }),
    ]);
    expect([problems[0]?.closed, later]).toEqual([0, 1]);
  });

  test('is opened again where its log says so', () => {
    const counter = unwrap(problemCounter(RULE, AS_OF));
    for (const times of [2, 0, null]) counter.add(record({}), times);
    expect(counter.tally().problems[0]).toMatchObject({ questions: 3, reopened: 1, reopenedTold: 2 });
  });

  test('has a key that no other name imitates', () => {
    const window = day('2026-05-01');
    const keys = [
      { topic: 'а', place: 'б', window },
      { topic: 'а","б', place: null, window },
      { topic: null, place: 'а', window },
      { topic: 'null', place: 'а', window },
    ].map(problemKey);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('a rule is refused', () => {
  test.for([
    [{ period: { from: 9 as CivilDate, to: 8 as CivilDate } }, ['period', 'to'], 'from-before-to'],
    [{ period: { from: Number.NaN as CivilDate, to: 8 as CivilDate } }, ['period', 'from'], 'day'],
    [{ window: 'decade' as 'week' }, ['window'], 'week | month | quarter'],
    [{ topic: 'body' as 'topic' }, ['topic'], 'topic | topicGroup'],
  ] as const)('%j', ([more, path, expected]) => {
    expect(tallyProblems([], { ...RULE, ...more }, AS_OF)).toMatchObject({
      refusal: { kind: 'faulty-problem-setting', of: 'register', issues: [{ path, expected }] },
    });
  });

  test('when its moment is no number', () => {
    expect(tallyProblems([], RULE, Number.NaN as Instant).ok).toBe(false);
  });
});

describe('laws', () => {
  test('conservation: every record is counted once, outside the period, or later', () => {
    fc.assert(
      fc.property(anyRecords, rules, (records, rule) => {
        const { seen, counted, outside, later, problems } = tallied(records, rule);
        expect([counted + outside + later, seen]).toEqual([records.length, records.length]);
        expect(problems.reduce((sum, { questions }) => sum + questions, 0)).toBe(counted);
      }),
    );
  });

  test('merge: the tally of two lots is the merge of their tallies', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, rules, (one, other, rule) => {
        const merged = unwrap(mergeProblemTallies(tallied(one, rule), tallied(other, rule)));
        expect(merged).toEqual(tallied([...one, ...other], rule));
      }),
    );
  });

  test('order-blind', () => {
    fc.assert(
      fc.property(anyRecords, rules, (records, rule) => {
        expect(tallied(records.toReversed(), rule)).toEqual(tallied(records, rule));
      }),
    );
  });

  test('locality: records of another place change no problem of this one', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const here = records.filter(({ territory }) => territory === 'А');
        expect(tallied(records).problems.filter(({ place }) => place === 'А')).toEqual(tallied(here).problems);
      }),
    );
  });

  test('a window holds its days and no others, and windows follow each other without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(...WINDOW_UNITS), (at, unit) => {
        const from = windowOf(at as CivilDate, unit);
        const next = windowLater(from, unit, 1);
        expect(from <= at && at < next).toBe(true);
        expect([windowOf(from, unit), windowOf((next - 1) as CivilDate, unit)]).toEqual([from, from]);
        expect(windowLater(next, unit, -1)).toBe(from);
      }),
    );
  });

  test('what was counted is sound, and comes back from its JSON', () => {
    fc.assert(
      fc.property(anyRecords, rules, (records, rule) => {
        const counts = tallied(records, rule);
        expect(problemFaults(counts)).toEqual([]);
        expect(readProblemTally(JSON.parse(JSON.stringify(counts)))).toEqual({ ok: true, value: counts });
      }),
    );
  });

  test('what no records give is refused by the reader and by the merge', () => {
    const numbers = ['questions', 'closed', 'repeats', 'repeatsTold', 'reopened', 'reopenedTold'] as const;
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1 }), fc.constantFrom(...numbers), (records, field) => {
        const counts = tallied(records.map((one) => ({ ...one, receivedOn: 7 as CivilDate, received: AS_OF })));
        const spoiled = {
          ...counts,
          problems: counts.problems.map((problem, at) => (at === 0 ? { ...problem, [field]: 1000 } : problem)),
        };
        expect(mergeProblemTallies(counts, spoiled)).toMatchObject({ refusal: { kind: 'impossible-problem-tally' } });
        expect(readProblemTally(spoiled)).toMatchObject({ refusal: { kind: 'malformed' } });
      }),
    );
  });

  test('tallies of another rule, period or moment do not merge', () => {
    const counts = tallied([]);
    const others: readonly (readonly [Partial<ProblemTally>, string])[] = [
      [{ rule: 'other' }, 'rule'],
      [{ edition: '2' }, 'edition'],
      [{ topic: 'topicGroup' }, 'topic'],
      [{ window: 'week' }, 'window'],
      [{ period: { ...RULE.period, to: 36 as CivilDate } }, 'period'],
      [{ asOf: 0 as Instant }, 'asOf'],
    ];
    for (const [more, differ] of others)
      expect(mergeProblemTallies(counts, { ...counts, ...more })).toMatchObject({ refusal: { differ } });
  });
});
