import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byAssumption, byClause, byFact } from '../source/decision.ts';
import { addDays, day } from '../time/civil-date.ts';
import { anyTable, casesOf, firing } from './any-table.fixture.ts';
import { compileTable } from './compile-table.ts';
import { decideBy } from './decide-by.ts';
import { decisionTable, type DecisionTable } from './decision-table.ts';
import { explainDecideBy } from './explain-decide-by.ts';
import { SNOW } from './snow.fixture.ts';

const TABLE = unwrap(compileTable(SNOW));
const WINTER = { place: 'yard', depth: 10, on: day('2026-01-20') } as const;

describe('a table', () => {
  test('answers by the one row that fits', () => {
    expect(decideBy(TABLE, WINTER)).toEqual({ ok: true, value: 'company' });
    expect(decideBy(TABLE, { ...WINTER, place: null })).toEqual({ ok: true, value: 'dispatcher' });
  });

  test('includes both ends of a range', () => {
    expect(decideBy(TABLE, { ...WINTER, depth: 49 })).toEqual({ ok: true, value: 'company' });
    expect(decideBy(TABLE, { ...WINTER, depth: 50 })).toEqual({ ok: true, value: 'emergency' });
    expect(decideBy(TABLE, { ...WINTER, on: day('2026-08-31') })).toEqual({ ok: true, value: 'nobody' });
    expect(decideBy(TABLE, { ...WINTER, on: day('2026-09-01') })).toEqual({ ok: true, value: 'company' });
  });

  test('lets an exception of an exception go before both', () => {
    expect(decideBy(TABLE, { ...WINTER, depth: 50, on: day('2026-06-01') })).toEqual({ ok: true, value: 'nobody' });
  });

  test('gives the answer for no row where it has one', () => {
    const otherwise = { answer: 'nobody', because: [byAssumption('own')] };
    const table = unwrap(compileTable({ ...SNOW, rows: SNOW.rows.slice(0, 1), otherwise }));
    expect(decideBy(table, { ...WINTER, place: 'road' })).toEqual({ ok: true, value: 'nobody' });
    expect(unwrap(explainDecideBy(table, { ...WINTER, place: 'road' })).grounds.slice(4)).toEqual([
      byFact('otherwise', true),
      byAssumption('own'),
      byAssumption('invented'),
    ]);
  });

  test('explains itself: edition, facts, row, what it stands in for, what all rests on', () => {
    const { answer, grounds } = unwrap(explainDecideBy(TABLE, { ...WINTER, depth: 60 }));
    expect(answer).toBe('emergency');
    expect(grounds).toEqual([
      byFact('table', 'snow 2026'),
      byFact('place', 'yard'),
      byFact('depth', 60),
      byFact('on', '2026-01-20'),
      byFact('row', 'deep'),
      byFact('exception-of', 'yard'),
      byClause('own-act', 'п. 3', 'A'),
      byAssumption('invented'),
    ]);
  });

  test('takes the types of its facts from its columns', () => {
    // @ts-expect-error no such member of the list
    expect(decideBy(TABLE, { ...WINTER, place: 'roof' }).ok).toBe(false);
    // @ts-expect-error a number is no day
    expect(decideBy(TABLE, { ...WINTER, on: 20_000.5 }).ok).toBe(false);
    // @ts-expect-error a column without its fact
    expect(decideBy(TABLE, { place: 'yard', depth: 10 }).ok).toBe(false);
    // @ts-expect-error the answer is a text
    const wrong: number = unwrap(decideBy(TABLE, WINTER));
    expect(wrong).toBe('company');
    // @ts-expect-error a row wants a member that its column does not have
    decisionTable({ ...SNOW, rows: [{ ...SNOW.rows[0], when: { place: ['roof'] } }] });
  });
});

