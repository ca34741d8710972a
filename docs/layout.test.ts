import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { core, reports, ruleData, ruleDecisions } from '../.config/directions.js';
import { entryPoints, read, root } from './house.ts';

const AGREED = [
  'LICENSE',
  'README.md',
  'docs',
  'examples',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'typedoc.json',
];

test('the top level holds what was agreed and nothing beside it', () => {
  const ignored = read('.gitignore').split('\n');
  const there = readdirSync(root).filter((name) => !name.startsWith('.') && !ignored.includes(name));
  expect(there.filter((name) => !AGREED.includes(name))).toEqual([]);
});

test('there are three packages', () => {
  expect(readdirSync(`${root}/packages`).toSorted()).toEqual(['core', 'reports', 'rules']);
});

test.for([
  ['core', Object.keys(core)],
  ['rules', [...ruleData, ...ruleDecisions]],
  ['reports', Object.keys(reports)],
] as const)('every folder of %s has its directions', ([name, directed]) => {
  const folders = readdirSync(`${root}/packages/${name}/src`, { withFileTypes: true }).filter((found) =>
    found.isDirectory(),
  );
  expect(folders.map((folder) => folder.name).filter((folder) => !directed.includes(folder))).toEqual([]);
});

test.for(['core', 'rules', 'reports'])('every barrel of %s is in the reference', (name) => {
  const declared = entryPoints().filter(({ file }) => dirname(file) === join(root, 'packages', name, 'src'));
  const { entryPoints: told } = JSON.parse(read(`packages/${name}/typedoc.json`)) as { entryPoints: string[] };
  expect(told.map((path) => join(root, 'packages', name, path))).toEqual(declared.map(({ file }) => file));
});

test('the three packages bear one version', () => {
  const versions = ['core', 'rules', 'reports'].map(
    (name) => (JSON.parse(read(`packages/${name}/package.json`)) as { version: string }).version,
  );
  expect(new Set(versions).size).toBe(1);
});

test('the lock file and the workspace name no registry', () => {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  expect(files.filter((path) => /registry|tarball: |https?:\/\//.test(read(path)))).toEqual([]);
});
