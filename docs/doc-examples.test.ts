import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { entryPoints, root } from './house.ts';
import { expectationsIn, runExample, type Scope } from './run-example.ts';

// Runs every @example of the doc comments in packages/*/src with all entry points in scope. An exported function that
// an entry point offers must carry one; anything else may.

interface Exported {
  readonly file: string;
  readonly name: string;
  readonly isFunction: boolean;
  readonly examples: readonly string[];
}

const entries = entryPoints();
const offered = new Set(entries.flatMap(({ file }) => offeredBy(file)));
const everything = sources().flatMap(exportedFrom);

describe('what the entry points offer', async () => {
  const offers = await Promise.all(entries.map(({ name }) => load(name)));
  const scope: Scope = Object.assign({}, ...offers);

  test('is found in the sources', () => {
    const found = new Set(everything.map(keyOf));
    const lost = [...offered].filter((key) => !found.has(key));
    expect(lost).toEqual([]);
  });

  test('means one thing by one name', () => {
    const clashes = offers.flatMap((offer) => Object.keys(offer).filter((name) => offer[name] !== scope[name]));
    expect(clashes).toEqual([]);
  });

  for (const { file, name, isFunction, examples } of everything) {
    const path = relative(root, file);
    if (isFunction && offered.has(keyOf({ file, name })) && examples.length === 0) {
      test(`${path}: ${name}`, () => expect.fail('an exported function shows an @example that is run'));
    }
    for (const example of examples) {
      test(`${path}: ${name}`, async () => {
        expect(expectationsIn(example), 'an example says what comes out, after //=>').toBeGreaterThan(0);
        const own = offered.has(keyOf({ file, name })) ? {} : await load(file);
        await runExample(example, { ...scope, ...own }, load);
      });
    }
  }
});

async function load(name: string): Promise<Scope> {
  return (await import(/* @vite-ignore */ name)) as Scope;
}

function keyOf({ file, name }: Pick<Exported, 'file' | 'name'>): string {
  return `${file}#${name}`;
}

/** What an entry point passes on, as `file#name`; `export *` and named re-exports are the only barrels of the house. */
function offeredBy(file: string): readonly string[] {
  const own = exportedFrom(file).map(keyOf);
  const passedOn = parsed(file).statements.filter(ts.isExportDeclaration);
  return [...own, ...passedOn.flatMap((declaration) => passedOnBy(declaration, file))];
}

function passedOnBy(
  { isTypeOnly, moduleSpecifier, exportClause }: ts.ExportDeclaration,
  from: string,
): readonly string[] {
  const path = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
  if (isTypeOnly || !path.startsWith('.')) return [];
  const file = join(dirname(from), path);
  if (exportClause === undefined) return offeredBy(file);
  if (!ts.isNamedExports(exportClause)) return [];
  return exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ propertyName, name }) => keyOf({ file, name: (propertyName ?? name).text }));
}

/** Functions, constants and types that a file exports; overloads of a function count once. */
function exportedFrom(file: string): readonly Exported[] {
  const found = new Map<string, Exported>();
  for (const statement of parsed(file).statements.filter(isExported)) {
    const examples = examplesOf(statement);
    for (const { name, isFunction } of declaredBy(statement)) {
      found.set(name, { file, name, isFunction, examples: [...(found.get(name)?.examples ?? []), ...examples] });
    }
  }
  return [...found.values()];
}

function declaredBy(statement: ts.Statement): readonly Pick<Exported, 'name' | 'isFunction'>[] {
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? '', isFunction: true }];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name, initializer }) => ({
      name: name.getText(),
      isFunction:
        initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    }));
  }
  const isNamed = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return isNamed ? [{ name: statement.name.text, isFunction: false }] : [];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** The code of each @example; inside fences when there are any, else all of it. */
function examplesOf(statement: ts.Statement): readonly string[] {
  const comments = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const lines = comments.flatMap((comment) =>
    comment
      .getText()
      .replace(/^\/\*\*|\*\/$/g, '')
      .split('\n'),
  );
  const text = lines.map((line) => line.replace(/^\s*\* ?/, '')).join('\n');
  const parts = text.split(/^@example\b[ \t]*/m).slice(1);
  return parts.map((part) => {
    const fences = [...part.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map((match) => match[1]);
    return fences.length > 0 ? fences.join('\n') : part.replace(/^@\w[\s\S]*/m, '').trim();
  });
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

function sources(): readonly string[] {
  const paths = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => /^\w+[\\/]src[\\/].*\.ts$/.test(path) && !/\.(test|bench|look|engine|fixture)\.ts$/.test(path))
    .map((path) => join(root, 'packages', path))
    .toSorted();
}
