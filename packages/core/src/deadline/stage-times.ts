import { historyOf, questionOf, type AppealEvent, type EventKind } from '../appeal/appeal-event.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { workingTime, type OutsideCalendar } from '../time/working-time.ts';
import type { ClockFacts } from './clock-facts.ts';

/** Where an item lies: on its way to the executor, with the executor, in agreement, or ready to be published. */
export type WorkStage = 'routing' | 'execution' | 'agreement' | 'publication';

/** Time spent in one stage, in milliseconds. */
export interface StageTime {
  readonly working: number;
  readonly clock: number;
}

/** To which stage an event brings an item; `null` ends the work. */
const STAGE_AFTER: Partial<Record<EventKind, WorkStage | null>> = {
  received: 'routing',
  submitted: 'routing',
  detected: 'routing',
  assigned: 'execution',
  'draft-sent': 'agreement',
  'sent-back': 'execution',
  approved: 'publication',
  returned: 'routing',
  reopened: 'routing',
  forwarded: null,
  declined: null,
  closed: null,
};

/** All stages of work, in their order. */
export const WORK_STAGES: readonly WorkStage[] = ['routing', 'execution', 'agreement', 'publication'];

/**
 * Sums up how long an item lay in each stage of work.
 *
 * An interim answer changes no stage; a pause is counted in none; sent back and forth, the stretches of a stage add up.
 *
 * @param log - The events of one appeal.
 * @param facts - The calendar, the moment asked about, the moment of knowledge, and the question where one is meant.
 * @returns Working time and time by the clock; together they make up the whole time of work.
 * @refuses `outside-calendar` — an event or the moment asked about leaves the calendar.
 * @example
 * const msk = zone('Europe/Moscow')
 * const calendar = unwrap(compileCalendar(unwrap(calendarFor(null, 2026, 2026)), NORM_WEEK, msk))
 * const at = (text) => ({ appeal: 'A-1', id: text, occurredAt: moment(text, msk), recordedAt: moment(text, msk) })
 * const log = [
 *   { ...at('2026-04-09T10:00'), kind: 'received', channel: 'post', regime: 'appeal', repeat: false },
 *   { ...at('2026-04-09T10:30'), kind: 'assigned', question: 1, body: 'Комитет ЖКХ' },
 * ]
 * const times = unwrap(stageTimesAt(log, { calendar, asOf: moment('2026-04-10T10:00', msk) }))
 * const minutes = [times.routing.working / 60_000, times.execution.working / 60_000] //=> [30, 450]
 */
export function stageTimesAt(
  log: readonly AppealEvent[],
  facts: ClockFacts,
): Result<Readonly<Record<WorkStage, StageTime>>, OutsideCalendar> {
  const { span } = facts.calendar;
  const events = historyOf(log, facts.knownAt).filter((event) => isSeen(event, facts));
  const moments = [...events.map(({ occurredAt }) => occurredAt), facts.asOf];
  const stray = moments.find((at) => !(at >= span.from && at < span.until));
  if (stray !== undefined) return refuse({ kind: 'outside-calendar', ...span, asked: stray });
  const times = { routing: NO_TIME, execution: NO_TIME, agreement: NO_TIME, publication: NO_TIME };
  let standing: Standing = { stage: null, paused: false };
  for (const [index, event] of events.entries()) {
    standing = standingAfter(standing, event);
    if (standing.stage === null || standing.paused) continue;
    const until = moments[index + 1] ?? facts.asOf;
    times[standing.stage] = added(times[standing.stage], { from: event.occurredAt, to: until }, facts);
  }
  return success(times);
}

interface Standing {
  readonly stage: WorkStage | null;
  readonly paused: boolean;
}

const NO_TIME: StageTime = { working: 0, clock: 0 };

function isSeen(event: AppealEvent, { asOf, question }: ClockFacts): boolean {
  return event.occurredAt <= asOf && (question === undefined || (questionOf(event) ?? question) === question);
}

function standingAfter({ stage, paused }: Standing, event: AppealEvent): Standing {
  if (event.kind === 'paused' || event.kind === 'resumed') return { stage, paused: event.kind === 'paused' };
  if (event.kind === 'answered') return { stage: event.outcome === 'interim' ? stage : null, paused };
  if (event.kind === 'returned' && event.to === 'applicant') return { stage: null, paused };
  const next = STAGE_AFTER[event.kind];
  return { stage: next === undefined ? stage : next, paused };
}

function added(
  time: StageTime,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  { calendar }: ClockFacts,
): StageTime {
  const work = workingTime(from, to, calendar);
  return { working: time.working + (work.ok ? work.value : 0), clock: time.clock + to - from };
}
