import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { METHODS } from '@otklik/rules';
import { expect, test } from 'vitest';
import type { Engine } from '../../../../.config/engines.mjs';
import { main } from './main.ts';

// Made for tests: the way of somebody who never leaves the command line and the engine, on real exports.

const data = fileURLToPath(new URL('../../../../examples/data/', import.meta.url));
const WHEN = words('--as-of 2026-05-31T18:00');
const HOURS = words('--zone Asia/Omsk --workday 08:30-17:30');
const INCIDENTS = [join(data, 'incident-management-export.xlsx'), '--layout', 'incident-management', ...HOURS];
const OFFICES = [
  join(data, 'nyc-council-complaints-2023.csv.gz'),
  '--layout',
  join(data, 'nyc-mapping.json'),
  ...words('--zone America/New_York --region none --term 30-calendar-days'),
];
const TABLE = 'case_records';

/** Calls the command line. */
export async function otklik(...said: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(said, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** The tests of one engine: what it answers on real exports is rated as the exports themselves are. */
export function theAnswersOf(engine: Engine): void {
  const asked = ['--dialect', engine.dialect, ...WHEN];

  test.each(METHODS.map(({ name }) => name))('is rated as the export itself, by the method %s', async (name) => {
    await loadRecords(engine, INCIDENTS);
    const method = ['--method', name];
    const { out: query } = await otklik('sql', ...asked, ...method, '--zone', 'Asia/Omsk');
    expect(await rated(engine, query, method)).toEqual(await rating('rate', ...INCIDENTS, ...WHEN, ...method));
  });

  test('is rated as 34,322 records of New York are', async () => {
    await loadRecords(engine, OFFICES);
    const method = ['--method', 'closing'];
    const { out: query } = await otklik('sql', ...asked, ...method, '--zone', 'America/New_York');
    const ours = await rating('rate', ...OFFICES, ...WHEN, ...method);
    expect(ours).toMatchObject({ groups: { length: 48 }, seen: 34_322 });
    expect(await rated(engine, query, method)).toEqual(ours);
  });

  test('is rated by the working time of a calendar that the engine joins', async () => {
    await loadRecords(engine, INCIDENTS);
    const calendar = 'working_calendar';
    await engine.everywhere(`DROP TABLE IF EXISTS ${calendar}`);
    await engine.everywhere((await otklik('sql', '--print', 'calendar', '--dialect', engine.dialect)).out);
    await engine.loadEverywhere(calendar, (await otklik('sql', '--print', 'calendar-lines', ...HOURS)).out.split('\n'));
    const method = ['--method', 'barnaul-2.2.6'];
    const { out: query } = await otklik('sql', ...asked, ...method, '--calendar', calendar, ...HOURS);
    expect(query).not.toContain('work_to_first_answer');
    expect(await rated(engine, query, method)).toEqual(await rating('rate', ...INCIDENTS, ...WHEN, ...method));
  });
}

async function loadRecords(engine: Engine, file: readonly string[]): Promise<void> {
  await engine.drop(TABLE);
  const table = ['--table', engine.local(TABLE)];
  await engine.declare(TABLE, (await otklik('sql', '--print', 'records', '--dialect', engine.dialect, ...table)).out);
  await engine.load(TABLE, (await otklik('records', ...file, ...WHEN, '--csv')).out.split('\n'));
}

/** What the command line makes of an engine's answer, from the file that the engine's own client would have written. */
async function rated(engine: Engine, query: string, method: readonly string[]): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'otklik-answer-'));
  try {
    const file = join(folder, 'answer.ndjson');
    const rows = await engine.rows(query);
    await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    return await rating('rate', '--rows', file, ...method);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rating of a call, without what rows alone cannot tell. */
async function rating(...said: readonly string[]): Promise<unknown> {
  const { out, err } = await otklik(...said, '--json');
  if (out === '') return err;
  const { groups, total, seen, counted, excluded } = JSON.parse(out) as Readonly<Record<string, unknown>>;
  return { groups, total, seen, counted, excluded };
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
