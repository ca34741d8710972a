import { refuse, success, type Result } from '../basis/result.ts';
import { impossibleTally, type ImpossibleTally } from './check-tally.ts';
import { mergeTallies, sumGroups, type DifferentTallies } from './merge-tallies.ts';
import type { Instant } from '../time/instant.ts';
import type { DayRange, GroupKey, Tally } from './tally.ts';

/** Why tallies were not merged: there are none. */
export interface NothingToMerge {
  readonly kind: 'nothing-to-merge';
}

/** Why two periods do not add up: both have days of receipt in common, so some records may be counted twice. */
export interface PeriodsOverlap {
  readonly kind: 'periods-overlap';
  readonly one: DayRange;
  readonly other: DayRange;
}

/**
 * Adds any number of tallies of one method, such as those of all municipalities of a region, in any order.
 *
 * @param tallies - The tallies, each of other records.
 * @returns The tally of all.
 * @refuses `nothing-to-merge` — the list is empty.
 * @refuses `different-tallies` — one of them was counted otherwise than the first; its place in the list is told.
 * @refuses `impossible-tally` — one of them holds what no records give, or their sum is too great to be exact.
 * @example
 * const part = (body, count) => ({
 *   method: 'volume', edition: '1', digest: '', asOf: 0, received: null, seen: count, counted: count, excluded: [],
 *   groups: [{ key: [body], cells: [{ count, whole: count, histogram: [] }] }],
 * })
 * unwrap(mergeAllTallies([part('Бор', 3), part('Чехов', 4), part('Бор', 5)])).groups.map(({ key, cells }) => [key[0], cells[0].count])
 * //=> [['Бор', 8], ['Чехов', 4]]
 * mergeAllTallies([part('Бор', 3), { ...part('Чехов', 4), asOf: 1 }]).refusal //=> { kind: 'different-tallies', differ: 'asOf', at: 1 }
 */
export function mergeAllTallies(
  tallies: readonly Tally[],
): Result<Tally, NothingToMerge | DifferentTallies | ImpossibleTally> {
  const [first, ...rest] = tallies;
  if (first === undefined) return refuse({ kind: 'nothing-to-merge' });
  const impossible = impossibleTally(first);
  if (impossible !== undefined) return refuse(impossible);
  let sum = first;
  for (const [at, tally] of rest.entries()) {
    const merged = mergeTallies(sum, tally);
    if (!merged.ok)
      return merged.refusal.kind === 'impossible-tally' ? merged : refuse({ ...merged.refusal, at: at + 1 });
    sum = merged.value;
  }
  return success(sum);
}

/**
 * Rolls two periods up into one by adding counts, never by averaging averages.
 *
 * Each period keeps what was known at its own end: a case that was open then and was answered later stays as it was
 * counted. To judge all by what is known now, count the records of both periods anew. Of more than two periods
 * `rollUpAllTallies` takes the whole list, in any order.
 *
 * @param a - The tally of one period.
 * @param b - The tally of another.
 * @returns The tally of both, as of the later moment.
 * @refuses `periods-overlap` — both have days of receipt in common.
 * @refuses `different-tallies` — they were counted by different methods, editions or formulas.
 * @refuses `impossible-tally` — one of them holds what no records give or does not tell the days of its records, or their
 *   sum is too great to be exact.
 * @example
 * const week = (from, to, count, whole) => ({
 *   method: 'm', edition: '1', digest: '', asOf: to, received: { from, to }, seen: whole, counted: whole, excluded: [],
 *   groups: [{ key: ['ЖКХ'], cells: [{ count, whole, histogram: [] }] }],
 * })
 * unwrap(rollUpTallies(week(0, 6, 9, 10), week(7, 13, 1, 90))).groups[0].cells //=> [{ count: 10, whole: 100, histogram: [] }]
 * rollUpTallies(week(0, 6, 9, 10), week(6, 12, 1, 90)).refusal.kind //=> 'periods-overlap'
 */
