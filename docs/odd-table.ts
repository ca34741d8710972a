import * as core from '@otklik/core';
import * as schema from '@otklik/core/schema';
import { SNOW } from '../packages/core/src/table/snow.fixture.ts';
import * as tables from '@otklik/core/tables';
import { MADE, OURS, READ, type Call } from './odd-calls.ts';

const { unwrap, compileTable, day } = core;
const TABLE = unwrap(compileTable(SNOW));
const FACTS = { place: 'yard', depth: 3, on: day('2026-02-01') };
const LIMITS = { steps: 100_000, gaps: 5 };
const ADMISSION = { regime: 'appeal', channel: 'post', on: day('2026-05-06') };
const ADMITS = unwrap(
  compileTable({
    ...SNOW,
    columns: {
      regime: { kind: 'one-of', title: 'Вид', values: ['appeal', 'message', 'information-request'] },
      channel: { kind: 'one-of', title: 'Канал', values: ['post'] },
      on: { kind: 'day', title: 'День', from: null, to: null },
    },
    rows: [{ id: 'all', when: {}, answer: 'admitted', because: SNOW.because }],
  }),
);
const TERM = schema.TERM_FORMAT;

/** What answers about a table, and reads what was sent. */
export const TABLE_ANSWERS = {
  checkTable: { ask: core.checkTable, given: [SNOW] },
  compileTable: { ask: core.compileTable, given: [SNOW] },
  proveTable: { ask: tables.proveTable, given: [SNOW, LIMITS], trusted: { 1: OURS } },
  decideBy: { ask: core.decideBy, given: [TABLE, FACTS], trusted: { 0: MADE } },
  explainDecideBy: { ask: core.explainDecideBy, given: [TABLE, FACTS], trusted: { 0: MADE } },
  nearestRows: { ask: tables.nearestRows, given: [TABLE, FACTS, () => true], trusted: { 0: MADE, 2: OURS } },
  isAdmissible: { ask: core.isAdmissible, given: [ADMITS, ADMISSION], trusted: { 0: MADE } },
  explainAdmissible: { ask: core.explainAdmissible, given: [ADMITS, ADMISSION], trusted: { 0: MADE } },
  channelsOn: {
    ask: core.channelsOn,
    given: [[{ channel: 'post' }], ADMITS, ADMISSION.on],
    trusted: { 0: OURS, 1: MADE },
  },
  readExchanged: {
    ask: schema.readExchanged,
    given: [TERM, schema.exchanged(TERM, core.calendarDays(30, 'forward'))],
    trusted: { 0: READ },
  },
} satisfies Readonly<Record<string, Call>>;

/** Asks a table that was taken all that a table can be asked. */
export function askAll(table: unknown): readonly unknown[] {
  const compiled = compileTable(table as typeof SNOW);
  if (!compiled.ok) return [compiled];
  const asked = FACTS as core.FactsOf<(typeof SNOW)['columns']>;
  const { value } = compiled;
  return [
    core.decideBy(value, asked),
    core.explainDecideBy(value, asked),
    tables.nearestRows(value, asked),
    tables.proveTable(table as typeof SNOW, LIMITS),
  ];
}
export const READERS: Readonly<Record<string, unknown>> = schema;
export { SNOW };
