import type { AppealEvent } from '../appeal/appeal-event.ts';
import { momentFault } from '../appeal/event-fault.ts';
import { outside } from '../time/outside-calendar.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import { stepBy } from './case-step.ts';
import type { ClockFacts, ClockRefusal } from './clock-facts.ts';
import { addEvent, beginDraft, type ClockFold } from './clock-fold.ts';
import { indexed } from './indexed-pack.ts';
import type { RulePack } from './rule-pack.ts';
import { isAbout, toldHistory } from './told-history.ts';

/** Adds up what happened by the moment asked about, which lies in the calendar. */
export function foldAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<ClockFold, ClockRefusal> {
  const rules = indexed(pack);
  const draft = beginDraft(pack);
  let place = rules.start;
  for (const told of toldHistory(log, facts.knownAt)) {
    const { occurredAt } = told;
    // an event without a moment is neither later nor outside
    const stray = momentFault(told);
    if (stray !== null) return refuse(stray);
    if (occurredAt > facts.asOf) continue;
    if (occurredAt < facts.calendar.span.from) return outside(facts.calendar, occurredAt);
    const step = stepBy(place, told, rules);
    if ('kind' in step) return refuse(step);
    place = step.place;
    const fault = isAbout(facts.question, told) ? addEvent(draft, told, step) : null;
    if (fault !== null) return refuse(fault);
  }
  draft.position = place.position;
  return success(draft);
}
