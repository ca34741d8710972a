import { compareEvents, type AppealEvent } from './appeal-event.ts';
import { isBy } from './compare-moments.ts';
import { entriesOf, isEntry } from './take-entries.ts';

/** Whether a log is its own history, as one is that a host keeps in order and nothing was voided in: of one appeal. */
export function isHistory(log: readonly AppealEvent[], knownAt = Infinity): boolean {
  const seen = new Set<string>();
  let before: AppealEvent | null = null;
  for (const event of entriesOf(log)) {
    if (!isEntry(event) || !isBy(event.recordedAt, knownAt) || event.kind === 'voided') return false;
    if (before !== null && !follows(before, event)) return false;
    seen.add(event.id);
    before = event;
  }
  return seen.size === log.length;
}

function follows(before: AppealEvent, event: AppealEvent): boolean {
  return before.appeal === event.appeal && compareEvents(before, event) < 0;
}
