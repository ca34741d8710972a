import { canonicalJson } from '../basis/canonical.ts';
import type { AppealEvent, AppealHappening, EventStamp, PersonalRef } from './appeal-event.ts';
import { stateOf } from './state-of.ts';
import { isEntry } from './take-entries.ts';
import type { Instant } from '../time/instant.ts';

/** Turns a text into its hash; core brings none, the host passes one such as SHA-256. */
export type HashText = (text: string) => string;

/** Names, addresses and texts, by the host's own names of the fields. */
export type PersonalFields = Readonly<Record<string, string>>;

/** The personal part of an entry. The host keeps it beside the log, and may erase it when its time has come. */
export interface PersonalPart {
  readonly ref: string;
  /** Made by chance and erased with the fields, so that nobody finds them by trying what they may have been. */
  readonly salt: string;
  readonly fields: PersonalFields;
}

/** An entry as it is before its personal part is split off. */
export type EntryWithFields = Omit<EventStamp, 'personal'> & AppealHappening & { readonly fields?: PersonalFields };

/** How personal parts are named and sealed: the host brings chance and the hash. */
export interface Sealing {
  readonly hash: HashText;
  /** Names the part of an entry and brings its salt; it is asked only of entries that have fields. */
  readonly partOf: (entry: EntryWithFields) => Pick<PersonalPart, 'ref' | 'salt'>;
}

/**
 * Names a personal part in the way that an entry of a log does.
 *
 * @param part - The part.
 * @param hash - Turns a text into its hash.
 * @returns Its name, and what vouches for it after it has been erased.
 * @example
 * const hash = (text) => `${text.length}`
 * personalRefOf({ ref: 'p1', salt: 'x', fields: { name: 'Имярек' } }, hash) //=> { ref: 'p1', digest: '23' }
 */
export function personalRefOf({ ref, salt, fields }: PersonalPart, hash: HashText): PersonalRef {
  return { ref, digest: hash(canonicalJson([salt, fields])) };
}

/**
 * Splits the personal parts off the entries of a log.
 *
 * @param entries - The entries; one without personal fields stays as it is.
 * @param sealing - Names of the parts, their salts, and the hash.
 * @returns The log without personal data, and the parts that the host keeps apart from it.
 * @example
 * const came = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0, kind: 'registered', fields: { name: 'Имярек' } }
 * const sealing = { hash: (text) => `${text.length}`, partOf: ({ id }) => ({ ref: `p-${id}`, salt: 'x' }) }
 * const { log, parts } = splitPersonal([came], sealing)
 * log[0].personal //=> { ref: 'p-e1', digest: '23' }
 * parts //=> [{ ref: 'p-e1', salt: 'x', fields: { name: 'Имярек' } }]
 */
export function splitPersonal(
  entries: readonly EntryWithFields[],
  { hash, partOf }: Sealing,
): { readonly log: readonly AppealEvent[]; readonly parts: readonly PersonalPart[] } {
  const parts: PersonalPart[] = [];
  const log = entries.map((entry): AppealEvent => {
    const { fields, ...event } = entry;
    if (fields === undefined) return event;
    const part = { ...partOf(entry), fields };
    parts.push(part);
    return { ...event, personal: personalRefOf(part, hash) };
  });
  return { log, parts };
}

/** What is left of the personal part of an entry: it has none, it is kept, it was erased, it is not what was sealed. */
export type PersonalStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly fields: PersonalFields }
  | { readonly kind: 'erased'; readonly ref: string }
  | { readonly kind: 'altered'; readonly ref: string };

/**
 * Finds the personal part of an entry.
 *
 * @param entry - The entry.
 * @param parts - The parts that are kept.
 * @param hash - The hash that sealed them.
 * @returns The fields, or why there are none to be trusted.
 * @example
 * const hash = (text) => `${text.length}`
 * const part = { ref: 'p1', salt: 'x', fields: { name: 'Имярек' } }
 * const entry = { id: 'e1', appeal: 'A-1', occurredAt: 0, recordedAt: 0, personal: personalRefOf(part, hash) }
 * personalOf(entry, [part], hash) //=> { kind: 'kept', fields: { name: 'Имярек' } }
 * personalOf(entry, [], hash) //=> { kind: 'erased', ref: 'p1' }
 */
