import type { CaseRecord, Instant } from '@otklik/core';

// Made for tests: a record of which nothing but the receipt and the body is known.

export const RECORD: CaseRecord = {
  id: '1',
  question: 1,
  leads: true,
  body: 'А',
  channel: 'feedback-platform',
  regime: 'message',
  topicGroup: null,
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
