import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byAssumption, byFact } from '../source/decision.ts';
import { day } from '../time/civil-date.ts';
import { checkTable } from './check-table.ts';
import { compileTable } from './compile-table.ts';
import { decideBy } from './decide-by.ts';
import type { DecisionTable } from './decision-table.ts';
import { proveTable } from './prove-table.ts';
import { SNOW } from './snow.fixture.ts';

const TABLE: DecisionTable = SNOW;
const [YARD] = TABLE.rows;

test('a table whose parts fit each other is given back', () => {
  expect(checkTable(SNOW)).toEqual({ ok: true, value: SNOW });
});

describe('a table is refused', () => {
  test.each<readonly [string, Partial<DecisionTable>, readonly string[]]>([
    ['without columns', { columns: {}, rows: [{ ...row(), when: {} }] }, ['columns: not-empty, object']],
    ['of another policy', { policy: 'first' as never, rows: [row()] }, ['policy: unique | exceptions, first']],
    [
      'with another kind of column',
      { ...column({ kind: 'text', title: '' } as never), rows: [{ ...row(), when: { x: ['a'] } }] },
      ['columns.x.kind: one-of | integer | day, text'],
    ],
    ['without rows', { rows: [] }, ['rows: not-empty, array']],
    ['with a hole for a row', { rows: holed(row()) }, ['rows.1: object, null']],
    ['without its own grounds', { because: undefined as never }, ['because: array, null']],
    [
      'with a hole for a member',
      column({ kind: 'one-of', title: '', values: holed('a') }),
      ['columns.x.values.1: list-member, null'],
    ],
    [
      'with a hole for what a row wants',
      when({ place: holed('yard') }),
      ['rows.0.when.place.1: value-of-column, null'],
    ],
    ['with a row that is none', { rows: [null as never, row()] }, ['rows.0: object, null']],
    ['with a column that is none', column(null as never), ['columns.x: object, null']],
    [
      'with a row of nothing',
      { rows: [{ id: 'r' } as never] },
      ['rows.0.when: object, null', 'rows.0.because: array, null'],
    ],
    [
      'with a ground that is none',
      { rows: [{ ...row(), because: [null as never] }] },
      ['rows.0.because.0: object, null'],
    ],
    ['with an answer for no row that is none', { otherwise: 7 as never }, ['otherwise: object, 7']],
    [
      'with a list of nothing',
      column({ kind: 'one-of', title: '', values: [] }),
      ['columns.x.values: not-empty, array'],
    ],
    [
      'with members that look alike',
      column({ kind: 'one-of', title: '', values: [null, 'null'] }),
      ['columns.x.values.1: unique, null'],
    ],
    [
      'with a member that is no number',
      column({ kind: 'one-of', title: '', values: [Number.NaN] }),
      ['columns.x.values.0: list-member, NaN'],
    ],
    [
      'with a column that ends before it begins',
      column({ kind: 'integer', title: '', from: 2, to: 1 }),
      ['columns.x.to: from-before-to, 1'],
    ],
    [
      'with an end that is no whole number',
      column({ kind: 'integer', title: '', from: 0.5, to: Number.NaN }),
      ['columns.x.from: int, 0.5', 'columns.x.to: int, NaN'],
    ],
    [
      'with a day of no calendar',
      column({ kind: 'day', title: '', from: 3_000_000 as never, to: null }),
      ['columns.x.from: day, 3000000'],
    ],
    ['with an unknown column', when({ wind: ['north'] }), ['rows.0.when.wind: known-column, wind']],
    [
      'with a value that the list does not hold',
      when({ place: ['roof'] }),
      ['rows.0.when.place.0: value-of-column, roof'],
    ],
    ['with a value twice', when({ place: ['yard', 'yard'] }), ['rows.0.when.place.1: unique, yard']],
    ['with an empty list', when({ place: [] }), ['rows.0.when.place: not-empty, array']],
    ['with a range of a list', when({ place: { from: 1, to: 2 } }), ['rows.0.when.place: array, object']],
    ['with a list of a range', when({ depth: [1] }), ['rows.0.when.depth: range, array']],
    ['with a condition of nothing', when({ place: undefined }), ['rows.0.when.place: array, null']],
    [
      'with a range that ends before it begins',
      when({ depth: { from: 9, to: 8 } }),
      ['rows.0.when.depth.to: from-before-to, 8'],
    ],
    [
      'with a range beyond its column',
      when({ depth: { from: -1, to: null } }),
      ['rows.0.when.depth.from: within-column, -1'],
    ],
    [
      'with a day before its column',
      when({ on: { from: null, to: day('2025-12-31') } }),
      [`rows.0.when.on.to: within-column, ${day('2025-12-31')}`],
    ],
    ['with a row twice', { rows: [row(), row()] }, ['rows.1.id: unique, yard']],
    ['with an exception of no row', exceptions([['a', ['b']]]), ['rows.0.exceptionOf.0: known-row, b']],
    ['with an exception of itself', exceptions([['a', ['a']]]), ['rows.0.exceptionOf: no-circle-of-exceptions, array']],
    [
      'with exceptions in a circle',
      exceptions([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
      ]),
      [
        'rows.0.exceptionOf: no-circle-of-exceptions, array',
        'rows.1.exceptionOf: no-circle-of-exceptions, array',
        'rows.2.exceptionOf: no-circle-of-exceptions, array',
      ],
    ],
    [
      'with exceptions where no two rows may meet',
      {
        ...exceptions([
          ['a', []],
          ['b', ['a']],
        ]),
        policy: 'unique',
      },
      ['rows.1.exceptionOf: no-exceptions, array'],
    ],
    [
      'with an answer that JSON loses',
      { rows: [{ ...row(), answer: { at: undefined } }] },
      ['rows.0.answer: json, object'],
    ],
    [
      'with a row that rests on facts alone',
      { rows: [{ ...row(), because: [byFact('own', true)] }] },
      ['rows.0.because: clause-or-assumption, array'],
    ],
    [
      'with an answer for no row that rests on nothing',
      { otherwise: { answer: 1n, because: [] } },
      ['otherwise.answer: json, bigint', 'otherwise.because: clause-or-assumption, array'],
    ],
  ])('%s', (_, parts, issues) => {
    const checked = checkTable({ ...TABLE, ...parts });
    expect(
      checked.ok ? [] : checked.refusal.issues.map((one) => `${one.path.join('.')}: ${one.expected}, ${one.value}`),
    ).toEqual(issues);
    expect(compileTable({ ...TABLE, ...parts })).toEqual(checked);
  });
});

