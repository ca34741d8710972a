import { refuse, success, type Result } from '../basis/result.ts';
import { compareKeys, type Tally, type TallyCell, type TallyGroup } from './tally.ts';

/** Why two tallies do not merge. */
export interface DifferentTallies {
  readonly kind: 'different-tallies';
  readonly differ: 'method' | 'edition' | 'asOf';
}

/**
 * Adds two tallies of one method.
 *
 * @param a - One tally.
 * @param b - The other, of other records.
 * @returns The tally of both lots of records.
 * @refuses `different-tallies` — they were counted by different methods, editions, or as of different moments.
 */
export function mergeTallies(a: Tally, b: Tally): Result<Tally, DifferentTallies> {
  const differ = (['method', 'edition', 'asOf'] as const).find((field) => a[field] !== b[field]);
  if (differ !== undefined) return refuse({ kind: 'different-tallies', differ });
  const groups = new Map(a.groups.map((group) => [JSON.stringify(group.key), group]));
  for (const group of b.groups) {
    const name = JSON.stringify(group.key);
    const other = groups.get(name);
    groups.set(name, other === undefined ? group : mergeGroups(other, group));
  }
  return success({
    ...a,
    seen: a.seen + b.seen,
    counted: a.counted + b.counted,
    excluded: a.excluded.map((count, index) => count + (b.excluded[index] ?? 0)),
    groups: [...groups.values()].toSorted((one, two) => compareKeys(one.key, two.key)),
  });
}

/**
 * Adds up the groups of a tally into one.
 *
 * @param groups - Groups of one tally.
 * @returns A cell an indicator, in the order of the method; no cells when there are no groups.
 */
export function sumGroups(groups: readonly TallyGroup[]): readonly TallyCell[] {
  return groups.reduce<readonly TallyCell[]>(
    (sum, { cells }) => (sum.length === 0 ? cells : sum.map((cell, i) => mergeCells(cell, cells[i] as TallyCell))),
    [],
  );
}

function mergeGroups(a: TallyGroup, b: TallyGroup): TallyGroup {
  return { key: a.key, cells: a.cells.map((cell, index) => mergeCells(cell, b.cells[index] as TallyCell)) };
}

function mergeCells(a: TallyCell, b: TallyCell): TallyCell {
  const histogram = new Map(a.histogram);
  for (const [value, count] of b.histogram) histogram.set(value, (histogram.get(value) ?? 0) + count);
  return {
    count: a.count + b.count,
    whole: a.whole + b.whole,
    histogram: [...histogram].toSorted(([one], [two]) => one - two),
  };
}
