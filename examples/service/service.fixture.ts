import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
const folder = new URL('..', import.meta.url);

/** What ten writers at once print, whichever database they write to. */
export const TEN_WRITERS = `written: 1
refused: {"kind":"version-conflict","appeal":"W-1","expected":0,"present":2}
kept: 2 of one writer: true in order: [ 'a', 'b' ]
next: {"ok":true,"value":3}
past a gap: {"ok":false,"refusal":{"kind":"version-conflict","appeal":"W-1","expected":9,"present":3}}
came back equal: true
`;

/** Runs a script of the examples as anybody would; prints what it printed. */
export function printed(script: string, env: NodeJS.ProcessEnv = {}): string {
  const words = [tsx, '--conditions=@otklik/source', fileURLToPath(new URL(script, folder))];
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  return `${stdout}${stderr}`;
}

export function expected(name: string): string {
  return readFileSync(new URL(`expected/${name}`, folder), 'utf8');
}
