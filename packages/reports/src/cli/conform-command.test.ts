import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otklik } from './engine-answers.fixture.ts';

const ANSWERS = new URL('../../conformance/answers.json', import.meta.url);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otklik-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Answers {
  readonly corpus: string;
  readonly answers: Record<string, Record<string, unknown>>;
}

async function file(change: (answers: Answers) => unknown): Promise<string> {
  const path = join(folder, 'answers.json');
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(ANSWERS, 'utf8')) as Answers)));
  return path;
}

describe('otklik conform', () => {
  test('prints the questions, which ask for every answer that there is', async () => {
    const { code, out } = await otklik('conform', '--corpus');
    const { corpus, stages } = JSON.parse(out) as { corpus: string; stages: readonly { id: string }[] };
    const { answers } = JSON.parse(await readFile(ANSWERS, 'utf8')) as Answers;
    expect([code, corpus]).toEqual([0, '1']);
    expect(stages.map(({ id }) => id)).toEqual(Object.keys(answers['stages'] ?? {}));
  });

  test('says by part that all is right', async () => {
    const { code, out, err } = await otklik('conform', await file((answers) => answers));
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').map((line) => line.replace(/ +\d+ из \d+$/, ''))).toEqual([
      'working-minutes',
      'deadlines',
      'stages',
      'tallies',
      'scores',
      'places',
      'всего',
    ]);
  });

  test('names the first place where an answer differs, and ends with 1', async () => {
    const path = await file(({ answers, ...rest }) => ({
      ...rest,
      answers: { ...answers, 'working-minutes': { ...answers['working-minutes'], 'm-1': { part: '44', whole: '1' } } },
    }));
    const { code, out } = await otklik('conform', path);
    expect(code).toBe(1);
    expect(out).toContain('working-minutes/m-1/part: ожидается "45", у вас "44"');
    const json = JSON.parse((await otklik('conform', path, '--json')).out) as { differences: unknown };
    expect(json.differences).toEqual([{ path: ['working-minutes', 'm-1', 'part'], expected: '45', found: '44' }]);
    expect((await otklik('conform', path, '--part', 'places')).code).toBe(0);
  });

  test('shows ten differences, and all when asked', async () => {
    const path = await file(({ corpus }) => ({ corpus, answers: {} }));
    const few = (await otklik('conform', path)).out.split('\n');
    const all = (await otklik('conform', path, '--all')).out.split('\n');
    expect(few.filter((line) => line.includes('у вас ничего'))).toHaveLength(10);
    expect(few.at(-1)).toBe(`и ещё ${all.length - few.length + 1}; --all покажет все`);
  });

  test('a wrong call ends with 2, a file that holds no answers with 3', async () => {
    const number = await file(({ answers }) => ({ corpus: 1, answers }));
    expect((await otklik('conform', number)).err).toContain('ожидается текст; найдено 1');
    const other = await file(({ answers }) => ({ corpus: '0', answers }));
    expect((await otklik('conform')).code).toBe(2);
    expect((await otklik('conform', other, other)).code).toBe(2);
    expect((await otklik('conform', '--corpus', other)).code).toBe(2);
    expect((await otklik('conform', other, '--part', 'fame')).code).toBe(2);
    const edition = await otklik('conform', other);
    expect([edition.code, edition.out]).toEqual([3, '']);
    expect(edition.err).toContain('corpus');
    expect((await otklik('conform', join(folder, 'none.json'))).code).toBe(3);
    await writeFile(join(folder, 'no.json'), '{');
    expect((await otklik('conform', join(folder, 'no.json'))).code).toBe(3);
  });
});
