import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, root } from './house.ts';
import { runExample } from './run-example.ts';

// What README and the guides say is run: each ```ts block as it stands, each ```sh command looked up, each link followed.

const told = ['README.md', ...markdownIn('docs/guide')].filter((path) => existsSync(join(root, path)));
const linked = [...new Set([...told, ...markdownIn('docs')])];
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

/** Commands that are not ours to check; what follows them on the line is not looked at. */
const FOREIGN = ['git clone', 'cd', 'npm install', 'npm i', 'pnpm add'];

describe.for(told)('%s', (path) => {
  const text = read(path);

  test.for(blocks(text, 'ts'))('runs its sample %#', (code) => runExample(code, {}, load));

  test.for(blocks(text, 'sh').flatMap(commandsOf))('names a command there is: %s', (command) => {
    expect(isKnown(command), command).toBe(true);
  });
});

describe('links', () => {
  test.for(linked.flatMap((path) => linksIn(path).map((link) => [path, link] as const)))(
    'of %s lead to %s',
    ([path, link]) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), decodeURIComponent(file));
      expect(existsSync(join(root, target)), target).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(target)).toContain(decodeURIComponent(anchor));
    },
  );

  test('name no path of one machine', () => {
    const machine = /(?<![\w.~])\/(?:home|root|tmp|work|Users)\/[\w.-]+/;
    expect(linked.filter((path) => machine.test(read(path)))).toEqual([]);
  });
});

async function load(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ name);
}

function markdownIn(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.md') && !/node_modules|^api[\\/]/.test(path))
    .map((path) => join(folder, path))
    .toSorted();
}

function blocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

/** The commands of a shell block: comments dropped, continued lines joined, a chain taken apart. */
function commandsOf(block: string): readonly string[] {
  const lines = block.replace(/\\\n\s*/g, ' ').split('\n');
  return lines
    .map((line) => line.replace(/(^|\s)#.*$/, '').replace(/^\s*\$\s+/, ''))
    .flatMap((line) => line.split(/&&|\||;/))
    .map((command) => command.trim())
    .filter((command) => command !== '');
}

function isKnown(command: string): boolean {
  if (FOREIGN.some((foreign) => command === foreign || command.startsWith(`${foreign} `))) return true;
  const [, script] = /^(?:npm|pnpm)(?: run)? ([\w:-]+)/.exec(command) ?? [];
  if (script !== undefined && !command.startsWith('pnpm exec otklik')) return script in scripts;
  const [, job] = /^(?:(?:npx|pnpm exec) )?otklik ([\w-]+)/.exec(command) ?? [];
  return job !== undefined && (job.startsWith('--') || jobs().includes(job));
}

let known: readonly string[] | undefined;

/** The jobs that `otklik --help` lists, one a line after the command's name or two spaces. */
function jobs(): readonly string[] {
  const cli = ['--conditions=@otklik/source', '--import', 'tsx', 'packages/reports/src/cli.ts', '--help'];
  known ??= [
    ...spawnSync(process.execPath, cli, { cwd: root, encoding: 'utf8' }).stdout.matchAll(
      /^\s+(?:otklik )?([a-z][\w-]*)/gm,
    ),
  ].map((match) => match[1] ?? '');
  return known;
}

function linksIn(path: string): readonly string[] {
  const prose = read(path)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)].map((match) => match[1] ?? '');
  return links.filter((link) => !/^[a-z][a-z+.-]*:/i.test(link));
}

function anchorsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
