import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratio, wholeNumber } from '../basis/ratio.ts';
import { unwrap } from '../basis/result.ts';
import { placesOf } from './place.ts';

describe('places', () => {
  test('of January 2026: after two regions in place 4 comes place 5', () => {
    const published = [
      ['Ростовская область', 1],
      ['ХМАО', 2],
      ['Липецкая область', 3],
      ['Калужская область', 4],
      ['Санкт-Петербург', 4],
      ['Курганская область', 5],
      ['Ульяновская область', 6],
      ['Вологодская область', 7],
      ['Тульская область', 8],
      ['Саратовская область', 9],
      ['Оренбургская область', 10],
    ] as const;
    const points = published.map(([region, place]) => ({ region, points: 100 - place }));
    const places = placesOf(points.toReversed(), ({ points: score }) => wholeNumber(score), 'dense');
    expect(new Map(places.map(({ item, place }) => [item.region, place]))).toEqual(new Map(published));
  });

  test('of a competition are counted on after a tie', () => {
    expect(placesOf([5, 4, 4, 3], wholeNumber, 'competition').map(({ place }) => place)).toEqual([1, 2, 2, 4]);
    expect(placesOf([5, 4, 4, 3], wholeNumber, 'dense').map(({ place }) => place)).toEqual([1, 2, 2, 3]);
  });

  test('go by the exact score, not by its rounding', () => {
    const scores = [unwrap(ratio(333_333_333, 1_000_000_000)), unwrap(ratio(1, 3))];
    expect(placesOf(scores, (score) => score, 'dense').map(({ item }) => item.whole)).toEqual(['3', '1000000000']);
  });

  test('keep the order of those that share one', () => {
    expect(placesOf(['б', 'а'], () => wholeNumber(1), 'dense')).toEqual([
      { item: 'б', place: 1 },
      { item: 'а', place: 1 },
    ]);
  });

  test('of nobody are none', () => {
    expect(placesOf([], () => wholeNumber(0), 'dense')).toEqual([]);
  });
});

const scores = fc.array(fc.nat(8), { maxLength: 20 });

describe('laws of places', () => {
  test('a competition place is one more than those with a greater score', () => {
    fc.assert(
      fc.property(scores, (all) =>
        placesOf(all, wholeNumber, 'competition').every(
          ({ item, place }) => place === 1 + all.filter((other) => other > item).length,
        ),
      ),
    );
  });

  test('a dense place is one more than the different greater scores', () => {
    fc.assert(
      fc.property(scores, (all) =>
        placesOf(all, wholeNumber, 'dense').every(
          ({ item, place }) => place === 1 + new Set(all.filter((other) => other > item)).size,
        ),
      ),
    );
  });

  test('everybody has a place, and nobody else', () => {
    fc.assert(
      fc.property(scores, (all) => {
        const placed = placesOf(all, wholeNumber, 'dense').map(({ item }) => item);
        expect(placed.toSorted((a, b) => a - b)).toEqual(all.toSorted((a, b) => a - b));
      }),
    );
  });
});
