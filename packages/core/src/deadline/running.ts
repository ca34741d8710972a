import { historyOf, type AppealEvent } from '../appeal/appeal-event.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Instant } from '../time/instant.ts';
import { localDay, type WorkingCalendar } from '../time/working-calendar.ts';
import type { OutsideCalendar } from '../time/working-time.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import { advanceClocks, beginClocks, type ClockFold, type HistoryRefusal } from './clock-fold.ts';
import type { Running } from './running-clock.ts';
import type { RulePack } from './rule-pack.ts';
import { fits } from './trigger.ts';

/** Folds a log and picks the clocks that apply and have started. */
export function runningAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<readonly Running[], ClockRefusal> {
  const fold = foldAt(log, pack, facts);
  if (!fold.ok) return fold;
  const fault = faultOf(fold.value, pack, facts);
  return fault === null ? success(runningOf(fold.value, pack, facts)) : refuse(fault);
}

/** Folds a log by an edition that the case need not be pinned to, as when two editions are compared. */
export function unpinnedAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<readonly Running[], ClockRefusal> {
  const fold = foldAt(log, pack, facts);
  if (!fold.ok) return fold;
  const fault = momentFault(facts);
  return fault === null ? success(runningOf(fold.value, pack, facts)) : refuse(fault);
}

/** Adds up what happened by the moment asked about. */
function foldAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<ClockFold, HistoryRefusal | OutsideCalendar> {
  let fold = beginClocks(pack);
  for (const event of eventsBy(log, facts)) {
    if (isOutside(event.occurredAt, facts.calendar)) return outside(event.occurredAt, facts.calendar);
    const next = advanceClocks(fold, event, pack);
    if (!next.ok) return next;
    fold = next.value;
  }
  return success(fold);
}

function eventsBy(log: readonly AppealEvent[], { asOf, knownAt, question }: ClockFacts): readonly AppealEvent[] {
  return historyOf(log, knownAt).filter(
    (event) =>
      // an event without a moment stays, to be refused
      !(event.occurredAt > asOf) && (question === undefined || !('question' in event) || event.question === question),
  );
}

/** Picks the clocks of a state that apply and have started. */
export function runningOf(fold: ClockFold, pack: RulePack, facts: ClockFacts): readonly Running[] {
  const applying = new Set(pack.clocks.filter(({ applies }) => fits(applies, fold.item)));
  const special = new Set([...applying].map(({ exceptionOf }) => exceptionOf));
  const { calendar, asOf, dayOff = pack.dayOff.usual } = facts;
  return pack.clocks.flatMap((rule, index) => {
    const run = fold.runs[index];
    if (run === undefined || !hasStarted(run) || !applying.has(rule) || special.has(rule.id)) return [];
    return [{ run, rule, pack, calendar, asOf, dayOff }];
  });
}

function hasStarted(run: ClockFold['runs'][number]): run is Running['run'] {
  return run.started !== null;
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

function momentFault({ asOf, calendar }: ClockFacts): ClockRefusal | null {
  if (!Number.isSafeInteger(asOf)) return { kind: 'not-an-instant', of: 'asOf', value: `${asOf}` };
  return isOutside(asOf, calendar) ? { kind: 'outside-calendar', ...calendar.span, asked: asOf } : null;
}

function isOutside(instant: Instant, { span }: WorkingCalendar): boolean {
  return instant < span.from || instant >= span.until;
}

function outside(asked: Instant, { span }: WorkingCalendar): Result<never, OutsideCalendar> {
  return refuse({ kind: 'outside-calendar', ...span, asked });
}
