import type { CaseRecord, Instant, Mark, Outcome } from '@otklik/core';

// Made for tests: records of one body, by what came of them.

/** The moment by which open records are judged. */
export const AS_OF = 2_000 as Instant;

/** A record of which nothing but the receipt and the body is known. */
export const RECORD: CaseRecord = {
  id: '1',
  question: 1,
  leads: true,
  body: 'Отдел дорог',
  channel: 'incident-management',
  regime: 'message',
  topicGroup: 'Дороги',
  topic: null,
  territory: null,
  type: 'solvable',
  outcome: null,
  mark: null,
  repeat: null,
  fastTrack: null,
  published: null,
  promise: null,
  promisedOn: null,
  precision: 'moment',
  received: 0 as Instant,
  receivedOn: 0 as CaseRecord['receivedOn'],
  firstAnswered: null,
  firstAnsweredOn: null,
  closed: null,
  closedOn: null,
  due: 1_000 as Instant,
  workToFirstAnswer: null,
  workingMinutesAsExported: null,
};

/** Records that were answered at a moment. */
export function answered(count: number, at: number, outcome: Outcome = 'solved'): readonly CaseRecord[] {
  return Array.from({ length: count }, () => ({ ...RECORD, outcome, firstAnswered: at as Instant }));
}

/** Records without an answer, past their term by now. */
export function open(count: number): readonly CaseRecord[] {
  return Array.from({ length: count }, () => RECORD);
}

/** Records with marks: how many fives, fours, threes, twos and ones. */
export function marked(fives: number, ...rest: readonly number[]): readonly CaseRecord[] {
  return [fives, ...rest].flatMap((count, index) =>
    Array.from({ length: count }, () => ({ ...RECORD, mark: (5 - index) as Mark })),
  );
}
