import type { AppealEvent } from '../appeal/appeal-event.ts';
import { momentFault } from '../appeal/event-fault.ts';
import { ownHistory } from '../appeal/own-history.ts';
import { refuse, success, type Result } from '../basis/result.ts';
import type { OutsideCalendar } from '../time/working-time.ts';
import type { ClockFacts } from './clock-facts.ts';
import { addEvent, beginDraft, takeTurn, type ClockFold, type HistoryRefusal } from './clock-fold.ts';
import { indexed } from './indexed-pack.ts';
import type { RulePack } from './rule-pack.ts';
import { tell, type Told } from './trigger.ts';

/** Adds up what happened by the moment asked about. */
export function foldAt(
  log: readonly AppealEvent[],
  pack: RulePack,
  facts: ClockFacts,
): Result<ClockFold, HistoryRefusal | OutsideCalendar> {
  const { span } = facts.calendar;
  const rules = indexed(pack);
  const draft = beginDraft(pack);
  for (const event of ownHistory(log, facts.knownAt)) {
    const told = tell(event, draft.questions);
    const { occurredAt } = told;
    // an event without a moment is neither later nor outside
    const stray = momentFault(told);
    if (stray !== null) return refuse(stray);
    if (occurredAt > facts.asOf) continue;
    if (occurredAt < span.from || occurredAt >= span.until)
      return refuse({ kind: 'outside-calendar', ...span, asked: occurredAt });
    const fault = isAbout(told, facts) ? addEvent(draft, told, rules) : takeTurn(draft, told);
    if (fault !== null) return refuse(fault);
  }
  return success(draft);
}

function isAbout(told: Told, { question }: ClockFacts): boolean {
  return question === undefined || (told.question ?? question) === question;
}
