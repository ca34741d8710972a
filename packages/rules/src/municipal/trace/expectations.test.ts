import { describe, expect, test } from 'vitest';
import { CHARTERS } from '../charters.ts';
import { blanked, citedPlaces, nameOf, partsOf, placesIn } from './charter-parts.fixture.ts';
import { EXPECTATIONS } from './expectations.fixture.ts';
import { spoiledCharters } from './spoiled.fixture.ts';

describe.for(CHARTERS.map((charter) => [charter.id, charter] as const))('the charter %s', ([, charter]) => {
  const expectations = EXPECTATIONS[charter.act] ?? [];

  test('does what each of its clauses asks', () => {
    expect(expectations.filter(({ finds }) => finds(charter).length === 0).map(({ at }) => at)).toEqual([]);
  });

  test('has for each clause all that is expected of it, and no more', () => {
    for (const at of citedPlaces(charter)) {
      const expected = expectations.filter((one) => one.at === at).flatMap(({ finds }) => finds(charter));
      const there = partsOf(charter).filter(({ because }) => placesIn(because, charter).includes(at));
      expect({ at, parts: [...new Set(expected)].toSorted() }).toEqual({ at, parts: there.map(nameOf).toSorted() });
    }
  });

  test('is expected nothing by a clause that it does not cite', () => {
    const cited = citedPlaces(charter);
    expect(expectations.map(({ at }) => at).filter((at) => !cited.includes(at))).toEqual([]);
  });

  test.for(citedPlaces(charter))('fails the expectations of %s when whatever cites it is gone', (at) => {
    const expected = expectations.filter((one) => one.at === at);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter(({ finds }) => finds(blanked(charter, at)).length > 0)).toEqual([]);
  });

  test('fails some expectation of its clause when any one thing about a part is changed', () => {
    const unnoticed = spoiledCharters(charter).filter(({ places, charter: spoiled }) =>
      expectations.filter(({ at }) => places.includes(at)).every(({ finds }) => finds(spoiled).length > 0),
    );
    expect(unnoticed.map(({ what }) => what)).toEqual([]);
  });
});
