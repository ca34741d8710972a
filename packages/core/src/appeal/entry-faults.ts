import type { Malformed } from '../source/malformed.ts';
import type { CommandRefusal, NotTheLatest } from './command-refusal.ts';
import { compareEntries, type LogEntry, type TwoContents } from './take-entries.ts';

/** One id with two contents: the one recorded first counts. */
export interface SecondContent<Entry> extends TwoContents<Entry> {
  readonly kind: 'two-contents';
  readonly event: string;
}

/** Says that one id has two contents, for the log of anything but an appeal. */
export function secondContent<Entry extends LogEntry>(two: TwoContents<Entry>): SecondContent<Entry> {
  return { kind: 'two-contents', event: two.sent.id, ...two };
}

/** Says that an entry would be put before the last one, so that the fold would tell another story. */
export function notTheLatest(last: LogEntry | null, entry: LogEntry): NotTheLatest | null {
  if (last === null || compareEntries(last, entry) < 0) return null;
  const { id: event, occurredAt, recordedAt } = entry;
  const latest = { id: last.id, occurredAt: last.occurredAt, recordedAt: last.recordedAt };
  return { kind: 'not-the-latest', event, occurredAt, recordedAt, latest };
}

/** An entry that its reader would refuse, of the log of anything but an appeal. */
export interface MalformedEntry extends Malformed {
  readonly event: string;
}

/** An entry that would be recorded before it happens. */
export type RecordedTooEarly = Extract<CommandRefusal, { readonly kind: 'recorded-too-early' }>;

/** Says that an entry of our own would be recorded before it happens; from elsewhere it is taken as it is told. */
export function recordedTooEarly({ id, occurredAt, recordedAt }: LogEntry): RecordedTooEarly | null {
  return recordedAt < occurredAt ? { kind: 'recorded-too-early', event: id, occurredAt, recordedAt } : null;
}
