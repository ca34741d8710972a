import { compareKeys } from '../measure/tally.ts';
import type { Table } from './hidden-cells.ts';
import type { ProblemTally } from './problem-tally.ts';

/** Questions by territory and topic, with their totals in the last row and the last column. */
export interface HeatTable {
  readonly territories: readonly (string | null)[];
  readonly topics: readonly (string | null)[];
  readonly table: Table;
}

/** Adds up problems by territory and topic; what is not told comes last before the totals. */
export function heatTable({ problems }: ProblemTally): HeatTable {
  const territories = inOrder(problems.map(({ place }) => place));
  const topics = inOrder(problems.map(({ topic }) => topic));
  const table = Array.from({ length: territories.length + 1 }, () => topics.map(() => 0).concat(0));
  const rows = new Map(territories.map((name, at) => [name, at]));
  const columns = new Map(topics.map((name, at) => [name, at]));
  for (const { place, topic, questions } of problems)
    for (const row of [rows.get(place) as number, territories.length])
      for (const column of [columns.get(topic) as number, topics.length])
        (table[row] as number[])[column] = (table[row]?.[column] ?? 0) + questions;
  return { territories, topics, table };
}

function inOrder(names: readonly (string | null)[]): readonly (string | null)[] {
  return [...new Set(names)].toSorted((a, b) => compareKeys([a], [b]));
}
