import type { AppealEvent } from '../appeal/appeal-event.ts';
import { refuse, type Result } from '../basis/result.ts';
import { localDay } from '../time/working-calendar.ts';
import { readFault } from './asked-fault.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import { foldAt, type FoldFacts } from './fold-at.ts';
import type { Running } from './running-clock.ts';
import { runningOf } from './running-of.ts';
import type { RulePack } from './rule-pack.ts';

type RunningNow = Result<readonly Running[], ClockRefusal>;

/** Folds a log and picks the clocks that apply and have started. */
export function runningAt(log: readonly AppealEvent[], pack: RulePack, facts: ClockFacts): RunningNow {
  const fold = foldedAt(log, pack, facts);
  if (!fold.ok) return fold;
  const fault = editionFault(fold.value, pack, facts);
  return fault === null ? runningOf(fold.value, pack, facts) : refuse(fault);
}

/** Folds a log by an edition that the case need not be pinned to, as when two editions are compared; `pinned` governs it first. */
export function unpinnedAt(log: readonly AppealEvent[], pack: RulePack, facts: FoldFacts): RunningNow {
  const fold = foldedAt(log, pack, facts);
  return fold.ok ? runningOf(fold.value, pack, facts) : fold;
}

function foldedAt(log: readonly AppealEvent[], pack: RulePack, facts: FoldFacts): Result<ClockFold, ClockRefusal> {
  const fault = readFault(pack, facts);
  return fault === null ? foldAt(log, pack, facts) : refuse(fault);
}

/** Says why a state cannot be read by a pack at a moment. */
export function faultOf(fold: ClockFold, pack: RulePack, facts: ClockFacts): ClockRefusal | null {
  return readFault(pack, facts) ?? editionFault(fold, pack, facts);
}

function editionFault({ pinned, arrived }: ClockFold, pack: RulePack, { calendar }: ClockFacts): ClockRefusal | null {
  if (pinned === pack.edition || arrived === null) return null;
  if (pinned !== null) return { kind: 'another-edition', pack: pack.id, pinned, given: pack.edition };
  const { from, until } = pack.inForce;
  const on = localDay(calendar, arrived);
  return on < from || (until !== null && on > until) ? { kind: 'not-in-force', pack: pack.id, on, from, until } : null;
}
