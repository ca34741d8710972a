import { success, type Refusal, type Result } from '@otklik/core';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import type { Console, ExitCode } from './console.ts';
import { describeFailure } from './describe-failure.ts';
import { HELP } from './help.labels.ts';
import { readCall } from './usage.ts';

/**
 * Runs the command line.
 *
 * @param words - The words after `otklik`.
 * @param console - Where to write.
 * @returns The exit code.
 */
export async function main(words: readonly string[], console: Console): Promise<ExitCode> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (asksForHelp(words)) {
    console.out(command?.help ?? HELP);
    return 0;
  }
  if (command === undefined) {
    console.err(`otklik: команды «${name}» нет; otklik --help перечисляет команды`);
    return 2;
  }
  const done = await runCommand(command, rest, console);
  if (done.ok) return done.value;
  console.err(`otklik ${name}: ${describeFailure(done.refusal)}`);
  return exitOfRefusal(done.refusal);
}

function asksForHelp(words: readonly string[]): boolean {
  return words.length === 0 || words[0] === 'help' || words.includes('--help');
}

async function runCommand(command: Command, words: readonly string[], console: Console): Promise<Result<ExitCode>> {
  const call = readCall(words, command.options);
  if (!call.ok) return call;
  const code = await command.run(call.value, console);
  return code.ok ? success(code.value) : code;
}

/** Settings that cannot be read are wrong usage; everything else is a refusal of the question or the file. */
const USAGE = [
  'wrong-usage',
  'unknown-zone',
  'not-a-workweek',
  'not-a-moment',
  'not-a-term',
  'unknown-region',
  'unknown-clock',
];

function exitOfRefusal({ kind }: Refusal): ExitCode {
  return USAGE.includes(kind) ? 2 : 3;
}
