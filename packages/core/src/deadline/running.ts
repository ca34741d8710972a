import type { AppealEvent } from '../appeal/appeal-event.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { readFault } from './asked-fault.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import { foldAt } from './fold-at.ts';
import type { Running } from './running-clock.ts';
import { runningOf } from './running-of.ts';
import type { RulePack } from './rule-pack.ts';
import { editionFault } from './state-fault.ts';

type RunningNow = Result<readonly Running[], ClockRefusal>;

/** Folds a log and picks the clocks that apply and have started. */
export function runningAt(log: readonly AppealEvent[], pack: RulePack, facts: ClockFacts): RunningNow {
  const fold = caseAt(log, pack, facts);
  return fold.ok ? success(runningOf(fold.value, pack, facts)) : fold;
}

/** Folds a log by the edition that the case goes by. */
export function caseAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<ClockFold, ClockRefusal> {
  const fold = foldedAt(log, pack, facts);
  const fault = fold.ok ? editionFault(fold.value, pack, facts) : null;
  return fault === null ? fold : refuse(fault);
}

/** Folds a log by an edition that the case need not be pinned to, as when two editions are compared. */
export function unpinnedAt(log: readonly AppealEvent[], pack: RulePack, facts: ClockFacts): RunningNow {
  const fold = foldedAt(log, pack, facts);
  return fold.ok ? success(runningOf(fold.value, pack, facts)) : fold;
}

function foldedAt(log: readonly AppealEvent[], pack: RulePack, facts: ClockFacts): Result<ClockFold, ClockRefusal> {
  const fault = readFault(pack, facts);
  return fault === null ? foldAt(log, pack, facts) : refuse(fault);
}
