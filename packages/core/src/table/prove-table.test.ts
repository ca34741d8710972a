import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../basis/result.ts';
import { byAssumption } from '../source/decision.ts';
import { day } from '../time/civil-date.ts';
import { anyTable, casesOf, firing, isCase, isMet, type Case } from './any-table.fixture.ts';
import { decisionTable, type Columns, type ConditionsOf, type DecisionTable } from './decision-table.ts';
import { isSound, proveTable, type TableProof } from './prove-table.ts';
import { SNOW } from './snow.fixture.ts';

const because = [byAssumption('own')];

describe('a proof', () => {
  test('finds nothing wrong with a table that answers every case once', () => {
    const proof = unwrap(proveTable(SNOW));
    expect(proof).toEqual({ gaps: [], moreGaps: false, overlaps: [], dead: [] });
    expect(isSound(proof)).toBe(true);
  });

  test('tells a gap whole, as a row would want it, with a case of it', () => {
    const proof = proofWithout('road');
    expect(proof.gaps).toEqual([
      {
        when: { place: ['road'], depth: { from: 0, to: 49 }, on: { from: day('2026-01-01'), to: day('2026-05-31') } },
        witness: { place: 'road', depth: 0, on: day('2026-01-01') },
      },
      {
        when: { place: ['road'], depth: { from: 0, to: 49 }, on: { from: day('2026-09-01'), to: null } },
        witness: { place: 'road', depth: 0, on: day('2026-09-01') },
      },
    ]);
    expect(isSound(proof)).toBe(false);
  });

  test('needs no row where an answer for no row is given', () => {
    const rows = SNOW.rows.filter(({ id }) => id !== 'road').map(exceptionsOf(['yard', 'deep']));
    expect(isSound(unwrap(proveTable({ ...SNOW, rows, otherwise: { answer: 'city', because } })))).toBe(true);
  });

  test('shows two rows that contradict each other by a case of both', () => {
    const { overlaps } = unwrap(proveTable({ ...SNOW, rows: SNOW.rows.map(exceptionsOf(['deep'])) }));
    expect(overlaps).toEqual([
      { rows: ['yard', 'deep'], witness: { place: 'yard', depth: 50, on: day('2026-01-01') } },
      { rows: ['yard', 'summer'], witness: { place: 'yard', depth: 0, on: day('2026-06-01') } },
      { rows: ['road', 'deep'], witness: { place: 'road', depth: 50, on: day('2026-01-01') } },
      { rows: ['road', 'summer'], witness: { place: 'road', depth: 0, on: day('2026-06-01') } },
    ]);
  });

  test('names a row that its exceptions stand in for everywhere, and an answer for no row that is never given', () => {
    const always = { id: 'always', when: { place: ['yard'] }, answer: 'city', because, exceptionOf: ['yard'] } as const;
    const table = decisionTable({
      ...SNOW,
      rows: [...SNOW.rows.slice(0, 3), always],
      otherwise: { answer: 'nobody', because },
    });
    expect(unwrap(proveTable(table)).dead).toEqual([
      { row: 'yard', behind: ['always'] },
      { row: null, behind: [] },
    ]);
  });

  test('finds the row that several exceptions stand in for together', () => {
    const halves = [
      { id: 'shallow', when: { depth: { from: 0, to: 9 } }, answer: 'a', because, exceptionOf: ['yard'] },
      { id: 'deeper', when: { depth: { from: 10, to: null } }, answer: 'b', because, exceptionOf: ['yard'] },
    ];
    const table = decisionTable({ ...SNOW, rows: [...SNOW.rows.slice(0, 1), ...halves] });
    expect(unwrap(proveTable(table)).dead).toEqual([{ row: 'yard', behind: ['shallow', 'deeper'] }]);
  });
});