describe('facts outside the columns are refused', () => {
  test.each([
    ['place', 'roof', 'roof'],
    ['place', undefined, null],
    ['place', 'constructor', 'constructor'],
    ['depth', -1, -1],
    ['depth', 1.5, 1.5],
    ['depth', Number.NaN, 'NaN'],
    ['depth', '10', '10'],
    ['depth', null, null],
    ['on', day('2025-12-31'), day('2025-12-31')],
    ['on', '2026-01-20', '2026-01-20'],
  ])('%s: %s', (column, value, told) => {
    const facts = { ...WINTER, [column]: value } as typeof WINTER;
    const refusal = { kind: 'outside-table', table: 'snow', column, value: told };
    expect(decideBy(TABLE, facts)).toEqual({ ok: false, refusal });
    expect(explainDecideBy(TABLE, facts)).toEqual({ ok: false, refusal });
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('and a column %s that is not told', (name) => {
    const columns = { [name]: { kind: 'one-of', title: 'Имя', values: ['a', 'b'] } } as const;
    const rows = [{ id: 'any', when: {}, answer: 1, because: [byAssumption('own')] }];
    const table = unwrap(compileTable({ ...SNOW, columns, rows, otherwise: null }));
    expect(decideBy(table, { [name]: 'a' })).toEqual({ ok: true, value: 1 });
    const refusal = { kind: 'outside-table', table: 'snow', column: name, value: null };
    expect(decideBy(table, {})).toEqual({ ok: false, refusal });
    const odd: unknown = Object.create(null);
    expect(decideBy(table, { [name]: odd } as never)).toMatchObject({ refusal: { value: 'object' } });
  });

  test.each([null, undefined, 7, 'yard', []])('and facts that are none: %j', (facts) => {
    const refusal = { kind: 'outside-table', table: 'snow', column: 'place', value: null };
    for (const ask of [decideBy, explainDecideBy]) expect(ask(TABLE, facts as never)).toEqual({ ok: false, refusal });
  });

  test('and what is no day of a calendar or no exact number', () => {
    const columns = {
      on: { kind: 'day', title: 'День', from: null, to: null },
      count: { kind: 'integer', title: 'Число', from: null, to: null },
    } as const;
    const rows = [{ id: 'any', when: {}, answer: 1, because: [byAssumption('own')] }];
    const table = unwrap(compileTable(decisionTable({ ...SNOW, columns, rows, otherwise: null })));
    const last = { on: day('9999-12-31'), count: Number.MAX_SAFE_INTEGER };
    expect(decideBy(table, last).ok).toBe(true);
    expect(decideBy(table, { ...last, on: addDays(last.on, 1) })).toMatchObject({ refusal: { column: 'on' } });
    expect(decideBy(table, { ...last, count: last.count + 1 })).toMatchObject({ refusal: { column: 'count' } });
  });

  test('though a member looks like them', () => {
    const columns = { mark: { kind: 'one-of', title: 'Оценка', values: [1, 2, null] } } as const;
    const rows = [{ id: 'any', when: {}, answer: 1, because: [byAssumption('own')] }];
    const table = unwrap(compileTable(decisionTable({ ...SNOW, columns, rows, otherwise: null })));
    expect(decideBy(table, { mark: 1 }).ok).toBe(true);
    expect(decideBy(table, { mark: '1' } as never).ok).toBe(false);
    expect(decideBy(table, { mark: 'null' } as never).ok).toBe(false);
  });
});

describe('a table with faults refuses the case', () => {
  test('that no row fits', () => {
    const table = unwrap(compileTable({ ...SNOW, rows: SNOW.rows.slice(0, 1) }));
    const refusal = { kind: 'no-row-fits', table: 'snow' };
    expect(decideBy(table, { ...WINTER, place: 'road' })).toEqual({ ok: false, refusal });
    expect(explainDecideBy(table, { ...WINTER, place: 'road' })).toEqual({ ok: false, refusal });
  });

  test('in which rows contradict each other', () => {
    const rows = SNOW.rows.map((row) => ({ ...row, exceptionOf: [] }));
    const table = unwrap(compileTable({ ...SNOW, rows }));
    const refusal = { kind: 'rows-disagree', table: 'snow', rows: ['yard', 'deep'] };
    expect(decideBy(table, { ...WINTER, depth: 60 })).toEqual({ ok: false, refusal });
    expect(explainDecideBy(table, { ...WINTER, depth: 60 })).toEqual({ ok: false, refusal });
  });
});

describe('any table', () => {
  test('answers every case as its definition says, and explains the same answer', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const compiled = unwrap(compileTable(table));
        const differing = casesOf(table.columns).filter((facts) => {
          const decided = written(decideBy(compiled, facts));
          const explained = explainDecideBy(compiled, facts);
          const same = explained.ok ? { ok: true, value: explained.value.answer } : explained;
          return decided !== written(defined(table, firing(table, facts))) || decided !== written(same);
        });
        expect(differing).toEqual([]);
      }),
    );
  });

  test('answers alike in whatever order its rows stand', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const compiled = unwrap(compileTable(table));
        const turned = unwrap(compileTable({ ...table, rows: table.rows.toReversed() }));
        const differing = casesOf(table.columns).filter((facts) => {
          const [one, other] = [decideBy(compiled, facts), decideBy(turned, facts)];
          return one.ok ? written(one) !== written(other) : other.ok || one.refusal.kind !== other.refusal.kind;
        });
        expect(differing).toEqual([]);
      }),
    );
  });

  test('of more than 32 rows keeps them apart', () => {
    const rows = Array.from({ length: 100 }, (_, depth) => {
      return {
        id: `${depth}`,
        when: { depth: { from: depth, to: depth } },
        answer: depth,
        because: [byAssumption('own')],
      };
    });
    const columns = { depth: { kind: 'integer', title: 'см', from: 0, to: 99 } } as const;
    const table = unwrap(compileTable({ ...SNOW, columns, policy: 'unique', rows, otherwise: null }));
    expect(rows.map(({ answer }) => unwrap(decideBy(table, { depth: answer })))).toEqual(
      rows.map(({ answer }) => answer),
    );
  });
});

function defined({ rows, otherwise }: DecisionTable, fire: readonly string[]): unknown {
  const [first, ...more] = fire;
  if (more.length > 0) return { ok: false, refusal: { kind: 'rows-disagree', table: 'any', rows: fire } };
  if (first !== undefined) return { ok: true, value: rows.find(({ id }) => id === first)?.answer };
  if (otherwise !== null) return { ok: true, value: otherwise.answer };
  return { ok: false, refusal: { kind: 'no-row-fits', table: 'any' } };
}

function written(value: unknown): string {
  return JSON.stringify(value);
}
