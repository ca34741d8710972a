import * as z from 'zod';
import { refuse, success, type Result } from '../basis/result.ts';
import type { Malformed, MalformedIssue } from '../source/malformed.ts';
import { readBy } from '../source/read-by.ts';

/** The entries of a log that could be read, and what was wrong with the others; a path starts with the entry's place. */
export interface ReadLog<Entry> {
  readonly events: readonly Entry[];
  readonly issues: readonly MalformedIssue[];
}

/** Reads a log entry by entry: one that is wrong takes no other with it, whatever the log is of. */
export function readEntries<Entry>(schema: z.ZodType<Entry>, input: unknown): Result<ReadLog<Entry>, Malformed> {
  const list = readBy(z.array(z.unknown()), input);
  if (!list.ok) return list;
  const read = list.value.map((entry) => readBy(schema, entry));
  return success({
    events: read.flatMap((entry) => (entry.ok ? [entry.value] : [])),
    issues: read.flatMap((entry, at) => (entry.ok ? [] : placed(entry.refusal.issues, at))),
  });
}

/** Reads a log of which every entry must be right. */
export function readWhole<Entry>(schema: z.ZodType<Entry>, input: unknown): Result<readonly Entry[], Malformed> {
  const read = readEntries(schema, input);
  if (!read.ok) return read;
  const { events, issues } = read.value;
  return issues.length === 0 ? success(events) : refuse({ kind: 'malformed', issues });
}

function placed(issues: readonly MalformedIssue[], at: number): readonly MalformedIssue[] {
  return issues.map((issue) => ({ ...issue, path: [at, ...issue.path] }));
}