export function rollUpTallies(a: Tally, b: Tally): Result<Tally, PeriodsOverlap | DifferentTallies | ImpossibleTally> {
  const fault = periodFault([a, b]);
  if (fault !== undefined) return refuse(fault);
  const asOf = a.asOf > b.asOf ? a.asOf : b.asOf;
  return mergeTallies({ ...a, asOf }, { ...b, asOf });
}

/**
 * Rolls any number of periods up into one, in any order: January and March first, February afterwards, are the quarter.
 *
 * Two periods rolled up already are one from the first day to the last, and what lay between them no longer adds up; a
 * list of all of them does.
 *
 * @param tallies - The tallies, each of its own period.
 * @returns The tally of all, as of the latest moment.
 * @refuses `nothing-to-merge` — the list is empty.
 * @refuses `periods-overlap` — two of them have days of receipt in common.
 * @refuses `different-tallies` — one of them was counted otherwise than the first; its place in the list is told.
 * @refuses `impossible-tally` — one of them holds what no records give or does not tell the days of its records, or their
 *   sum is too great to be exact.
 * @example
 * const month = (from, to, count) => ({
 *   method: 'm', edition: '1', digest: '', asOf: to, received: { from, to }, seen: count, counted: count, excluded: [],
 *   groups: [{ key: ['ЖКХ'], cells: [{ count, whole: count, histogram: [] }] }],
 * })
 * const [january, february, march] = [month(0, 30, 5), month(31, 58, 7), month(59, 89, 1)]
 * const quarter = unwrap(rollUpAllTallies([january, march, february]))
 * quarter.groups[0].cells //=> [{ count: 13, whole: 13, histogram: [] }]
 * rollUpAllTallies([february, january, march]).value //=> quarter
 */
export function rollUpAllTallies(
  tallies: readonly Tally[],
): Result<Tally, NothingToMerge | PeriodsOverlap | DifferentTallies | ImpossibleTally> {
  const fault = periodFault(tallies);
  if (fault !== undefined) return refuse(fault);
  const asOf = tallies.reduce<Instant | null>(
    (last, tally) => (last !== null && last > tally.asOf ? last : tally.asOf),
    null,
  );
  return mergeAllTallies(tallies.map((tally) => ({ ...tally, asOf: asOf ?? tally.asOf })));
}

/** A tally of records whose days are not told, which might be anybody's; then the first two periods with a day in common. */
function periodFault(tallies: readonly Tally[]): PeriodsOverlap | ImpossibleTally | undefined {
  const undated = tallies.find(({ received, counted }) => received === null && counted > 0);
  if (undated !== undefined) {
    const { method } = undated;
    return {
      kind: 'impossible-tally',
      method,
      path: ['received'],
      group: null,
      indicator: null,
      expected: 'day',
      value: 'null',
    };
  }
  const periods = tallies.flatMap(({ received }) => received ?? []).toSorted((a, b) => a.from - b.from || a.to - b.to);
  const at = periods.findIndex((period, index) => index > 0 && (periods[index - 1] as DayRange).to >= period.from);
  const [one, other] = [periods[at - 1], periods[at]];
  return one === undefined || other === undefined ? undefined : { kind: 'periods-overlap', one, other };
}

/**
 * Puts all groups of a tally under one key, so that a municipality stands beside others by its own name.
 *
 * @param tally - The tally of the municipality, by its own bodies.
 * @param key - The key of the municipality, a word for each dimension of the method.
 * @returns The same counts in one group; none when there were none.
 * @example
 * const group = (body, count) => ({ key: [body], cells: [{ count, whole: count, histogram: [] }] })
 * const counts = { method: 'volume', edition: '1', digest: '', asOf: 0, received: null, seen: 9, counted: 9, excluded: [] }
 * asOneGroup({ ...counts, groups: [group('Дороги', 4), group('ЖКХ', 5)] }, ['Бор']).groups
 * //=> [{ key: ['Бор'], cells: [{ count: 9, whole: 9, histogram: [] }] }]
 */
export function asOneGroup(tally: Tally, key: GroupKey): Tally {
  return { ...tally, groups: tally.groups.length === 0 ? [] : [{ key, cells: sumGroups(tally.groups) }] };
}
