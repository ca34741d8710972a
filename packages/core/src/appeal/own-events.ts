import { isArrival, type AppealEvent } from './appeal-event.ts';
import { momentFault } from './event-fault.ts';
import { malformedEvent } from './event-issues.ts';
import { appealOf, ownLog, weight, type OwnLog } from './take-entries.ts';

/** Parts the events of the appeal that a log is of from what strays into it. */
export function ownEvents(log: readonly AppealEvent[]): OwnLog<AppealEvent> {
  return ownLog(log, appealOf, weightOf);
}

/** An event without a moment, and one that its reader would refuse, has no word in whose log it is. */
function weightOf(event: AppealEvent): number {
  return weight(momentFault(event) === null && malformedEvent(event) === null, isArrival(event));
}
