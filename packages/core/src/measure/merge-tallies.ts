import { refuse, success, type Result } from '../basis/result.ts';
import { impossibleTally, shapelessTally, type ImpossibleTally } from './check-tally.ts';
import type { TallyCell } from './counting.ts';
import { compareKeys, type DayRange, type Tally, type TallyGroup } from './tally.ts';

/** Why two tallies do not merge. */
export interface DifferentTallies {
  readonly kind: 'different-tallies';
  /** `shape`: one has other indicators, exclusions or dimensions than the other, though it bears the same name. */
  readonly differ: 'method' | 'edition' | 'digest' | 'asOf' | 'shape';
  /** Of a list of tallies the place of the one that differs from the first, from 0. */
  readonly at?: number;
}

/**
 * Adds two tallies of one method.
 *
 * @param a - One tally.
 * @param b - The other, of other records.
 * @returns The tally of both lots of records.
 * @refuses `different-tallies` — they were counted by different methods, editions or formulas, or as of different moments.
 * @refuses `impossible-tally` — one of them holds what no records give, or their sum is too great to be exact.
 * @example
 * const part = (body, count) => ({
 *   method: 'volume', edition: '1', digest: '', asOf: 0, received: null, seen: count, counted: count, excluded: [],
 *   groups: [{ key: [body], cells: [{ count, whole: count, histogram: [] }] }],
 * })
 * const both = unwrap(mergeTallies(part('ЖКХ', 180), part('ЖКХ', 20)))
 * both.groups //=> [{ key: ['ЖКХ'], cells: [{ count: 200, whole: 200, histogram: [] }] }]
 * mergeTallies(part('ЖКХ', 1), { ...part('ЖКХ', 1), edition: '2' }) //=> { ok: false, refusal: { kind: 'different-tallies', differ: 'edition' } }
 */
export function mergeTallies(a: Tally, b: Tally): Result<Tally, DifferentTallies | ImpossibleTally> {
  const shapeless = shapelessTally(a) ?? shapelessTally(b);
  if (shapeless !== undefined) return refuse(shapeless);
  const differ = (['method', 'edition', 'digest', 'asOf'] as const).find((field) => a[field] !== b[field]);
  if (differ !== undefined) return refuse({ kind: 'different-tallies', differ });
  if (shapesOf(a, b) > 1) return refuse({ kind: 'different-tallies', differ: 'shape' });
  const sound = soundTallies(a, b);
  return sound.ok ? soundTallies(sum(a, b)) : sound;
}

/** Gives the first of the tallies, none of which may hold what no records give. */
function soundTallies(first: Tally, ...rest: readonly Tally[]): Result<Tally, ImpossibleTally> {
  for (const tally of [first, ...rest]) {
    const impossible = impossibleTally(tally);
    if (impossible !== undefined) return refuse(impossible);
  }
  return success(first);
}

function sum(a: Tally, b: Tally): Tally {
  const groups = new Map(a.groups.map((group) => [JSON.stringify(group.key), group]));
  for (const group of b.groups) {
    const name = JSON.stringify(group.key);
    const other = groups.get(name);
    groups.set(name, other === undefined ? group : mergeGroups(other, group));
  }
  return {
    ...a,
    received: widest(a.received, b.received),
    seen: a.seen + b.seen,
    counted: a.counted + b.counted,
    excluded: a.excluded.map((count, index) => count + (b.excluded[index] as number)),
    groups: [...groups.values()].toSorted((one, two) => compareKeys(one.key, two.key)),
  };
}

function widest(a: DayRange | null, b: DayRange | null): DayRange | null {
  if (a === null || b === null) return a ?? b;
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
}

/**
 * Adds up the groups of a tally into one.
 *
 * @param groups - Groups of one tally.
 * @returns A cell an indicator, in the order of the method; no cells when there are no groups.
 * @example
 * const housing = { key: ['ЖКХ'], cells: [{ count: 2, whole: 3, histogram: [[5, 1], [7, 1]] }] }
 * const roads = { key: ['Дороги'], cells: [{ count: 1, whole: 1, histogram: [[5, 1]] }] }
 * sumGroups([housing, roads]) //=> [{ count: 3, whole: 4, histogram: [[5, 2], [7, 1]] }]
 */
export function sumGroups(groups: readonly TallyGroup[]): readonly TallyCell[] {
  return groups.reduce<readonly TallyCell[]>(
    (total, { cells }) =>
      total.length === 0 ? cells : total.map((cell, i) => mergeCells(cell, cells[i] as TallyCell)),
    [],
  );
}

function shapesOf(...tallies: readonly Tally[]): number {
  const groups = tallies.flatMap((one) => one.groups);
  const shapes = groups.map(({ key, cells }) => `${key.length} ${cells.length}`);
  const exclusions = new Set(tallies.map(({ excluded }) => excluded.length));
  return Math.max(new Set(shapes).size, exclusions.size);
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
