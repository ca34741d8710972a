import { success, type Method, type Result } from '@otklik/core';
import { METHODS } from '@otklik/rules';
import { oneOf, wrongUsage, type Call } from './usage.ts';

/**
 * Finds the shipped method that `--method` names.
 *
 * @param call - The options.
 * @returns The method.
 * @refuses `wrong-usage` — the option is missing or names no method; the refusal lists them.
 */
export function methodOf(call: Call): Result<Method> {
  const names = METHODS.map(({ name }) => name);
  const name = oneOf(call, 'method', names);
  if (!name.ok) return name;
  const found = METHODS.find((entry) => entry.name === name.value);
  return found === undefined ? wrongUsage(`нужен параметр --method: ${names.join(', ')}`) : success(found.method);
}
