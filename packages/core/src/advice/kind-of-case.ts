import type { CaseRecord } from '../record/case-record.ts';
import type { Instant } from '../time/instant.ts';
import type { Method } from '../measure/method.ts';
import type { GroupKey } from '../measure/tally.ts';
import { inGroup } from './drill-down.ts';
import { optionsBy, type Option } from './effect.ts';
import type { CaseRef } from './case-ref.ts';
import type { PossibleChange } from './possible-change.ts';

/** Cases to which the same can be done with the same effect, so that it does not matter which of them are taken. */
export interface CaseKind {
  readonly options: readonly Option[];
  /** In the order of their ids. */
  readonly cases: readonly CaseRef[];
}

/**
 * Puts the cases of a group together to which the same can be done with the same effect.
 *
 * @param records - All records.
 * @param method - The method that counts them.
 * @param asked - The group, the moment by which open records are judged, and what may be done.
 * @returns The kinds; cases to which nothing can be done are in none.
 */
export function caseKinds(
  records: readonly CaseRecord[],
  method: Method,
  asked: { readonly key: GroupKey; readonly asOf: Instant; readonly changes: readonly PossibleChange[] },
): readonly CaseKind[] {
  const [isIn, optionsOf] = [inGroup(method, asked.key), optionsBy(method, asked.asOf, asked.changes)];
  const kinds = new Map<string, { options: readonly Option[]; cases: CaseRef[] }>();
  for (const record of records) {
    const options = isIn(record) ? optionsOf(record) : [];
    const name = JSON.stringify(options);
    const { id, question } = record;
    const kind = kinds.get(name);
    if (kind !== undefined) kind.cases.push({ id, question });
    else if (options.length > 0) kinds.set(name, { options, cases: [{ id, question }] });
  }
  const sorted = [...kinds.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, { options, cases }]) => ({ options, cases: cases.toSorted(compareCases) }));
}

function compareCases(a: CaseRef, b: CaseRef): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.question - b.question;
}