describe('a proof is refused', () => {
  test('for a table with faults', () => {
    const proven = proveTable({ ...SNOW, rows: [] });
    expect(proven.ok ? '' : proven.refusal.kind).toBe('faulty-table');
  });

  test('when the search would be longer than it may be, and never silently cut short', () => {
    const refusal = { kind: 'too-many-cases', table: 'snow', steps: 3 };
    expect(proveTable(SNOW, { steps: 3, gaps: 1000 })).toEqual({ ok: false, refusal });
  });

  test.each([
    { steps: Number.NaN, gaps: 10 },
    { steps: -1, gaps: 10 },
    { steps: 1000, gaps: Number.NaN },
    { steps: 1000, gaps: -1 },
    { steps: 1000, gaps: 0.5 },
  ])('by no limit that is none: $steps steps, $gaps gaps', (limits) => {
    expect(() => proveTable(SNOW, limits)).toThrow('limits of zero or more');
  });

  test('never for having no end to its steps', () => {
    expect(isSound(unwrap(proveTable(SNOW, { steps: Infinity, gaps: 1 })))).toBe(true);
  });

  test('never for too many gaps: the proof says that there are more', () => {
    const { gaps, moreGaps } = unwrap(
      proveTable({ ...SNOW, rows: SNOW.rows.slice(3, 4).map(exceptionsOf([])) }, { steps: 1000, gaps: 1 }),
    );
    expect([gaps.length, moreGaps]).toEqual([1, true]);
  });

  test('though none is listed: a table with gaps is not sound', () => {
    const proof = unwrap(proveTable({ ...SNOW, rows: SNOW.rows.slice(0, 1) }, { steps: 1000, gaps: 0 }));
    expect(proof).toMatchObject({ gaps: [], moreGaps: true });
    expect(isSound(proof)).toBe(false);
  });
});

describe('the proof of any table agrees with looking at every case', () => {
  test('in its gaps: no case is missing, none is told twice, each witness is one', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { gaps } = unwrap(proveTable(table));
        const differing = casesOf(table.columns).filter((facts) => {
          const isGap = table.otherwise === null && firing(table, facts).length === 0;
          return gaps.filter(({ when }) => isMet(when, facts)).length !== (isGap ? 1 : 0);
        });
        expect(differing).toEqual([]);
        for (const { when, witness } of gaps) expect(shownBy(table, witness as Case, when)).toEqual([true, true, []]);
      }),
    );
  });

  test('in that nothing is left when the gaps are rows of their own', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const rows = unwrap(proveTable(table)).gaps.map(({ when }, at) => ({
          id: `gap-${at}`,
          when,
          answer: 0,
          because,
        }));
        expect(unwrap(proveTable({ ...table, rows: [...table.rows, ...rows] })).gaps).toEqual([]);
      }),
    );
  });

  test('in its contradictions', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { overlaps } = unwrap(proveTable(table));
        const pairs = casesOf(table.columns).flatMap((facts) => pairsOf(firing(table, facts)));
        expect(new Set(overlaps.map(({ rows }) => rows.join()))).toEqual(new Set(pairs));
        expect(new Set(overlaps.map(({ rows }) => rows.join())).size).toBe(overlaps.length);
        for (const { rows, witness } of overlaps) {
          const [there, , fire] = shownBy(table, witness);
          expect([there, fire]).toEqual([true, expect.arrayContaining([...rows])]);
        }
      }),
    );
  });

  test('in its dead rows', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const fired = new Set(casesOf(table.columns).flatMap((facts) => firing(table, facts)));
        const { dead } = unwrap(proveTable(table));
        expect(dead.map(({ row }) => row)).toEqual([
          ...table.rows.map(({ id }) => id).filter((id) => !fired.has(id)),
          ...(isIdle(table) ? [null] : []),
        ]);
      }),
    );
  });
});

test('a limit never changes what is found: it is all found, or said to be too much', () => {
  fc.assert(
    fc.property(anyTable, fc.nat(5000), (table, steps) => {
      const [limited, whole] = [proveTable(table, { steps, gaps: 1000 }), proveTable(table)];
      const tooMany = { kind: 'too-many-cases', table: 'any', steps };
      expect(JSON.stringify(limited.ok ? limited : limited.refusal)).toBe(JSON.stringify(limited.ok ? whole : tooMany));
    }),
  );
});