test('whatever stands where in a table, it is checked or refused, and what is checked can be decided by', () => {
  const ill: readonly unknown[] = [1n, Symbol('x'), holed('a'), Object.create(null)];
  const anyValue = fc.oneof(fc.constantFrom<unknown>(null, undefined, [], {}, '', 0, [null], ...ill), fc.anything());
  const spoils = fc.array(fc.tuple(fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), anyValue), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(spoils, anyValue, (spoiled, facts) => {
      const table = JSON.parse(JSON.stringify(SNOW)) as DecisionTable;
      for (const [steps, value] of spoiled) spoil(table, steps, value);
      const compiled = compileTable(table);
      expect(proveTable(table).ok).toBe(compiled.ok);
      if (compiled.ok) expect(decideBy(compiled.value, facts as never)).toHaveProperty('ok');
      else expect(compiled.refusal.issues.length).toBeGreaterThan(0);
    }),
  );
});

/** Puts a value at some place in a table, however deep. */
function spoil(at: object, [step = 0, ...steps]: readonly number[], value: unknown): void {
  const names = Object.keys(at);
  const name = names[step % Math.max(names.length, 1)] ?? 'x';
  const inner: unknown = Reflect.get(at, name);
  if (steps.length > 0 && typeof inner === 'object' && inner !== null) spoil(inner, steps, value);
  else Reflect.set(at, name, value);
}

test.each([
  new Map(),
  () => 1,
  Number.POSITIVE_INFINITY,
  -0,
  [undefined],
  Array.from({ length: 20 }).reduce((inner) => [inner], 1),
])('an answer that is no plain data is refused: %s', (answer) => {
  expect(checkTable({ ...TABLE, rows: [{ ...row(), answer }] }).ok).toBe(false);
});

test.each([null, 'text', 0.5, true, [], {}, { a: [{ b: null }] }])('an answer may be %j', (answer) => {
  expect(checkTable({ ...TABLE, rows: [{ ...row(), answer }] }).ok).toBe(true);
});

/** A list of two places, of which the second holds nothing. */
function holed<Part>(part: Part): readonly Part[] {
  const list = [part];
  list.length = 2;
  return list;
}

function row(): DecisionTable['rows'][number] {
  if (YARD === undefined) throw new Error('a row');
  return YARD;
}

function column(one: DecisionTable['columns'][string]): Partial<DecisionTable> {
  return { columns: { x: one }, rows: [{ ...row(), when: {} }] };
}

function when(conditions: DecisionTable['rows'][number]['when']): Partial<DecisionTable> {
  return { rows: [{ ...row(), when: conditions }] };
}

function exceptions(rows: readonly (readonly [string, readonly string[]])[]): Partial<DecisionTable> {
  const because = [byAssumption('own')];
  return { rows: rows.map(([id, exceptionOf]) => ({ ...row(), id, because, exceptionOf })) };
}
