// What `npm start` and `npm test` call: on a machine with Node and npm alone it brings pnpm, installs, builds, runs.
// Every step leaves a stamp in node_modules/.cache, so that a second run asks the network for nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = 'node_modules/.cache/otklik';
const shim = `${cache}/pnpm`;
const windows = process.platform === 'win32';
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const workspaces = ['docs', 'examples', 'packages/core', 'packages/rules', 'packages/reports'];
const packages = workspaces.filter((folder) => folder.startsWith('packages/'));

const env = {
  ...process.env,
  PATH: [join(root, shim), join(root, shim, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
};
if (process.env.npm_config_registry) env.COREPACK_NPM_REGISTRY ??= process.env.npm_config_registry;

const [job, ...rest] = process.argv.slice(2);
process.chdir(root);
needNode();
if (job === 'start') {
  install();
  build();
  say('the main job');
  leave(pnpm('--silent', '--filter', '@otklik/examples', 'start', ...rest));
} else if (job === 'test') {
  install();
  build();
  say('the tests');
  leave(
    run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts', ...rest]),
  );
} else if (job === 'build') {
  install();
  build();
} else if (job === 'pnpm') {
  install();
  leave(pnpm(...rest));
} else {
  console.error('usage: node .config/house.mjs start | test [vitest arguments] | build | pnpm <arguments>');
  leave(2);
}

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${manifest.engines.node} is needed, this is ${process.versions.node}.`);
  leave(1);
}

function install() {
  const stamp = hash([
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...['.', ...workspaces].map((folder) => `${folder}/package.json`),
  ]);
  const there = workspaces.every((folder) => existsSync(`${folder}/node_modules`));
  if (!havePnpm()) bringPnpm();
  if (there && stamped('install', stamp)) return;
  say('installing the dependencies');
  orLeave(pnpm('install', '--frozen-lockfile', '--config.confirmModulesPurge=false'));
  leaveStamp('install', stamp);
}

// Each package stands on those before it, so its stamp covers their sources too.
function build() {
  const sources = ['.config/tsup.ts', 'tsconfig.base.json', 'pnpm-lock.yaml'];
  for (const folder of packages) {
    sources.push(...['package.json', 'tsconfig.json', 'tsup.config.ts', 'src'].map((name) => `${folder}/${name}`));
    const [name, stamp] = [folder.replace('/', '-'), hash(sources)];
    if (isBuilt(folder) && stamped(name, stamp)) continue;
    say(`building ${folder}`);
    orLeave(quietly('pnpm', ['--filter', `./${folder}`, 'run', 'build']));
    leaveStamp(name, stamp);
  }
}

function havePnpm() {
  const shims = [`${shim}/pnpm`, `${shim}/node_modules/.bin/pnpm`];
  return shims.some((file) => existsSync(file)) && stamped('pnpm', manifest.packageManager);
}

// corepack checks the hash that package.json names; where there is no corepack, npm fetches the same version.
function bringPnpm() {
  const version = /^pnpm@([^+]+)/.exec(manifest.packageManager)[1];
  say(`fetching pnpm ${version}`);
  mkdirSync(shim, { recursive: true });
  const quiet = { stdio: 'ignore' };
  const fetched =
    run('corepack', ['enable', '--install-directory', shim, 'pnpm'], quiet) === 0 &&
    run('pnpm', ['--version'], quiet) === 0;
  if (!fetched)
    orLeave(run('npm', ['install', '--prefix', shim, '--no-audit', '--no-fund', '--no-save', `pnpm@${version}`]));
  leaveStamp('pnpm', manifest.packageManager);
}

function isBuilt(folder) {
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const files = [...JSON.stringify(exports).matchAll(/"\.\/(dist\/[^"]+)"/g)].map((match) => match[1]);
  return files.every((file) => existsSync(`${folder}/${file}`));
}

function pnpm(...args) {
  return run('pnpm', args);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env,
    shell: windows && command !== process.execPath,
    ...options,
  });
  if (error && options.stdio !== 'ignore') console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a command whose output is of interest only when it fails. */
function quietly(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, shell: windows, maxBuffer: 1e8 });
  if (status !== 0) console.error(`${stdout}${stderr}${error ? error.message : ''}`);
  return status ?? 1;
}

function hash(paths) {
  const sum = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of paths.flatMap(filesOf)) sum.update(`\n${file}\n`).update(readFileSync(file));
  return sum.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  const inside = readdirSync(path, { recursive: true }).map((name) => join(path, name));
  return inside
    .filter((file) => statSync(file).isFile() && !/\.(test|bench|look|engine|fixture)\.ts$/.test(file))
    .toSorted();
}

function stamped(name, value) {
  const file = `${cache}/${name}.stamp`;
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

function leaveStamp(name, value) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${cache}/${name}.stamp`, value);
}

function say(line) {
  console.log(`otklik: ${line} …`);
}

function orLeave(status) {
  if (status !== 0) leave(status);
}

function leave(status) {
  process.exit(status);
}
