// What each step of a rating costs where the records lie: pnpm bench:sql [RECORDS]. The figures of the guide come from here.
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckdb } from './engines.mjs';
import * as core from '../packages/core/src/index.ts';
import { METHOD, someRecords } from '../packages/core/src/measure/municipality.fixture.ts';
import * as sql from '../packages/core/src/sql.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'otklik-sql-'));
const ROUNDS = 5;

const records = someRecords(count);
const asOf = 400 * 86_400_000;
const years = [1969, 1970, 1971, 1972].map((year) => ({
  year,
  provisional: false,
  days: [],
  presidential: [],
  because: [],
}));
const calendar = core.unwrap(
  core.compileCalendar(years, core.fiveDayWeek([{ from: 510, to: 1050 }]), core.zone('UTC')),
);
const { step, slots } = sql.calendarTable(calendar);
const engine = await openDuckdb();

try {
  const file = join(folder, 'records.csv');
  const written = await once(() =>
    writeFileSync(file, `${records.map((record) => core.unwrap(sql.recordLine(record))).join('\n')}\n`),
  );
  await engine.everywhere(sql.recordTable('duckdb', { table: 'case_records' }));
  const loaded = await once(() => engine.everywhere(sql.loadCsv('duckdb', 'case_records', file)));
  await engine.everywhere(sql.calendarTableSql('duckdb', 'working_calendar'));
  await engine.loadEverywhere('working_calendar', slots.map(sql.calendarLine));

  const plain = { table: 'case_records' };
  const joined = { ...plain, working: { table: 'working_calendar', step } };
  const asked = (source) => engine.rows(sql.tallySql(METHOD, 'duckdb', { source, asOf }));
  const rows = await asked(plain);
  const steps = {
    'tally in TypeScript': () => core.tally(records, METHOD, asOf),
    'query, working time in a column': () => asked(plain),
    'query, calendar joined twice': () => asked(joined),
    'rows to a rating': () => core.unwrap(core.finish(core.unwrap(sql.tallyFromRows(rows, METHOD)), METHOD)),
  };
  const spent = await inTurns(steps);
  const base = spent['tally in TypeScript'];
  console.log(`${count} records, ${slots.length} slots of ${step / 60_000} minutes; the answer is ${rows.length} rows`);
  const all = { 'records to CSV': written, 'CSV into DuckDB': loaded, ...spent };
  for (const [name, cpu] of Object.entries(all))
    console.log(
      `  ${name.padEnd(34)} ${(cpu / base).toFixed(3).padStart(9)} of the tally in TypeScript, ${cpu.toFixed(0)} ms of CPU`,
    );
} finally {
  engine.close();
  rmSync(folder, { recursive: true });
}

/** The middle of several rounds in which the steps take turns, in milliseconds of the processors. */
async function inTurns(steps) {
  const taken = Object.fromEntries(Object.keys(steps).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, work] of Object.entries(steps)) taken[name].push(await once(work));
  return Object.fromEntries(
    Object.entries(taken).map(([name, times]) => [name, times.toSorted((a, b) => a - b)[ROUNDS >> 1]]),
  );
}

async function once(work) {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
