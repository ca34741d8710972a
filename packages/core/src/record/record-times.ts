import { success, type Result } from '../basis/result.ts';
import { due } from '../time/due.ts';
import type { Instant } from '../time/instant.ts';
import type { Term } from '../time/term.ts';
import { localDay, type WorkingCalendar } from '../time/working-calendar.ts';
import { sampledWorkingMinutes, workingTime, type OutsideCalendar } from '../time/working-time.ts';
import type { CaseRecord } from './case-record.ts';

/** By whose clock and by which term the times of a record are told. */
export interface RecordSetting {
  readonly calendar: WorkingCalendar;
  /** The term that an answer has; `null` when none is known, and then nothing is late. */
  readonly term: Term | null;
}

/** The moments that a source or a log tells of a case. */
export interface CaseMoments {
  readonly received: Instant;
  readonly firstAnswered: Instant | null;
  readonly closed: Instant | null;
  /** The source's own planned moment; it goes before the term of the setting. */
  readonly planned: Instant | null;
}

/** The columns of a record that follow from its moments. */
export type RecordTimes = Pick<
  CaseRecord,
  | 'received'
  | 'receivedOn'
  | 'firstAnswered'
  | 'firstAnsweredOn'
  | 'closed'
  | 'closedOn'
  | 'due'
  | 'workToFirstAnswer'
  | 'workingMinutesAsExported'
>;

/**
 * Derives the time columns of a record: days by the body's calendar, the deadline, the working time to the first answer.
 *
 * @param moments - When the case was received, first answered and closed.
 * @param setting - The body's calendar and the term of an answer.
 * @returns The columns.
 * @refuses `outside-calendar` — a moment, or the deadline, lies outside the calendar's years.
 */
export function recordTimes(moments: CaseMoments, setting: RecordSetting): Result<RecordTimes, OutsideCalendar> {
  const { received, firstAnswered, closed } = moments;
  const { calendar } = setting;
  const last = lastMoment(moments, setting);
  if (!last.ok) return last;
  const exact = firstAnswered === null ? success(null) : workingTime(received, firstAnswered, calendar);
  if (!exact.ok) return exact;
  const sampled = firstAnswered === null ? success(null) : sampledWorkingMinutes(received, firstAnswered, calendar);
  if (!sampled.ok) return sampled;
  return success({
    received,
    receivedOn: localDay(calendar, received),
    firstAnswered,
    firstAnsweredOn: firstAnswered === null ? null : localDay(calendar, firstAnswered),
    closed,
    closedOn: closed === null ? null : localDay(calendar, closed),
    due: last.value,
    workToFirstAnswer: exact.value,
    workingMinutesAsExported: sampled.value,
  });
}

function lastMoment(
  { received, planned }: CaseMoments,
  { term, calendar }: RecordSetting,
): Result<Instant | null, OutsideCalendar> {
  if (planned !== null || term === null) return success(planned);
  const found = due(received, term, calendar);
  return found.ok ? success(found.value.last) : found;
}