describe('a large table', () => {
  test('of 12 columns and a thousand rows that share no case is proven complete by counting', () => {
    const table = splitDomain(1000);
    expect(isSound(unwrap(proveTable(table)))).toBe(true);
    const [lost, ...rows] = table.rows;
    const { gaps } = unwrap(proveTable({ ...table, rows }));
    expect(gaps.every(({ witness }) => isMet(lost?.when ?? {}, witness as Case))).toBe(true);
    expect(gaps.length).toBeGreaterThan(0);
  });

  test('of hundreds of exceptions, each of the one before it, is proven', () => {
    const columns = { depth: { kind: 'integer', title: 'см', from: 0, to: null } } as const;
    const rows = Array.from({ length: 400 }, (_, at) => {
      const row = { id: `r${at}`, when: { depth: { from: at, to: null } }, answer: at, because };
      return at === 0 ? row : { ...row, exceptionOf: [`r${at - 1}`] };
    });
    const table = decisionTable({ ...SNOW, columns, rows, otherwise: null });
    expect(isSound(unwrap(proveTable(table)))).toBe(true);
    const inside = rows.map((row) => ({ ...row, when: {} }));
    expect(unwrap(proveTable({ ...table, rows: inside })).dead.length).toBe(399);
  });

  test('that would take longer than it may is refused as that, however its exceptions stand', () => {
    const one = { id: 'r0', when: {}, answer: 0, because };
    const rest = Array.from({ length: 2999 }, (_, at) => ({ ...one, id: `r${at + 1}`, answer: at }));
    const bare = { ...SNOW, policy: 'unique', rows: [one, ...rest], otherwise: null } as const;
    const chain = rest.map((row, at) => ({ ...row, exceptionOf: [`r${at}`] }));
    for (const table of [bare, { ...bare, policy: 'exceptions', rows: [one, ...chain] } as const]) {
      const proven = proveTable(table, { steps: 2_000_000, gaps: 10 });
      expect(proven).toMatchObject({ refusal: { kind: 'too-many-cases', steps: 2_000_000 } });
    }
  });
});

function proofWithout(row: string): TableProof<typeof SNOW.columns> {
  const left = SNOW.rows.filter(({ id }) => id !== row).map(exceptionsOf(['yard', 'deep']));
  return unwrap(proveTable({ ...SNOW, rows: left }));
}

type SnowRow = (typeof SNOW.rows)[number];

function exceptionsOf(known: readonly string[]): (row: SnowRow) => SnowRow {
  return (row) => ({ ...row, exceptionOf: (row.exceptionOf ?? []).filter((id) => known.includes(id)) });
}

/** Whether there is such a case, whether it is of the gap, and the rows that fire. */
function shownBy(table: DecisionTable, witness: Case, when: ConditionsOf<Columns> = {}): readonly unknown[] {
  return [isCase(table.columns, witness), isMet(when, witness), firing(table, witness)];
}

function pairsOf(rows: readonly string[]): readonly string[] {
  return rows.flatMap((one, at) => rows.slice(at + 1).map((other) => `${one},${other}`));
}

function isIdle(table: DecisionTable): boolean {
  return table.otherwise !== null && casesOf(table.columns).every((facts) => firing(table, facts).length > 0);
}

/** All cases of twelve columns, halved again and again until there are so many rows. */
function splitDomain(count: number): DecisionTable {
  const names = Array.from({ length: 12 }, (_, at) => `c${at}`);
  const columns = Object.fromEntries(
    names.map((name) => [name, { kind: 'integer', title: name, from: 0, to: 1023 } as const]),
  );
  let boxes: readonly Readonly<Record<string, { readonly from: number; readonly to: number }>>[] = [
    Object.fromEntries(names.map((name) => [name, { from: 0, to: 1023 }])),
  ];
  for (let at = 0; boxes.length < count; at += 1) {
    const [box = {}, ...rest] = boxes;
    const name = `c${(at * 7) % 12}`;
    const { from = 0, to = 0 } = box[name] ?? {};
    const middle = from + Math.floor(((to - from) * (1 + (at % 3))) / 4);
    boxes =
      from === to
        ? [...rest, box]
        : [...rest, { ...box, [name]: { from, to: middle } }, { ...box, [name]: { from: middle + 1, to } }];
  }
  const rows = boxes.map((when, at) => ({ id: `r${at}`, when, answer: at, because }));
  return { ...SNOW, columns, policy: 'unique', rows, otherwise: null };
}
