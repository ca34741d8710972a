import { compileDimension, type CaseRecord, type Dimension } from '../record/case-record.ts';
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

/** All standings. */
export const TIMELINESS: readonly Timeliness[] = ['in-time', 'late', 'overdue', 'running'];

/**
 * A whole number that a record has, or has not.
 *
 * - `working-seconds-to-first-answer`: time inside the hours of the working calendar.
 * - `seconds-to-first-answer`: time by the clock, round it; a source that tells days only has none.
 * - `days-to-…`: days of the calendar, the day of receipt being day zero.
 */
export type Quantity =
  'working-seconds-to-first-answer' | 'seconds-to-first-answer' | 'days-to-first-answer' | 'days-to-closing' | 'mark';

/** All quantities. */
export const QUANTITIES: readonly Quantity[] = [
  'working-seconds-to-first-answer',
  'seconds-to-first-answer',
  'days-to-first-answer',
  'days-to-closing',
  'mark',
];

/**
 * One plain test of a record; `null` among the values stands for what the source does not tell.
 *
 * `yes` is passed where the source says yes, `told` where it says yes or no.
 */
export type PlainTest =
  | { readonly kind: 'leads' }
  | { readonly kind: 'one-of'; readonly field: Dimension; readonly values: readonly (string | null)[] }
  | { readonly kind: 'yes' | 'told'; readonly field: 'repeat' | 'fastTrack' }
  | { readonly kind: 'stopped'; readonly clock: RecordClock; readonly stopped: boolean }
  | { readonly kind: 'timeliness'; readonly clock: RecordClock; readonly states: readonly Timeliness[] }
  | { readonly kind: 'between'; readonly quantity: Quantity; readonly from: number; readonly to: number }
  | { readonly kind: 'received'; readonly from: CivilDate; readonly to: CivilDate };

/** One test of a record: a plain one, or `any-of` several, passed where one of them is; by none of no tests. */
export type Test = PlainTest | { readonly kind: 'any-of'; readonly tests: readonly PlainTest[] };

/** A record meets a condition when it passes every test; the empty condition is met by all. */
export type Condition = readonly Test[];

const SECOND = 1000;
const AMOUNTS: Readonly<Record<Quantity, (record: CaseRecord) => number | null>> = {
  'working-seconds-to-first-answer': ({ workToFirstAnswer }) =>
    workToFirstAnswer === null ? null : Math.floor(workToFirstAnswer / SECOND),
  'seconds-to-first-answer': ({ precision, received, firstAnswered }) =>
    firstAnswered === null || precision === 'day' ? null : Math.floor((firstAnswered - received) / SECOND),
  'days-to-first-answer': (record) => daysUntil(record, record.firstAnsweredOn),
  'days-to-closing': (record) => daysUntil(record, record.closedOn),
  mark: ({ mark }) => mark,
};
const STOPS: Readonly<Record<RecordClock, (record: CaseRecord) => Instant | null>> = {
  'first-answer': ({ firstAnswered }) => firstAnswered,
  closing: ({ closed }) => closed,
};

/**
 * Tells how a record stands to its deadline.
 *
 * @param record - The record.
 * @param clock - Which moment stops its clock.
 * @param asOf - The moment by which an open record is judged.
 * @returns The standing, or `null` when the record has no deadline; the deadline itself is still in time.
 * @example
 * const open = { due: moment('2026-05-12T23:59:59', zone('Europe/Moscow')), firstAnswered: null, closed: null }
 * timelinessOf(open, 'first-answer', moment('2026-05-12T10:00', zone('Europe/Moscow'))) //=> 'running'
 * timelinessOf(open, 'first-answer', moment('2026-05-13T00:00', zone('Europe/Moscow'))) //=> 'overdue'
 * timelinessOf({ ...open, firstAnswered: open.due }, 'first-answer', open.due) //=> 'in-time'
 * timelinessOf({ ...open, due: null }, 'first-answer', open.due) //=> null
 */
export function timelinessOf(record: CaseRecord, clock: RecordClock, asOf: Instant): Timeliness | null {
  if (record.due === null) return null;
  return TIMELINESS[standing(record.due, STOPS[clock](record), asOf)] ?? null;
}

