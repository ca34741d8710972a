import { success, type Result } from '../basis/result.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { due, type DueRefusal } from '../time/due.ts';
import type { EndBeforeStart } from '../time/end-before-start.ts';
import type { Instant } from '../time/instant.ts';
import type { Term } from '../time/term.ts';
import { localDay, type WorkingCalendar } from '../time/working-calendar.ts';
import { sampledWorkingMinutes, workingTime, type UncountedSpan } from '../time/working-time.ts';
import type { CaseRecord } from './case-record.ts';
import { strayMoment, type CaseMoments } from './case-moments.ts';

export type { CaseMoments } from './case-moments.ts';

/** Why the times of a record were not found. */
export type RecordTimesRefusal = DueRefusal | EndBeforeStart;

/** By whose clock and by which term the times of a record are told. */
export interface RecordSetting {
  readonly calendar: WorkingCalendar;
  /** The term that an answer has; `null` when none is known, and then nothing is late. */
  readonly term: Term | null;
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

type Work = Pick<RecordTimes, 'workToFirstAnswer' | 'workingMinutesAsExported'>;

/**
 * Derives the time columns of a record: days by the body's calendar, the deadline, the working time to the first answer.
 *
 * @param moments - When the case was received, first answered and closed.
 * @param setting - The body's calendar and the term of an answer.
 * @returns The columns.
 * @refuses `impossible-term` — the term of the setting is less than nothing, part of a day or month, or no number.
 * @refuses `not-an-instant` — a moment that is none, such as NaN.
 * @refuses `outside-calendar` — a moment, or the deadline, lies outside the calendar's years.
 * @refuses `end-before-start` — the answer came before the item.
 * @example
 * const barnaul = zone('Asia/Barnaul')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-ALT', 2026, 2026)), NORM_WEEK, barnaul))
 * const received = moment('2026-05-08T15:30', barnaul)
 * const firstAnswered = moment('2026-05-12T09:30', barnaul)
 * const times = unwrap(recordTimes({ received, firstAnswered, closed: null, planned: null }, { calendar, term: workingDays(5) }))
 * times.workToFirstAnswer / 60_000 //=> 60
 * formatMoment(times.due, barnaul) //=> '2026-05-18T23:59:59+07:00'
 */
export function recordTimes(moments: CaseMoments, setting: RecordSetting): Result<RecordTimes, RecordTimesRefusal> {
  const { calendar } = setting;
  const stray = strayMoment(moments, calendar);
  if (stray !== null) return stray;
  const last = lastMoment(moments, setting);
  if (!last.ok) return last;
  const work = workToFirstAnswer(moments, calendar);
  if (!work.ok) return work;
  const { received, firstAnswered, closed } = moments;
  // field by field: spreading numbers this large costs more than all the rest of a record
  return success({
    received,
    receivedOn: localDay(calendar, received),
    firstAnswered,
    firstAnsweredOn: dayOf(calendar, firstAnswered),
    closed,
    closedOn: dayOf(calendar, closed),
    due: last.value,
    workToFirstAnswer: work.value.workToFirstAnswer,
    workingMinutesAsExported: work.value.workingMinutesAsExported,
  });
}

function dayOf(calendar: WorkingCalendar, instant: Instant | null): CivilDate | null {
  return instant === null ? null : localDay(calendar, instant);
}

/** Most of what a month brings has no answer yet, or a source that tells none. */
const NO_WORK: Result<Work, never> = { ok: true, value: { workToFirstAnswer: null, workingMinutesAsExported: null } };

function workToFirstAnswer(
  { received, firstAnswered }: CaseMoments,
  calendar: WorkingCalendar,
): Result<Work, UncountedSpan> {
  if (firstAnswered === null) return NO_WORK;
  const exact = workingTime(received, firstAnswered, calendar);
  if (!exact.ok) return exact;
  const sampled = sampledWorkingMinutes(received, firstAnswered, calendar);
  if (!sampled.ok) return sampled;
  return success({ workToFirstAnswer: exact.value, workingMinutesAsExported: sampled.value });
}

function lastMoment(
  { received, planned }: CaseMoments,
  { term, calendar }: RecordSetting,
): Result<Instant | null, DueRefusal> {
  if (planned !== null || term === null) return success(planned);
  const found = due(received, term, calendar);
  return found.ok ? success(found.value.last) : found;
}
