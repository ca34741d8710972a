import { shownValue } from '../source/malformed.ts';
import { notAnEvent, type NotAnEvent } from './event-fault.ts';
import { isEntry, type LogEntry } from './take-entries.ts';

/** Says that something is no entry of any log, or `null` of one that bears an id. */
export function noEntry(value: LogEntry): NotAnEvent | null {
  return isEntry(value) ? null : notAnEvent(shownValue(value));
}
