import type { Instant } from '../time/instant.ts';
import type { AppealEvent } from './appeal-event.ts';
import { historyOf } from './history-of.ts';
import { isHistory } from './is-history.ts';
import { ownEvents } from './own-events.ts';
import { entriesOf, isEntry, recordedBy } from './take-entries.ts';

/** The history of the one appeal that a log is of; what strays into it `strayIn` names. */
export function ownHistory(log: readonly AppealEvent[], knownAt?: Instant): readonly AppealEvent[] {
  if (isHistory(log, knownAt)) return log;
  const entries = entriesOf(log);
  const [first] = entries;
  for (const event of entries)
    // a log of one appeal, as most are, is parted by nothing
    if (!isEntry(event) || event.appeal !== first?.appeal) return historyOf(ownEvents(recordedBy(log, knownAt)).own);
  return historyOf(log, knownAt);
}
