import fc from 'fast-check';
import { OUTCOMES } from '../appeal/vocabulary.ts';
import { QUANTITIES, TIMELINESS, type Condition, type PlainTest, type Test } from '../measure/condition.ts';
import type { Exclusion, Indicator, Method } from '../measure/method.ts';
import { anyRecord } from '../measure/any-record.fixture.ts';
import type { CaseRecord } from '../record/case-record.ts';
import { DIMENSIONS } from '../record/dimensions.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';

// Made for tests: methods of any content over records of any content, with words that no query should trip over.

/** Words that break what is quoted badly. */
export const HOSTILE_WORDS = [
  "О'Нил",
  '"',
  '\\',
  "\\'; DROP TABLE case_records; --",
  '`',
  '',
  'NULL',
  '\\N',
  ' ',
  '\t',
  '\n',
  'a\rb',
  'a\r\nb',
  'a,b',
  '😀',
  '%s',
  '{}',
  '\u0301',
] as const;

const clocks = fc.constantFrom('first-answer', 'closing');
const words = fc.option(fc.constantFrom('А', 'Б', 'В', ...HOSTILE_WORDS));
const listed = fc.oneof(
  words,
  fc.constantFrom(...OUTCOMES, '1970-01', '1970-01-05', '1970-02', '2024-02-29', '1970-02-31'),
);
const edges = fc.integer({ min: -10, max: 600 });
const ranges = fc.tuple(edges, edges).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const anyPlainTest: fc.Arbitrary<PlainTest> = fc.oneof(
  fc.record({ kind: fc.constant('leads') }),
  fc.record({
    kind: fc.constant('one-of'),
    field: fc.constantFrom(...DIMENSIONS),
    values: fc.array(listed, { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constantFrom('yes', 'told'), field: fc.constantFrom('repeat', 'fastTrack') }),
  fc.record({ kind: fc.constant('stopped'), clock: clocks, stopped: fc.boolean() }),
  fc.record({ kind: fc.constant('timeliness'), clock: clocks, states: fc.subarray([...TIMELINESS]) }),
  fc
    .tuple(fc.constantFrom(...QUANTITIES), ranges)
    .map(([quantity, range]) => ({ kind: 'between' as const, quantity, ...range })),
  ranges.map(({ from, to }) => ({ kind: 'received' as const, from: from as CivilDate, to: to as CivilDate })),
);

const anyTest: fc.Arbitrary<Test> = fc.oneof(
  { arbitrary: anyPlainTest, weight: 5 },
  {
    arbitrary: fc.array(anyPlainTest, { maxLength: 3 }).map((tests) => ({ kind: 'any-of' as const, tests })),
    weight: 1,
  },
);

const anyCondition: fc.Arbitrary<Condition> = fc.array(anyTest, { maxLength: 3 });
const quantities = fc.constantFrom(...QUANTITIES);

const anyFormula = fc.oneof(
  fc.record({ kind: fc.constant('count'), where: anyCondition }),
  fc.record({ kind: fc.constant('share'), part: anyCondition, of: anyCondition }),
  fc.record({ kind: fc.constantFrom('mean', 'histogram'), quantity: quantities, where: anyCondition }),
  fc.record({
    kind: fc.constant('quantile'),
    percent: fc.integer({ min: 1, max: 99 }),
    quantity: quantities,
    where: anyCondition,
  }),
);

/** A method of any content; its parts fit each other. */
export const anyMethod: fc.Arbitrary<Method> = fc
  .record({
    by: fc.shuffledSubarray([...DIMENSIONS], { maxLength: 3 }),
    exclusions: fc.array(anyCondition, { maxLength: 3 }),
    formulas: fc.array(anyFormula, { maxLength: 5 }),
  })
  .map(({ by, exclusions, formulas }) => ({
    id: "m'",
    edition: '1',
    title: '',
    by,
    exclusions: exclusions.map((where, at): Exclusion => ({ id: `${at}`, title: '', where, because: [] })),
    indicators: formulas.map((formula, at): Indicator => ({
      id: `${at}`,
      title: '',
      definition: '',
      because: [],
      ...formula,
    })),
    score: null,
    minimum: null,
    ties: 'dense',
    because: [],
  }));

const days = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: -719_162, max: 2_932_896 }),
  fc.constantFrom(-719_162, -1, 11_015, 11_016, 19_781, 19_782, 2_932_896),
);
const works = fc.option(fc.oneof(fc.integer({ min: -5_000, max: 600_000 }), fc.integer({ min: 0, max: 2 ** 40 })));

/** A record of any content; days of any year, work below zero, hostile words. */
export const hostileRecord: fc.Arbitrary<CaseRecord> = fc
  .tuple(anyRecord, fc.record({ body: words, topic: words, receivedOn: days, workToFirstAnswer: works }))
  .map(([record, more]) => ({ ...record, ...more, receivedOn: more.receivedOn as CivilDate }));

/** Data sets of such records, some of them empty. */
export const anyDataSets = (most: number): fc.Arbitrary<readonly (readonly CaseRecord[])[]> =>
  fc.array(fc.array(hostileRecord, { maxLength: 30 }), { minLength: most, maxLength: most });

/** Any moment by which open records are judged. */
export const anyMoment: fc.Arbitrary<Instant> = fc
  .oneof(fc.integer({ min: 0, max: 1_000 }), fc.constantFrom(-62_135_596_800_000, 253_402_300_799_999))
  .map((instant) => instant as Instant);
