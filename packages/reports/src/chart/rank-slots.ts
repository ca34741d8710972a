import type { ChartData } from './chart-data.ts';

/** A category in a slope of places: its place and its slot before and now; `null` where it had no place. */
export interface RankLine {
  readonly name: string;
  readonly before: RankEnd | null;
  readonly now: RankEnd | null;
}

/** A place, with the slot it is drawn in: shared places lie in slots side by side, so that no two names meet. */
export interface RankEnd {
  readonly place: number;
  readonly slot: number;
}

/**
 * Gives every place a slot of its own, in the order of places; of equal places the one named earlier is above.
 *
 * @param data - The chart's figures: places before and now.
 * @returns One line a category, in the order of the table.
 * @example
 * rankLines({ kind: 'rank-slope', unit: 'integer', categories: ['а', 'б'], series: [{ name: 'май', points: [{ value: 2, text: '2' }, { value: 1, text: '1' }] }, { name: 'июнь', points: [{ value: 1, text: '1' }, { value: 1, text: '1' }] }] })
 * //=> [{ name: 'а', before: { place: 2, slot: 1 }, now: { place: 1, slot: 0 } }, { name: 'б', before: { place: 1, slot: 0 }, now: { place: 1, slot: 1 } }]
 */
export function rankLines({ categories, series }: ChartData): readonly RankLine[] {
  const [before, now] = [0, 1].map((side) => endsOf(series[side]?.points.map(({ value }) => value) ?? []));
  return categories.map((name, row) => ({ name, before: before?.[row] ?? null, now: now?.[row] ?? null }));
}

function endsOf(places: readonly (number | null)[]): readonly (RankEnd | null)[] {
  const order = places
    .flatMap((place, row) => (place === null ? [] : [{ place, row }]))
    .toSorted((a, b) => a.place - b.place || a.row - b.row);
  const slots = new Map(order.map(({ row }, slot) => [row, slot]));
  return places.map((place, row) => (place === null ? null : { place, slot: slots.get(row) ?? 0 }));
}

/** Where a category went: to a place above, below, or nowhere. */
export type RankWay = 'up' | 'same' | 'down';

/**
 * Says which way a category went.
 *
 * @param line - A category with both its places.
 * @returns The way; `null` where a place is missing.
 * @example
 * rankWay({ name: 'а', before: { place: 2, slot: 1 }, now: { place: 1, slot: 0 } }) //=> 'up'
 */
export function rankWay({ before, now }: RankLine): RankWay | null {
  if (before === null || now === null) return null;
  if (now.place === before.place) return 'same';
  return now.place < before.place ? 'up' : 'down';
}
