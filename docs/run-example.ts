import ts from 'typescript';
import { expect } from 'vitest';

/** Names an example may use without importing them. */
export type Scope = Readonly<Record<string, unknown>>;

type Edit = readonly [from: number, to: number, text: string];

const MARK = '//=>';
const AsyncFunction = (async () => undefined).constructor as new (
  ...parts: string[]
) => (...args: unknown[]) => Promise<void>;

/**
 * Runs a sample of code. A statement followed by `//=> value`, on its line or on the next, is an expectation:
 * its value (for `const x = …`, the value of `x`) must equal the one written. Imports are resolved by `load`.
 */
export async function runExample(code: string, scope: Scope, load: (name: string) => Promise<unknown>): Promise<void> {
  const script = scriptOf(code);
  const names = { ...scope, expect, load };
  // the inner block lets an example use a name of the scope for a value of its own
  await new AsyncFunction(...Object.keys(names), `'use strict';{${script}}`)(...Object.values(names));
}

/** Counts the expectations written in a sample. */
export function expectationsIn(code: string): number {
  return code.split(MARK).length - 1;
}

function scriptOf(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const edits: Edit[] = [];
  for (const statement of source.statements) {
    const wanted = expectationAfter(statement, source);
    if (wanted !== null) edits.push(expectationOf(statement, wanted));
    else if (ts.isImportDeclaration(statement)) edits.push([statement.getStart(), statement.end, importOf(statement)]);
  }
  const expectations = source.statements.filter((statement) => expectationAfter(statement, source) !== null).length;
  if (expectations !== expectationsIn(code)) throw new Error(`a ${MARK} stands where no statement ends`);
  return compiled(applied(code, edits));
}

/** The value written after a statement; it may go on over further lines of comment until it is whole. */
function expectationAfter({ end }: ts.Statement, { text }: ts.SourceFile): string | null {
  const ranges = [...(ts.getTrailingCommentRanges(text, end) ?? []), ...(ts.getLeadingCommentRanges(text, end) ?? [])];
  const comments = ranges.map((range) => text.slice(range.pos, range.end));
  const first = comments.findIndex((comment) => comment.startsWith(MARK));
  return first === -1 ? null : valueIn(comments.slice(first));
}

function valueIn([first = '', ...more]: readonly string[]): string {
  let value = first.slice(MARK.length);
  for (const comment of more) {
    if (isWhole(value) || comment.startsWith(MARK)) break;
    value += `\n${comment.replace(/^\/\/ ?/, '')}`;
  }
  if (!isWhole(value)) throw new Error(`not a value: ${MARK} ${value.trim()}`);
  return value;
}

function expectationOf(statement: ts.Statement, value: string): Edit {
  const from = statement.getStart();
  if (ts.isExpressionStatement(statement)) {
    return [from, statement.end, `expect((${statement.expression.getText()})).toEqual((${value}));`];
  }
  const name = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name.getText()
    : undefined;
  if (name === undefined)
    throw new Error(`${MARK} follows neither an expression nor a constant: ${statement.getText()}`);
  return [statement.end, statement.end, `;expect(${name}).toEqual((${value}));`];
}

function importOf(statement: ts.ImportDeclaration): string {
  const from = statement.moduleSpecifier.getText();
  const clause = statement.importClause;
  if (clause === undefined) return `await load(${from});`;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return '';
  const bindings = clause.namedBindings;
  const named =
    bindings && ts.isNamedImports(bindings) ? bindings.elements.filter((element) => !element.isTypeOnly) : [];
  const parts = named.map(({ propertyName, name }) =>
    propertyName ? `${propertyName.text}: ${name.text}` : name.text,
  );
  if (clause.name) parts.push(`default: ${clause.name.text}`);
  const whole = bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : `{ ${parts.join(', ')} }`;
  return `const ${whole} = await load(${from});`;
}

function applied(code: string, edits: readonly Edit[]): string {
  return edits.reduceRight((text, [from, to, put]) => text.slice(0, from) + put + text.slice(to), code);
}

function isWhole(value: string): boolean {
  return value.trim() !== '' && errorsIn(`(${value}\n)`).length === 0;
}

function errorsIn(code: string): readonly ts.Diagnostic[] {
  return (
    ts.transpileModule(code, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022 } })
      .diagnostics ?? []
  );
}

function compiled(code: string): string {
  const errors = errorsIn(code);
  if (errors.length > 0)
    throw new Error(errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'));
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true };
  return ts.transpileModule(code, { compilerOptions: options }).outputText.replace(/^export \{\};\s*$/m, '');
}
