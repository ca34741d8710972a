import { refuse, success, type Result } from '@otklik/core';
import { parseArgs } from 'node:util';

/** What is wrong with a command line. */
export interface WrongUsage {
  readonly kind: 'wrong-usage';
  readonly message: string;
}

/** The options of a call by their names; a flag is `true`. */
export interface Call {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
}

/** Which options a command takes: `text` wants a value, `flag` does not. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

/**
 * Reads the words after a command.
 *
 * @param words - The words.
 * @param kinds - The options that the command takes.
 * @returns The call.
 * @refuses `wrong-usage` — an option that the command does not know, one without its value, or one told twice.
 */
export function readCall(words: readonly string[], kinds: OptionKinds): Result<Call, WrongUsage> {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  try {
    const args = joinNegative(words, kinds);
    const { values, positionals, tokens } = parseArgs({
      args,
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const told = tokens.flatMap((token) =>
      token.kind === 'option' && kinds[token.name] === 'text' ? [token.name] : [],
    );
    const twice = told.find((name, at) => told.indexOf(name) < at);
    if (twice !== undefined) return wrongUsage(`параметр --${twice} назван дважды, а нужен один`);
    return success({ options: values, files: positionals });
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error));
  }
}

/** A value that begins with a minus is the option's own, to be refused as a value, not as an option nobody knows. */
function joinNegative(words: readonly string[], kinds: OptionKinds): string[] {
  return words.reduce<string[]>((joined, word) => {
    const option = joined.at(-1) ?? '';
    const isValue = /^-\d/.test(word) && option.startsWith('--') && kinds[option.slice(2)] === 'text';
    return isValue ? [...joined.slice(0, -1), `${option}=${word}`] : [...joined, word];
  }, []);
}

/**
 * Takes an option that must be there.
 *
 * @param call - The call.
 * @param name - The option's name.
 * @returns Its value.
 * @refuses `wrong-usage` — the option was left out.
 */
export function required(call: Call, name: string): Result<string, WrongUsage> {
  const value = call.options[name];
  return typeof value === 'string' ? success(value) : wrongUsage(`нужен параметр --${name}`);
}

/**
 * Takes an option that may be left out.
 *
 * @param call - The call.
 * @param name - The option's name.
 * @returns Its value, or `undefined`.
 */
export function optional(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Takes an option whose value is one of a closed list.
 *
 * @param call - The call.
 * @param name - The option's name.
 * @param known - The values it may have.
 * @returns The value, or `undefined` when the option was left out.
 * @refuses `wrong-usage` — any other value.
 */
export function oneOf<Word extends string>(
  call: Call,
  name: string,
  known: readonly Word[],
): Result<Word | undefined, WrongUsage> {
  const value = optional(call, name);
  const found = known.find((word) => word === value);
  if (value !== undefined && found === undefined)
    return wrongUsage(`--${name}: «${value}» не подходит, возможны: ${known.join(', ')}`);
  return success(found);
}

/**
 * Says that a command line is wrong.
 *
 * @param message - What is wrong, in Russian.
 * @returns The refusal.
 */
export function wrongUsage(message: string): Result<never, WrongUsage> {
  return refuse({ kind: 'wrong-usage', message });
}
