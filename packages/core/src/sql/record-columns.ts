import type { CaseRecord } from '../record/case-record.ts';
import type { ColumnType } from './dialect.ts';

/** A field of a record. */
export type RecordField = keyof CaseRecord;

/** A column of a table of records. */
export interface RecordColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether the source may leave it untold. */
  readonly nullable: boolean;
}

/** The columns of a table of records by field, in order; moments are milliseconds since 1970 UTC, days are counted from it. */
export const RECORD_COLUMNS: Readonly<Record<RecordField, RecordColumn>> = {
  id: told('id', 'word'),
  question: told('question', 'whole'),
  leads: told('leads', 'yes-no'),
  body: maybe('body', 'word'),
  channel: told('channel', 'word'),
  regime: maybe('regime', 'word'),
  topicGroup: maybe('topic_group', 'word'),
  topic: maybe('topic', 'word'),
  territory: maybe('territory', 'word'),
  type: maybe('type', 'word'),
  outcome: maybe('outcome', 'word'),
  mark: maybe('mark', 'whole'),
  repeat: maybe('repeat', 'yes-no'),
  fastTrack: maybe('fast_track', 'yes-no'),
  published: maybe('published', 'yes-no'),
  promise: maybe('promise', 'word'),
  promisedOn: maybe('promised_on', 'whole'),
  precision: told('precision', 'word'),
  received: told('received', 'whole'),
  receivedOn: told('received_on', 'whole'),
  firstAnswered: maybe('first_answered', 'whole'),
  firstAnsweredOn: maybe('first_answered_on', 'whole'),
  closed: maybe('closed', 'whole'),
  closedOn: maybe('closed_on', 'whole'),
  due: maybe('due', 'whole'),
  workToFirstAnswer: maybe('work_to_first_answer', 'whole'),
  workingMinutesAsExported: maybe('working_minutes_as_exported', 'whole'),
};

/** The fields in the order of their columns. */
export const RECORD_FIELDS: readonly RecordField[] = /* @__PURE__ */ Object.keys(RECORD_COLUMNS) as RecordField[];

function told(name: string, type: ColumnType): RecordColumn {
  return { name, type, nullable: false };
}

function maybe(name: string, type: ColumnType): RecordColumn {
  return { name, type, nullable: true };
}
