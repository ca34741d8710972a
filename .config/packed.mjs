// Packs the three packages and uses them as a stranger would: plain npm, another folder, ESM, CJS, types, command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'otklik packed '));
const project = join(temp, 'a project');
const windows = process.platform === 'win32';
// a stranger's npm knows nothing of the pnpm that calls this, only of the same registry
const OURS = /^npm_(?!config_(registry|cache|cafile|userconfig)$)|^NODE_OPTIONS$/i;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');

const plain = `
const today: string = core.formatDay(core.day('2026-05-09'));
const years = rules.calendarFor('RU-KL', 2024, 2026);
const page: string = reports.renderHtml({ title: 'T', language: 'ru', documentKind: 'K', organisation: 'O', period: 'P', sections: [] });
if (today !== '2026-05-09' || !years.ok || years.value.length !== 3 || !page.startsWith('<!doctype html>')) throw new Error('wrong');
`;
const entries = ['core', 'rules', 'reports'].flatMap(entriesOf);
const all = `${plain}
const offers: readonly object[] = [${entries.map(({ as }) => as).join(', ')}];
if (offers.length !== ${entries.length} || offers.some((offer) => Object.keys(offer).length === 0)) throw new Error('an empty entry point');
console.log('ok', today);
`;

try {
  const tarballs = packed();
  mkdirSync(project);
  write('package.json', JSON.stringify({ name: 'stranger', private: true, version: '1.0.0' }));

  step('install without the optional libraries');
  npm('install', ...tarballs);
  step('a page of HTML and the command line need none of them');
  const bare = entries.filter(({ name }) => /^@otklik\/\w+$/.test(name));
  write('plain.mjs', `${bare.map(imported).join('\n')}\n${untyped(plain)}`);
  run('node', ['plain.mjs']);
  run('npx', ['--no-install', 'otklik', '--help']);

  step('install the optional libraries, TypeScript and the types of Node');
  const tools = ['typescript', '@types/node'].map((name) => `${name}@${versionOf(name)}`);
  npm('install', ...['docx', 'hucre'].map((name) => `${name}@${versionOf(name)}`), ...tools);
  step('ESM, CJS');
  write('esm.mjs', `${entries.map(imported).join('\n')}\n${untyped(all)}`);
  write('cjs.cjs', `${entries.map(required).join('\n')}\n${untyped(all)}`);
  run('node', ['esm.mjs']);
  run('node', ['cjs.cjs']);
  step('types, from ESM and from CJS');
  write('esm.mts', `${entries.map(imported).join('\n')}\n${all}`);
  write('cjs.cts', `${entries.map(imported).join('\n')}\n${all}`);
  const strict = { strict: true, skipLibCheck: false, noEmit: true, target: 'ES2022', types: ['node'] };
  for (const module of ['NodeNext', 'Node16']) {
    const compilerOptions = { ...strict, module, moduleResolution: module };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['esm.mts', 'cjs.cts'] }));
    run('npx', ['--no-install', 'tsc', '-p', '.']);
  }
  step('all well');
} finally {
  rmSync(temp, { recursive: true, force: true });
}

function packed() {
  const folder = join(temp, 'tarballs');
  for (const name of ['core', 'rules', 'reports']) {
    step(`pack ${name}`);
    run('pnpm', ['pack', '--pack-destination', folder], {
      cwd: join(root, 'packages', name),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return readdirSync(folder).map((file) => join(folder, file));
}

/** Every entry point a package declares, each with a name for it: `@otklik/core/schema` is `core_schema`. */
function entriesOf(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  const paths = Object.keys(exports).filter((path) => !path.endsWith('.json'));
  return paths.map((path) => {
    const entry = name + path.slice(1);
    return { name: entry, as: entry.replace('@otklik/', '').replace(/\W/g, '_') };
  });
}

function imported({ as, name }) {
  return `import * as ${as} from '${name}';`;
}

function required({ as, name }) {
  return `const ${as} = require('${name}');`;
}

function untyped(code) {
  return code.replace(/: (string|readonly object\[\])(?= =)/g, '');
}

/** The version a tool is pinned to, or the range the catalog gives. */
function versionOf(name) {
  const pinned = devDependencies[name];
  if (pinned !== undefined && pinned !== 'catalog:') return pinned;
  return new RegExp(`^  '?${name}'?: (.+)$`, 'm').exec(catalog)[1].trim();
}

function npm(...args) {
  run('npm', [...args, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
}

function write(file, text) {
  writeFileSync(join(project, file), text);
}

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, {
    cwd: project,
    env,
    stdio: 'inherit',
    shell: windows,
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}`);
}

function step(line) {
  console.log(`packed: ${line}`);
}
