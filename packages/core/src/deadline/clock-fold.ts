import type { AppealEvent } from '../appeal/appeal-event.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { advanceRun, NO_RUN, type ClockRun } from './clock-run.ts';
import { extendRun, notifyRun, type ExtensionRefused } from './extension.ts';
import type { RulePack } from './rule-pack.ts';
import { itemAfter, UNKNOWN_ITEM, type Item } from './trigger.ts';
import { advanceStage, type CaseStage, type OutOfTurn } from './turn.ts';

/** Why events do not make a history of one appeal. */
export type HistoryRefusal =
  | OutOfTurn
  | ExtensionRefused
  | { readonly kind: 'not-an-instant'; readonly of: string; readonly value: string }
  | { readonly kind: 'several-appeals'; readonly appeals: readonly [string, string] };

/** What the events so far did to every clock of a pack. */
export interface ClockFold {
  readonly appeal: string | null;
  readonly stage: CaseStage;
  readonly item: Item;
  readonly questions: readonly number[];
  /** When the case came in. */
  readonly arrived: Instant | null;
  /** The edition of this pack that the case is pinned to. */
  readonly pinned: string | null;
  /** One a clock, in the order of the pack. */
  readonly runs: readonly ClockRun[];
}

/**
 * Makes the state of a pack's clocks before anything happened.
 *
 * @param pack - The rules.
 * @returns The state to which events are added by `advanceClocks`.
 * @example
 * beginClocks(LAW_59).stage //=> 'awaited'
 */
export function beginClocks(pack: RulePack): ClockFold {
  const runs = pack.clocks.map(() => NO_RUN);
  return { appeal: null, stage: 'awaited', item: UNKNOWN_ITEM, questions: [], arrived: null, pinned: null, runs };
}

/**
 * Adds the next event of a history to the state of the clocks.
 *
 * @param fold - The state so far.
 * @param event - The next event in the order of `historyOf`; one that was learned late wants the fold made anew.
 * @param pack - The rules that the state was begun with.
 * @returns The new state.
 * @refuses `out-of-turn` — nothing of that kind can happen at the stage of the case.
 * @refuses `extension-refused` — the pack does not allow the extension.
 * @refuses `not-an-instant` — a moment of the event is no whole number.
 * @refuses `several-appeals` — the event belongs to another appeal.
 * @example
 * const stamp = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0 }
 * const received = { ...stamp, kind: 'received', channel: 'post', regime: 'appeal', repeat: false }
 * unwrap(advanceClocks(beginClocks(LAW_59), received, LAW_59)).stage //=> 'open'
 * advanceClocks(beginClocks(LAW_59), { ...stamp, kind: 'closed' }, LAW_59)
 * //=> { ok: false, refusal: { kind: 'out-of-turn', event: 'e1', happening: 'closed', stage: 'awaited' } }
 */
export function advanceClocks(fold: ClockFold, event: AppealEvent, pack: RulePack): Result<ClockFold, HistoryRefusal> {
  const fault = faultOf(fold, event);
  if (fault !== null) return refuse(fault);
  const stage = advanceStage(fold.stage, event);
  if (!stage.ok) return stage;
  const questions = withQuestion(fold.questions, event);
  const runs = runsAfter(fold.runs, { pack, event, questions });
  if (!runs.ok) return runs;
  return success({
    appeal: event.appeal,
    stage: stage.value,
    item: itemAfter(fold.item, event),
    questions,
    arrived: fold.arrived ?? (stage.value === 'awaited' ? null : event.occurredAt),
    pinned: event.kind === 'pinned' && event.pack === pack.id ? event.edition : fold.pinned,
    runs: runs.value,
  });
}

interface Advance {
  readonly pack: RulePack;
  readonly event: AppealEvent;
  readonly questions: readonly number[];
}

function runsAfter(
  runs: readonly ClockRun[],
  { pack, event, questions }: Advance,
): Result<readonly ClockRun[], ExtensionRefused> {
  if (event.kind === 'notified') return success(runs.map(notifyRun));
  if (event.kind === 'extended') return event.pack === pack.id ? extended(runs, pack, event) : success(runs);
  const told = { event, questions };
  return success(runs.map((run, index) => advanceRun(run, pack.clocks[index] as RulePack['clocks'][number], told)));
}

function extended(
  runs: readonly ClockRun[],
  pack: RulePack,
  event: Extract<AppealEvent, { kind: 'extended' }>,
): Result<readonly ClockRun[], ExtensionRefused> {
  const index = pack.clocks.findIndex(({ id }) => id === event.clock);
  const run = extendRun(runs[index] ?? NO_RUN, pack.clocks[index], event);
  return run.ok ? success(runs.with(index, run.value)) : run;
}

function withQuestion(questions: readonly number[], event: AppealEvent): readonly number[] {
  return 'question' in event && !questions.includes(event.question) ? [...questions, event.question] : questions;
}

function faultOf({ appeal }: ClockFold, event: AppealEvent): HistoryRefusal | null {
  if (appeal !== null && appeal !== event.appeal) return { kind: 'several-appeals', appeals: [appeal, event.appeal] };
  const odd = [event.occurredAt, event.recordedAt].find((at) => !Number.isSafeInteger(at));
  return odd === undefined ? null : { kind: 'not-an-instant', of: event.id, value: `${odd}` };
}
