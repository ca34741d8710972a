import type { AppealEvent } from '../appeal/appeal-event.ts';
import { momentFault } from '../appeal/event-fault.ts';
import { ownHistory } from '../appeal/own-history.ts';
import { advancePosition, NOWHERE, type OutOfTurn, type Position, type QuestionPosition } from '../appeal/position.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { outside } from '../time/outside-calendar.ts';
import { workedBefore } from '../time/working-time.ts';
import { askedFault } from './asked-fault.ts';
import type { AskedFault, ClockFacts } from './clock-facts.ts';

/** Where an item lies: on its way to the executor, with the executor, in agreement, or ready to be published. */
export type WorkStage = 'routing' | 'execution' | 'agreement' | 'publication';

/** Time spent in one stage, in milliseconds. */
export interface StageTime {
  readonly working: number;
  readonly clock: number;
}

/** Where a question lies at each stage of its own; `null` ends the work, and an interim answer leaves it where it lay. */
const STAGE_AT: Readonly<Record<Exclude<QuestionPosition['stage'], 'interim'>, WorkStage | null>> = {
  waiting: 'routing',
  assigned: 'execution',
  accepted: 'execution',
  drafted: 'agreement',
  approved: 'publication',
  signed: 'publication',
  answered: null,
  ended: null,
};

/** All stages of work, in their order. */
export const WORK_STAGES: readonly WorkStage[] = ['routing', 'execution', 'agreement', 'publication'];

/**
 * Sums up how long an item lay in each stage of work.
 *
 * An interim answer changes no stage; a pause is counted in none; sent back and forth, the stretches of a stage add up.
 * An appeal of several questions lies where the hindmost of those lies that are not done with.
 *
 * @param log - The events of one appeal.
 * @param facts - The calendar, the moment asked about, the moment of knowledge, and the question where one is meant.
 * @returns Working time and time by the clock; together they make up the whole time of work.
 * @refuses `out-of-turn` — an event that cannot happen at the stage of the case.
 * @refuses `not-an-instant` — a moment that is no whole number.
 * @refuses `not-a-question` — the number of the question is no whole number from one.
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
): Result<Readonly<Record<WorkStage, StageTime>>, AskedFault | OutOfTurn> {
  const asked = askedFault(facts);
  if (asked !== null) return refuse(asked);
  const history = ownHistory(log, facts.knownAt);
  const stray = history.map(momentFault).find((fault) => fault !== null);
  if (stray !== undefined) return refuse(stray);
  const events = history.filter(({ occurredAt }) => occurredAt <= facts.asOf);
  const moments = [...events.map(({ occurredAt }) => occurredAt), facts.asOf];
  const first = moments[0] as Instant;
  if (first < facts.calendar.span.from) return outside(facts.calendar, first);
  const times = { routing: NO_TIME, execution: NO_TIME, agreement: NO_TIME, publication: NO_TIME };
  let [position, lain]: [Position, Lain] = [NOWHERE, []];
  for (const [index, event] of events.entries()) {
    const next = advancePosition(position, event);
    if (!next.ok) return next;
    position = next.value;
    lain = lainAfter(lain, position);
    const stage = stageOf(position, lain, facts.question);
    if (stage === null) continue;
    const to = moments[index + 1] as Instant;
    times[stage] = added(times[stage], { from: event.occurredAt, to }, facts);
  }
  return success(times);
}

function lainAfter(lain: Lain, { questions }: Position): Lain {
  return questions.map(({ stage }, at) => (stage === 'interim' ? (lain[at] ?? 'routing') : STAGE_AT[stage]));
}

/** Where each question lies, in the order of the position. */
type Lain = readonly (WorkStage | null)[];

const NO_TIME: StageTime = { working: 0, clock: 0 };

/** Where the item lies; nowhere while the case stands still, and once it is done. */
function stageOf(position: Position, lain: Lain, question: number | undefined): WorkStage | null {
  if (position.stage !== 'open') return null;
  if (question === undefined) return lain.length === 0 ? 'routing' : hindmost(lain);
  const at = position.questions.findIndex((one) => one.question === question);
  return at === -1 ? 'routing' : (lain[at] ?? null);
}

function hindmost(lain: Lain): WorkStage | null {
  return WORK_STAGES.find((stage) => lain.includes(stage)) ?? null;
}

function added(
  { working, clock }: StageTime,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  { calendar }: ClockFacts,
): StageTime {
  return { working: working + workedBefore(calendar, to) - workedBefore(calendar, from), clock: clock + to - from };
}
