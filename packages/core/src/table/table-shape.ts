import type { MalformedIssue } from '../source/malformed.ts';
import { wanted, type Issues } from '../source/issues.ts';

type Path = MalformedIssue['path'];
type Fit = readonly [isFit: (one: unknown) => boolean, expected: string];
type Parts = Readonly<Record<string, unknown>>;

/** Says what a column is not, so that it can be looked into. */
export function columnShape(column: unknown, path: Path): Issues {
  if (!isObject(column)) return wanted(false, 'object', { path, value: column });
  const { kind, values } = column;
  return [
    ...textShape(column, ['title'], path),
    ...(kind === 'one-of' ? listShape(values, [...path, 'values'], [isMember, 'list-member']) : []),
  ];
}

/** Says which names are no texts. */
export function textShape(parts: Parts, names: readonly string[], path: Path): Issues {
  return names.flatMap((name) => wanted(isText(parts[name]), 'string', { path: [...path, name], value: parts[name] }));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isMember(value: unknown): boolean {
  const isNumber = typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0);
  return isNumber || typeof value === 'string' || typeof value === 'boolean' || value === null;
}

/** Says what a row is not. */
export function rowShape(row: unknown, path: Path): Issues {
  if (!isObject(row)) return wanted(false, 'object', { path, value: row });
  const { when, exceptionOf } = row;
  return [
    ...textShape(row, ['id'], path),
    ...wanted(isObject(when), 'object', { path: [...path, 'when'], value: when }),
    ...(exceptionOf === undefined ? [] : listShape(exceptionOf, [...path, 'exceptionOf'], [isText, 'string'])),
    ...answerShape(row, path),
  ];
}

/** Says what an answer is not. */
export function answerShape(answer: unknown, path: Path): Issues {
  if (!isObject(answer)) return wanted(false, 'object', { path, value: answer });
  return listShape(answer['because'], [...path, 'because'], [isObject, 'object']);
}

function listShape(list: unknown, path: Path, [isFit, expected]: Fit): Issues {
  if (!Array.isArray(list)) return wanted(false, 'array', { path, value: list });
  // a hole in a list is nothing, and is told
  return [...(list as readonly unknown[])].flatMap((value, at) =>
    wanted(isFit(value), expected, { path: [...path, at], value }),
  );
}

/** Whether something has parts by name. */
export function isObject(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
