import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { day } from '../time/civil-date.ts';
import { anyTable, casesOf, firing, isMet, type Case } from './any-table.fixture.ts';
import { compileTable } from './compile-table.ts';
import type { DecisionTable } from './decision-table.ts';
import { nearestRows } from './nearest-rows.ts';
import { SNOW } from './snow.fixture.ts';

const TABLE = unwrap(compileTable(SNOW));
const WINTER = { place: 'yard', depth: 10, on: day('2026-01-20') } as const;

describe('the rows that did not decide', () => {
  test('are told with what each lacks, the nearest first', () => {
    const near = unwrap(nearestRows(TABLE, WINTER));
    expect(near.map(({ row, lacks }) => [row, lacks.map(({ column }) => column)])).toEqual([
      ['road', ['place']],
      ['unknown', ['place']],
      ['deep', ['depth']],
      ['summer', ['on']],
    ]);
  });

  test('are told with a case as near as may be in which they decide', () => {
    const [deep] = unwrap(nearestRows(TABLE, WINTER, (answer) => answer === 'emergency'));
    expect(deep?.lacks).toEqual([{ column: 'depth', found: 10, needed: { from: 50, to: null } }]);
    expect(deep?.instead).toEqual({ ...WINTER, depth: 50 });
    const [nobody] = unwrap(nearestRows(TABLE, { ...WINTER, on: day('2026-12-01') }, (answer) => answer === 'nobody'));
    expect(nobody?.instead).toEqual({ ...WINTER, on: day('2026-08-31') });
  });

  test('name the exception that stands in for them', () => {
    const [yard] = unwrap(nearestRows(TABLE, { ...WINTER, depth: 60 }, (answer) => answer === 'company'));
    expect(yard).toMatchObject({ row: 'yard', lacks: [], behind: ['deep'], instead: null });
  });
});

test('facts outside the columns are refused', () => {
  const refusal = { kind: 'outside-table', table: 'snow', column: 'depth', value: -1 };
  expect(nearestRows(TABLE, { ...WINTER, depth: -1 })).toEqual({ ok: false, refusal });
});

describe('of any table', () => {
  test('every row that does not decide is told, and what it lacks is exactly what it does not meet', () => {
    fc.assert(
      fc.property(anyCase(), ([table, facts]) => {
        const near = unwrap(nearestRows(unwrap(compileTable(table)), facts));
        const [deciding, ...more] = firing(table, facts);
        const isDecided = deciding !== undefined && more.length === 0;
        const others = table.rows.filter(({ id }) => !isDecided || id !== deciding);
        expect(near.map(({ row }) => row).toSorted()).toEqual(others.map(({ id }) => id).toSorted());
        for (const { id, when } of others) {
          const unmet = Object.keys(when).filter((name) => !isMet({ [name]: when[name] ?? [] }, facts));
          const lacks = near.find(({ row }) => row === id)?.lacks.map(({ column }) => column);
          expect(lacks?.toSorted()).toEqual(unmet.toSorted());
        }
      }),
    );
  });

  test('the case told instead makes the row decide by changing only what lacks, and is told whenever there is one', () => {
    fc.assert(
      fc.property(anyCase(), ([table, facts]) => {
        for (const { row, lacks, instead } of unwrap(nearestRows(unwrap(compileTable(table)), facts))) {
          const lacking = lacks.map(({ column }) => column);
          const kept = Object.entries(facts).filter(([name]) => !lacking.includes(name));
          const possible = casesOf(table.columns).filter(
            (one) => kept.every(([name, value]) => one[name] === value) && firing(table, one).includes(row),
          );
          if (instead === null) expect(possible).toEqual([]);
          else {
            expect(firing(table, instead as Case)).toContain(row);
            expect(Object.entries(instead)).toEqual(expect.arrayContaining(kept));
          }
        }
      }),
    );
  });
});

function anyCase(): fc.Arbitrary<readonly [DecisionTable, Case]> {
  return anyTable.chain((table) => fc.tuple(fc.constant(table), fc.constantFrom(...casesOf(table.columns))));
}
