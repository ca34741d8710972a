import type { AppealEvent } from '../appeal/appeal-event.ts';
import { eventFault } from '../appeal/event-fault.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { placeAt, stepBy } from './case-step.ts';
import { addEvent, type ClockFold, type FoldDraft, type HistoryRefusal } from './clock-fold.ts';
import { indexed, type IndexedPack } from './indexed-pack.ts';
import type { RulePack } from './rule-pack.ts';
import { tell, type Told } from './trigger.ts';
import { latestOf, replayByPack, replayFor, type WantsReplay } from './wants-replay.ts';

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
 * @refuses `wants-replay` — the state was begun with another pack or edition, or the event strikes an earlier one, bears the id
 * of one or comes no later than the last: the log is to be folded anew.
 * @example
 * const stamp = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0 }
 * const received = { ...stamp, kind: 'received', channel: 'post', regime: 'appeal', repeat: false }
 * unwrap(advanceClocks(beginClocks(LAW_59), received, LAW_59)).position.stage //=> 'open'
 * const { refusal } = advanceClocks(beginClocks(LAW_59), { ...stamp, kind: 'closed' }, LAW_59)
 * refusal.legal //=> ['received', 'submitted', 'detected', 'pinned']
 */
export function advanceClocks(
  fold: ClockFold,
  event: AppealEvent,
  pack: RulePack,
): Result<ClockFold, HistoryRefusal | WantsReplay> {
  const draft = draftOf(fold);
  const told = tell(event);
  const fault =
    replayByPack(fold, pack) ??
    eventFault(fold.appeal, told) ??
    replayFor(event, fold.latest) ??
    addNext(draft, told, indexed(pack));
  if (fault !== null) return refuse(fault);
  draft.latest = latestOf(event, fold.latest);
  return success(draft);
}

function addNext(draft: FoldDraft, told: Told, rules: IndexedPack): HistoryRefusal | null {
  const step = stepBy(placeAt(draft.position, rules.places), told, rules);
  return 'kind' in step ? step : addEvent(draft, told, step);
}

function draftOf(fold: ClockFold): FoldDraft {
  return { ...fold, pauses: [...fold.pauses], runs: fold.runs.map((run) => ({ ...run })) };
}
