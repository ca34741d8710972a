import { canonicalJson } from '../basis/canonical.ts';
import type { Fact } from '../source/decision.ts';
import { shownValue } from '../source/malformed.ts';
import type { Instant } from '../time/instant.ts';
import { compareMoments, isBy } from './compare-moments.ts';
import { textOf } from './text-of.ts';

/** What an entry of any log bears: of an appeal, of an obligation. */
export interface LogEntry {
  readonly id: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** Names what an entry is about; its id is unique within the log of that. */
export type SubjectOf<Entry> = (entry: Entry) => string;

/** The subject of an event is its appeal. */
export const appealOf: SubjectOf<{ readonly appeal: string }> = ({ appeal }) => appeal;

/** Two contents of one id: the one that counts, and the other. */
export interface TwoContents<Entry> {
  readonly held: Entry;
  readonly sent: Entry;
  /** The parts that differ, by their names. */
  readonly differ: readonly string[];
}

/** What became of entries that were sent to a log. */
export interface Taken<Entry> {
  readonly added: readonly Entry[];
  /** Those that were held before, with the same content. */
  readonly known: readonly Entry[];
  readonly conflicts: readonly TwoContents<Entry>[];
  /** What was sent and is no entry at all, such as `null`; each told once. */
  readonly strange: readonly Fact['value'][];
}

/** How much the word of an entry weighs where several subjects stand in one log. */
export type WeightOf<Entry> = (entry: Entry) => number;

/** The weight of a sound entry; of equal numbers the subject wins that something begins. */
const SOUND = 2 ** 20;

/** Weighs an entry: one that could never count has no word, one that begins its subject a little more than another. */
export function weight(isSound: boolean, begins: boolean): number {
  return isSound ? SOUND + Number(begins) : 0;
}

/** What a fold has to do with: the entries of one subject, and what is set aside. */
export interface OwnLog<Entry> extends Pick<Taken<Entry>, 'conflicts' | 'strange'> {
  readonly subject: string | null;
  readonly own: readonly Entry[];
  readonly foreign: readonly Entry[];
}

/** Parts the entries of one subject from what must not count with them: this is what makes an entry foreign, for every fold. */
export function ownLog<Entry extends LogEntry>(
  log: readonly Entry[],
  subjectOf: SubjectOf<Entry>,
  weightOf: WeightOf<Entry> = () => 1,
): OwnLog<Entry> {
  const { added, conflicts, strange } = takeEntries([], log, subjectOf);
  const entries = added.toSorted(orderOf(subjectOf));
  const subject = mainSubject(entries, subjectOf, weightOf);
  const foreign = entries.filter((entry) => subjectOf(entry) !== subject);
  const own = foreign.length === 0 ? entries : entries.filter((entry) => subjectOf(entry) === subject);
  return { subject, own, foreign, conflicts, strange };
}

/**
 * Takes each entry once. This is what one id with two contents means, for every log and every fold over it: what is held
 * counts, and of what is sent the content that was recorded first; the other is told and counts for nothing.
 */
export function takeEntries<Entry extends LogEntry>(
  held: readonly Entry[],
  sent: readonly Entry[],
  subjectOf: SubjectOf<Entry>,
): Taken<Entry> {
  const isOurs = (entry: Entry): boolean => isEntry(entry) && typeof subjectOf(entry) === 'string';
  const all = entriesOf(sent);
  const taken = new Map(
    entriesOf(held)
      .filter(isOurs)
      .map((entry) => [keyOf(subjectOf(entry), entry.id), entry]),
  );
  const [added, known, conflicts] = [new Set<Entry>(), new Set<Entry>(), new Array<TwoContents<Entry>>()];
  for (const entry of all.filter(isOurs).toSorted(contentOrder(subjectOf))) {
    const key = keyOf(subjectOf(entry), entry.id);
    const before = taken.get(key);
    if (before === undefined) {
      taken.set(key, entry);
      added.add(entry);
      continue;
    }
    const differ = differingParts(before, entry);
    if (differ.length > 0) tell(conflicts, { held: before, sent: entry, differ });
    else if (!added.has(before)) known.add(before);
  }
  return {
    added: [...added],
    known: [...known],
    conflicts,
    strange: strangeIn(all.filter((entry) => !isOurs(entry))),
  };
}

/** The same second content, sent again, stands beside the first in their order, and is told once. */
function tell<Entry extends LogEntry>(conflicts: TwoContents<Entry>[], conflict: TwoContents<Entry>): void {
  const last = conflicts.at(-1);
  if (last === undefined || differingParts(last.sent, conflict.sent).length > 0) conflicts.push(conflict);
}

/** The entries of a log, whatever the compiler was told: what is no list is one thing, and no entry. */
export function entriesOf<Entry>(log: readonly Entry[]): readonly Entry[] {
  const isList: boolean = Array.isArray(log);
  return isList ? log : [log as unknown as Entry];
}

/** Whether something is an entry, whatever the compiler was told. */
export function isEntry(value: LogEntry | null): boolean {
  return typeof value === 'object' && value !== null && typeof value.id === 'string';
}

function strangeIn(sent: readonly LogEntry[]): Taken<LogEntry>['strange'] {
  return [...new Set(sent.map(shownValue))].toSorted((a, b) => textOrder(canonicalJson(a), canonicalJson(b)));
}

/** Names an entry among those of any number of subjects. */
export function keyOf(subject: string, id: string): string {
  return JSON.stringify([subject, id]);
}

/** The subject that most sound entries are about, the first of several: a stray entry makes no other strange. */
function mainSubject<Entry>(
  entries: readonly Entry[],
  subjectOf: SubjectOf<Entry>,
  weightOf: WeightOf<Entry>,
): string | null {
  const weights = new Map(entries.map((entry) => [subjectOf(entry), 0]));
  // where there is one subject, nobody need be weighed
  if (weights.size > 1)
    for (const entry of entries) {
      const subject = subjectOf(entry);
      weights.set(subject, (weights.get(subject) as number) + weightOf(entry));
    }
  const [most] = [...weights].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** Orders entries as they happened, then as they were recorded, then by their ids. */
export function compareEntries(a: LogEntry, b: LogEntry): number {
  return (
    compareMoments(a.occurredAt, b.occurredAt) || compareMoments(a.recordedAt, b.recordedAt) || textOrder(a.id, b.id)
  );
}

/** Orders texts as `sort` wants it, the same on any machine. */
export function textOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function orderOf<Entry extends LogEntry>(subjectOf: SubjectOf<Entry>): (a: Entry, b: Entry) => number {
  return (a, b) => compareEntries(a, b) || textOrder(subjectOf(a), subjectOf(b));
}

/** Stands after every text. */
const LAST = '\uFFFF';

/** What was recorded first comes first; two contents of one id are always in the same order, so that the same one is taken. */
function contentOrder<Entry extends LogEntry>(subjectOf: SubjectOf<Entry>): (a: Entry, b: Entry) => number {
  const order = orderOf(subjectOf);
  return (a, b) =>
    compareMoments(a.recordedAt, b.recordedAt) ||
    order(a, b) ||
    (a === b ? 0 : textOrder(textOf(a) ?? LAST, textOf(b) ?? LAST));
}

/** Names the parts in which two contents differ. */
export function differingParts(a: object, b: object): readonly string[] {
  if (a === b) return [];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return names.filter((name) => {
    const [one, other] = [partOf(a, name), partOf(b, name)];
    const text = textOf(one);
    return one !== other && (text === null || text !== textOf(other));
  });
}

function partOf(entry: object, name: string): unknown {
  return (entry as Readonly<Record<string, unknown>>)[name];
}

/** Keeps what was recorded by a moment; what has no such moment, or is no entry, stays for its fault to be told. */
export function recordedBy<Entry extends LogEntry>(log: readonly Entry[], knownAt?: Instant): readonly Entry[] {
  const entries = entriesOf(log);
  if (knownAt === undefined) return entries;
  return entries.filter(
    (entry) => !isEntry(entry) || !Number.isSafeInteger(entry.recordedAt) || isBy(entry.recordedAt, knownAt),
  );
}
