import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantsShowing, offsetAt, readZone, tableOffset, zone, zoneTable } from './zone.ts';

const HOUR = 3_600_000;
const ZONES = ['Europe/Moscow', 'Asia/Barnaul', 'Europe/Saratov', 'Europe/Volgograd', 'Asia/Omsk', 'America/New_York'];

/** What the clocks of Russian zones did since 2011, by the IANA database; hours ahead of UTC. */
const CHANGES = [
  ['Europe/Moscow', '2011-03-26T23:00:00Z', 3, 4],
  ['Europe/Moscow', '2014-10-25T22:00:00Z', 4, 3],
  ['Asia/Barnaul', '2011-03-26T20:00:00Z', 6, 7],
  ['Asia/Barnaul', '2014-10-25T19:00:00Z', 7, 6],
  ['Asia/Barnaul', '2016-03-26T20:00:00Z', 6, 7],
  ['Europe/Saratov', '2011-03-26T23:00:00Z', 3, 4],
  ['Europe/Saratov', '2014-10-25T22:00:00Z', 4, 3],
  ['Europe/Saratov', '2016-12-03T23:00:00Z', 3, 4],
  ['Europe/Volgograd', '2011-03-26T23:00:00Z', 3, 4],
  ['Europe/Volgograd', '2014-10-25T22:00:00Z', 4, 3],
  ['Europe/Volgograd', '2018-10-27T23:00:00Z', 3, 4],
  ['Europe/Volgograd', '2020-12-26T22:00:00Z', 4, 3],
  ['Europe/Kirov', '2011-03-26T23:00:00Z', 3, 4],
  ['Europe/Kirov', '2014-10-25T22:00:00Z', 4, 3],
  ['Europe/Samara', '2011-03-26T23:00:00Z', 3, 4],
  ['Asia/Novosibirsk', '2011-03-26T20:00:00Z', 6, 7],
  ['Asia/Novosibirsk', '2014-10-25T19:00:00Z', 7, 6],
  ['Asia/Novosibirsk', '2016-07-23T20:00:00Z', 6, 7],
] as const;

describe('a zone', () => {
  test.each(CHANGES.map(([name, utc, before, after]) => ({ name, utc, before, after })))(
    '$name changes at $utc from +$before to +$after',
    ({ name, utc, before, after }) => {
      expect(offsetAt(zone(name), Date.parse(utc) - 1)).toBe(before * HOUR);
      expect(offsetAt(zone(name), Date.parse(utc))).toBe(after * HOUR);
    },
  );

  test.each(CHANGES.map(([name, utc, before, after]) => ({ name, utc, before, after })))(
    '$name has the change at $utc in its table, to the millisecond',
    ({ name, utc, before, after }) => {
      const change = Date.parse(utc);
      const table = zoneTable(zone(name), change - 5 * 24 * HOUR, change + 5 * 24 * HOUR);
      expect(table.starts.slice(1)).toEqual([change]);
      expect(table.offsets).toEqual([before * HOUR, after * HOUR]);
    },
  );

  test('shows a time once as a rule', () => {
    const omsk = zone('Asia/Omsk');
    expect(instantsShowing(Date.UTC(2026, 3, 9, 10), (at) => offsetAt(omsk, at))).toEqual([Date.UTC(2026, 3, 9, 4)]);
  });

  test('shows the hour that was skipped never', () => {
    const barnaul = zone('Asia/Barnaul');
    expect(instantsShowing(Date.UTC(2016, 2, 27, 2, 30), (at) => offsetAt(barnaul, at))).toEqual([]);
  });

  test('shows the hour that came again twice, in order', () => {
    const volgograd = zone('Europe/Volgograd');
    expect(instantsShowing(Date.UTC(2020, 11, 27, 1, 30), (at) => offsetAt(volgograd, at))).toEqual([
      Date.UTC(2020, 11, 26, 21, 30),
      Date.UTC(2020, 11, 26, 22, 30),
    ]);
  });
});

describe('a zone is refused', () => {
  test.each(['Asia/Kirovsk', '', '+03:00', 'MSK+3', 'Москва', 'Europe/Moscow '])('for %j', (text) => {
    expect(readZone(text)).toEqual({ ok: false, refusal: { kind: 'unknown-zone', text } });
  });

  test('by a throw when it stands in the source', () => {
    expect(() => zone('Asia/Kirovsk')).toThrow('Asia/Kirovsk');
  });
});

describe('any zone', () => {
  const tables = ZONES.map((name) => zoneTable(zone(name), Date.UTC(2010, 0, 1), Date.UTC(2028, 0, 1)));
  const anyTable = fc.constantFrom(...tables);
  const anyInstant = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2028, 0, 1) - 1 });

  test('has in its table the offset that the database has', () => {
    fc.assert(
      fc.property(anyTable, anyInstant, (table, instant) => {
        expect(tableOffset(table, instant)).toBe(offsetAt(table.zone, instant));
      }),
    );
  });

  test('shows at each instant a time at which that instant is found again', () => {
    fc.assert(
      fc.property(anyTable, nearAChange(tables), (table, instant) => {
        const offset = (at: number): number => tableOffset(table, at);
        expect(instantsShowing(instant + offset(instant), offset)).toContain(instant);
      }),
    );
  });

  test('shows any time at most twice, and only the time asked for', () => {
    fc.assert(
      fc.property(anyTable, nearAChange(tables), (table, local) => {
        const offset = (at: number): number => offsetAt(table.zone, at);
        const found = instantsShowing(local, offset);
        expect(found.length).toBeLessThanOrEqual(2);
        expect(found.every((instant) => instant + offset(instant) === local)).toBe(true);
      }),
    );
  });
});

function nearAChange(tables: readonly { readonly starts: readonly number[] }[]): fc.Arbitrary<number> {
  const starts = tables.flatMap((table) => table.starts.slice(1));
  return fc
    .tuple(fc.constantFrom(...starts), fc.integer({ min: -36 * HOUR, max: 36 * HOUR }))
    .map(([start, away]) => start + away);
}
