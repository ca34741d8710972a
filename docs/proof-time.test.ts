import process from 'node:process';
import { byAssumption, type DecisionTable } from '@otklik/core';
import { proveTable } from '@otklik/core/tables';
import { describe, expect, test } from 'vitest';

const because = [byAssumption('own')];
const ATTEMPTS = 6;
/** A second of the processor's time, in microseconds. */
const MOST = 1_000_000;

// tables that make a careless prover look at every pair, or at every line of exceptions, again and again
const LONG: readonly (readonly [string, DecisionTable])[] = [
  ['exceptions one of another', chain(400, 1)],
  ['a long line of exceptions', chain(2000, 2)],
  ['a line of exceptions over six columns', chain(300, 6)],
  ['exceptions that all lie within each other', { ...chain(5000, 1), rows: whole(chain(5000, 1)) }],
  ['each an exception of all before it', everyOne(500)],
  ['rows that all contradict each other', { ...chain(3000, 1), policy: 'unique', rows: alike(3000) }],
  ['many rows in a row', { ...chain(3000, 1), policy: 'unique', rows: steps(3000) }],
];

describe('a proof takes a second at most, or says that it would take longer', () => {
  test.for(LONG)('%s', ([, table]) => {
    let least = Infinity;
    // a disturbed measurement is taken again: what is slow by its nature is slow each time
    for (let attempt = 0; attempt < ATTEMPTS && least >= MOST; attempt += 1) least = Math.min(least, cost(table));
    expect(least).toBeLessThan(MOST);
  });
});

function cost(table: DecisionTable): number {
  const begun = process.cpuUsage();
  const proven = proveTable(table);
  const { user, system } = process.cpuUsage(begun);
  expect(proven.ok || proven.refusal.kind === 'too-many-cases').toBe(true);
  return user + system;
}

function chain(count: number, columns: number): DecisionTable {
  const names = Array.from({ length: columns }, (_, at) => `c${at}`);
  const rows = alike(count).map((row, at) => {
    const ends = names.map((name, place) => [
      name,
      place % 2 ? { from: at, to: null } : { from: 0, to: 10 * count - at },
    ]);
    const when = Object.fromEntries(ends) as DecisionTable['rows'][number]['when'];
    return at === 0 ? { ...row, when } : { ...row, when, exceptionOf: [`r${at - 1}`] };
  });
  const kinds = names.map((name) => [name, { kind: 'integer', title: name, from: 0, to: null } as const]);
  const head = { id: 'long', edition: '1', title: 'Длинная', because, otherwise: null } as const;
  return { ...head, columns: Object.fromEntries(kinds), policy: 'exceptions', rows };
}

function alike(count: number): DecisionTable['rows'] {
  return Array.from({ length: count }, (_, at) => ({ id: `r${at}`, when: {}, answer: at, because }));
}

function whole({ rows }: DecisionTable): DecisionTable['rows'] {
  return rows.map((row) => ({ ...row, when: {} }));
}

function steps(count: number): DecisionTable['rows'] {
  return alike(count).map((row, at) => ({ ...row, when: { c0: { from: at, to: at === count - 1 ? null : at } } }));
}

function everyOne(count: number): DecisionTable {
  const table = chain(count, 2);
  const rows = table.rows.map((row, at) => ({ ...row, exceptionOf: table.rows.slice(0, at).map(({ id }) => id) }));
  return { ...table, rows };
}
