import { success, refuse, type Result } from '../basis/result.ts';
import {
  historyOf,
  isArrival,
  type AppealEvent,
  type ArrivalEvent,
  type Classification,
} from '../appeal/appeal-event.ts';
import type { Mark } from '../appeal/vocabulary.ts';
import type { Instant } from '../time/instant.ts';
import type { DueRefusal } from '../time/due.ts';
import type { CaseRecord } from './case-record.ts';
import { recordTimes, type RecordSetting } from './record-times.ts';

/** Why a log gives no records: nobody has received anything. */
export interface NeverReceived {
  readonly kind: 'never-received';
  readonly appeal: string | null;
}

type EventOf<Kind extends AppealEvent['kind']> = Extract<AppealEvent, { kind: Kind }>;

const UNCLASSIFIED: Classification = { type: null, topicGroup: null, topic: null, territory: null };

/**
 * Projects the log of one appeal to its records, one a question.
 *
 * Events may come in any order and more than once; what was recorded after `knownAt` is not seen.
 *
 * @param log - The events of one appeal.
 * @param setting - The body's calendar and the term of an answer.
 * @param knownAt - The moment of knowledge; everything recorded when left out.
 * @returns The records in the order of the questions.
 * @refuses `never-received` — the history holds no receipt.
 * @refuses `impossible-term` — the term of the setting is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — a moment, or the deadline, lies outside the calendar's years.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = (text) => ({ appeal: 'A-1', id: text, occurredAt: moment(text, msk), recordedAt: moment(text, msk) })
 * const log = [
 *   { ...at('2026-04-09T10:00'), kind: 'received', channel: 'official-page', regime: 'message', repeat: false },
 *   { ...at('2026-04-09T11:00'), kind: 'classified', question: 1, type: 'solvable', topicGroup: 'ЖКХ', topic: 'Вывоз мусора', territory: null },
 *   { ...at('2026-04-09T11:05'), kind: 'classified', question: 2, type: 'informational', topicGroup: 'Дороги', topic: 'Ямы', territory: null },
 *   { ...at('2026-04-09T12:00'), kind: 'answered', question: 1, outcome: 'solved' },
 * ]
 * const records = unwrap(recordsOf(log, { calendar, term: null }))
 * records.map(({ topic, outcome, leads }) => [topic, outcome, leads]) //=> [['Вывоз мусора', 'solved', true], ['Ямы', null, false]]
 * recordsOf([], { calendar, term: null }) //=> { ok: false, refusal: { kind: 'never-received', appeal: null } }
 */
export function recordsOf(
  log: readonly AppealEvent[],
  setting: RecordSetting,
  knownAt?: Instant,
): Result<readonly CaseRecord[], NeverReceived | DueRefusal> {
  const history = historyOf(log, knownAt);
  const received = history.find(isArrival);
  if (received === undefined) return refuse({ kind: 'never-received', appeal: log[0]?.appeal ?? null });
  const records: CaseRecord[] = [];
  for (const question of questionsOf(history)) {
    const record = questionRecord({ history, received, question }, setting);
    if (!record.ok) return record;
    records.push({ ...record.value, leads: records.length === 0 });
  }
  return success(records);
}

interface Question {
  readonly history: readonly AppealEvent[];
  readonly received: ArrivalEvent;
  readonly question: number;
}

function questionRecord(asked: Question, setting: RecordSetting): Result<CaseRecord, DueRefusal> {
  const { history, received, question } = asked;
  const answers = history.filter((event) => event.kind === 'answered').filter((event) => event.question === question);
  const firstAnswered = answers[0]?.occurredAt ?? null;
  const moments = { received: received.occurredAt, firstAnswered, closed: closedAt(history), planned: null };
  const times = recordTimes(moments, setting);
  if (!times.ok) return times;
  return success({
    ...classifiedAs(history, question),
    id: received.appeal,
    question,
    leads: false,
    body: lastOf(history, 'assigned', question)?.body ?? null,
    channel: received.channel,
    regime: received.regime,
    outcome: answers.at(-1)?.outcome ?? null,
    mark: markIn(history),
    repeat: received.repeat,
    fastTrack: null,
    precision: 'moment',
    ...times.value,
  });
}

function classifiedAs(history: readonly AppealEvent[], question: number): Classification {
  const { type, topicGroup, topic, territory } = lastOf(history, 'classified', question) ?? UNCLASSIFIED;
  return { type, topicGroup, topic, territory };
}

function markIn(history: readonly AppealEvent[]): Mark | null {
  return history.findLast((event) => event.kind === 'marked')?.mark ?? null;
}

function questionsOf(history: readonly AppealEvent[]): readonly number[] {
  const asked = new Set([1, ...history.flatMap((event) => ('question' in event ? [event.question] : []))]);
  return [...asked].toSorted((a, b) => a - b);
}

function lastOf<Kind extends 'classified' | 'assigned'>(
  history: readonly AppealEvent[],
  kind: Kind,
  question: number,
): EventOf<Kind> | undefined {
  return history.findLast(
    (event): event is EventOf<Kind> => event.kind === kind && 'question' in event && event.question === question,
  );
}

function closedAt(history: readonly AppealEvent[]): Instant | null {
  const last = history.findLast((event) => event.kind === 'closed' || event.kind === 'reopened');
  return last?.kind === 'closed' ? last.occurredAt : null;
}
