import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const scripts = (await readdir(folder)).filter((name) => /^\d\d-.*\.ts$/.test(name) && !name.startsWith('10-'));

let [here, kamchatka] = ['', ''];
beforeAll(async () => {
  [here, kamchatka] = [await mkdtemp(join(tmpdir(), 'otklik-a-')), await mkdtemp(join(tmpdir(), 'otklik-b-'))];
});
afterAll(() => Promise.all([here, kamchatka].map((made) => rm(made, { recursive: true }))));

describe('every reference script', () => {
  test.each(scripts)('%s prints what stands in the folder expected', async (script) => {
    const { stdout, stderr, status } = run(script);
    expect([status, stderr]).toEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot(join(folder, 'expected', script.replace('.ts', '.txt')));
  });
});

describe('the main job', () => {
  test('writes three reports in three formats, the same bytes in another zone and locale', async () => {
    const first = run('10-month-reports.ts', here, {});
    const second = run('10-month-reports.ts', kamchatka, { TZ: 'Asia/Kamchatka', LANG: 'C', LC_ALL: 'C' });
    expect([first.status, second.status]).toEqual([0, 0]);
    const [place, ...said] = first.stdout.split('\n');
    expect(place).toContain(here);
    await expect(said.join('\n')).toMatchFileSnapshot(join(folder, 'expected', '10-month-reports.txt'));
    const digests = await digestsOf(here);
    expect(digests.length).toBe(10);
    expect(await digestsOf(kamchatka)).toEqual(digests);
  });
});

function run(
  script: string,
  out?: string,
  env: NodeJS.ProcessEnv = {},
): ReturnType<typeof spawnSync> & { stdout: string } {
  const words = out === undefined ? [] : [pathToFileURL(`${out}/`).href];
  return spawnSync(process.execPath, [tsx, '--conditions=@otklik/source', join(folder, script), ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

async function digestsOf(made: string): Promise<readonly string[]> {
  const names = (await readdir(made)).toSorted();
  const files = await Promise.all(names.map((name) => readFile(join(made, name))));
  return files.map((bytes, index) => `${names[index]} ${createHash('sha256').update(bytes).digest('hex')}`);
}
