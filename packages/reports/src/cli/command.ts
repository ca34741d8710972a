import type { Result } from '@otklik/core';
import type { Console, ExitCode } from './console.ts';
import type { Call, OptionKinds } from './usage.ts';

/** A command: the options it takes, and what it does. */
export interface Command {
  readonly options: OptionKinds;
  /** What its own `--help` prints; the help of all commands when left out. */
  readonly help?: string;
  readonly run: (call: Call, console: Console) => Result<ExitCode> | Promise<Result<ExitCode>>;
}
