import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { read, root } from './house.ts';

// No text can make a regular expression of the packages slow: each one that ships is judged by recheck.

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const TESTS = /\.(?:test|bench|look|engine|fixture)\.ts$/u;
const files = readdirSync(join(root, 'packages'))
  .map((name) => join('packages', name, 'src'))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => path.endsWith('.ts') && !TESTS.test(path));
const found = files.flatMap(expressionsIn);
const each = [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).values()];

test('a slow expression is noticed', () => {
  expect(checkSync('(a+)+$', '').status).toBe('vulnerable');
});

test('there are expressions to judge, and none is made of parts at run time', () => {
  expect(each.length).toBeGreaterThan(40);
  expect(files.filter((file) => /new RegExp\(/u.test(read(file)))).toEqual([]);
});

test.for(each.map((one) => [`/${one.source}/${one.flags}`, one] as const))('%s cannot be made slow', ([, one]) => {
  const { status } = checkSync(one.source, one.flags, { timeout: 20_000 });
  expect([one.file, status]).toEqual([one.file, 'safe']);
});

function expressionsIn(file: string): readonly Found[] {
  const seen: Found[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      seen.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return seen;
}
