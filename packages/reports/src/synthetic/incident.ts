import {
  historyOf,
  recordsOf,
  refuse,
  success,
  type AppealEvent,
  type CaseRecord,
  type Instant,
  type RecordTimesRefusal,
  type Result,
  type WorkingCalendar,
} from '@otklik/core';

/** One incident as its system knows it at a moment. */
export interface Incident {
  readonly record: CaseRecord;
  readonly calendar: WorkingCalendar;
  /** The digits of its number, from which the export's idle columns are filled. */
  readonly number: number;
  readonly assigned: Instant | null;
  /** When the draft of the first answer was sent for approval. */
  readonly drafted: Instant | null;
  readonly answers: number;
}

/**
 * Reads a log as the incident system knows it at a moment.
 *
 * @param log - The events of one case.
 * @param calendar - The calendar of the units.
 * @param asOf - The moment of knowledge.
 * @returns The incident; `null` when the log is of another channel, or nothing was known of it by then.
 * @refuses `outside-calendar` — an event lies outside the calendar's years.
 * @refuses `end-before-start` — an answer came before the item.
 * @example
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor('RU-NGR', 2026, 2026)), NORM_WEEK, zone('Europe/Moscow')))
 * incidentOf([], calendar, moment('2026-06-01T00:00', calendar.zone)) //=> { ok: true, value: null }
 */
export function incidentOf(
  log: readonly AppealEvent[],
  calendar: WorkingCalendar,
  asOf: Instant,
): Result<Incident | null, RecordTimesRefusal> {
  const records = recordsOf(log, { calendar, term: null }, asOf);
  if (records.ok) return success(incidentFrom(records.value[0], historyOf(log, asOf), calendar));
  const { refusal } = records;
  return refusal.kind === 'never-received' ? success(null) : refuse(refusal);
}

function incidentFrom(
  record: CaseRecord | undefined,
  history: readonly AppealEvent[],
  calendar: WorkingCalendar,
): Incident | null {
  if (record?.channel !== 'incident-management') return null;
  const its = history.filter((event) => 'question' in event && event.question === record.question);
  return {
    record,
    calendar,
    number: Number(record.id.replaceAll(/\D/gu, '')),
    assigned: its.findLast(({ kind }) => kind === 'assigned')?.occurredAt ?? null,
    drafted: its.find(({ kind }) => kind === 'draft-sent')?.occurredAt ?? null,
    answers: its.filter(({ kind }) => kind === 'answered').length,
  };
}
