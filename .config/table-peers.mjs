// Our decision tables beside json-rules-engine on the same rules: speed, and whether it gives the same answers. A run that
// breaks the budget, or in which the two differ where no row is an exception, fails.
import { Engine } from 'json-rules-engine';
import * as core from '../packages/core/src/index.ts';
import { CHANNEL_ADMISSION, PESTOVO_ROUTING } from '../packages/rules/src/index.ts';
import { compareAsync, overBudget, printRows } from './rounds.mjs';

const BUDGET = 30;
const NAME = 'json-rules-engine';

const speeds = [await speedOf(CHANNEL_ADMISSION), await speedOf(PESTOVO_ROUTING)];
console.log('Decision tables, answer only:');
printRows(speeds);

const [whole, routing] = [await answersOf(CHANNEL_ADMISSION), await answersOf(PESTOVO_ROUTING)];
const withGap = await answersOf({ ...CHANNEL_ADMISSION, rows: CHANNEL_ADMISSION.rows.slice(1) });
console.log('\nWhat json-rules-engine answers to every case of a table:');
printAnswers('channel-admission', whole);
printAnswers('… without its first row', withGap);
printAnswers('pestovo-routing, with exceptions', routing);

const differs = whole.same < whole.cases || withGap.other + routing.other > 0;
if (differs) console.error('json-rules-engine answers otherwise than ours');
process.exitCode = overBudget(speeds) || differs ? 1 : 0;

async function speedOf(table) {
  const [compiled, engine, cases] = [core.unwrap(core.compileTable(table)), engineOf(table.rows), casesOf(table)];
  const ours = { inputs: cases, work: (facts) => (core.decideBy(compiled, facts).ok ? 1 : 0) };
  const their = { inputs: cases.slice(0, 40), work: async (facts) => (await engine.run(facts)).events.length };
  const { ratio, theirs } = await compareAsync(ours, their);
  return { what: `table ${table.id}`, name: NAME, theirs, ratio, budget: BUDGET };
}

async function answersOf(table) {
  const [compiled, engine] = [core.unwrap(core.compileTable(table)), engineOf(table.rows)];
  const told = { cases: 0, same: 0, silent: 0, several: 0, other: 0, such: null };
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

function printAnswers(name, { cases, same, silent, several, other, such }) {
  const wrong = `${several} with several answers, ${silent} without a word, ${other} otherwise`;
  console.log(`  ${name.padEnd(34)} of ${cases} cases ${same} the same, ${wrong}`);
  if (such === null) return;
  console.log(`    such as ${JSON.stringify(such.facts)}: ${JSON.stringify(such.theirs)}`);
  console.log(`    ours: ${JSON.stringify(such.ours)}`);
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
