import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, expect, test } from 'vitest';
import { read, root } from './house.ts';

// The corpus fits its schemas, and whoever follows the page gets what it says.

const FOLDER = 'packages/reports/conformance';
const PAGE = 'docs/guide/conformance.md';
const folder = mkdtempSync(join(tmpdir(), 'otklik-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
for (const name of ['term.v1', 'appeal-log.v2', 'case-record.v2', 'method.v1', 'schedule.v1'])
  ajv.addSchema(json(`packages/core/json-schema/${name}.json`) as object);

test.for(['questions', 'answers'])('the %s fit their schema, and with a field too many they do not', (name) => {
  const fits: ValidateFunction = ajv.compile(json(`${FOLDER}/${name}.schema.json`) as object);
  const corpus = json(`${FOLDER}/${name}.json`) as object;
  expect(fits(corpus), JSON.stringify(fits.errors?.slice(0, 3))).toBe(true);
  expect(fits({ ...corpus, more: 1 })).toBe(false);
  expect(fits({ ...corpus, corpus: '0' })).toBe(false);
});

test('an answer that is no exact number does not fit', () => {
  const fits = ajv.getSchema('urn:otklik:conformance-answers:1') as ValidateFunction;
  const minutes = (value: unknown): unknown => ({ corpus: '1', answers: { 'working-minutes': { 'm-1': value } } });
  expect(fits(minutes({ part: '45', whole: '1' }))).toBe(true);
  for (const wrong of [45, 0.5, { part: 45, whole: 1 }, { part: '45', whole: '0' }, { part: '45.0', whole: '1' }])
    expect(fits(minutes(wrong)), JSON.stringify(wrong)).toBe(false);
});

test('the commands of the page, run in its order, print what the page prints', () => {
  writeFileSync(join(folder, 'answers.json'), block('json'));
  const printed = [...block('sh').matchAll(/^npx otklik (.+)$/gm)].map((match) => run(match[1] ?? ''));
  expect(printed.map(({ status }) => status)).toEqual([0, 1, 0]);
  expect(printed[1]?.stdout).toBe(block('text'));
  expect(JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'))).toEqual(json(`${FOLDER}/questions.json`));
});

/** Runs a line of the page; what it sends to a file goes to that file. */
function run(line: string): { readonly status: number | null; readonly stdout: string } {
  const [words = '', file] = line.split(' > ');
  const cli = ['--conditions=@otklik/source', '--import', 'tsx', join(root, 'packages/reports/src/cli.ts')];
  const args = words.split(' ').map((word) => (word === 'answers.json' ? join(folder, word) : word));
  const { status, stdout } = spawnSync(process.execPath, [...cli, ...args], { cwd: root, encoding: 'utf8' });
  if (file !== undefined) writeFileSync(join(folder, file), stdout);
  return { status, stdout };
}

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(read(PAGE))?.[1] ?? '';
}

function json(path: string): unknown {
  return JSON.parse(read(path));
}
