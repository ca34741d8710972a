import fc from 'fast-check';
import { CHANNELS, ITEM_TYPES, OUTCOMES, REGIMES, type Mark } from '../appeal/vocabulary.ts';
import type { CaseRecord } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';

// Made for tests: records of any content, with few bodies and values, so that they fall into common groups.

const instants = fc.integer({ min: 0, max: 1_000 }).map((instant) => instant as Instant);
const days = fc.integer({ min: 0, max: 40 }).map((date) => date as CivilDate);
const words = fc.option(fc.constantFrom('А', 'Б', 'В'));
const told = fc.option(fc.boolean());

/** The moment by which open records are judged in tests. */
export const AS_OF = 500 as Instant;

/** A record of any content. */
export const anyRecord: fc.Arbitrary<CaseRecord> = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  question: fc.integer({ min: 1, max: 3 }),
  leads: fc.boolean(),
  body: words,
  channel: fc.constantFrom(...CHANNELS),
  regime: fc.option(fc.constantFrom(...REGIMES)),
  topicGroup: words,
  topic: words,
  territory: words,
  type: fc.option(fc.constantFrom(...ITEM_TYPES)),
  outcome: fc.option(fc.constantFrom(...OUTCOMES)),
  mark: fc.option(fc.constantFrom<Mark>(1, 2, 3, 4, 5)),
  repeat: told,
  fastTrack: told,
  published: told,
  promise: fc.option(fc.constantFrom('given', 'kept', 'broken')),
  promisedOn: fc.option(days),
  precision: fc.constantFrom('moment', 'day'),
  received: instants,
  receivedOn: days,
  firstAnswered: fc.option(instants),
  firstAnsweredOn: fc.option(days),
  closed: fc.option(instants),
  closedOn: fc.option(days),
  due: fc.option(instants),
  workToFirstAnswer: fc.option(fc.integer({ min: 0, max: 600_000 })),
  workingMinutesAsExported: fc.option(fc.nat(10)),
});

/** Records of any content. */
export const anyRecords: fc.Arbitrary<readonly CaseRecord[]> = fc.array(anyRecord, { maxLength: 40 });
