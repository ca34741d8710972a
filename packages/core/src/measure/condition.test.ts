import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../record/case-record.ts';
import { day, type CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';
import { anyRecord, AS_OF } from './any-record.fixture.ts';
import {
  compileCondition,
  compileQuantity,
  QUANTITIES,
  quantityOf,
  TIMELINESS,
  timelinessOf,
  type Test,
} from './condition.ts';
import { RECORD } from './municipality.fixture.ts';

const [EARLY, DUE, LATE] = [400 as Instant, 450 as Instant, 500 as Instant];

describe('a record stands to its deadline', () => {
  test.each([
    ['in time, stopped before', { due: DUE, firstAnswered: EARLY }, EARLY, 'in-time'],
    ['in time, stopped at the deadline itself', { due: DUE, firstAnswered: DUE }, LATE, 'in-time'],
    ['late, stopped after', { due: DUE, firstAnswered: LATE }, LATE, 'late'],
    ['running, open before', { due: DUE }, EARLY, 'running'],
    ['running, open at the deadline itself', { due: DUE }, DUE, 'running'],
    ['overdue, open after', { due: DUE }, LATE, 'overdue'],
    ['in no way without a deadline', { firstAnswered: LATE }, LATE, null],
  ] as const)('%s', (_, told, asOf, standing) => {
    expect(timelinessOf(record(told), 'first-answer', asOf)).toBe(standing);
  });

  test('by its closing or by its first answer', () => {
    const answered = record({ due: DUE, firstAnswered: EARLY });
    expect(timelinessOf(answered, 'first-answer', LATE)).toBe('in-time');
    expect(timelinessOf(answered, 'closing', LATE)).toBe('overdue');
  });
});

describe('a quantity of a record', () => {
  test('is a whole number of seconds, days or points', () => {
    const told = record({
      workToFirstAnswer: 119_999,
      received: 1_000 as Instant,
      firstAnswered: 61_999 as Instant,
      receivedOn: day('2026-04-09'),
      firstAnsweredOn: day('2026-04-09'),
      closedOn: day('2026-05-09'),
      mark: 5,
    });
    expect(QUANTITIES.map((quantity) => quantityOf(told, quantity))).toEqual([119, 60, 0, 30, 5]);
  });

  test('is no time by the clock when the source tells days only', () => {
    const told = record({ precision: 'day', received: 0 as Instant, firstAnswered: 86_400_000 as Instant });
    expect(quantityOf(told, 'seconds-to-first-answer')).toBeNull();
    expect(quantityOf({ ...told, precision: 'moment' }, 'seconds-to-first-answer')).toBe(86_400);
  });

  test('is not there when the source does not tell it', () => {
    expect(QUANTITIES.map((quantity) => quantityOf(RECORD, quantity))).toEqual(QUANTITIES.map(() => null));
  });
});

describe('a test', () => {
  test('of the first question is passed by it alone', () => {
    expect(meets({ kind: 'leads' }, { leads: true })).toBe(true);
    expect(meets({ kind: 'leads' }, { leads: false })).toBe(false);
  });

  test('of a word is passed by the words listed, and by what is not told when it is listed', () => {
    const solved = { kind: 'one-of', field: 'outcome', values: ['solved'] } as const;
    expect(meets(solved, { outcome: 'solved' })).toBe(true);
    expect(meets(solved, { outcome: null })).toBe(false);
    expect(meets({ ...solved, values: ['solved', null] }, { outcome: null })).toBe(true);
    expect(meets({ ...solved, values: [] }, { outcome: 'solved' })).toBe(false);
  });

  test('of the day or month of receipt is passed by its text', () => {
    const told = { receivedOn: day('2026-05-09') };
    expect(meets({ kind: 'one-of', field: 'receivedDay', values: ['2026-05-09'] }, told)).toBe(true);
    expect(meets({ kind: 'one-of', field: 'receivedMonth', values: ['2026-04', '2026-05'] }, told)).toBe(true);
  });

  test.each(['repeat', 'fastTrack'] as const)('of the flag %s is passed by yes alone', (field) => {
    expect([true, false, null].map((flag) => meets({ kind: 'yes', field }, { [field]: flag }))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each(['repeat', 'fastTrack'] as const)('of the flag %s being told is passed by yes and by no', (field) => {
    expect([true, false, null].map((flag) => meets({ kind: 'told', field }, { [field]: flag }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('of a stop is passed by records that stopped, or by those that did not', () => {
    expect(meets({ kind: 'stopped', clock: 'closing', stopped: true }, { closed: DUE })).toBe(true);
    expect(meets({ kind: 'stopped', clock: 'closing', stopped: false }, { closed: DUE })).toBe(false);
    expect(meets({ kind: 'stopped', clock: 'first-answer', stopped: false }, { closed: DUE })).toBe(true);
  });

  test('of timeliness is passed by the standings listed, never without a deadline', () => {
    const judged = { kind: 'timeliness', clock: 'first-answer', states: ['late', 'overdue'] } as const;
    expect(meets(judged, { due: DUE })).toBe(true);
    expect(meets(judged, { due: DUE, firstAnswered: DUE })).toBe(false);
    expect(meets({ ...judged, states: TIMELINESS }, {})).toBe(false);
  });

  test('of a range holds both its ends, and nothing that is not told', () => {
    const good = { kind: 'between', quantity: 'mark', from: 4, to: 5 } as const;
    expect(([3, 4, 5, null] as const).map((mark) => meets(good, { mark }))).toEqual([false, true, true, false]);
  });

  test('of any of several is passed where one of them is, and by none of no tests', () => {
    const answeredOrOverdue: Test = {
      kind: 'any-of',
      tests: [
        { kind: 'stopped', clock: 'first-answer', stopped: true },
        { kind: 'timeliness', clock: 'first-answer', states: ['overdue'] },
      ],
    };
    expect(meets(answeredOrOverdue, { firstAnswered: DUE })).toBe(true);
    expect(meets(answeredOrOverdue, { due: DUE })).toBe(true);
    expect(meets(answeredOrOverdue, {})).toBe(false);
    expect(meets({ kind: 'any-of', tests: [] }, {})).toBe(false);
  });

  test('of the time of receipt holds both its days', () => {
    const may = { kind: 'received', from: day('2026-05-01'), to: day('2026-05-31') } as const;
    const days = ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map(day);
    expect(days.map((receivedOn) => meets(may, { receivedOn }))).toEqual([false, true, true, false]);
  });
});

const someTest: fc.Arbitrary<Test> = fc.constantFrom<Test>(
  { kind: 'leads' },
  { kind: 'yes', field: 'repeat' },
  { kind: 'told', field: 'fastTrack' },
  { kind: 'one-of', field: 'body', values: ['А', null] },
  { kind: 'stopped', clock: 'closing', stopped: true },
  { kind: 'any-of', tests: [{ kind: 'leads' }, { kind: 'yes', field: 'repeat' }] },
  { kind: 'timeliness', clock: 'closing', states: ['in-time', 'running'] },
  { kind: 'between', quantity: 'days-to-closing', from: -5, to: 20 },
  { kind: 'received', from: 10 as CivilDate, to: 30 as CivilDate },
);

describe('laws of conditions', () => {
  test('a condition is met by a record that passes each of its tests alone', () => {
    fc.assert(
      fc.property(fc.array(someTest, { maxLength: 4 }), anyRecord, (condition, one) => {
        const each = condition.every((single) => compileCondition([single], AS_OF)(one));
        return compileCondition(condition, AS_OF)(one) === each;
      }),
    );
  });

  test('every record with a deadline stands to it in exactly one way', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom('closing' as const, 'first-answer' as const), (one, clock) => {
        const passed = TIMELINESS.filter((state) =>
          compileCondition([{ kind: 'timeliness', clock, states: [state] }], AS_OF)(one),
        );
        const standing = timelinessOf(one, clock, AS_OF);
        expect(passed).toEqual(standing === null ? [] : [standing]);
      }),
    );
  });

  test('a compiled quantity is the quantity', () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...QUANTITIES), (one, quantity) => {
        return compileQuantity(quantity)(one) === quantityOf(one, quantity);
      }),
    );
  });
});

function meets(single: Test, told: Partial<CaseRecord>): boolean {
  return compileCondition([single], LATE)(record(told));
}

function record(told: Partial<CaseRecord>): CaseRecord {
  return { ...RECORD, ...told };
}