export function personalOf(entry: EventStamp, parts: readonly PersonalPart[], hash: HashText): PersonalStanding {
  const { personal } = entry;
  if (personal === undefined) return { kind: 'none' };
  const part = parts.find(({ ref }) => ref === personal.ref);
  if (part === undefined) return { kind: 'erased', ref: personal.ref };
  const isWhole = personalRefOf(part, hash).digest === personal.digest;
  return isWhole ? { kind: 'kept', fields: part.fields } : { kind: 'altered', ref: personal.ref };
}

/** What is wrong with the parts that are kept: a part is not what was sealed, or no entry needs it. */
export interface PersonalIssue {
  readonly kind: 'altered' | 'unused';
  readonly ref: string;
}

/**
 * Compares the personal parts that are kept with a log; what was erased is no fault.
 *
 * @param log - The entries, of any number of appeals.
 * @param parts - The parts that are kept.
 * @param hash - The hash that sealed them.
 * @returns What is wrong, in the order of the parts.
 * @example
 * const stray = { ref: 'p9', salt: 'x', fields: {} }
 * checkPersonal([], [stray], (text) => text) //=> [{ kind: 'unused', ref: 'p9' }]
 */
export function checkPersonal(
  log: readonly AppealEvent[],
  parts: readonly PersonalPart[],
  hash: HashText,
): readonly PersonalIssue[] {
  const digests = new Map<string, Set<string>>();
  for (const { personal } of log.filter(isEntry))
    if (personal !== undefined)
      digests.set(personal.ref, (digests.get(personal.ref) ?? new Set()).add(personal.digest));
  return parts.flatMap((part): readonly PersonalIssue[] => {
    const known = digests.get(part.ref);
    if (known === undefined) return [{ kind: 'unused', ref: part.ref }];
    const isWhole = known.size === 1 && known.has(personalRefOf(part, hash).digest);
    return isWhole ? [] : [{ kind: 'altered', ref: part.ref }];
  });
}

/**
 * Erases personal parts; the log stays as it is, so that it folds and verifies as before.
 *
 * @param parts - The parts that are kept.
 * @param refs - Which are to go; one that is gone already is no fault.
 * @returns The parts that are left, for the host to store in place of all.
 * @example
 * erasePersonal([{ ref: 'p1', salt: 'x', fields: { name: 'Имярек' } }], ['p1']) //=> []
 */
export function erasePersonal(parts: readonly PersonalPart[], refs: readonly string[]): readonly PersonalPart[] {
  const gone = new Set(refs);
  return parts.filter(({ ref }) => !gone.has(ref));
}

/**
 * Lists the personal parts of an appeal whose time has come: it is closed, and was closed before a moment.
 *
 * How long they are kept the host's list of records says; an appeal that was reopened waits until it is closed again.
 *
 * @param log - The log of one appeal.
 * @param closedBefore - The moment.
 * @returns The names of the parts, each once; none while the appeal is at work, and none of another appeal's stray events.
 * @example
 * const stamp = (id, hour) => ({ id, appeal: 'A-1', occurredAt: hour, recordedAt: hour })
 * const personal = { ref: 'p1', digest: '23' }
 * const log = [
 *   { ...stamp('e1', 1), kind: 'received', channel: 'post', regime: 'appeal', repeat: false, personal },
 *   { ...stamp('e2', 2), kind: 'answered', question: 1, outcome: 'solved' },
 *   { ...stamp('e3', 3), kind: 'closed' },
 * ]
 * refsPastTerm(log, 4) //=> ['p1']
 * refsPastTerm(log, 3) //=> []
 */
export function refsPastTerm(log: readonly AppealEvent[], closedBefore: Instant): readonly string[] {
  const { appeal, closed } = stateOf(log);
  if (closed === null || closed >= closedBefore) return [];
  const own = log.filter((event) => isEntry(event) && event.appeal === appeal);
  return [...new Set(own.flatMap(({ personal }) => personal?.ref ?? []))];
}
