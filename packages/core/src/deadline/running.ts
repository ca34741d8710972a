import type { AppealEvent } from '../appeal/appeal-event.ts';
import { refuse, type Result } from '../basis/result.ts';
import { isWithin } from '../time/stretch.ts';
import { localDay } from '../time/working-calendar.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import type { ClockFold } from './clock-fold.ts';
import { foldAt, type FoldFacts } from './fold-at.ts';
import type { Running } from './running-clock.ts';
import { runningOf } from './running-of.ts';
import type { RulePack } from './rule-pack.ts';

/** Folds a log and picks the clocks that apply and have started. */
export function runningAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<readonly Running[], ClockRefusal> {
  const fold = foldAt(log, pack, facts);
  if (!fold.ok) return fold;
  const fault = faultOf(fold.value, pack, facts);
  return fault === null ? runningOf(fold.value, pack, facts) : refuse(fault);
}

/** Folds a log by an edition that the case need not be pinned to, as when two editions are compared; `pinned` governs it first. */
export function unpinnedAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: FoldFacts,
): Result<readonly Running[], ClockRefusal> {
  const fold = foldAt(log, pack, facts);
  if (!fold.ok) return fold;
  const fault = momentFault(facts);
  return fault === null ? runningOf(fold.value, pack, facts) : refuse(fault);
}

/** Says why a state cannot be read by a pack at a moment. */
export function faultOf(fold: ClockFold, pack: RulePack, facts: ClockFacts): ClockRefusal | null {
  const { calendar } = facts;
  const fault = momentFault(facts);
  if (fault !== null) return fault;
  if (fold.pinned === pack.edition || fold.arrived === null) return null;
  if (fold.pinned !== null) return { kind: 'another-edition', pack: pack.id, pinned: fold.pinned, given: pack.edition };
  const { from, until } = pack.inForce;
  const on = localDay(calendar, fold.arrived);
  return on < from || (until !== null && on > until) ? { kind: 'not-in-force', pack: pack.id, on, from, until } : null;
}

function momentFault({ asOf, calendar: { span } }: ClockFacts): ClockRefusal | null {
  if (!Number.isSafeInteger(asOf)) return { kind: 'not-an-instant', of: 'asOf', value: `${asOf}` };
  return isWithin(span, asOf) ? null : { kind: 'outside-calendar', ...span, asked: asOf };
}
