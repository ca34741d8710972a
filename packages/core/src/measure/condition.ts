import { dimensionOf, type CaseRecord, type Dimension } from '../record/case-record.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Instant } from '../time/instant.ts';

/** Which moment stops a record's clock: the first answer, or the closing. */
export type RecordClock = 'first-answer' | 'closing';

/**
 * How a record stands to its deadline.
 *
 * - `in-time`, `late`: stopped before, after the deadline.
 * - `overdue`: still open after the deadline, as of the moment asked about.
 * - `running`: still open, with time left.
 */
export type Timeliness = 'in-time' | 'late' | 'overdue' | 'running';

/** A whole number that a record has, or has not. */
export type Quantity = 'working-minutes-to-first-answer' | 'days-to-first-answer' | 'days-to-closing' | 'mark';

/** One test of a record; `null` among the values stands for what the source does not tell. */
export type Test =
  | { readonly kind: 'leads' }
  | { readonly kind: 'one-of'; readonly field: Dimension; readonly values: readonly (string | null)[] }
  | { readonly kind: 'yes'; readonly field: 'repeat' | 'fastTrack' }
  | { readonly kind: 'stopped'; readonly clock: RecordClock; readonly stopped: boolean }
  | { readonly kind: 'timeliness'; readonly clock: RecordClock; readonly states: readonly Timeliness[] }
  | { readonly kind: 'between'; readonly quantity: Quantity; readonly from: number; readonly to: number }
  | { readonly kind: 'received'; readonly from: CivilDate; readonly to: CivilDate };

/** A record meets a condition when it passes every test; the empty condition is met by all. */
export type Condition = readonly Test[];

const MINUTE = 60_000;

/**
 * Tells how a record stands to its deadline.
 *
 * @param record - The record.
 * @param clock - Which moment stops its clock.
 * @param asOf - The moment by which an open record is judged.
 * @returns The standing, or `null` when the record has no deadline.
 */
export function timelinessOf(record: CaseRecord, clock: RecordClock, asOf: Instant): Timeliness | null {
  if (record.due === null) return null;
  const stopped = stopOf(record, clock);
  if (stopped !== null) return stopped <= record.due ? 'in-time' : 'late';
  return asOf > record.due ? 'overdue' : 'running';
}

/**
 * Reads a quantity off a record.
 *
 * @param record - The record.
 * @param quantity - What is read; working minutes are whole ones, seconds are dropped.
 * @returns A whole number, or `null` when the record has none.
 */
export function quantityOf(record: CaseRecord, quantity: Quantity): number | null {
  switch (quantity) {
    case 'working-minutes-to-first-answer':
      return record.workToFirstAnswer === null ? null : Math.floor(record.workToFirstAnswer / MINUTE);
    case 'days-to-first-answer':
      return record.firstAnsweredOn === null ? null : record.firstAnsweredOn - record.receivedOn;
    case 'days-to-closing':
      return record.closedOn === null ? null : record.closedOn - record.receivedOn;
    case 'mark':
      return record.mark;
  }
}

/**
 * Turns a condition into a function, so that a million records pay for its reading once.
 *
 * @param condition - The tests that must all be passed.
 * @param asOf - The moment by which open records are judged.
 * @returns The test of a record.
 */
export function compileCondition(condition: Condition, asOf: Instant): (record: CaseRecord) => boolean {
  const tests = condition.map((test) => compileTest(test, asOf));
  return (record) => tests.every((passes) => passes(record));
}

function compileTest(test: Test, asOf: Instant): (record: CaseRecord) => boolean {
  switch (test.kind) {
    case 'leads':
      return (record) => record.leads;
    case 'one-of': {
      const values = new Set(test.values);
      return (record) => values.has(dimensionOf(record, test.field));
    }
    case 'yes':
      return (record) => record[test.field] === true;
    case 'stopped':
      return (record) => (stopOf(record, test.clock) !== null) === test.stopped;
    default:
      return compileMeasured(test, asOf);
  }
}

type MeasuredTest = Extract<Test, { kind: 'timeliness' | 'between' | 'received' }>;

function compileMeasured(test: MeasuredTest, asOf: Instant): (record: CaseRecord) => boolean {
  switch (test.kind) {
    case 'timeliness': {
      const states = new Set<Timeliness | null>(test.states);
      return (record) => states.has(timelinessOf(record, test.clock, asOf));
    }
    case 'between':
      return (record) => {
        const quantity = quantityOf(record, test.quantity);
        return quantity !== null && quantity >= test.from && quantity <= test.to;
      };
    case 'received':
      return (record) => record.receivedOn >= test.from && record.receivedOn <= test.to;
  }
}

function stopOf(record: CaseRecord, clock: RecordClock): Instant | null {
  return clock === 'closing' ? record.closed : record.firstAnswered;
}