/**
 * Reads a quantity off a record.
 *
 * @param record - The record.
 * @param quantity - What is read; working time in whole seconds, finer parts are dropped.
 * @returns A whole number, or `null` when the record has none.
 * @example
 * const record = { workToFirstAnswer: 6_759_000, receivedOn: day('2026-04-09'), firstAnsweredOn: day('2026-04-10'), mark: null }
 * quantityOf(record, 'working-seconds-to-first-answer') //=> 6759
 * quantityOf(record, 'days-to-first-answer') //=> 1
 * quantityOf(record, 'mark') //=> null
 */
export function quantityOf(record: CaseRecord, quantity: Quantity): number | null {
  return AMOUNTS[quantity](record);
}

/**
 * Turns a quantity into a function, so that a million records pay for its reading once.
 *
 * @param quantity - What is read.
 * @returns What reads it off a record.
 * @example
 * compileQuantity('mark')({ mark: 4 }) //=> 4
 */
export function compileQuantity(quantity: Quantity): (record: CaseRecord) => number | null {
  return AMOUNTS[quantity];
}

/**
 * Turns a condition into a function, so that a million records pay for its reading once.
 *
 * @param condition - The tests that must all be passed.
 * @param asOf - The moment by which open records are judged.
 * @returns The test of a record.
 * @example
 * const solved = compileCondition([{ kind: 'leads' }, { kind: 'one-of', field: 'outcome', values: ['solved'] }], 0)
 * solved({ leads: true, outcome: 'solved' }) //=> true
 * solved({ leads: true, outcome: 'explained' }) //=> false
 * compileCondition([], 0)({ leads: false, outcome: null }) //=> true
 */
export function compileCondition(condition: Condition, asOf: Instant): (record: CaseRecord) => boolean {
  const [first, second, ...more] = condition.map((test) => compileTest(test, asOf));
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  // two tests are the common case, and a closure over two is several times faster than a walk over a list
  if (more.length === 0) return (record) => first(record) && second(record);
  return (record) => first(record) && second(record) && more.every((passes) => passes(record));
}

type Passes = (record: CaseRecord) => boolean;

function compileTest(test: Test, asOf: Instant): Passes {
  if (test.kind !== 'any-of') return compilePlain(test, asOf);
  const passes = test.tests.map((one) => compilePlain(one, asOf));
  return (record) => passes.some((pass) => pass(record));
}

function compilePlain(test: PlainTest, asOf: Instant): Passes {
  switch (test.kind) {
    case 'leads':
      return (record) => record.leads;
    case 'one-of':
      return oneOf(compileDimension(test.field), test.values);
    case 'yes':
      return test.field === 'repeat' ? ({ repeat }) => repeat === true : ({ fastTrack }) => fastTrack === true;
    case 'told':
      return test.field === 'repeat' ? ({ repeat }) => repeat !== null : ({ fastTrack }) => fastTrack !== null;
    case 'stopped': {
      const stopOf = STOPS[test.clock];
      return (record) => (stopOf(record) !== null) === test.stopped;
    }
    default:
      return compileMeasured(test, asOf);
  }
}

function oneOf(wordOf: (record: CaseRecord) => string | null, values: readonly (string | null)[]): Passes {
  const [only] = values;
  if (only !== undefined && values.length === 1) return (record) => wordOf(record) === only;
  const all = new Set(values);
  return (record) => all.has(wordOf(record));
}

type MeasuredTest = Extract<Test, { kind: 'timeliness' | 'between' | 'received' }>;

function compileMeasured(test: MeasuredTest, asOf: Instant): Passes {
  switch (test.kind) {
    case 'timeliness': {
      const stopOf = STOPS[test.clock];
      const meant = TIMELINESS.map((state) => test.states.includes(state));
      return (record) => record.due !== null && meant[standing(record.due, stopOf(record), asOf)] === true;
    }
    case 'between': {
      const amountOf = AMOUNTS[test.quantity];
      return (record) => {
        const amount = amountOf(record);
        return amount !== null && amount >= test.from && amount <= test.to;
      };
    }
    case 'received':
      return (record) => record.receivedOn >= test.from && record.receivedOn <= test.to;
  }
}

/** The index of a standing in `TIMELINESS`. */
function standing(due: Instant, stopped: Instant | null, asOf: Instant): number {
  if (stopped !== null) return stopped <= due ? 0 : 1;
  return asOf > due ? 2 : 3;
}

function daysUntil({ receivedOn }: CaseRecord, end: CivilDate | null): number | null {
  return end === null ? null : end - receivedOn;
}
