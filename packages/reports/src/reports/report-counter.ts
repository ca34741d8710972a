import { tallyCounter, type CaseRecord, type CivilDate, type Instant, type Method, type Tally } from '@otklik/core';

/** What one pass over the records has found. */
export interface ReportCounts {
  readonly tallies: readonly Tally[];
  /** The first and the last day of receipt; `null` when there was no record. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate } | null;
}

/** Takes records one by one for a whole report. */
export interface ReportCounter {
  /** Counts one record by every method. */
  readonly add: (record: CaseRecord) => void;
  /** Gives what was found so far. */
  readonly counts: () => ReportCounts;
}

/**
 * Opens the counts of a report, so that one pass over a stream of any length feeds all its tables.
 *
 * @param methods - The methods of the report's genre.
 * @param asOf - The moment by which open cases are judged.
 * @returns The counter.
 * @example
 * reportCounter([barnaulRating()], 0).counts().period //=> null
 */
export function reportCounter(methods: readonly Method[], asOf: Instant): ReportCounter {
  const counters = methods.map((method) => tallyCounter(method, asOf));
  let period: ReportCounts['period'] = null;
  return {
    add: (record) => {
      for (const counter of counters) counter.add(record);
      period = widen(period, record.receivedOn);
    },
    counts: () => ({ tallies: counters.map((counter) => counter.tally()), period }),
  };
}

/**
 * Finds the latest moment that records know: without a clock, the data themselves say when they were made.
 *
 * @param records - The records.
 * @returns The latest receipt, answer or closing; 1970 when there are no records.
 * @example
 * lastMomentOf([]) //=> 0
 */
export function lastMomentOf(records: Iterable<CaseRecord>): Instant {
  let last = 0;
  for (const { received, firstAnswered, closed } of records)
    last = Math.max(last, received, firstAnswered ?? 0, closed ?? 0);
  return last as Instant;
}

function widen(period: ReportCounts['period'], day: CivilDate): ReportCounts['period'] {
  if (period === null) return { from: day, to: day };
  if (day >= period.from && day <= period.to) return period;
  return { from: day < period.from ? day : period.from, to: day > period.to ? day : period.to };
}
