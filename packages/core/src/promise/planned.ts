import type { CaseRecord } from '../record/case-record.ts';
import { dayAt } from '../time/instant.ts';
import type { PromiseView } from './track-promises.ts';

/** Whether what is promised counts as solved until its day, or only when it is done. */
export type PlannedReading = 'until-its-day' | 'never';

/** The moment and zone that promises are judged by, and the reading of «запланировано». */
export interface PlannedView extends Pick<PromiseView, 'asOf' | 'zone'> {
  readonly planned: PlannedReading;
}

/**
 * Makes records count what is planned: any method counts them afterwards.
 *
 * A promise that was kept is solved. One whose day has not passed is solved by the reading `until-its-day`, and stops being
 * solved with that day; broken, or without a day, it stays a promise.
 *
 * @param view - The moment, the zone and the reading.
 * @returns What changes a record; one that promises nothing stays the same.
 * @assumption planned-counts-until-its-day
 * @assumption promise-is-not-yet-solved
 * @example
 * const msk = zone('Europe/Moscow')
 * const record = { outcome: 'promised', promise: 'given', promisedOn: day('2026-06-15') }
 * const on = (text, planned) => plannedAt({ asOf: moment(text, msk), zone: msk, planned })(record).outcome
 * on('2026-06-15T23:00', 'until-its-day') //=> 'solved'
 * on('2026-06-16T00:00', 'until-its-day') //=> 'promised'
 * on('2026-06-01T00:00', 'never') //=> 'promised'
 */
export function plannedAt({ asOf, zone, planned }: PlannedView): (record: CaseRecord) => CaseRecord {
  const today = dayAt(asOf, zone);
  return (record) => {
    const { outcome, promise, promisedOn } = record;
    if (outcome !== 'promised') return record;
    const ahead = promise === 'given' && promisedOn !== null && promisedOn >= today;
    const solved = promise === 'kept' || (ahead && planned === 'until-its-day');
    return solved ? { ...record, outcome: 'solved' } : record;
  };
}
