import { compareRatios, type Ratio } from '../basis/ratio.ts';

/** Something that has been given a place. */
export interface Placed<Item> {
  readonly item: Item;
  readonly place: number;
}

/**
 * Gives places by an exact score, the greatest first; equal scores share a place.
 *
 * @param items - What is placed; equal scores keep this order.
 * @param scoreOf - The score of an item.
 * @param ties - The place after a tie: the next one (`dense`), or counted on as in a competition.
 * @returns The items with their places, best first.
 * @assumption dense-places
 * @example
 * placesOf([3, 5, 5, 4], wholeNumber, 'dense').map(({ place }) => place) //=> [1, 1, 2, 3]
 * placesOf([3, 5, 5, 4], wholeNumber, 'competition').map(({ place }) => place) //=> [1, 1, 3, 4]
 */
export function placesOf<Item>(
  items: readonly Item[],
  scoreOf: (item: Item) => Ratio,
  ties: 'dense' | 'competition',
): readonly Placed<Item>[] {
  const sorted = items
    .map((item) => ({ item, score: scoreOf(item) }))
    .toSorted((a, b) => compareRatios(b.score, a.score));
  let place = 0;
  return sorted.map(({ item, score }, index) => {
    const before = sorted[index - 1];
    const tied = before !== undefined && compareRatios(before.score, score) === 0;
    if (!tied) place = ties === 'dense' ? place + 1 : index + 1;
    return { item, place };
  });
}
