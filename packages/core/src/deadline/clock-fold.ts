import type { EventFault } from '../appeal/event-fault.ts';
import { NOWHERE } from '../appeal/position.ts';
import type { OutOfTurn, Position } from '../appeal/turn.ts';
import type { Instant } from '../time/instant.ts';
import { freshRun, moveRun, unsettle, withOne, type ClockRun, type Pause, type RunDraft } from './clock-run.ts';
import { extendRun, notifyRun, type ExtensionRefused } from './extension.ts';
import type { Step } from './indexed-pack.ts';
import type { RulePack } from './rule-pack.ts';
import { isOf, itemAfter, UNKNOWN_ITEM, type Item, type Told } from './trigger.ts';
import type { Latest, Rules } from './wants-replay.ts';

/** Why events do not make a history of one appeal. */
export type HistoryRefusal = OutOfTurn | ExtensionRefused | EventFault;

/** What the events so far did to every clock of a pack. */
export interface ClockFold {
  /** The pack and edition that it was begun with. */
  readonly rules: Rules;
  readonly appeal: string | null;
  /** How far the case has come, by the table of moves. */
  readonly position: Position;
  readonly item: Item;
  readonly questions: readonly number[];
  /** When the case stood still, in order; a clock that starts in a pause stands still until it ends. */
  readonly pauses: readonly Pause[];
  /** When the case came in. */
  readonly arrived: Instant | null;
  /** The last event that `advanceClocks` added; a log that is folded whole has none. */
  readonly latest: Latest | null;
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
 * beginClocks(LAW_59).position.stage //=> 'awaited'
 */
export function beginClocks(pack: RulePack): ClockFold {
  return beginDraft(pack);
}

/** The same state, to be changed in place. */
export function beginDraft({ id: pack, edition, clocks }: RulePack): FoldDraft {
  const runs = clocks.map(freshRun);
  return {
    rules: { pack, edition },
    appeal: null,
    position: NOWHERE,
    item: UNKNOWN_ITEM,
    questions: [],
    pauses: [],
    arrived: null,
    latest: null,
    pinned: null,
    runs,
  };
}

/** The state while a history is being added up: one event after another changes it in place. */
export type FoldDraft = { -readonly [Part in Exclude<keyof ClockFold, 'runs' | 'pauses'>]: ClockFold[Part] } & {
  readonly runs: readonly RunDraft[];
  readonly pauses: Pause[];
};

/** Adds the next event of the appeal, at a moment that is one, to a draft of the state, or says why it cannot be. */
export function addEvent(draft: FoldDraft, told: Told, step: Step): ExtensionRefused | null {
  draft.position = step.place.position;
  draft.appeal = told.appeal;
  draft.item = itemAfter(draft.item, told);
  if (draft.arrived === null && draft.position.stage !== 'awaited') draft.arrived = told.occurredAt;
  if (told.question !== null && !draft.questions.includes(told.question)) addQuestion(draft, told.question);
  told.questions = draft.questions;
  return moveRuns(draft, told, step);
}

/** A closed case stays closed, whatever is found out about it after. */
function addQuestion(draft: FoldDraft, question: number): void {
  if (draft.position.stage !== 'closed') for (const run of draft.runs) unsettle(run, draft.questions);
  draft.questions = withOne(draft.questions, question);
}

/** What concerns one clock, or the pack as a whole, is done here; all else moves the clocks that wait for it. */
function moveRuns(draft: FoldDraft, told: Told, { pack, effects }: Step): ExtensionRefused | null {
  const { runs } = draft;
  if (isOf(told, 'extended')) return told.event.pack === pack.id ? extendRun(draft, pack, told.event) : null;
  if (isOf(told, 'notified') && told.event.of === 'extension') runs.forEach(notifyRun);
  moveCase(draft, told, pack);
  for (const effect of effects) moveRun(runs[effect.clock] as RunDraft, effect, told);
  return null;
}

/** What concerns no clock alone. */
function moveCase(draft: FoldDraft, told: Told, pack: RulePack): void {
  const { kind, occurredAt: at } = told;
  if (isOf(told, 'pinned') && told.event.pack === pack.id) draft.pinned = told.event.edition;
  if (isOf(told, 'paused')) draft.pauses.push({ from: at, to: null, reason: told.event.reason });
  if (kind === 'resumed' || kind === 'closed') endPause(draft.pauses, at);
}

/** A case that is closed while it stands still does not stand still when it is opened again. */
function endPause(pauses: Pause[], to: Instant): void {
  const last = pauses.at(-1);
  if (last?.to === null) pauses[pauses.length - 1] = { from: last.from, to, reason: last.reason };
}
