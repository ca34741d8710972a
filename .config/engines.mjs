// The engines that the tests and the measurements speak to: two from npm, two servers that engines.sh starts.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCsv } from '../packages/core/src/sql.ts';

const POSTGRESQL = 'postgresql://postgres@127.0.0.1:5440/postgres';
const SHARDS = ['http://127.0.0.1:8101/', 'http://127.0.0.1:8102/'];

export async function openDuckdb() {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const run = (statement) => connection.run(statement);
  return {
    ...alone({ name: 'DuckDB', dialect: 'duckdb', run }),
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson(),
    close: () => connection.disconnectSync(),
  };
}

export async function openPglite() {
  const { PGlite } = await import('@electric-sql/pglite');
  const engine = await PGlite.create();
  const load = (table, lines) =>
    engine.query(loadCsv('postgresql', table, '/dev/blob'), [], { blob: new Blob([textOf(lines)]) });
  return {
    ...alone({ name: 'PGlite', dialect: 'postgresql', run: (statement) => engine.exec(statement) }),
    load,
    loadEverywhere: load,
    rows: async (query) => (await engine.query(query)).rows,
    close: () => engine.close(),
  };
}

export async function openPostgresql() {
  await psql('DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  return {
    ...alone({ name: 'PostgreSQL', dialect: 'postgresql', run: (statement) => psql(`${statement};`) }),
    rows: async (query) => jsonLines(await psql(`SELECT row_to_json(answer) FROM (${query}) AS answer;`)),
    close: () => undefined,
  };
}

function psql(statement) {
  return output('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', POSTGRESQL], statement);
}

/** Two shards: every table is a half on each, and a Distributed table over both on the first. */
export async function openClickhouse() {
  const engine = {
    name: 'ClickHouse, two shards',
    dialect: 'clickhouse',
    local: (name) => `${name}_local`,
    everywhere: (statement) => each((shard) => ask(shard, statement)),
    declare: async (name, statement) => {
      await each((shard) => ask(shard, statement));
      const halves = `${name}_local`;
      await ask(SHARDS[0], `CREATE TABLE ${name} AS ${halves} ENGINE = Distributed(otklik, default, ${halves})`);
    },
    // to ClickHouse a view is a table too
    drop: async (name) => {
      await ask(SHARDS[0], `DROP TABLE IF EXISTS ${name}`);
      await each((shard) => ask(shard, `DROP TABLE IF EXISTS ${name}_local`));
    },
    load: (table, lines) =>
      each((shard, half) => {
        const own = lines.filter((_, at) => at % SHARDS.length === half);
        return ask(shard, `${loadCsv('clickhouse', `${table}_local`, '')}\n${textOf(own)}`);
      }),
    loadEverywhere: (table, lines) =>
      each((shard) => ask(shard, `${loadCsv('clickhouse', table, '')}\n${textOf(lines)}`)),
    rows: async (query) => jsonLines(await ask(SHARDS[0], `${query}\nFORMAT JSONEachRow`)),
    close: () => undefined,
  };
  await engine.everywhere('SELECT 1');
  return engine;
}

/** An engine that is one machine. */
function alone({ name, dialect, run }) {
  const load = (table, lines) => withFile(textOf(lines), (file) => run(loadCsv(dialect, table, file)));
  return {
    name,
    dialect,
    local: (table) => table,
    everywhere: run,
    declare: (_, statement) => run(statement),
    drop: (table, kind = 'TABLE') => run(`DROP ${kind} IF EXISTS ${table}`),
    load,
    loadEverywhere: load,
  };
}

async function withFile(text, work) {
  const folder = mkdtempSync(join(tmpdir(), 'otklik-engine-'));
  try {
    const file = join(folder, 'lines.csv');
    writeFileSync(file, text);
    // the server that reads it is another user
    chmodSync(folder, 0o755);
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ask(shard, statement) {
  const answer = await fetch(`${shard}?max_query_size=10000000`, { method: 'POST', body: statement });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${text}\n${statement.slice(0, 2000)}`);
  return text;
}

function output(command, words, input) {
  const { promise, resolve, reject } = settled();
  const child = spawn(command, words, { stdio: ['pipe', 'pipe', 'pipe'] });
  const [out, err] = [[], []];
  child.stdout.on('data', (bytes) => out.push(bytes));
  child.stderr.on('data', (bytes) => err.push(bytes));
  child.on('error', reject);
  child.on('close', (code) =>
    code === 0 ? resolve(Buffer.concat(out).toString()) : reject(new Error(Buffer.concat(err).toString())),
  );
  child.stdin.end(input);
  return promise;
}

function settled() {
  let [resolve, reject] = [];
  const promise = new Promise((yes, no) => ([resolve, reject] = [yes, no]));
  return { promise, resolve, reject };
}

function each(work) {
  return Promise.all(SHARDS.map(work));
}

function textOf(lines) {
  return lines.map((line) => `${line}\n`).join('');
}

function jsonLines(text) {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
