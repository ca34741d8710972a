import type { CaseRecord } from '../record/case-record.ts';
import { recordTimes } from '../record/record-times.ts';
import type { Instant } from '../time/instant.ts';
import type { WorkingCalendar } from '../time/working-calendar.ts';

/** A change that could be made to one record, or could have been. */
export interface PossibleChange {
  /** Unique within a list of changes. */
  readonly id: string;
  /** What would be done, in Russian. */
  readonly title: string;
  /** The record as it would be; `null` when the change cannot be made to it. */
  readonly made: (record: CaseRecord) => CaseRecord | null;
}

/**
 * Lists what can still be done to the cases of a body: solve what was only answered, answer what is still in term.
 *
 * @param asOf - The moment at which it would be done.
 * @param calendar - The body's calendar, by which the time to the answer is counted.
 * @returns The changes; none touches an answer that is already late.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const [solve] = stillPossible(moment('2026-05-12T10:00', msk), calendar)
 * solve.made({ firstAnswered: 0, outcome: 'explained' }) //=> { firstAnswered: 0, outcome: 'solved' }
 * solve.made({ firstAnswered: null, outcome: null }) //=> null
 */
export function stillPossible(asOf: Instant, calendar: WorkingCalendar): readonly PossibleChange[] {
  const isRunning = ({ due, firstAnswered }: CaseRecord): boolean =>
    firstAnswered === null && due !== null && asOf <= due;
  const answer = (record: CaseRecord): CaseRecord | null =>
    isRunning(record) ? answeredAt(record, asOf, calendar) : null;
  return [
    { id: 'solve', title: 'Решить вопрос, на который только ответили', made: solved },
    { id: 'answer-in-time', title: 'Ответить, пока срок не истёк', made: answer },
    {
      id: 'answer-and-solve',
      title: 'Решить вопрос и ответить, пока срок не истёк',
      made: (record) => solvedOf(answer(record)),
    },
  ];
}

/**
 * Lists what could have been done to the cases of a month that is over: answer in time what was answered late or not
 * at all, and solve what was only answered.
 *
 * @param calendar - The body's calendar, by which the time to the answer is counted.
 * @returns The changes; they teach, nobody can make them any more.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * inHindsight(calendar).map(({ id }) => id) //=> ['solve', 'answer-by-the-deadline', 'answer-by-the-deadline-and-solve']
 */
export function inHindsight(calendar: WorkingCalendar): readonly PossibleChange[] {
  const answer = (record: CaseRecord): CaseRecord | null => {
    const { due, firstAnswered } = record;
    if (due === null || (firstAnswered !== null && firstAnswered <= due)) return null;
    return answeredAt(record, due, calendar);
  };
  return [
    { id: 'solve', title: 'Решить вопрос, на который только ответили', made: solved },
    { id: 'answer-by-the-deadline', title: 'Ответить к последнему моменту срока', made: answer },
    {
      id: 'answer-by-the-deadline-and-solve',
      title: 'Решить вопрос и ответить к последнему моменту срока',
      made: (record) => solvedOf(answer(record)),
    },
  ];
}

/** The record with its first answer at a moment; an answer that was there keeps its outcome, a new one explains. */
function answeredAt(record: CaseRecord, firstAnswered: Instant, calendar: WorkingCalendar): CaseRecord | null {
  const { received, closed, due } = record;
  const times = recordTimes({ received, firstAnswered, closed, planned: due }, { calendar, term: null });
  if (!times.ok) return null;
  const exported = record.workingMinutesAsExported;
  return { ...record, ...times.value, workingMinutesAsExported: exported, outcome: record.outcome ?? 'explained' };
}

function solved(record: CaseRecord): CaseRecord | null {
  return record.firstAnswered === null || record.outcome === 'solved' ? null : { ...record, outcome: 'solved' };
}

function solvedOf(record: CaseRecord | null): CaseRecord | null {
  return record === null ? null : { ...record, outcome: 'solved' };
}
