import { success, refuse, type Result } from '../basis/result.ts';
import type { AppealEvent, Classification } from '../appeal/appeal-event.ts';
import type { AppealState, QuestionState } from '../appeal/appeal-state.ts';
import { newQuestion } from '../appeal/evolve.ts';
import { stateOf } from '../appeal/state-of.ts';
import { entriesOf } from '../appeal/take-entries.ts';
import type { Instant } from '../time/instant.ts';
import type { CaseRecord } from './case-record.ts';
import { recordTimes, type RecordSetting, type RecordTimesRefusal } from './record-times.ts';

/** Why a log gives no records: nobody has received anything. */
export interface NeverReceived {
  readonly kind: 'never-received';
  readonly appeal: string | null;
}

const UNCLASSIFIED: Classification = { type: null, topicGroup: null, topic: null, territory: null };

/**
 * Projects the log of one appeal to its records, one a question.
 *
 * Events may come in any order and more than once; what was recorded after `knownAt` is not seen, and what `stateOf`
 * refuses does not count. An appeal that was merged into another has no records.
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
): Result<readonly CaseRecord[], NeverReceived | RecordTimesRefusal> {
  const state = stateOf(log, knownAt);
  return recordsOfState({ ...state, appeal: state.appeal ?? entriesOf(log)[0]?.appeal ?? null }, setting);
}

/**
 * Projects what is known of an appeal to its records, as a host does that keeps the state.
 *
 * @param state - What is known.
 * @param setting - The body's calendar and the term of an answer.
 * @returns The same as `recordsOf` of the log that made the state.
 * @refuses `never-received` — nothing has come in.
 * @refuses `impossible-term` — the term of the setting is less than nothing, part of a day or month, or no number.
 * @refuses `outside-calendar` — a moment, or the deadline, lies outside the calendar's years.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = moment('2026-04-09T10:00', msk)
 * const came = { id: 'e1', appeal: 'A-1', occurredAt: at, recordedAt: at, kind: 'received', channel: 'post', regime: 'appeal', repeat: false }
 * const [record] = unwrap(recordsOfState(evolve(NEW_APPEAL, came), { calendar, term: null }))
 * record.channel //=> 'post'
 */
export function recordsOfState(
  state: AppealState,
  setting: RecordSetting,
): Result<readonly CaseRecord[], NeverReceived | RecordTimesRefusal> {
  const { arrival, appeal, repeats } = state;
  if (arrival === null) return refuse({ kind: 'never-received', appeal });
  if (repeats?.effect === 'merge') return success([]);
  const records: CaseRecord[] = [];
  for (const question of questionsOf(state)) {
    const record = questionRecord({ state, arrival, question }, setting);
    if (!record.ok) return record;
    records.push({ ...record.value, leads: records.length === 0 && repeats?.effect !== 'count-once' });
  }
  return success(records);
}

interface Asked {
  readonly state: AppealState;
  readonly arrival: NonNullable<AppealState['arrival']>;
  readonly question: QuestionState;
}

function questionRecord(asked: Asked, setting: RecordSetting): Result<CaseRecord, RecordTimesRefusal> {
  const { state, arrival, question } = asked;
  const { firstAnswered } = question;
  const moments = { received: arrival.at, firstAnswered, closed: state.closed, planned: null };
  const times = recordTimes(moments, setting);
  if (!times.ok) return times;
  return success({
    ...topicOf(question.classification ?? UNCLASSIFIED),
    ...toldOf(question),
    id: state.appeal ?? '',
    question: question.question,
    leads: false,
    channel: arrival.channel,
    regime: arrival.regime,
    mark: question.mark ?? state.mark,
    repeat: arrival.repeat || state.repeats !== null,
    fastTrack: null,
    precision: 'moment',
    ...times.value,
  });
}

type Told = Pick<CaseRecord, 'body' | 'outcome' | 'published' | 'promise' | 'promisedOn'>;

function toldOf({ bodies, outcome, platforms, promise, promisedBy }: QuestionState): Told {
  return {
    body: bodies.at(-1) ?? null,
    outcome,
    published: platforms.length > 0 ? true : null,
    promise: promise === 'none' ? null : promise,
    promisedOn: promisedBy,
  };
}

/** The first question is there even when nobody has named it. */
function questionsOf({ questions }: AppealState): readonly QuestionState[] {
  const first = questions.some(({ question }) => question === 1) ? [] : [newQuestion(1)];
  return [...first, ...questions].toSorted((a, b) => a.question - b.question);
}

function topicOf({ type, topicGroup, topic, territory }: Classification): Omit<Classification, 'proposed'> {
  return { type, topicGroup, topic, territory };
}
