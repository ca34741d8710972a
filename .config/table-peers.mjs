// Our decision tables beside json-rules-engine on the same rules: speed, and whether it gives the same answers.
import { Engine } from 'json-rules-engine';
import * as core from '../packages/core/src/index.ts';
import { CHANNEL_ADMISSION, PESTOVO_ROUTING } from '../packages/rules/src/index.ts';
import { compareAsync } from './rounds.mjs';

const BUDGET = 30;
const NAME = 'json-rules-engine';

/** The rows of the speed table: by a table without exceptions and by one with. */
export async function tableSpeeds() {
  return [await speedOf(CHANNEL_ADMISSION), await speedOf(PESTOVO_ROUTING)];
}

/** What it answers otherwise than we do: by each table, of how many cases. */
export async function tableAnswers() {
  return [
    await answersOf(CHANNEL_ADMISSION, 'without a row', CHANNEL_ADMISSION.rows.slice(1)),
    await answersOf(CHANNEL_ADMISSION, '', CHANNEL_ADMISSION.rows),
    await answersOf(PESTOVO_ROUTING, '', PESTOVO_ROUTING.rows),
  ];
}

async function speedOf(table) {
  const [compiled, engine, cases] = [core.unwrap(core.compileTable(table)), engineOf(table.rows), casesOf(table)];
  const ours = { inputs: cases, work: (facts) => (core.decideBy(compiled, facts).ok ? 1 : 0) };
  const their = { inputs: cases.slice(0, 40), work: async (facts) => (await engine.run(facts)).events.length };
  const { ratio, theirs } = await compareAsync(ours, their);
  return { what: `table ${table.id}`, name: NAME, theirs, ratio, budget: BUDGET };
}

async function answersOf(table, spoiled, rows) {
  const [compiled, engine] = [core.unwrap(core.compileTable({ ...table, rows })), engineOf(rows)];
  const told = { table: table.id, spoiled, cases: 0, same: 0, silent: 0, several: 0, other: 0, such: null };
  for (const facts of casesOf(table)) {
    const decided = core.decideBy(compiled, facts);
    const found = (await engine.run(facts)).events.map(({ params }) => params.answer);
    const verdict = verdictOn(found, decided);
    told.cases += 1;
    told[verdict] += 1;
    if (verdict !== 'same') told.such ??= { facts, theirs: found, ours: decided.ok ? decided.value : decided.refusal };
  }
  return told;
}

function verdictOn(found, decided) {
  if (found.length > 1) return 'several';
  if (found.length === 0) return 'silent';
  return decided.ok && JSON.stringify(found[0]) === JSON.stringify(decided.value) ? 'same' : 'other';
}

/** The same rows as its rules; days are numbers for both. */
function engineOf(rows) {
  const rules = rows.map(({ id, when, answer }) => ({
    conditions: { all: Object.entries(when).flatMap(([fact, wanted]) => conditionsOf(fact, wanted)) },
    event: { type: id, params: { answer } },
  }));
  return new Engine(rules);
}

function conditionsOf(fact, wanted) {
  if (Array.isArray(wanted)) return [{ fact, operator: 'in', value: wanted }];
  const from = wanted.from === null ? [] : [{ fact, operator: 'greaterThanInclusive', value: wanted.from }];
  const to = wanted.to === null ? [] : [{ fact, operator: 'lessThanInclusive', value: wanted.to }];
  return [...from, ...to];
}

/** Every member of every list, on every day on which an answer of the table may change. */
function casesOf({ columns, rows }) {
  const days = rows.flatMap(({ when: { on } }) => (on === undefined ? [] : [on.from, on.to]));
  const known = [...new Set([columns.on.from, ...days].filter((day) => day !== null))];
  const { on: _, ...lists } = columns;
  return Object.entries(lists).reduce(
    (cases, [name, { values }]) => cases.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value }))),
    known.map((on) => ({ on })),
  );
}
