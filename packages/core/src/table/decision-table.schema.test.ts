import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../basis/result.ts';
import type { Malformed } from '../source/malformed.ts';
import { anyTable } from './any-table.fixture.ts';
import { readTable } from './decision-table.schema.ts';
import { SNOW } from './snow.fixture.ts';

const ROW = { id: 'a', when: {}, answer: 1, because: [{ kind: 'assumption', name: 'own' }] };
const TABLE = {
  id: 'own',
  edition: '1',
  title: 'Своя',
  because: [],
  policy: 'exceptions',
  otherwise: null,
  columns: {
    on: { kind: 'day', title: 'День', from: '2026-01-01', to: null },
    mark: { kind: 'integer', title: 'Оценка', from: 1, to: 5 },
    place: { kind: 'one-of', title: 'Место', values: ['yard', null] },
  },
  rows: [ROW],
};

describe('a table that was sent as JSON', () => {
  test('reads back equal', () => {
    expect(readTable(JSON.parse(JSON.stringify(SNOW)))).toEqual({ ok: true, value: SNOW });
  });

  test('may have its days written as text', () => {
    const rows = [{ ...ROW, when: { on: { from: '2026-06-01', to: null } } }];
    const read = readTable({ ...TABLE, rows });
    expect(read.ok && read.value.rows[0]?.when).toEqual({ on: { from: 20_605, to: null } });
  });

  test('reads back equal, whatever it is', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(readTable(JSON.parse(JSON.stringify(table)))).toEqual({ ok: true, value: table });
      }),
    );
  });
});

describe('malformed data is refused as a table', () => {
  test.each<readonly [string, object, readonly string[]]>([
    ['of another policy', { policy: 'first' }, ['policy: unique | exceptions, first']],
    [
      'with an unknown kind of column',
      { columns: { x: { kind: 'text', title: '' } } },
      ['columns.x.kind: one-of | integer | day, text'],
    ],
    ['with a field too many', { hitPolicy: 'U' }, ['hitPolicy: no-such-field, U']],
    ['with a row of another shape', { rows: [{ ...ROW, because: null }] }, ['rows.0.because: array, null']],
    [
      'with an unknown column in a row',
      { rows: [when({ wind: ['north'] })] },
      ['rows.0.when.wind: no-such-field, array'],
    ],
    ['with text for a number', { rows: [when({ mark: { from: '1', to: 5 } })] }, ['rows.0.when.mark.from: number, 1']],
    [
      'with a day for a number',
      { rows: [when({ mark: { from: '2026-01-01', to: null } })] },
      ['rows.0.when.mark.from: number, 2026-01-01'],
    ],
    [
      'with no day',
      { rows: [when({ on: { from: '2026-02-30', to: null } })] },
      ['rows.0.when.on.from: day, 2026-02-30'],
    ],
    ['with a list for a range', { rows: [when({ mark: [1] })] }, ['rows.0.when.mark: object, array']],
    ['with half a range', { rows: [when({ mark: { from: 1 } })] }, ['rows.0.when.mark.to: number, null']],
    ['without an answer', { rows: [{ ...ROW, answer: undefined }] }, ['rows.0.answer: json, null']],
    [
      'that does not pass its check',
      { rows: [when({ place: ['roof'] })] },
      ['rows.0.when.place.0: value-of-column, roof'],
    ],
  ])('%s', (_, parts, issues) => {
    expect(told(readTable({ ...TABLE, ...parts }))).toEqual(issues);
  });

  test.each([null, [], 'table', 1, undefined])('when it is %j', (input) => {
    expect(readTable(input).ok).toBe(false);
  });

  test('with an answer without end', () => {
    const answer = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 1);
    expect(told(readTable({ ...TABLE, rows: [{ ...ROW, answer }] }))).toEqual(['rows.0.answer: json, array']);
  });
});

function when(conditions: object): object {
  return { ...ROW, when: conditions };
}

function told(read: Result<unknown, Malformed>): readonly string[] {
  return read.ok
    ? []
    : read.refusal.issues.map(({ path, expected, value }) => `${path.join('.')}: ${expected}, ${value}`);
}
