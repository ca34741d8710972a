import { refuse, success, type Method, type Result } from '@otklik/core';
import { METHOD_FORMAT, readExchanged } from '@otklik/core/schema';
import { METHODS } from '@otklik/rules';
import { readFileSync } from 'node:fs';
import { oneOf, optional, wrongUsage, type Call } from './usage.ts';

/**
 * Finds the method that `--method` names: a shipped one, or a file of one's own.
 *
 * @param call - The options.
 * @returns The method.
 * @refuses `wrong-usage` — the option is missing or names no method; the refusal lists them.
 * @refuses `file-not-read` — the file cannot be read, or is no JSON.
 * @refuses `malformed` — the file holds no method, or one whose parts do not fit each other.
 * @refuses `another-format` — the file holds something else.
 * @refuses `unknown-version` — the file was written by a newer library.
 */
export function methodOf(call: Call): Result<Method> {
  const own = optional(call, 'method');
  if (own?.endsWith('.json') === true) return methodIn(own);
  const names = METHODS.map(({ name }) => name);
  const name = oneOf(call, 'method', names);
  if (!name.ok) return name;
  const found = METHODS.find((entry) => entry.name === name.value);
  return found === undefined
    ? wrongUsage(`нужен параметр --method: ${names.join(', ')} или файл .json`)
    : success(found.method);
}

function methodIn(file: string): Result<Method> {
  try {
    return readExchanged(METHOD_FORMAT, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return refuse({ kind: 'file-not-read', file, message: error instanceof Error ? error.message : String(error) });
  }
}
